"""The loader of practice files: libyaml's where PyYAML was built with it (as its wheels are), ten times as fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from paracase.domain.visible import visible

if TYPE_CHECKING:
    from yaml import SafeLoader
else:
    SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

__all__ = ["SafeLoader", "fault_of"]


def fault_of(error: yaml.YAMLError, text: str) -> tuple[int, str]:
    """The line of a fault, counted from 1, and what is wrong there. What ends too early is wrong on its last line."""
    mark = getattr(error, "problem_mark", None)
    line = min(mark.line, text.rstrip().count("\n")) + 1 if mark else 1
    return line, visible(str(getattr(error, "problem", None) or error))
