"""A whole paper in RTF: its text, flags and account."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from paracase.domain.papers.account import Fate, PaperPart
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.claims import NOT_OPENED
from paracase.intake.extract.protocol import EXTRACTOR, Extracted, capped, digest_of, storable
from paracase.intake.extract.richtext.reader import RtfReader, TooDeep
from paracase.intake.extract.word.paper import LOOKS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def read_rtf(data: bytes, open_objects: Callable[[Sequence[bytes], Extracted], None] | None = None) -> Extracted:
    """Read a paper in RTF.

    Args:
        open_objects: makes papers of the objects in it, which else are left out.
    """
    reader = RtfReader(data)
    parts = []
    try:
        reader.read()
    except TooDeep:
        parts.append(PaperPart("body", "", Fate.LEFT_OUT, "nested too deep; what stands before was read"))
    found = reader.beside
    after = [*dict.fromkeys(reader.feet)]
    numbers: Counter[str] = Counter()
    for note in found.notes:
        numbers[note.kind] += 1
        which = f" {numbers[note.kind]}" if note.kind == "footnote" else ""
        who = f", {note.author}" if note.author else ""
        text = "\n".join(note.blocks).strip()
        after.append(f"[{note.kind}{which}{who}] {text}")
    for word, group in groupby(found.gone, key=lambda piece: piece[0]):
        text = " ".join("".join(words for _, words in group).split())
        if word and text:
            after.append(f"[{word}] {text}")
    after += [f"[field] {code}" for code in found.codes]
    after += [f"[{name}] {words}" for name, words in reader.others]
    after += [f"[property] {name}: {words}" for name, words in reader.properties.items() if words]
    content = "\n".join(filter(None, [*dict.fromkeys(reader.heads), "\n\n".join(reader.blocks), *after]))
    pages, cut = capped([storable(content)])
    links = sum(code.upper().startswith("HYPERLINK") for code in found.codes)
    said = {
        "text cut": cut,
        "has tracked changes": found.has_changes,
        "has comments": any(note.kind == "comment" for note in found.notes),
        **{flag: name in found.looks for name, flag in LOOKS.items()},
        "has fields that Word fills in": found.has_fields,
        f"external links: {links}": bool(links),
    }
    flags = [flag for flag, is_so in said.items() if is_so]
    outcome = Outcome.TEXT if pages[0].strip() else Outcome.NO_TEXT
    read = Extracted(outcome, pages, flags=flags, extractor=EXTRACTOR, parts=parts + _account(reader))
    if open_objects is not None:
        open_objects(reader.objects, read)
    return read


def _account(reader: RtfReader) -> list[PaperPart]:
    pictures = [
        PaperPart("picture", str(number), Fate.DRAWN, "", digest_of(data), len(data))
        for number, data in enumerate(reader.pictures, start=1)
    ]
    return pictures + [
        PaperPart("embedded file", str(number), Fate.LEFT_OUT, NOT_OPENED, digest_of(data), len(data))
        for number, data in enumerate(reader.objects, start=1)
    ]
