// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/subset.hpp"

#include "draw/handles.hpp"

#include <zilamap/error.hpp>

#include <fontconfig/fontconfig.h>
#include <glib.h>
#include <hb-subset.h>
#include <pango/pango.h>
#include <pango/pangofc-font.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace zilamap::draw {
namespace {

using Blob = std::unique_ptr<hb_blob_t, Release<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Release<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, Release<hb_subset_input_destroy>>;

/// What is used of a face. The key orders faces by family, weight and slant.
using FaceKey = std::tuple<std::string, int, bool, std::string>;  // and the file
using Used = std::map<FaceKey, std::set<hb_codepoint_t>>;

FaceKey key_of(PangoFont* font) {
  FcPattern* pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
  FcChar8* family = nullptr;
  FcChar8* file = nullptr;
  int weight = FC_WEIGHT_REGULAR;
  int slant = FC_SLANT_ROMAN;
  FcPatternGetString(pattern, FC_FAMILY, 0, &family);
  FcPatternGetString(pattern, FC_FILE, 0, &file);
  FcPatternGetInteger(pattern, FC_WEIGHT, 0, &weight);
  FcPatternGetInteger(pattern, FC_SLANT, 0, &slant);
  const auto text = [](const FcChar8* from) { return std::string(reinterpret_cast<const char*>(from)); };
  if (family == nullptr || file == nullptr) throw RenderError("A font without family or file cannot be embedded.");
  return {text(family), weight, slant != FC_SLANT_ROMAN, text(file)};
}

void note(const TextItem& item, FontSet& fonts, Used& used) {
  if (item.text.empty()) return;
  PangoLayoutLine* line = fonts.shape(item.text, item.font);
  const char* text = pango_layout_get_text(line->layout);
  for (const GSList* at = line->runs; at != nullptr; at = at->next) {
    const PangoItem* run = static_cast<PangoLayoutRun*>(at->data)->item;
    if (run->analysis.font == nullptr) continue;
    std::set<hb_codepoint_t>& letters = used[key_of(run->analysis.font)];
    const char* end = text + run->offset + run->length;
    for (const char* letter = text + run->offset; letter < end; letter = g_utf8_next_char(letter)) {
      letters.insert(g_utf8_get_char(letter));
    }
  }
}

Bytes cut(const std::string& file, const std::set<hb_codepoint_t>& letters) {
  const Blob whole(hb_blob_create_from_file(file.c_str()));
  const Face face(hb_face_create(whole.get(), 0));
  const Input input(hb_subset_input_create_or_fail());
  if (!input) throw RenderError("There is too little memory to embed fonts.");
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
  for (const hb_codepoint_t letter : letters) hb_set_add(hb_subset_input_unicode_set(input.get()), letter);
  const Face small(hb_subset_or_fail(face.get(), input.get()));
  if (!small) throw RenderError("The font " + file + " cannot be embedded. Install zilamap's data again.");
  const Blob blob(hb_face_reference_blob(small.get()));
  unsigned length = 0;
  const auto* data = reinterpret_cast<const unsigned char*>(hb_blob_get_data(blob.get(), &length));
  return {data, data + length};
}

}  // namespace

std::vector<FaceSubset> subset_faces(const Scene& scene, FontSet& fonts) {
  Used used;
  for (const Item& item : scene.items) {
    if (const auto* text = std::get_if<TextItem>(&item.shape)) note(*text, fonts, used);
  }
  std::vector<FaceSubset> faces;
  for (const auto& [key, letters] : used) {
    const auto& [family, weight, italic, file] = key;
    faces.push_back(
        {family, weight >= FC_WEIGHT_DEMIBOLD ? Weight::bold : Weight::regular, italic, cut(file, letters)});
  }
  return faces;
}

}  // namespace zilamap::draw
