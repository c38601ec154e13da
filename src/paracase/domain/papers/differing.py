"""In what two versions of a paper differ beside their words, and in what they do not: by what a reader is interested in.

Bytes that differ while no word does are no detail: another picture, another link, a layer switched on. So the accounts of
both versions are compared part by part, and what was compared and is the same is said too.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.account import ChangedPart, Fate, changed_parts
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from paracase.domain.papers.account import Account


class Subject(NamedTuple):
    """Something a reader asks about, and by what it is known.

    Attributes:
        kinds: of parts of an account.
        marks: with which readers put it into a paper's text, as patterns.
        flags: how flags that are about it begin.
    """

    name: str
    kinds: frozenset[str] = frozenset()
    marks: str = ""
    flags: tuple[str, ...] = ()


def _kinds(*words: str) -> frozenset[str]:
    return frozenset(words)


SUBJECTS = (
    Subject(
        "pictures",
        _kinds("picture", "page without text", "page of unreadable text", "drawn page"),
        flags=("pages without text", "pages that are pictures"),
    ),
    Subject("drawings", _kinds("drawing", "line", "shading", "chart", "diagram")),
    Subject(
        "notes and stamps",
        _kinds(
            "sticky note", "text box", "stamp", "inserted note", "watermark", "highlight", "underline", "strike-out",
            "drawn mark", "annotation", "redaction mark", "note window", "comments", "printer's mark",
        ),
        r"\[(?:note|comment|hidden: \[note|redaction mark)\b[^\n]*",
        ("has comments", "redaction marked", "struck through"),
    ),
    Subject(
        "form values",
        _kinds("form field", "form data", "form by Adobe", "form control"),
        r"\[(?:data\]|the field holds|hidden field|filled in)[^\n]*",
        ("has form fields", "a form that only Adobe"),
    ),
    Subject("links", _kinds("link", "linked file"), r"\[link\][^\n]*", ("external links", "has a remote template")),
    Subject("field codes", marks=r"\[field\][^\n]*", flags=("has fields that Word fills in",)),
    Subject("numbering", _kinds("numbering")),
    Subject("styles", _kinds("styles", "theme", "font", "settings")),
    Subject("tracked changes", marks=r"\[(?:deleted|moved away)\][^\n]*", flags=("has tracked changes",)),
    Subject(
        "hidden text",
        marks=r"\[(?:hidden|white|covered|tiny|struck)[^\]\n]*",
        flags=(
            "hidden text", "white text", "text in the color", "tiny text", "struck-through", "covered text", "cropped text",
            "text too small", "text under a black box",
        ),
    ),
    Subject("layers", _kinds("layer")),
    Subject("bookmarks", _kinds("bookmark"), r"\[bookmark: [^\n]*"),
    Subject("metadata", _kinds("properties", "metadata"), r"\[property\][^\n]*"),
    Subject("scripts", _kinds("form script", "macro"), flags=("has scripts", "has macros")),
    Subject(
        "files within",
        _kinds("embedded file", "merged file", "attachment", "message", "recording", "sound", "film", "3D model"),
        flags=("has files embedded",),
    ),
)  # fmt: skip
"""In the order in which they are said."""
_OF_PDF = frozenset(str.split("pictures drawings links layers bookmarks metadata scripts")) | {
    "notes and stamps", "form values", "hidden text", "files within",
}  # fmt: skip
_OF_WORD = frozenset(str.split("pictures drawings links numbering styles metadata scripts")) | {
    "notes and stamps", "form values", "field codes", "tracked changes", "hidden text", "files within",
}  # fmt: skip
LOOKED_FOR: Mapping[str, frozenset[str]] = {"pdf": _OF_PDF, "docx": _OF_WORD}
"""What is looked for in a paper of a format, by name; of another one only what its account names."""


def looked_for(format_name: str | None) -> tuple[str, ...]:
    """What is looked for beside the words of a paper of this format, in the order of ``SUBJECTS``; nothing for others."""
    wanted = LOOKED_FOR.get(format_name or "", frozenset())
    return tuple(subject.name for subject in SUBJECTS if subject.name in wanted)


class Version(NamedTuple):
    """What is known of a version.

    Attributes:
        drawn: a digest of what each compared page draws, by page from 1.
    """

    pages: Sequence[str]
    parts: Account
    flags: Sequence[str] = ()
    drawn: Mapping[int, str] = {}


class Differing(NamedTuple):
    """In what two versions differ beside the words that are compared.

    Attributes:
        parts: that differ, to be told.
        anew: subjects that every save of a program writes anew: told without alarm, where words changed too.
        same: subjects that were looked for in both, and are the same.
        flags: those of the newer version that the older did not have.
    """

    parts: tuple[ChangedPart, ...]
    anew: tuple[str, ...]
    same: tuple[str, ...]
    flags: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """What differs: *picture on page 6 changed; comments new*; empty when nothing does."""
        named = [part.words for part in self.parts[:_NAMED]]
        if len(self.parts) > _NAMED:
            named.append(counted(len(self.parts) - _NAMED, "more part"))
        return "; ".join([*named, *(f"new: {flag}" for flag in self.flags[:_NAMED])])


NOTHING_BESIDE = Differing((), (), (), ())
"""Of versions that were not compared, or are the same bytes."""
_NAMED = 6
"""Parts that are named in a sentence; the others are counted."""
_QUIET = frozenset([Fate.TEXT, Fate.LAYOUT])
"""What differs where words do: their place, and how they look. Told only where no word changed."""
_ALWAYS = frozenset(["link", "layer", "form field", "form data", "numbering"])
"""Told though words changed too: nothing in the text need show it."""
_SET_ANEW = "drawn against written", "changed after it was first saved"
"""Flags that say how far a paper was looked at, not what is in it."""


def differing(old: Version, new: Version, *, words_changed: bool, format_name: str | None) -> Differing:
    """Compare what two versions are beside their words.

    Args:
        words_changed: whether a compared word did, so that what only says how a paper looks is not told.
        format_name: of the newer version: what is looked for is known by it.
    """
    changed = _of_both(old, new)
    told = [part for part in changed if not words_changed or part.fate not in _QUIET or part.kind in _ALWAYS]
    flags = tuple(
        f for f in new.flags if f not in set(old.flags) and not f.startswith(_SET_ANEW) and "not shown as" not in f
    )
    quiet = [part for part in changed if part not in told]
    wanted = set(looked_for(format_name))
    in_words = {s.name for s in SUBJECTS if s.marks and _marked(s.marks, old.pages) != _marked(s.marks, new.pages)}
    in_flags = {s.name for s in SUBJECTS if s.flags and _flagged(s.flags, old.flags) != _flagged(s.flags, new.flags)}
    of_parts = {s.name for s in SUBJECTS if any(part.kind in s.kinds for part in changed)}
    differs = in_words | in_flags | of_parts
    same = [s.name for s in SUBJECTS if s.name in wanted - differs]
    anew = [s.name for s in SUBJECTS if any(part.kind in s.kinds for part in quiet)]
    return Differing(tuple(told), tuple(anew), tuple(same), flags)


def _of_both(old: Version, new: Version) -> list[ChangedPart]:
    """The changed parts. What only one of two readers looked for, as it once was not, is no change."""
    known = {part.kind for part in old.parts}, {part.kind for part in new.parts}
    seldom = {kind for kind in ("metadata", "layer") if (kind in known[0]) != (kind in known[1])}
    changed = [part for part in changed_parts(old.parts, new.parts) if part.kind not in seldom]
    named = {part.where for part in changed if part.fate is Fate.DRAWN}
    for page in sorted(set(old.drawn) & set(new.drawn)):
        is_same_text = _page(old, page) == _page(new, page)
        if old.drawn[page] != new.drawn[page] and is_same_text and f"page {page}" not in named:
            changed.append(ChangedPart("drawn page", f"page {page}", "changed", Fate.DRAWN))
    return changed


def _page(version: Version, number: int) -> str:
    return version.pages[number - 1] if number <= len(version.pages) else ""


def _marked(pattern: str, pages: Iterable[str]) -> Counter[str]:
    return Counter(found for page in pages for found in re.findall(pattern, page))


def _flagged(begins: tuple[str, ...], flags: Iterable[str]) -> list[str]:
    return sorted(flag for flag in flags if flag.startswith(begins))
