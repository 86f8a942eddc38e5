// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/svg_path.hpp"

#include <algorithm>
#include <cmath>

namespace zilamap::exporting {
namespace {

// Letters of TrueType fonts have quadratic curves, which Cairo tells as cubic ones; so near they are what they were.
constexpr double same_mm = 0.02;

}  // namespace

SvgPath::Spot SvgPath::spot(Point point) {
  const auto hundredths = [](double mm) {
    // Beyond a kilometre there is nothing to draw.
    return std::isfinite(mm) ? static_cast<long>(std::clamp(std::round(mm * 100), -1e8, 1e8)) : 0L;
  };
  return {hundredths(point.x), hundredths(point.y)};
}

void SvgPath::command(char letter) {
  if (letter == m_last && letter != 'm') return;
  m_text += letter;
  m_last = letter == 'm' ? 'l' : letter;  // points after a first one are lines
}

void SvgPath::number(long hundredths) {
  const bool first = m_text.empty() || (m_text.back() >= 'a' && m_text.back() <= 'z');
  if (hundredths < 0) {
    m_text += '-';
    hundredths = -hundredths;
  } else if (!first) {
    m_text += ' ';
  }
  const long whole = hundredths / 100;
  const long rest = hundredths % 100;
  if (whole > 0 || rest == 0) m_text += std::to_string(whole);
  if (rest == 0) return;
  m_text += '.';
  m_text += static_cast<char>('0' + rest / 10);
  if (rest % 10 > 0) m_text += static_cast<char>('0' + rest % 10);
}

void SvgPath::step(Spot to) {
  number(to.x - m_at.x);
  number(to.y - m_at.y);
}

void SvgPath::move(Point to) {
  const Spot target = spot(to);
  command('m');
  step(target);
  m_at = m_start = target;
  m_exact = to;
}

void SvgPath::line(Point to) {
  const Spot target = spot(to);
  if (target == m_at) return;
  command('l');
  step(target);
  m_at = target;
  m_exact = to;
}

void SvgPath::curve(Point control1, Point control2, Point end) {
  const Spot target = spot(end);
  // A quadratic curve with the control q has its cubic controls two thirds of the way from its ends to q.
  const Point q{(3 * control1.x - m_exact.x) / 2, (3 * control1.y - m_exact.y) / 2};
  const Point other{(3 * control2.x - end.x) / 2, (3 * control2.y - end.y) / 2};
  if (std::hypot(q.x - other.x, q.y - other.y) < same_mm) {
    command('q');
    step(spot({(q.x + other.x) / 2, (q.y + other.y) / 2}));
  } else {
    command('c');
    step(spot(control1));
    step(spot(control2));
  }
  step(target);
  m_at = target;
  m_exact = end;
}

void SvgPath::close() {
  m_text += 'z';
  m_last = 'z';
  m_at = m_start;
}

std::string svg_path(const cairo_path_t& path) {
  SvgPath out;
  const auto point = [](const cairo_path_data_t& data) { return Point{data.point.x, data.point.y}; };
  for (int i = 0; i < path.num_data; i += path.data[i].header.length) {
    const cairo_path_data_t* data = path.data + i;
    const int next = i + data->header.length;
    switch (data->header.type) {
      case CAIRO_PATH_MOVE_TO:
        // Cairo adds a lone point after each closed chain.
        if (next < path.num_data && path.data[next].header.type != CAIRO_PATH_MOVE_TO) out.move(point(data[1]));
        break;
      case CAIRO_PATH_LINE_TO:
        out.line(point(data[1]));
        break;
      case CAIRO_PATH_CURVE_TO:
        out.curve(point(data[1]), point(data[2]), point(data[3]));
        break;
      case CAIRO_PATH_CLOSE_PATH:
        out.close();
        break;
    }
  }
  return out.take();
}

}  // namespace zilamap::exporting
