"""A letter as a Word file (ECMA-376), the same bytes for the same words: no time of making, no picture, no macro in it."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Pt

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from paracase.reports.letter_file import LetterHead

_NO_TIME = (1980, 1, 1, 0, 0, 0)
"""What a ZIP says of a time that is not known (APPNOTE 4.4.6)."""


def as_word(head: LetterHead, day: str, words: str) -> bytes:
    """A letter as .docx: sender, day, whom to, about what, the text; a paragraph for each, a line break for each line.

    Raises:
        BadInput: a character of it cannot be seen: nothing is left out silently.
    """
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(12)
    blocks = [f"{head.sender.name}\n{head.sender.address}", day]
    blocks += [f"{one.name}\n{one.address}" for one in head.to]
    blocks += [f"cc: {one.name}" for one in head.cc]
    blocks += [f"Re: {head.subject}", *words.strip("\n").split("\n\n")]
    for block in blocks:
        _paragraph(document, block)
    told = document.core_properties
    told.author = told.last_modified_by = visible(head.sender.name)
    told.title, told.comments, told.keywords = visible(head.subject), "", ""
    told.created = told.modified = head.at.replace(tzinfo=None, microsecond=0)
    relations = document.part.package.rels
    for number in [one for one, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del relations[number]
    made = io.BytesIO()
    document.save(made)
    return _without_times(made.getvalue())


def _paragraph(document: WordDocument, block: str) -> None:
    paragraph = document.add_paragraph()
    for number, line in enumerate(block.split("\n")):
        if visible(line) != line:
            raise BadInput(f"“{visible(line)[:60]}” has a character that cannot be seen.", hint="Type it anew.")
        run = paragraph.add_run()
        if number:
            run.add_break()
        run.add_text(line)


def _without_times(data: bytes) -> bytes:
    """The same parts in the same order, none with the time at which it was put there."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            info = zipfile.ZipInfo(part.filename, _NO_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(part))
    return made.getvalue()
