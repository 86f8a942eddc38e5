// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <string_view>

namespace zilamap::draw {

/// The text as a QR code (ISO/IEC 18004) with error correction M: 15 % of it may be lost. Throws UsageError
/// when the text is empty, not UTF-8 or over 300 bytes, as its squares would be too small to print.
QrCode qr_code(std::string_view text);

}  // namespace zilamap::draw
