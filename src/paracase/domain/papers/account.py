"""The account of a paper: every part that was met in it, and what became of each.

What paracase says of a paper (found, not found, changed, nothing hidden) is only as true as its readers. So a reader gives
beside the text an account of all that an independent walk met: the members of a package, the leaves of a mail, the objects
of a PDF. What no reader claimed is *left out*, and said.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.visible import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

MAX_PARTS = 500
"""Parts told one by one; the others are counted by what they are and what became of them."""
MAX_WHERE = 300
DIGEST = 32
"""Hexadecimal digits of a SHA-256 that are kept of a part: 128 bits."""


class Fate(StrEnum):
    """What became of a part of a paper."""

    TEXT = "text"
    """Its words stand in the paper's text."""
    CHILD = "child"
    """It is a paper of its own."""
    LAYOUT = "layout"
    """It says how the paper looks and holds no words: styles, fonts, settings."""
    DRAWN = "drawn"
    """It is seen as a picture only."""
    LEFT_OUT = "left_out"
    """It was not read."""

    @property
    def is_read(self) -> bool:
        """Whether nothing of such a part stays unseen by who reads the text and the papers within."""
        return self not in {Fate.DRAWN, Fate.LEFT_OUT}


class PaperPart(NamedTuple):
    """A part of a paper that was met."""

    kind: str
    """What it is, as it is said of one: *picture*, *embedded file*, *form script*."""
    where: str
    """Where: *page 3*, a name within a package; words of a file, to be made fit to be shown."""
    fate: Fate
    why: str = ""
    """Why it was left out."""
    digest: str = ""
    """The first 32 hexadecimal digits of the SHA-256 of its bytes; empty where it has none of its own."""
    size: int = 0
    """Bytes."""
    many: int = 1
    """How many such parts this stands for."""


Account = tuple[PaperPart, ...]
BY_OCR = "page read by OCR"
"""What a page without text, or of unreadable text, is called once OCR gave words of it."""


def settled(
    met: Iterable[str], claims: Mapping[str, PaperPart], unclaimed: Callable[[str], PaperPart]
) -> list[PaperPart]:
    """The account of what was met: for each part what its reader said became of it, else that it was left out.

    Args:
        met: the names of the parts, as an independent walk found them.
        claims: what a reader says of parts, by their names.
        unclaimed: the part that nobody read, by its name.
    """
    found = dict.fromkeys(met)
    return [claims.get(name) or unclaimed(name) for name in found] + [
        part for name, part in claims.items() if name not in found
    ]


def shortened(parts: Sequence[PaperPart]) -> Account:
    """At most ``MAX_PARTS`` parts, those first that were not read; of the others how many there are of each."""
    in_order = sorted(parts, key=lambda part: part.fate.is_read) if len(parts) > MAX_PARTS else parts
    told = [part._replace(where=part.where[:MAX_WHERE]) for part in in_order[:MAX_PARTS]]
    rest = Counter[tuple[str, Fate, str]]()
    for part in in_order[MAX_PARTS:]:
        rest[(part.kind, part.fate, part.why)] += part.many
    return (*told, *(PaperPart(kind, "", fate, why, many=count) for (kind, fate, why), count in rest.items()))


class ChildBytes(NamedTuple):
    """A paper that came out of another."""

    name: str
    sha256: str
    size: int


def with_digests(parts: Sequence[PaperPart], children: Sequence[ChildBytes]) -> list[PaperPart]:
    """The account of a paper with the hash and size of what came out of it piece by piece, and was hashed on its way.

    A part that stands for several papers has the hash of all of their hashes.

    Args:
        children: everything that came out, in its order.
    """
    told = Counter(part.digest for part in parts if part.fate is Fate.CHILD and part.digest)
    left: list[ChildBytes] = []
    for child in children:
        if told[child.sha256[:DIGEST]] > 0:
            told[child.sha256[:DIGEST]] -= 1
        else:
            left.append(child)
    by_name: dict[str, list[ChildBytes]] = {}
    for child in left:
        by_name.setdefault(child.name[:MAX_WHERE], []).append(child)
    found = []
    for part in parts:
        of_name = by_name.get(part.where[:MAX_WHERE], [])
        if part.fate is not Fate.CHILD or part.digest:
            found.append(part)
        elif part.many > 1:
            whole = hashlib.sha256("".join(child.sha256 for child in left).encode()).hexdigest()
            found.append(part._replace(digest=whole[:DIGEST], size=sum(child.size for child in left)))
        elif of_name:
            child = of_name.pop(0)
            found.append(part._replace(digest=child.sha256[:DIGEST], size=child.size))
        else:
            found.append(part)
    return found


