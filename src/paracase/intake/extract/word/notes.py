"""What a story calls from elsewhere: footnotes, endnotes and comments, and where its links lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.intake.extract.word.lines import Note
from paracase.intake.extract.xmlstream import local

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.word.asked import InStory
    from paracase.intake.extract.word.lines import WordParagraph

_NOTES = {"w:footnote": "footnote", "w:endnote": "endnote", "w:comment": "comment"}
_SEPARATORS = frozenset(["separator", "continuationSeparator", "continuationNotice"])


class Notes:
    """The notes and links of a story."""

    def __init__(self, story: InStory) -> None:
        self._story = story
        self._links: list[tuple[str, WordParagraph, int]] = []
        self._note: tuple[str, str, str] | None = None

    def starts(self) -> dict[str, Callable[[dict[str, str]], None]]:
        """What to do where elements begin."""
        return {
            "w:hyperlink": self._begin_link, "w:footnoteReference": self._refers("footnote"),
            "w:endnoteReference": self._refers("endnote"),
            **{name: self._begin_note(kind) for name, kind in _NOTES.items()},
        }  # fmt: skip

    def ends(self) -> dict[str, Callable[[], None]]:
        """What to do where they end."""
        return {"w:hyperlink": self._end_link, **dict.fromkeys(_NOTES, self._end_note)}

    def _begin_link(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        relation = self._story.relations.get(values.get("id", ""))
        target = relation.target if relation is not None else ""
        if relation is not None and values.get("anchor"):
            target += f"#{values['anchor']}"
        self._links.append((target, self._story.p, len(self._story.p.pieces)))

    def _end_link(self) -> None:
        if self._links:
            target, paragraph, start = self._links.pop()
            if target:
                words = "".join(text for _, text in paragraph.pieces[start:]).strip()
                self._story.found.links[(words, target)] = None

    def _refers(self, kind: str) -> Callable[[dict[str, str]], None]:
        def begin(attributes: dict[str, str]) -> None:
            self._story.found.references.append((kind, local(attributes).get("id", "")))
            self._story.write("†")

        return begin

    def _begin_note(self, kind: str) -> Callable[[dict[str, str]], None]:
        def begin(attributes: dict[str, str]) -> None:
            values = local(attributes)
            is_line = values.get("type", "") in _SEPARATORS
            self._note = ("separator" if is_line else kind, values.get("id", ""), values.get("author", ""))
            self._story.into.append([])

        return begin

    def _end_note(self) -> None:
        if self._note is not None:
            self._story.found.notes.append(Note(*self._note, self._story.into.pop()))
            self._note = None
