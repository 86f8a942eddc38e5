// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "yaml/document.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <unordered_set>

namespace zilamap::yaml {

namespace {

constexpr std::size_t depth_limit = 64;

/// How far the scanner may read ahead of the last value it gave. Bounds the memory it takes for brackets that never
/// close, which it must hold on to; no value of ours is that long.
constexpr std::size_t lookahead_limit = 512u << 10;

/// Put after every text. The scanner takes an open quote for closed when the text ends right after a line; inside a
/// quote this is no comment but more text, and the scanner sees the fault.
constexpr std::string_view tail = "\n#";

/// Hands a text to the scanner piece by piece.
class Feed : public std::streambuf {
 public:
  Feed(std::string_view text, const std::string& file) : m_rest(text), m_last{file, 1, 1} {}

  /// The scanner gave a value that begins here.
  void progress(std::size_t position, long line, long column) {
    m_reached = position;
    m_last.line = line;
    m_last.column = column;
  }
  /// Where the last value began.
  const Location& last() const { return m_last; }

 protected:
  int_type underflow() override {
    constexpr std::size_t piece = 4096;
    if (m_given > m_reached + lookahead_limit) {
      throw Mistake(m_last, "After this value half a megabyte holds no complete one.",
                    "Close the brackets and quotes that follow, or shorten the text.");
    }
    if (m_rest.empty()) m_rest = std::exchange(m_tail, {});
    if (m_rest.empty()) return traits_type::eof();
    const std::string_view next = m_rest.substr(0, piece);
    m_rest.remove_prefix(next.size());
    m_given += next.size();
    char* begin = const_cast<char*>(next.data());  // the get area of a streambuf is never written to
    setg(begin, begin, begin + next.size());
    return traits_type::to_int_type(next.front());
  }

