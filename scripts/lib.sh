# SPDX-License-Identifier: MIT
# Copyright zilamap contributors
#
# shellcheck shell=bash
# What the scripts share. Sourced, with `set -euo pipefail` in force; runs in the repository's top folder.

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit 1
script="scripts/$(basename -- "$0")"

say() { printf '%s\n' "$*"; }
warn() { printf '%s: warning: %s\n' "$script" "$*" >&2; }
fail() {
  printf '\n%s: %s\n' "$script" "$*" >&2
  exit 1
}

# step HEADING COMMAND...: runs the command in sight of the reader.
step() {
  local heading=$1 status=0
  shift
  printf '\n== %s\n' "$heading"
  "$@" || status=$?
  [ "$status" -eq 0 ] || fail "the step '$heading' failed (exit code $status); the lines above say why."
}

# quiet_step HEADING COMMAND...: keeps the command's talk in a file and shows the end of it only when it fails.
quiet_step() {
  local heading=$1 status=0 log
  shift
  printf '\n== %s\n' "$heading"
  log=$(mktemp)
  "$@" >"$log" 2>&1 || status=$?
  if [ "$status" -ne 0 ]; then
    say "Its last lines:"
    tail -n 30 "$log" | sed 's/^/  /'
    rm -f "$log"
    fail "the step '$heading' failed (exit code $status)."
  fi
  rm -f "$log"
}

# build PRESET [TARGET...]: configures and builds; without targets, everything.
build() {
  local preset=$1
  shift
  quiet_step "Configure ($preset)" cmake --preset "$preset"
  step "Build ($preset)" cmake --build --preset "$preset" ${1:+--target "$@"}
}
