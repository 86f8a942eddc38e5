// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/page_queue.hpp"

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

namespace zilamap::cli {

PageQueue::PageQueue(std::size_t count, unsigned jobs, Renderer& own, Make make)
    : m_own(own), m_make(std::move(make)), m_scenes(count), m_made(count) {
  const std::size_t extra = std::min<std::size_t>(std::max(jobs, 1U), std::max<std::size_t>(count, 1)) - 1;
  for (std::size_t n = 0; n < extra; ++n) m_threads.emplace_back([this] { work(); });
}

PageQueue::~PageQueue() { m_next = m_scenes.size(); }

void PageQueue::work() {
  std::optional<Renderer> renderer;
  for (std::size_t i = m_next++; i < m_scenes.size(); i = m_next++) {
    try {
      if (!renderer) renderer.emplace();
      m_scenes[i] = m_make(*renderer, i);
      m_made[i].set_value();
    } catch (...) {
      m_made[i].set_exception(std::current_exception());
    }
  }
}

const Scene& PageQueue::page(std::size_t i) {
  if (m_threads.empty()) {
    m_scenes[i] = m_make(m_own, i);
  } else {
    m_made[i].get_future().get();
  }
  return m_scenes[i];
}

}  // namespace zilamap::cli
