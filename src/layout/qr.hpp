// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

#include "layout/job.hpp"

namespace zilamap::layout {

/// The style's QR code on white with the light ground that readers need, large enough to be read off paper, and under
/// it the host that it leads to. Empty when the map has none.
Block qr_block(const Job& job, const Theme& theme);

/// What stands under a code: "example.org" of "https://www.example.org/maps?year=2009". An address without a host is
/// its own.
std::string host_of(std::string_view address);

}  // namespace zilamap::layout
