// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/qr_code.hpp"

#include "draw/handles.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <glib.h>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace zilamap::draw {
namespace {

using Code = std::unique_ptr<QRcode, Release<QRcode_free>>;
using Input = std::unique_ptr<QRinput, Release<QRinput_free>>;

/// As small as it goes.
Code encode(std::string_view text) {
  constexpr int any_version = 0;
  constexpr unsigned utf8 = 26;  // of the AIM's list of Extended Channel Interpretations
  const Input input(QRinput_new2(any_version, QR_ECLEVEL_M));
  if (!input) return nullptr;
  // Without it readers guess, and take Devanagari for Japanese. An address needs it not.
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (!ascii && QRinput_appendECIheader(input.get(), utf8) != 0) return nullptr;
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  if (QRinput_append(input.get(), QR_MODE_8, static_cast<int>(text.size()), bytes) != 0) return nullptr;
  return Code(QRcode_encodeInput(input.get()));
}

}  // namespace

QrCode qr_code(std::string_view text) {
  if (text.empty()) throw UsageError("The QR code has no text. Give an address, or leave the code out.");
  if (text.size() > longest_qr) {
    throw UsageError(
        fmt::format("The text of the QR code has {} bytes; {} are the most that can be read from paper. "
                    "Give a shorter address.",
                    text.size(), longest_qr));
  }
  if (g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr) == FALSE) {
    throw UsageError("The text of the QR code is not UTF-8.");
  }
  const Code code = encode(text);
  if (!code) throw RenderError("The QR code cannot be made: there is too little memory.");
  QrCode result;
  result.side = code->width;
  const std::size_t count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
  result.dark.reserve(count);
  for (std::size_t i = 0; i < count; ++i) result.dark.push_back((code->data[i] & 1) != 0);
  return result;
}

}  // namespace zilamap::draw
