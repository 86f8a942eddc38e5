// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/xmp.hpp"

#include "export/xml.hpp"

#include <string_view>

namespace zilamap::exporting {
namespace {

class RdfWriter {
 public:
  std::string write(const Scene& scene) {
    m_out.markup(
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    in_language("dc:title", scene.title);
    in_language("dc:description", scene.description);
    list("dc:language", "rdf:Bag", scene.language);
    list("dc:creator", "rdf:Seq", scene.producer);
    plain("dc:source", scene.source);
    in_language("dc:rights", rights(scene));
    list("dc:subject", "rdf:Bag", scene.keywords);
    list("dc:date", "rdf:Seq", scene.created);
    m_out.markup("</rdf:Description></rdf:RDF>");
    return m_out.take();
  }

 private:
  static std::string rights(const Scene& scene) {
    if (scene.license.empty() || scene.disclaimer.empty()) return scene.license + scene.disclaimer;
    return scene.license + " " + scene.disclaimer;
  }

  void tag(std::string_view before, std::string_view name) {
    m_out.markup(before);
    m_out.markup(name);
    m_out.markup(">");
  }

  void plain(std::string_view name, std::string_view text) {
    if (text.empty()) return;
    tag("<", name);
    m_out.text(text);
    tag("</", name);
  }

  /// A text with its language. Ours is the only one there is, so it is the default too.
  void in_language(std::string_view name, std::string_view text) {
    if (text.empty()) return;
    tag("<", name);
    m_out.markup("<rdf:Alt><rdf:li xml:lang=\"x-default\">");
    m_out.text(text);
    m_out.markup("</rdf:li></rdf:Alt>");
    tag("</", name);
  }

  void list(std::string_view name, std::string_view kind, std::string_view text) {
    if (text.empty()) return;
    tag("<", name);
    tag("<", kind);
    plain("rdf:li", text);
    tag("</", kind);
    tag("</", name);
  }

  XmlWriter m_out;
};

}  // namespace

std::string xmp_rdf(const Scene& scene) { return RdfWriter().write(scene); }

std::string xmp_packet(const Scene& scene) {
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" +
         xmp_rdf(scene) + "</x:xmpmeta><?xpacket end=\"r\"?>";
}

}  // namespace zilamap::exporting