def is_partly(parts: Iterable[PaperPart]) -> bool:
    """Whether something in a paper is neither text nor a paper of its own (``is:partly``)."""
    return any(not part.fate.is_read for part in parts)


def left_out(parts: Iterable[PaperPart]) -> str:
    """What is not shown as text, in words: *2 pictures, 1 embedded file*; empty when all is."""
    many = Counter[str]()
    for part in parts:
        if not part.fate.is_read:
            many[part.kind] += part.many
    return ", ".join(counted(count, kind, plural(kind)) for kind, count in many.items())


def sentence(parts: Iterable[PaperPart]) -> str:
    """The same as a flag: *2 pictures, 1 embedded file: not shown as text*; empty when all is."""
    said = left_out(parts)
    return f"{said}: not shown as text" if said else ""


def plural(kind: str) -> str:
    """Many of a part. The kinds are ours, and few: *page without text* is *pages without text*."""
    first, parted, rest = kind.partition(" without ")
    word = first[:-1] + "ies" if first.endswith("y") and first[-2:-1] not in "aeiou" else first + "s"
    return word + parted + rest


class ChangedPart(NamedTuple):
    """A part in which two versions of a paper differ."""

    kind: str
    where: str
    what: str
    """*changed*, *new* or *gone*."""
    fate: Fate

    @property
    def words(self) -> str:
        """As it is said: *picture on page 6 changed*, *picture media/image1.png changed*, *how the body is set changed*."""
        kind = _SET.get(self.kind, self.kind) if self.fate is Fate.TEXT else self.kind
        on = " on" if self.where.startswith("page ") else ""
        return f"{kind}{on}{' ' + self.where if self.where else ''} {self.what}"

    @property
    def page(self) -> int | None:
        """The page it stands on, where that is known."""
        number = self.where.removeprefix("page ")
        return int(number) if number != self.where and number.isdigit() else None


INSPECTED = frozenset(["metadata", "layer"])
"""Kinds of parts of a PDF that its inspection gives, and no reading of its text."""

_SET = {"body": "spaces or format of the body", "page content": "how the pages are drawn"}
"""What differs in a part whose words are compared, and are the same."""


def changed_parts(old: Iterable[PaperPart], new: Iterable[PaperPart]) -> list[ChangedPart]:
    """The parts whose bytes differ between two versions, by where they stand.

    A part that only moved to another place is the same part: pictures are numbered anew when one is put before them.
    """
    before, after = _by_place(old), _by_place(new)
    same = set(before.items()) & set(after.items())
    gone = [(place, digest) for place, digest in before.items() if (place, digest) not in same]
    come = [(place, digest) for place, digest in after.items() if (place, digest) not in same]
    moved = Counter((place[0], digest) for place, digest in gone) & Counter(
        (place[0], digest) for place, digest in come
    )
    gone, come = _without(gone, moved), _without(come, moved)
    changed = {place for place, _ in gone} & {place for place, _ in come}
    found = [ChangedPart(kind, where, "changed", fate) for kind, where, fate in sorted(changed)]
    found += [ChangedPart(*p[:2], "gone", p[2]) for p, _ in sorted(gone) if p not in changed]
    found += [ChangedPart(*p[:2], "new", p[2]) for p, _ in sorted(come) if p not in changed]
    return found


_Place = tuple[str, str, Fate]


def _by_place(parts: Iterable[PaperPart]) -> dict[_Place, str]:
    found: dict[_Place, list[str]] = {}
    for part in parts:  # two attachments may have one name
        found.setdefault((part.kind, part.where, part.fate), []).append(f"{part.digest} {part.many}")
    return {place: " ".join(sorted(digests)) for place, digests in found.items()}


def _without(parts: list[tuple[_Place, str]], moved: Counter[tuple[str, str]]) -> list[tuple[_Place, str]]:
    left = Counter(moved)
    found = []
    for place, digest in parts:
        if left[(place[0], digest)] > 0:
            left[(place[0], digest)] -= 1
        else:
            found.append((place, digest))
    return found


def to_values(parts: Iterable[PaperPart]) -> list[list[str | int]]:
    """An account as it is sent and kept."""
    return [[p.kind, p.where, p.fate.value, p.why, p.digest, p.size, p.many] for p in parts]


def from_values(values: Iterable[Any]) -> Account:
    """The account again.

    Raises:
        ValueError, TypeError: it is none.
    """
    found = []
    for kind, where, fate, why, digest, size, count in values:
        words = (kind, where, why, digest)
        if not all(isinstance(word, str) for word in words) or type(size) is not int or type(count) is not int:
            raise TypeError("a part that is none")
        found.append(PaperPart(kind, where, Fate(fate), why, digest, size, count))
    return tuple(found)
