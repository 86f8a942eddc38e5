// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/render.hpp>

#include <atomic>
#include <functional>
#include <future>
#include <thread>
#include <utility>
#include <vector>

namespace zilamap::cli {

/// The pages of a document, laid out on other threads while this one paints them in their order.
class PageQueue {
 public:
  using Make = std::function<Scene(Renderer&, std::size_t)>;

  /// `jobs` threads in all, this one included, which has `own`; with one job pages are laid out when they are asked
  /// for.
  PageQueue(std::size_t count, unsigned jobs, Renderer& own, Make make);
  ~PageQueue();
  PageQueue(const PageQueue&) = delete;
  PageQueue& operator=(const PageQueue&) = delete;

  /// Waits for the page; ask for each once, in order. Throws what laying it out threw.
  const Scene& page(std::size_t i);

  /// Hands over all pages, when each has been asked for.
  std::vector<Scene> take() { return std::move(m_scenes); }

 private:
  void work();

  Renderer& m_own;
  Make m_make;
  std::vector<Scene> m_scenes;
  std::vector<std::promise<void>> m_made;
  std::atomic<std::size_t> m_next{0};
  std::vector<std::jthread> m_threads;
};

}  // namespace zilamap::cli
