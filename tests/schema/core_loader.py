# SPDX-License-Identifier: MIT
# Copyright zilamap contributors
"""Reads YAML as editors do that check it by a JSON Schema."""
import re

import yaml


class CoreLoader(yaml.SafeLoader):
    """YAML with the scalars of its version 1.2, as editors read it: 2009-07-18 and yes are texts."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile("^(" + pattern + ")$"), first)
