// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/connection.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>

namespace zilamap::ogr {

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

void skip_space(std::string_view& text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
}

/// What may be shown. Everything else is a secret: a password, the phrase of a key, or what nobody here knows.
bool is_harmless(std::string_view key) {
  constexpr std::array<std::string_view, 14> harmless = {"host",
                                                         "hostaddr",
                                                         "port",
                                                         "dbname",
                                                         "user",
                                                         "service",
                                                         "sslmode",
                                                         "schemas",
                                                         "tables",
                                                         "active_schema",
                                                         "connect_timeout",
                                                         "application_name",
                                                         "client_encoding",
                                                         "options"};
  return std::find(harmless.begin(), harmless.end(), key) != harmless.end();
}

void note(ConnectionText& found, const std::string& key, const std::string& value) {
  if (key == "connect_timeout") found.has_timeout = true;
  if (key == "host" || key == "port" || key == "dbname" || key == "user" || key == "service") {
    if (found.shown.size() > 3) found.shown += ' ';
    found.shown += key + "=" + value;
  } else if (!is_harmless(key) && !value.empty()) {
    found.secrets.push_back(value);
  }
}

/// Keeps a secret as it is written, without its quotes too.
void note_written(ConnectionText& found, std::string_view written) {
  if (written.size() > 2 && written.starts_with('\'')) written = written.substr(1, written.size() - 2);
  if (!written.empty()) found.secrets.emplace_back(written);
}

/// A value up to the next space, or in single quotes; a backslash keeps the next letter. None when the quote is open.
std::optional<std::string> take_value(std::string_view& text) {
  std::string value;
  const bool quoted = text.starts_with('\'');
  if (quoted) text.remove_prefix(1);
  while (!text.empty() && (quoted ? text.front() != '\'' : !is_space(text.front()))) {
    if (text.front() == '\\' && text.size() > 1) text.remove_prefix(1);
    value += text.front();
    text.remove_prefix(1);
  }
  if (!quoted) return value;
  if (text.empty()) return {};
  text.remove_prefix(1);
  return value;
}

ConnectionText read_pairs(std::string_view text) {
  ConnectionText found;
  for (skip_space(text); !text.empty(); skip_space(text)) {
    const std::size_t end = std::min(text.find_first_of("= \t\r\n"), text.size());
    std::string key(text.substr(0, end));
    text.remove_prefix(end);
    skip_space(text);
    if (key.empty() || !text.starts_with('=')) return {};
    text.remove_prefix(1);
    skip_space(text);
    const std::size_t before = text.size();
    const std::string_view written = text;
    const auto value = take_value(text);
    if (!value) return {};
    if (!is_harmless(key)) note_written(found, written.substr(0, before - text.size()));
    note(found, key, *value);
  }
  found.understood = true;
  return found;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    const bool coded = text[i] == '%' && text.size() - i >= 3 &&
                       std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3;
    out += coded ? static_cast<char>(static_cast<unsigned char>(byte)) : text[i];
    if (coded) i += 2;
  }
  return out;
}

/// How long the login of an address is, with its "@". libpq ends it at an "@" before the path, and lets a password hold
/// a "?". A later "@" that is in no value of a parameter belongs to a password that nobody encoded.
std::size_t login_size(std::string_view text) {
  const std::size_t before_path = text.substr(0, text.find('/')).rfind('@');
  const std::size_t question = text.find('?', before_path == std::string_view::npos ? 0 : before_path);
  const std::size_t equals = question == std::string_view::npos ? question : text.find('=', question);
  const std::size_t last = text.substr(0, equals).rfind('@');
  return last == std::string_view::npos ? 0 : last + 1;
}

/// True when what stands behind the colons of "host:5432,[::1]:5433" are ports, and not half of a password.
bool has_ports(std::string_view hosts) {
  bool in_port = false;
  bool in_brackets = false;
  for (const char c : hosts) {
    if (c == '[' || c == ']') in_brackets = c == '[';
    if (in_brackets) continue;
    if (in_port && c != ',' && (c < '0' || c > '9')) return false;
    in_port = c == ':' || (in_port && c != ',');
  }
  return true;
}

ConnectionText read_address(std::string_view text) {
  ConnectionText found;
  found.is_address = true;
  const auto secret = [&](std::string_view value) {
    if (value.empty()) return;
    found.secrets.emplace_back(value);
    found.secrets.push_back(percent_decoded(value));
  };
  const std::size_t slashes = text.find("://") + 3;
  const std::string scheme(text.substr(0, slashes));
  text.remove_prefix(slashes);
  std::string user;
  if (const std::size_t size = login_size(text); size > 0) {
    const std::string_view login = text.substr(0, size - 1);
    const std::size_t colon = std::min(login.find(':'), login.size());
    user = std::string(login.substr(0, colon)) + "@";
    if (colon < login.size()) secret(login.substr(colon + 1));
    text.remove_prefix(size);
  }
  const std::size_t question = std::min(text.find('?'), text.size());
  std::string_view query = text.substr(question);
  text = text.substr(0, question);
  if (!has_ports(text.substr(0, text.find('/')))) return {};
  found.shown = "PG:" + scheme + user + std::string(text);
  while (!query.empty()) {
    query.remove_prefix(1);
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    query.remove_prefix(end);
    const std::size_t equals = std::min(pair.find('='), pair.size());
    const std::string_view key = pair.substr(0, equals);
    if (key == "connect_timeout") found.has_timeout = true;
    if (!is_harmless(key)) secret(pair.substr(std::min(equals + 1, pair.size())));
  }
  found.understood = true;
  return found;
}

}  // namespace

ConnectionText read_connection(std::string_view connection) {
  if (connection.starts_with("PG:") || connection.starts_with("pg:")) connection.remove_prefix(3);
  if (connection.starts_with("postgresql://") || connection.starts_with("postgres://")) return read_address(connection);
  return read_pairs(connection);
}

std::string without_secrets(std::string text, const ConnectionText& connection) {
  if (!connection.understood) return {};
  // The longest first, because one may hold another.
  std::vector<std::string> secrets = connection.secrets;
  std::sort(secrets.begin(), secrets.end(),
            [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  for (const std::string& secret : secrets) {
    for (std::size_t at = 0; (at = text.find(secret, at)) != std::string::npos; at += 3) {
      text.replace(at, secret.size(), "***");
    }
  }
  return text;
}

}  // namespace zilamap::ogr
