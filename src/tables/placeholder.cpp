// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/table.hpp"
