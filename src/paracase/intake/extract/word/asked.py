"""What the parts of a story (its fields, notes, tables, drawn things) ask of the story they stand in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from paracase.intake.extract.word.lines import Beside
from paracase.intake.extract.word.looks import Styles, Theme
from paracase.intake.extract.word.numbering import Numbering

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from paracase.intake.extract.opc import Relation
    from paracase.intake.extract.word.lines import WordParagraph


@dataclass(slots=True)
class WordContext:
    """What all stories of a document share."""

    styles: Styles = field(default_factory=Styles)
    numbering: Numbering = field(default_factory=Numbering)
    theme: Theme = field(default_factory=Theme)
    found: Beside = field(default_factory=Beside)
    chunk: Callable[[str, str], list[str]] = lambda _part, _id: []
    """Reads a file that Word merges in: by the part that names it and the id of its relationship."""


class InStory(Protocol):
    """A story while it is read.

    Attributes:
        found: what is found beside its lines.
        into: where lines go: the story itself, within it cells, boxes and notes.
        p: the paragraph that is read.
        grounds: what words stand on, the innermost last.
        is_old: within how many properties as they were before a tracked change.
    """

    context: WordContext
    relations: Mapping[str, Relation]
    found: Beside
    into: list[list[str]]
    p: WordParagraph
    grounds: list[int]
    is_old: int

    def open_text(self) -> None:
        """Characters are words from here on."""

    def closed_text(self) -> str:
        """The words since then."""

    def write(self, text: str) -> None:
        """Words at the place that is read."""
