"""Fields of a story: what Word filled in last stands in the line, the code beside it; boxes of a form as they are set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.intake.extract.word.lines import code_of
from paracase.intake.extract.word.looks import is_on
from paracase.intake.extract.word.symbols import BALLOT
from paracase.intake.extract.xmlstream import local, value_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.word.asked import InStory


@dataclass(slots=True)
class _Field:
    """One field while it is read."""

    code: list[str] = field(default_factory=list)
    is_code: bool = True
    """Whether its code is read, not its result."""
    box: bool | None = None
    choices: list[str] = field(default_factory=list)
    chosen: int = 0
    is_list: bool = False
    is_box: bool = False


class Fields:
    """The fields of a story, one within the other."""

    def __init__(self, story: InStory) -> None:
        self._story = story
        self._stack: list[_Field] = []
        self._coding = 0
        """How many of them have their code read."""
        self._buffer: list[str] | None = None

    def starts(self) -> dict[str, Callable[[dict[str, str]], None]]:
        """What to do where elements begin."""
        return {
            "w:fldChar": self._char, "w:fldSimple": self._simple, "w:instrText": self._begin_code,
            "w:delInstrText": self._begin_code, "w:checkBox": self._box, "w:default": self._default,
            "w:checked": self._checked, "w:ddList": self._list, "w:result": self._result, "w:listEntry": self._entry,
        }  # fmt: skip

    def ends(self) -> dict[str, Callable[[], None]]:
        """What to do where they end."""
        return {"w:instrText": self._end_code, "w:delInstrText": self._end_code, "w:fldSimple": self._end}

    def takes(self, text: str) -> bool:
        """Whether words belong to a code that is read, and not to the line."""
        if not self._coding:
            return False
        next(one for one in reversed(self._stack) if one.is_code).code.append(text)
        return True

    def flush(self) -> None:
        """At the end of a story: codes of fields that nothing ended."""
        while self._stack:
            self._end()

    def _char(self, attributes: dict[str, str]) -> None:
        kind = value_of(attributes, "fldCharType")
        if kind == "begin":
            self._story.found.has_fields = True
            self._stack.append(_Field())
            self._coding += 1
        elif kind == "separate" and self._stack and self._stack[-1].is_code:
            self._stack[-1].is_code = False
            self._coding -= 1
        elif kind == "end" and self._stack:
            self._end()

    def _simple(self, attributes: dict[str, str]) -> None:
        self._story.found.has_fields = True
        self._stack.append(_Field([local(attributes).get("instr", "")], is_code=False))

    def _begin_code(self, _attributes: dict[str, str]) -> None:
        self._story.open_text()

    def _end_code(self) -> None:
        text = self._story.closed_text()
        self._story.found.has_fields = True
        if self._stack:
            self._stack[-1].code.append(text)
        elif text.strip():
            self._story.found.codes[code_of([text])] = None

    def _end(self) -> None:
        if not self._stack:
            return
        ended = self._stack.pop()
        self._coding -= ended.is_code
        if code := code_of(ended.code):
            self._story.found.codes[code] = None
        if ended.is_box:
            self._story.write(BALLOT[bool(ended.box)])
        elif ended.is_list and ended.chosen < len(ended.choices):
            self._story.write(ended.choices[ended.chosen])

    def _box(self, _attributes: dict[str, str]) -> None:
        if self._stack:
            self._stack[-1].is_box = True

    def _default(self, attributes: dict[str, str]) -> None:
        if self._stack and self._stack[-1].is_box and self._stack[-1].box is None:
            self._stack[-1].box = is_on(local(attributes).get("val"))
        elif self._stack and self._stack[-1].is_list:
            self._result(attributes)

    def _checked(self, attributes: dict[str, str]) -> None:
        if self._stack and self._stack[-1].is_box:
            self._stack[-1].box = is_on(local(attributes).get("val"))

    def _list(self, _attributes: dict[str, str]) -> None:
        if self._stack:
            self._stack[-1].is_list = True

    def _result(self, attributes: dict[str, str]) -> None:
        value = local(attributes).get("val", "")
        if self._stack and value.isdigit():
            self._stack[-1].chosen = int(value[:6])

    def _entry(self, attributes: dict[str, str]) -> None:
        if self._stack:
            self._stack[-1].choices.append(local(attributes).get("val", ""))
