"""``late_pattern`` is ``re.compile`` to whoever uses its methods, and every one of them can be compiled."""

from __future__ import annotations

import copy
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import paracase
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SOURCE = Path(paracase.__file__).parent
USING = sorted(
    path.relative_to(SOURCE.parent).with_suffix("").as_posix().replace("/", ".")
    for path in SOURCE.rglob("*.py")
    if "import late_pattern" in path.read_text("utf-8")
)


def test_it_finds_what_the_pattern_finds() -> None:
    late, made = late_pattern(r"(?P<day>\d+)(x)?", re.IGNORECASE), re.compile(r"(?P<day>\d+)(x)?", re.IGNORECASE)
    text = "12X and 3"
    assert [m.groups() for m in late.finditer(text)] == [m.groups() for m in made.finditer(text)]
    assert late.sub("-", text) == late.sub("-", text) == made.sub("-", text)
    assert (late.pattern, late.flags, late.groupindex) == (made.pattern, made.flags, made.groupindex)
    assert late_pattern(rb"a+").findall(b"aab") == [b"aa"]
    assert copy.copy(late).search(text) is not None


@pytest.mark.parametrize("module", USING)
def test_every_pattern_can_be_compiled(module: str) -> None:
    found = list(_patterns_in(vars(import_module(module)).values()))
    assert found
    for late in found:
        assert late.flags >= 0  # asked for, so compiled


def _patterns_in(values: Iterable[object]) -> Iterator[re.Pattern[str]]:
    """Those of a module, also in tables of its own."""
    for value in values:
        if type(value) is type(late_pattern("")):
            yield value
        elif isinstance(value, tuple | list):
            yield from _patterns_in(value)
        elif isinstance(value, dict) and "__builtins__" not in value:
            yield from _patterns_in(value.values())
