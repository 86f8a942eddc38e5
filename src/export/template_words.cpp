// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/template_words.hpp"

namespace zilamap::exporting {

namespace {

constexpr std::array<std::string_view, 7> english_rules{
    "Fill in the first sheet. One row is one activity; the other sheets are for looking things up and are not counted.",
    "An activity at several places takes one row for each place, all with the same Activity ID. Each row has the "
    "people "
    "at that place.",
    "Several districts in one cell are fine. People given for them together are not divided.",
    "Leave a cell empty when you do not know. Empty is not 0.",
    "Do not merge cells and add no totals.",
    "Headcounts under 5 of survivors or victims are withheld from maps and tables.",
    "Then run: zilamap check FILE. It lists everything odd with its cell, and what became of each row."};

constexpr std::array<TemplateExample, 6> english_examples{{
    {"T-1", "Training of village volunteers", "training", "18/07/2009", "19/07/2009", "Bihar", "Gaya", "Bodh Gaya", "",
     "", "40", "22", "18", "", "", "Example Trust", "completed", ""},
    {"T-2", "Training of police recruits", "training", "01/08/2009", "30/09/2009", "Bihar", "Munger", "Jamalpur",
     "86.49", "25.31", "300", "", "", "", "", "", "completed", "First of two places"},
    {"T-2", "Training of police recruits", "training", "01/08/2009", "30/09/2009", "Bihar", "Bhagalpur", "Nathnagar",
     "86.93", "25.23", "1024", "", "", "", "", "", "completed", "Second place, same Activity ID"},
    {"C-1", "School campaign", "campaign", "April 2009", "", "Bihar", "Gaya; Nawada; Patna", "", "", "", "", "", "",
     "350", "290", "Example Trust; Second Trust", "completed", "Girls and boys of three districts together"},
    {"M-1", "State meeting on rescue", "meeting", "26 August 2009", "", "Bihar", "State level", "", "", "", "", "", "",
     "", "", "", "planned", "Counts, and shades no single district"},
    {"W-1", "Workshop at the border", "workshop", "7-8 November 2009", "", "Bihar", "सीतामढ़ी", "", "", "", "55", "", "",
     "", "", "", "completed", "Names in Hindi are read as well"},
}};

constexpr std::array<std::string_view, 7> hindi_rules{
    "पहली शीट भरें। एक पंक्ति में एक गतिविधि; बाकी शीटें देखने के लिए हैं और गिनी नहीं जातीं।",
    "कई स्थानों पर हुई गतिविधि के लिए हर स्थान की अलग पंक्ति भरें, सब में वही गतिविधि आईडी। हर पंक्ति में उसी स्थान के लोगों की संख्या "
    "लिखें।",
    "एक खाने में कई जिले लिखे जा सकते हैं। उनके लिए एक साथ दी गई संख्या बाँटी नहीं जाती।",
    "जो पता न हो उसे खाली छोड़ें। खाली का अर्थ 0 नहीं है।",
    "खानों को न मिलाएँ और कुल योग न जोड़ें।",
    "पीड़ितों या उत्तरजीवियों की 5 से कम संख्या नक्शों और तालिकाओं में नहीं दिखाई जाती।",
    "फिर चलाएँ: zilamap check FILE। यह हर गड़बड़ी उसके खाने के साथ बताता है, और हर पंक्ति का क्या हुआ।"};

constexpr std::array<TemplateExample, 6> hindi_examples{{
    {"T-1", "ग्राम स्वयंसेवकों का प्रशिक्षण", "प्रशिक्षण", "18/07/2009", "19/07/2009", "बिहार", "गया", "बोधगया", "", "", "40",
     "22", "18", "", "", "उदाहरण ट्रस्ट", "पूर्ण", ""},
    {"T-2", "नए पुलिसकर्मियों का प्रशिक्षण", "प्रशिक्षण", "01/08/2009", "30/09/2009", "बिहार", "मुंगेर", "जमालपुर", "86.49",
     "25.31", "300", "", "", "", "", "", "पूर्ण", "दो में से पहला स्थान"},
    {"T-2", "नए पुलिसकर्मियों का प्रशिक्षण", "प्रशिक्षण", "01/08/2009", "30/09/2009", "बिहार", "भागलपुर", "नाथनगर", "86.93",
     "25.23", "1024", "", "", "", "", "", "पूर्ण", "दूसरा स्थान, वही गतिविधि आईडी"},
    {"C-1", "विद्यालय अभियान", "अभियान", "अप्रैल 2009", "", "बिहार", "गया; नवादा; पटना", "", "", "", "", "", "", "350",
     "290", "उदाहरण ट्रस्ट; दूसरा ट्रस्ट", "पूर्ण", "तीन जिलों के बच्चे एक साथ"},
    {"M-1", "बचाव पर राज्य स्तरीय बैठक", "बैठक", "26 अगस्त 2009", "", "बिहार", "पूरे राज्य", "", "", "", "", "", "", "", "", "",
     "नियोजित", "गिनी जाती है, पर कोई एक जिला नहीं रंगता"},
    {"W-1", "सीमा पर कार्यशाला", "कार्यशाला", "7-8 नवंबर 2009", "", "बिहार", "Sitamarhi", "", "", "", "55", "", "", "", "",
     "", "पूर्ण", "अंग्रेज़ी नाम भी पढ़े जाते हैं"},
}};

// Every header is one that records/headers.cpp knows.
constexpr std::array<TemplateWords, 2> words{{
    {"en",
     "Activities",
     "Examples",
     "Districts",
     "How to fill",
     {{{"Activity ID", 12, "Anything short. The same in all rows of one activity.", ""},
       {"Title", 36, "What was done, in a few words.", ""},
       {"Type", 13, "training, workshop, campaign, meeting or a word of your own.",
        "training,workshop,campaign,meeting"},
       {"Start date", 14, "The first day: 18/07/2009, 18 July 2009, July 2009. The day comes first.", ""},
       {"End date", 14, "The last day. Empty for a single day.", ""},
       {"State", 10, "The state, when not all rows are of one.", ""},
       {"District", 20, "Name in English or Hindi, or several with semicolons, or State level.", "*"},
       {"Place", 20, "The town, village or venue in the district.", ""},
       {"Longitude", 11, "Degrees east, such as 85.14. Only together with the latitude.", ""},
       {"Latitude", 11, "Degrees north, such as 25.61.", ""},
       {"People trained", 11, "All persons at this place, as a whole number.", ""},
       {"Women", 10, "Of these, women.", ""},
       {"Men", 10, "Of these, men.", ""},
       {"Girls", 10, "Of these, girls under 18.", ""},
       {"Boys", 10, "Of these, boys under 18.", ""},
       {"Partners", 26, "Organisations that took part, with semicolons.", ""},
       {"Status", 12, "planned, ongoing or completed.", "planned,ongoing,completed"},
       {"Notes", 36, "Whatever a reader should know.", ""}}},
     {"District", "Hindi name", "Census 2011 code", "LGD code"},
     {"Column", "What goes in"},
     english_rules,
     english_examples},
    {"hi",
     "गतिविधियाँ",
     "उदाहरण",
     "जिले",
     "कैसे भरें",
     {{{"गतिविधि आईडी", 14, "कोई छोटा नाम। एक गतिविधि की सब पंक्तियों में वही।", ""},
       {"शीर्षक", 36, "क्या किया गया, कुछ शब्दों में।", ""},
       {"प्रकार", 13, "प्रशिक्षण, कार्यशाला, अभियान, बैठक या अपना शब्द।", "प्रशिक्षण,कार्यशाला,अभियान,बैठक"},
       {"आरंभ तिथि", 14, "पहला दिन: 18/07/2009, 18 जुलाई 2009, जुलाई 2009। पहले दिन लिखें।", ""},
       {"समाप्ति तिथि", 14, "अंतिम दिन। एक ही दिन हो तो खाली छोड़ें।", ""},
       {"राज्य", 10, "राज्य, यदि सब पंक्तियाँ एक ही राज्य की न हों।", ""},
       {"जिला", 20, "नाम हिंदी या अंग्रेज़ी में, कई हों तो अर्धविराम (;) से अलग, या पूरे राज्य।", "*"},
       {"स्थान", 20, "जिले में शहर, गाँव या स्थल।", ""},
       {"देशांतर", 11, "पूर्व के अंश, जैसे 85.14। केवल अक्षांश के साथ।", ""},
       {"अक्षांश", 11, "उत्तर के अंश, जैसे 25.61।", ""},
       {"प्रशिक्षित लोग", 12, "इस स्थान के सब लोग, पूर्ण संख्या में।", ""},
       {"महिलाएं", 10, "उनमें महिलाएं।", ""},
       {"पुरुष", 10, "उनमें पुरुष।", ""},
       {"लड़कियां", 10, "उनमें 18 से कम आयु की लड़कियां।", ""},
       {"लड़के", 10, "उनमें 18 से कम आयु के लड़के।", ""},
       {"सहयोगी संस्था", 26, "भाग लेने वाली संस्थाएं, अर्धविराम (;) से अलग।", ""},
       {"स्थिति", 12, "नियोजित, जारी या पूर्ण।", "नियोजित,जारी,पूर्ण"},
       {"टिप्पणी", 36, "जो पढ़ने वाले को जानना चाहिए।", ""}}},
     {"अंग्रेज़ी नाम", "जिला", "जनगणना 2011 कोड", "LGD कोड"},
     {"स्तंभ", "क्या लिखें"},
     hindi_rules,
     hindi_examples},
}};

}  // namespace

std::span<const TemplateWords> template_words() { return words; }

}  // namespace zilamap::exporting