 private:
  std::string_view m_rest;
  std::string_view m_tail = tail;
  std::size_t m_given = 0;
  std::size_t m_reached = 0;
  Location m_last;
};

/// Builds the tree from the parser's events.
class Builder : public YAML::EventHandler {
 public:
  Builder(Document& document, Feed& feed) : m_document(document), m_feed(feed) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (m_started) fail(mark, "A second document begins here.", "Put it into a file of its own.");
    m_started = true;
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { place(node_at(mark, Kind::null)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    fail(mark, "Aliases (*name) are not used here.", "Write the value out.");
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override {
    Node node = node_at(mark, Kind::scalar);
    node.quoted = tag == "!";
    if (!node.quoted) refuse_tag(mark, tag);
    node.scalar = value;
    place(std::move(node));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, Kind::list);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override {
    open(mark, tag, Kind::map);
  }
  void OnMapEnd() override { close(); }

 private:
  /// A list or map that is not yet closed.
  struct Frame {
    Node node;
    bool has_key = false;                  ///< the last entry waits for its value
    std::unordered_set<std::string> keys;  ///< of a long map
  };

  [[noreturn]] void fail(const YAML::Mark& mark, const std::string& text, const std::string& advice) const {
    throw Mistake({m_document.file, mark.line + 1, mark.column + 1}, text, advice);
  }

  void refuse_tag(const YAML::Mark& mark, const std::string& tag) const {
    if (tag.empty() || tag == "?") return;
    fail(mark, "Tags (!name) are not used here.", "Leave the tag out; put text in quotes where it matters.");
  }

  Node node_at(const YAML::Mark& mark, Kind kind) {
    if (++m_count > value_limit) {
      fail(mark, fmt::format("There are more than {} values in this file.", base::grouped(value_limit)),
           "Split it, for example by year.");
    }
    Node node;
    node.kind = kind;
    node.line = mark.line + 1;
    node.column = mark.column + 1;
    m_feed.progress(static_cast<std::size_t>(mark.pos), node.line, node.column);
    return node;
  }

  void open(const YAML::Mark& mark, const std::string& tag, Kind kind) {
    refuse_tag(mark, tag);
    if (m_open.size() == depth_limit) {
      fail(mark, fmt::format("Values are nested deeper than {} levels.", depth_limit), "Close the brackets.");
    }
    m_open.push_back({node_at(mark, kind), false, {}});
  }

  void close() {
    Node node = std::move(m_open.back().node);
    m_open.pop_back();
    place(std::move(node));
  }

  void place(Node node) {
    if (m_open.empty()) {
      m_document.root = std::move(node);
      return;
    }
    Frame& frame = m_open.back();
    if (frame.node.kind == Kind::list) {
      frame.node.items.push_back(std::move(node));
    } else if (frame.has_key) {
      frame.node.entries.back().second = std::move(node);
      frame.has_key = false;
    } else {
      add_key(frame, std::move(node));
    }
  }

  void add_key(Frame& frame, Node key) {
    const Location where = m_document.at(key);
    if (key.kind != Kind::scalar)
      throw Mistake(where, "A key must be text.", "Put what is before the colon in quotes.");
    if (repeats(frame, key.scalar)) {
      throw Mistake(where, fmt::format("The key `{}` is given twice.", base::printable(key.scalar)),
                    "Keep one of the two.");
    }
    frame.node.entries.emplace_back(std::move(key), Node{});
    frame.has_key = true;
  }

  /// True when the map has the key. Most maps are short, and looking through them is quicker than a table.
  static bool repeats(Frame& frame, const std::string& key) {
    constexpr std::size_t few = 24;
    const auto& entries = frame.node.entries;
    if (entries.size() < few) return frame.node.find(key) != nullptr;
    if (frame.keys.empty()) {
      for (const auto& entry : entries) frame.keys.insert(entry.first.scalar);
    }
    return !frame.keys.insert(key).second;
  }

  Document& m_document;
  Feed& m_feed;
  std::vector<Frame> m_open;
  std::size_t m_count = 0;
  bool m_started = false;
};

/// YAML is text: anything else in it would be read as an end, or as something the author cannot see.
void refuse_binary(std::string_view text, const std::string& file) {
  Location where{file, 1, 1};
  for (std::size_t at = 0; at < text.size();) {
    const base::Decoded next = base::decode_utf8(text, at);
    if (!next.valid) throw Mistake(where, "This is not UTF-8 text.", "Save the file in UTF-8.");
    const char32_t c = next.point;
    if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f) {
      throw Mistake(where, fmt::format("There is a control character (U+{:04X}) in the text.", std::uint32_t{c}),
                    "Remove it.");
    }
    if (c == '\n') {
      ++where.line;
      where.column = 1;
    } else {
      where.column += static_cast<long>(next.bytes);
    }
    at += next.bytes;
  }
}

}  // namespace

Node::Node() = default;
Node::~Node() = default;
Node::Node(const Node&) = default;
Node::Node(Node&&) noexcept = default;
Node& Node::operator=(const Node&) = default;
Node& Node::operator=(Node&&) noexcept = default;

const Node* Node::find(std::string_view key) const {
  for (const auto& [name, value] : entries) {
    if (name.scalar == key) return &value;
  }
  return nullptr;
}

Document parse_document(std::string_view text, std::string file) {
  Document document{std::move(file), {}};
  document.root.line = document.root.column = 1;
  if (text.size() > size_limit) {
    throw Mistake({document.file, 0, 0}, fmt::format("The file is larger than {} bytes.", base::grouped(size_limit)),
                  "Split it, for example by year.");
  }
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  refuse_binary(text, document.file);

  Feed feed(text, document.file);
  std::istream stream(&feed);
  Builder builder(document, feed);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const YAML::Exception& error) {
    if (error.msg == YAML::ErrorMsg::EOF_IN_SCALAR) {
      throw Mistake(feed.last(), "A quote that opens after this value is never closed.", "Close it.");
    }
    const bool known = !error.mark.is_null();
    throw Mistake({document.file, known ? error.mark.line + 1 : 0, known ? error.mark.column + 1 : 0},
                  fmt::format("This is not well-formed YAML: {}.", error.msg),
                  "Look at the indentation, colons, quotes and brackets here and just above.");
  }
  return document;
}

Document parse(std::string_view text, std::string file) {
  return or_throw<DataError>([&] { return parse_document(text, std::move(file)); });
}

}  // namespace zilamap::yaml
