// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/scene.hpp>

#include "base/numbers.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <initializer_list>

namespace zilamap {
namespace {

/// Collects the lines of the text form. A line is made of words with a space between them.
class Writer {
 public:
  void word(std::string_view text) {
    if (!m_text.empty() && m_text.back() != '\n') m_text += ' ';
    m_text += text;
  }

  void numbers(std::initializer_list<double> values) {
    for (const double value : values) word(base::fixed(value, 3));
  }

  /// In quotes, so that a text can hold spaces and can be empty; escaped, so that it stays on its line.
  void quoted(std::string_view text) {
    word("\"");
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\') {
        m_text += '\\';
        m_text += c;
      } else if (byte < 0x20 || byte == 0x7f) {
        m_text += fmt::format("\\x{:02x}", byte);
      } else {
        m_text += c;
      }
    }
    m_text += '"';
  }

  void end_line() { m_text += '\n'; }
  std::string take() { return std::move(m_text); }

 private:
  std::string m_text;
};

void write(Writer& out, const Fill& fill) {
  if (fill.color.a == 0 && fill.pattern == Pattern::none) return;
  out.word("fill");
  out.word(to_string(fill.color));
  if (fill.pattern == Pattern::none) return;
  out.word(to_string(fill.pattern));
  out.word(to_string(fill.pattern_color));
  out.numbers({fill.spacing_mm, fill.weight_mm});
}

void write(Writer& out, const Stroke& stroke) {
  if (stroke.width_mm <= 0) return;
  out.word("stroke");
  out.word(to_string(stroke.color));
  out.numbers({stroke.width_mm});
  if (stroke.dash_mm.empty()) return;
  out.word("dash");
  for (const double length : stroke.dash_mm) out.numbers({length});
}

void write(Writer& out, const PathItem& path) {
  out.word("path");
  write(out, path.fill);
  write(out, path.stroke);
  for (const Subpath& subpath : path.subpaths) {
    out.word(subpath.closed ? "ring" : "line");
    for (const Point point : subpath.points) out.numbers({point.x, point.y});
  }
}

void write(Writer& out, const CircleItem& circle) {
  out.word("circle");
  out.numbers({circle.center.x, circle.center.y, circle.radius_mm});
  write(out, circle.fill);
  write(out, circle.stroke);
}

void write(Writer& out, const TextItem& text) {
  out.word("text");
  out.quoted(text.text);
  out.numbers({text.origin.x, text.origin.y});
  out.word("size");
  out.numbers({text.font.size_mm});
  if (text.font.weight == Weight::bold) out.word("bold");
  if (text.font.italic) out.word("italic");
  if (text.font.spacing_mm != 0) {
    out.word("spacing");
    out.numbers({text.font.spacing_mm});
  }
  out.word("width");
  out.numbers({text.width_mm});
  if (text.angle_deg != 0) {
    out.word("angle");
    out.numbers({text.angle_deg});
  }
  out.word(to_string(text.color));
  if (text.halo_mm > 0) {
    out.word("halo");
    out.word(to_string(text.halo_color));
    out.numbers({text.halo_mm});
  }
}

/// 64-bit FNV-1a, so that another picture gives another text.
std::uint64_t fingerprint(const Bytes& bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const unsigned char byte : bytes) hash = (hash ^ byte) * 0x100000001b3;
  return hash;
}

void write(Writer& out, const ImageItem& image) {
  out.word("image");
  out.word(image.kind == ImageKind::png ? "png" : "svg");
  out.quoted(image.alt);
  out.numbers({image.box.x_min, image.box.y_min, image.box.x_max, image.box.y_max});
  out.word(fmt::format("{} bytes {:016x}", image.data.size(), fingerprint(image.data)));
}

void write(Writer& out, const Item& item) {
  out.word(to_string(item.role));
  if (!item.id.empty()) out.word(fmt::format("#{}", item.id));
  if (!item.title.empty()) out.quoted(item.title);
  if (!item.bounds.empty()) {
    out.word("in");
    out.numbers({item.bounds.x_min, item.bounds.y_min, item.bounds.x_max, item.bounds.y_max});
  }
  std::visit([&out](const auto& shape) { write(out, shape); }, item.shape);
}

}  // namespace

std::string to_text(const Scene& scene) {
  Writer out;
  out.word("scene");
  out.numbers({scene.width_mm, scene.height_mm});
  out.end_line();
  out.word("title");
  out.quoted(scene.title);
  out.end_line();
  out.word("description");
  out.quoted(scene.description);
  out.end_line();
  const auto fact = [&out](std::string_view name, const std::string& value) {
    if (value.empty()) return;
    out.word(name);
    out.quoted(value);
    out.end_line();
  };
  if (scene.language != "en") fact("language", scene.language);
  fact("producer", scene.producer);
  fact("source", scene.source);
  fact("license", scene.license);
  fact("disclaimer", scene.disclaimer);
  fact("keywords", scene.keywords);
  fact("created", scene.created);
  for (const Item& item : scene.items) {
    write(out, item);
    out.end_line();
  }
  for (const Finding& finding : scene.findings) {
    out.word("finding");
    out.word(finding.code);
    out.quoted(finding.text);
    out.end_line();
  }
  return out.take();
}

}  // namespace zilamap
