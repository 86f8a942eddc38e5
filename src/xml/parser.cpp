// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "xml/parser.hpp"

#include <zilamap/error.hpp>

#include <expat.h>
#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <type_traits>

namespace zilamap::xml {

namespace {

constexpr std::size_t deepest = 100;

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

}  // namespace

struct Parser::State {
  State(std::string name, Handler& target) : file(std::move(name)), handler(target), parser(XML_ParserCreate(nullptr)) {
    if (!parser) throw std::bad_alloc();
    XML_SetUserData(parser.get(), this);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
  }

  Location where() const {
    return {file, static_cast<long>(XML_GetCurrentLineNumber(parser.get())),
            static_cast<long>(XML_GetCurrentColumnNumber(parser.get())) + 1};
  }

  /// Runs a step of a callback. An exception must not pass through expat, which is C: it is kept until feed() returns.
  template <typename Step>
  void guarded(Step&& step) {
    if (failure) return;
    try {
      step();
    } catch (...) {
      failure = std::current_exception();
      XML_StopParser(parser.get(), XML_FALSE);
    }
  }

  static void on_start(void* user, const XML_Char* name, const XML_Char** given) {
    auto& self = *static_cast<State*>(user);
    self.guarded([&] {
      if (++self.depth > deepest) {
        throw DataError(fmt::format("Elements are nested deeper than {} levels.", deepest), self.where());
      }
      self.attributes.clear();
      for (; *given != nullptr; given += 2) self.attributes.emplace_back(given[0], given[1]);
      self.handler.start(name, self.attributes, self.where());
    });
  }

  static void on_end(void* user, const XML_Char* name) {
    auto& self = *static_cast<State*>(user);
    self.guarded([&] {
      --self.depth;
      self.handler.end(name);
    });
  }

  static void on_text(void* user, const XML_Char* piece, int length) {
    auto& self = *static_cast<State*>(user);
    self.guarded([&] { self.handler.text({piece, static_cast<std::size_t>(length)}); });
  }

  static void on_doctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    auto& self = *static_cast<State*>(user);
    self.guarded([&] {
      throw DataError(
          "The document declares a type (<!DOCTYPE>), which can define entities. It is not read. Remove the "
          "declaration.",
          self.where());
    });
  }

  void parse(std::string_view piece, bool last) {
    const XML_Status status =
        XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), last ? XML_TRUE : XML_FALSE);
    if (failure) std::rethrow_exception(failure);
    if (status != XML_STATUS_OK) {
      throw DataError(fmt::format("This is not well-formed XML: {}. Save or download it again.",
                                  XML_ErrorString(XML_GetErrorCode(parser.get()))),
                      where());
    }
  }

  std::string file;
  Handler& handler;
  std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser;
  Attributes attributes;
  std::exception_ptr failure;
  std::size_t depth = 0;
  std::size_t size = 0;
};

std::string_view attribute(const Attributes& attributes, std::string_view name) {
  for (const auto& [known, value] : attributes) {
    if (known == name) return value;
  }
  return {};
}

Parser::Parser(std::string file, Handler& handler) : m_state(std::make_unique<State>(std::move(file), handler)) {}
Parser::~Parser() = default;

void Parser::feed(std::string_view piece) {
  constexpr std::size_t step = 1u << 20;  // expat counts in int, and copies what it cannot use yet
  m_state->size += piece.size();
  if (m_state->size > size_limit) {
    throw DataError(fmt::format("The document is larger than {} MB.", size_limit >> 20), {m_state->file});
  }
  for (; !piece.empty(); piece.remove_prefix(std::min(step, piece.size())))
    m_state->parse(piece.substr(0, step), false);
}

void Parser::finish() { m_state->parse({}, true); }

}  // namespace zilamap::xml
