"""Notices: mails of courts' systems that say what was filed, by whom, when, and who was served. One module a system.

``notice`` is the shape they all give; ``unwrapping`` finds the notice in a forwarded mail, ``labelled`` reads lines with
labels, ``service_list`` who was served. ``standing`` tells who stands where in a case. ``cmecf`` is the federal courts',
``supreme`` the Supreme Court's, ``nyscef`` New York's, ``odyssey`` eFileTexas and its like, ``truefiling`` California's,
``florida`` Florida's. ``proposing`` makes proposals.

A notice is known by its form, not by its sender: it is forwarded, quoted, printed and attached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.sifting import lowered, signs_of
from paracase.intake.recognise.notices import cmecf, florida, nyscef, odyssey, supreme, truefiling
from paracase.intake.recognise.notices.notice import MailedWords, Notice, NoticeAttachment, NoticeCase, ServedPerson
from paracase.intake.recognise.notices.unwrapping import lines

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["PRINTED_WORDS", "MailedWords", "Notice", "NoticeAttachment", "NoticeCase", "ServedPerson", "read_notice"]

MOST_TEXT = 200_000
"""Characters of a mail that are read."""
PRINTED = 4_000
"""A paper that is no mail is a notice only where the form begins so early: briefs have notices among their exhibits."""
READERS: tuple[tuple[Callable[[MailedWords], Notice | None], tuple[str, ...]], ...] = (
    (cmecf.read, cmecf.SIGNS),
    (nyscef.read, nyscef.SIGNS),
    (odyssey.read, odyssey.SIGNS),
    (truefiling.read, truefiling.SIGNS),
    (florida.read, florida.SIGNS),
    (supreme.read, supreme.SIGNS),
)
"""Each with what stands in every notice of its system, in small letters: a text without it need not be read."""

PRINTED_WORDS = signs_of(
    *("elect~", "docke~", "bankr~", "trans~", "activ~", "updat~", "edite~"),
    *("modif~", "nysce~", "york", "envel~", "truef~", "docum~"),
)
"""How one of the words begins that stand in every notice that can be printed (the Supreme Court's is a mail)."""


def read_notice(words: MailedWords) -> Notice | None:
    """Read a notice of whatever system; None when the text has the form of none."""
    text = lines(words.text[:MOST_TEXT])
    if not words.is_mail:
        text = text if cmecf.begins(text[:PRINTED]) else text[:PRINTED]
    cleaned = MailedWords(text, words.subject, words.sender, words.links, words.is_mail)
    low = lowered(f"{words.sender}\n{words.subject}\n{text}")
    for read, signs in READERS:
        if any(sign in low for sign in signs) and (notice := read(cleaned)) is not None:
            return notice
    return None
