// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/headers.hpp"

#include "base/brackets.hpp"
#include "base/text.hpp"

#include <array>
#include <string>
#include <unordered_map>

namespace zilamap::records {

namespace {

/// Words over columns, separated by "|", as keys of names (base::fold_name) without what `core_of` takes off.
struct Words {
  std::string_view field;
  std::string_view words;
};

constexpr std::array known{
    Words{"none",
          "s no|sno|sl no|slno|sr no|srno|serial|serial no|serial number|row|row no|no|क्र सं|क्रम सं|क्रम संख्या|क्रमांक|"
          "क्र संख्या|क्र"},
    Words{"id",
          "id|record id|record|record no|ref|ref no|reference|reference no|code no|key|uid|uuid|fid id|पहचान|"
          "पहचान संख्या|आईडी"},
    Words{"activity_id",
          "activity id|activityid|activity no|activity code|activity ref|event id|event code|training id|"
          "training code|programme id|program id|गतिविधि आईडी|गतिविधि संख्या|गतिविधि कोड"},
    Words{"title",
          "gatividhi|karyakram|title|activity|activity title|activity name|activity description|activity "
          "details|activities|event|"
          "event name|event title|programme|program|programme name|program name|name|subject|topic|theme|"
          "training name|training title|description|particulars|intervention|शीर्षक|गतिविधि|गतिविधि का नाम|"
          "गतिविधियां|कार्यक्रम|कार्यक्रम का नाम|विषय|विवरण|कार्य"},
    Words{"title_hi",
          "title hi|title hindi|title in hindi|hindi title|activity hindi|शीर्षक हिंदी|हिंदी शीर्षक|शीर्षक हिन्दी"},
    Words{"type",
          "type|activity type|type of activity|kind|category|event type|type of event|programme type|"
          "program type|type of programme|type of program|training type|type of training|nature of activity|"
          "प्रकार|गतिविधि का प्रकार|कार्यक्रम का प्रकार|श्रेणी"},
    Words{"date",
          "tithi|dinank|date|dates|activity date|event date|training date|date of activity|date of event|date of "
          "training|"
          "date of programme|date of program|date of workshop|date of meeting|held on|day|period|"
          "date s|when|month|month year|reporting month|तिथि|तारीख|दिनांक|दिनाँक|माह|महीना"},
    Words{"start",
          "start|start date|date start|from|from date|date from|begin|begins|began|starting date|"
          "date of commencement|commencement date|start on|आरंभ तिथि|प्रारंभ तिथि|आरम्भ तिथि|प्रारम्भ तिथि|"
          "शुरू की तिथि|से|कब से"},
    Words{"end",
          "end|end date|date end|to|to date|date to|till|until|ends|ended|ending date|completion date|"
          "date of completion|समाप्ति तिथि|अंतिम तिथि|अंत तिथि|तक|कब तक"},
    Words{"year",
          "year|fy|f y|financial year|fiscal year|reporting year|reporting period|programme year|वर्ष|वित्तीय वर्ष|"
          "वित्त वर्ष|साल"},
    Words{"sector", "sector|cluster|thematic area|thematic|focus area|component|क्षेत्र|घटक"},
    Words{"status", "status|activity status|स्थिति"},
    Words{"tags",
          "tags|tag|keywords|keyword|label|labels|beneficiary type|target group|participant type|"
          "type of beneficiary|type of beneficiaries|type of participants|टैग"},
    Words{"partner",
          "partner|partners|partner organisation|partner organization|partner organisations|"
          "partner organizations|partner ngo|organisation|organization|org|ngo|agency|agencies|"
          "in partnership with|supported by partners|साझेदार|सहयोगी|सहयोगी संस्था|संस्था|संगठन"},
    Words{"implementing",
          "implementing partner|implementing partners|implementing organisation|"
          "implementing organization|implementing agency|implemented by|implementer|"
          "कार्यान्वयन संस्था|क्रियान्वयन संस्था"},
    Words{"programming",
          "programming organisation|programming organization|programming partner|lead organisation|"
          "lead organization|reporting organisation|reporting organization"},
    Words{"funding",
          "donor|donors|funder|funders|funded by|funding|funding agency|funding organisation|"
          "funding organization|donor agency|दाता|दानदाता|वित्त पोषक"},
    Words{"outcomes",
          "outcome|outcomes|result|results|output|outputs|achievement|achievements|key outcomes|"
          "परिणाम|उपलब्धि|उपलब्धियां"},
    Words{"source", "source|sources|data source|source of data|स्रोत"},
    Words{"note", "note|notes|remark|remarks|comment|comments|टिप्पणी|अभ्युक्ति|टिप्पणियां"},
    Words{"state", "state|state name|name of state|province|adm1|admin1|adm1 name|adm1 en|st nm|राज्य|राज्य का नाम|प्रदेश"},
    Words{"district",
          "district|districts|district name|districts covered|district covered|district s|dist|distt|zila|"
          "zilla|jila|jilla|zillah|adm2|admin2|adm2 name|adm2 en|admin2name|dist name|dt name|dtname|"
          "target district|target districts|district of activity|district of training|जिला|जिले|जिला का नाम|"
          "जिले का नाम|जनपद|जिलों के नाम"},
    Words{"census2011",
          "census2011|census 2011|census code|census 2011 code|census2011 code|district census code|"
          "census district code|district code census|district code census 2011|dt code 2011|dtcode11|"
          "c code11|censuscode"},
    Words{"lgd", "lgd|lgd code|district lgd code|lgd district code|district code lgd|dist lgd|dist lgd code"},
    Words{"pcode", "pcode|p code|adm2 pcode|adm2pcode|district pcode|admin2pcode|adm2 code"},
    Words{"iso", "iso|iso code|iso 3166 2|iso3166 2|iso 3166"},
    Words{"district", "district code|dist code|dt code|dtcode|distcode|जिला कोड"},
    Words{"block",
          "block|block name|tehsil|tahsil|taluk|taluka|subdistrict|sub district|sub division|subdivision|adm3|"
          "adm3 name|admin3|block tehsil|प्रखंड|प्रखण्ड|तहसील|अंचल|अनुमंडल|ब्लॉक"},
    Words{"place",
          "place|sthan|venue|location|site|town|city|village|village town|panchayat|gram panchayat|training site|"
          "training venue|training place|training location|venue of training|place of training|"
          "place of activity|location of activity|venue of activity|activity venue|activity location|"
          "event venue|event location|location name|site name|where|adm4|loc|स्थान|स्थल|जगह|गांव|गाँव|ग्राम|शहर|"
          "पंचायत|कार्यक्रम स्थल|प्रशिक्षण स्थल|आयोजन स्थल"},
    Words{"lon", "lon|long|lng|longitude|x|gps longitude|longitude e|देशांतर|देशान्तर"},
    Words{"lat", "lat|latitude|y|gps latitude|latitude n|अक्षांश"},
    Words{"point",
          "coordinates|coordinate|gps|gps coordinates|lat long|lat lon|latlong|lat lng|geo point|geopoint|"
          "latitude longitude|निर्देशांक"},
    Words{"border", "border|border covered|border segment|सीमा"},
    Words{"route", "route|routes|corridor|route covered|मार्ग|रूट"},
    Words{"people_trained",
          "pratibhagi|people trained|persons "
          "trained|people|persons|participants|participant|trained|trainees|attendees|attendance|"
          "headcount|head count|total participants|total people|total persons|total trained|total attendees|"
          "total attendance|total reached|participants total|people reached|persons reached|reached|beneficiaries|"
          "total beneficiaries|beneficiary|police trained|police personnel trained|policemen trained|officers trained|"
          "personnel trained|police officers trained|people attended|persons attended|number|total|total no|"
          "participants trained|volunteers trained|participation|प्रतिभागी|प्रतिभागियों|कुल प्रतिभागी|प्रशिक्षित|प्रशिक्षित लोग|"
          "प्रशिक्षित व्यक्ति|प्रशिक्षणार्थी|लोग|व्यक्ति|लाभार्थी|कुल|कुल लाभार्थी|उपस्थिति|प्रशिक्षित पुलिसकर्मी"},
    Words{"female",
          "female|females|f|female participants|participants female|females trained|female trained|"
          "total female|total females|महिला कुल|कुल महिला|स्त्री"},
    Words{"male",
          "male|males|m|male participants|participants male|males trained|male trained|total male|total males|"
          "कुल पुरुष"},
    Words{"adults", "adults|adult|total adults|वयस्क"},
    Words{"children", "children|child|total children|minors|बच्चे|बच्चों"},
    Words{"women",
          "mahila|mahilaen|women|woman|women trained|women participants|adult women|women "
          "reached|महिला|महिलाएं|महिलाएँ|महिलाओं"},
    Words{"men", "purush|men|man|men trained|men participants|adult men|men reached|पुरुष|पुरुषों"},
    Words{"girls",
          "balika|girls|girl|girls reached|girls trained|लड़की|लड़कियां|लड़कियाँ|लड़कियों|बालिका|बालिकाएं|बालिकाएँ|बालिकाओं"},
    Words{"boys", "balak|boys|boy|boys reached|boys trained|लड़का|लड़के|लड़कों|बालक|बालकों"},
    Words{"people_targeted",
          "targeted|people targeted|persons targeted|target|targets|planned participants|"
          "target participants|targeted people|लक्ष्य|लक्षित"},
    Words{"records", "records|record count|activities count|activity count"},
    Words{"sites", "sites|site count|sites count"},
    Words{"withheld", "withheld|headcounts withheld"},
};

/// Words before the core that say only that something is counted or named, as keys, longest first.
constexpr std::array<std::string_view, 25> starts{"total number of the ",
                                                  "total number of ",
                                                  "total no of the ",
                                                  "total no of ",
                                                  "total nos of ",
                                                  "total of ",
                                                  "number of the ",
                                                  "number of ",
                                                  "numbers of ",
                                                  "no of the ",
                                                  "no of ",
                                                  "nos of ",
                                                  "num of ",
                                                  "name of the ",
                                                  "name of ",
                                                  "names of the ",
                                                  "names of ",
                                                  "list of ",
                                                  "the ",
                                                  "कुल संख्या ",
                                                  "संख्या ",
                                                  "# of ",
                                                  "# ",
                                                  "count of ",
                                                  "kul "};

/// Words behind it, as keys.
constexpr std::array<std::string_view, 14> ends{" की कुल संख्या", " की संख्या", " संख्या",    " का नाम", " के नाम",
                                                " का",         " number",  " numbers", " nos",    " no",
                                                " count",      " name",    " names",   " हिंदी में"};

const std::unordered_map<std::string, Meaning>& dictionary() {
  static const std::unordered_map<std::string, Meaning> meanings = [] {
    std::unordered_map<std::string, Meaning> made;
    for (const Words& row : known) {
      for (const std::string& word : base::split(row.words, '|')) {
        made.emplace(base::fold_name(word), meaning_of(row.field).value());
      }
    }
    return made;
  }();
  return meanings;
}

std::optional<Meaning> look_up(const std::string& key) {
  const auto found = dictionary().find(key);
  if (found == dictionary().end()) return std::nullopt;
  return found->second;
}

/// True when words around a core can go with its meaning: a "name of participants" is no headcount, and a "number of
/// districts" names none.
bool fits(std::string_view words, const Meaning& meaning) {
  static const std::string name = base::fold_name("नाम");
  const Field field = meaning.field;
  const bool counts = field == Field::people || field == Field::targeted || field == Field::records ||
                      field == Field::sites || field == Field::withheld;
  const auto has = [words](std::string_view word) { return words.find(word) != std::string_view::npos; };
  if (has("name") || has("list") || has(name)) return !counts;
  static const std::string number = base::fold_name("संख्या");
  const bool counting = has("number") || has("no") || has("num") || has("count") || has(number);
  return !counting || counts;
}

/// The meaning of a key, or of what remains of it when starts, ends and a number behind it are taken off.
std::optional<Meaning> look_up_core(std::string key) {
  if (const auto found = look_up(key)) return found;
  static const std::vector<std::string> folded_ends = [] {
    std::vector<std::string> keys;
    for (const std::string_view end : ends) keys.push_back(' ' + base::fold_name(end));
    return keys;
  }();
  for (const std::string_view start : starts) {
    if (!key.starts_with(start)) continue;
    key.erase(0, start.size());
    if (const auto found = look_up(key); found && fits(start, *found)) return found;
    break;
  }
  for (const std::string& end : folded_ends) {
    if (!key.ends_with(end)) continue;
    key.erase(key.size() - end.size());
    if (const auto found = look_up(key); found && fits(end, *found)) return found;
    break;
  }
  // "District 2", "Partner 3".
  const std::size_t last = key.find_last_not_of("0123456789 ");
  if (last == std::string::npos || last + 1 == key.size()) return std::nullopt;
  const auto found = look_up(key.substr(0, last + 1));
  return found && may_repeat(found->field) ? found : std::nullopt;
}

}  // namespace

std::optional<Meaning> meaning_of_header(std::string_view header) {
  constexpr std::size_t longest = 200;
  if (header.size() > longest) return std::nullopt;
  if (const auto found = look_up_core(base::fold_name(header))) return found;
  if (header.find_first_of("([") != std::string_view::npos) {
    if (const auto found = look_up_core(base::fold_name(base::without_brackets(header)))) return found;
  }
  // English and Hindi side by side: "District / ज़िला". Two meanings, as in "Male / Female", are none.
  std::optional<Meaning> side_by_side;
  for (const std::string& part : base::split(header, '/')) {
    if (part.size() == header.size()) break;
    const auto found = look_up_core(base::fold_name(part));
    if (!found) continue;
    if (side_by_side && *side_by_side != *found) return std::nullopt;
    side_by_side = found;
  }
  return side_by_side;
}

}  // namespace zilamap::records
