// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/iati_model.hpp"
#include "xml/parser.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::records::iati {

/// Picks activities out of an IATI document as it is read, and hands over each when it ends.
class ActivityHandler : public xml::Handler {
 public:
  explicit ActivityHandler(std::function<void(Activity&&)> take) : m_take(std::move(take)) {}

  /// Throws DataError when the root is none of an IATI activity file of version 2.
  void start(std::string_view name, const xml::Attributes& attributes, const Location& where) override;
  void end(std::string_view name) override;
  void text(std::string_view piece) override;

 private:
  void start_root(std::string_view name, const xml::Attributes& attributes, const Location& where);
  void start_part(const xml::Attributes& attributes, const Location& where);
  void start_result(const xml::Attributes& attributes, const Location& where);
  void start_narrative(Narratives& narratives, const xml::Attributes& attributes);
  Narratives* narratives_of(std::string_view owner);

  std::function<void(Activity&&)> m_take;
  std::vector<std::string> m_elements;  ///< that are open, outermost first
  std::string m_path;                   ///< of these, inside the activity: "title/narrative"
  Activity m_activity;
  std::string* m_text = nullptr;    ///< where the text of the element that is open goes
  bool m_result_aggregates = true;  ///< of the result that is open
};

}  // namespace zilamap::records::iati
