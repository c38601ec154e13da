"""Numbers of papers on a docket, as a search is asked for them: ``41``, ``41-2``, ``40..45``.

A hyphen is what courts write between a document and its attachment (*Dkt. 41-2*), so it never means a range here; a range
has two dots. The document alone means it and its attachments, ``41-0`` it without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 999_999
"""A number of a document; none is greater."""
_TYPED = late_pattern("#?(?:([0-9]{1,6})(?:-([0-9]{1,5}))?|([0-9]{1,6})\\.\\.([0-9]{1,6}))")
_TENS = "ejkluv"
"""How a number, its tens, hundreds … are told apart as words of the index."""


@frozen
class DocketNumbers:
    """Documents of a docket from one number to another, or one attachment of a document.

    Attributes:
        attachment: its number; 0 for the document without its attachments; None for all of it.
    """

    first: int
    last: int
    attachment: int | None = None


def parse_docket_numbers(text: str) -> DocketNumbers:
    """What somebody typed behind ``ecf:``.

    Raises:
        BadInput: it is no number, or a range that ends before it begins.
    """
    match = _TYPED.fullmatch(text.strip())
    hint = "Write ecf:41, ecf:41-2 (its attachment 2), ecf:41-0 (without attachments) or ecf:40..45."
    if match is None:
        raise BadInput(f"“ecf:{visible(text)}” is no number of a document.", hint=hint)
    first, last = int(match[1] or match[3]), int(match[1] or match[4])
    if last < first:
        raise BadInput(f"“ecf:{visible(text)}” ends before it begins.", hint=hint)
    return DocketNumbers(first, last, int(match[2]) if match[2] else None)


def number_words(docket_no: str | None, attachment_no: str | None) -> Iterator[str]:
    """The words by which a paper with these numbers is found; none where they are no numbers."""
    if docket_no is None or not (docket_no.isascii() and docket_no.isdigit()) or int(docket_no) > LARGEST:
        return
    number = int(docket_no)
    yield from (f"{letter}{number // 10**place}" for place, letter in enumerate(_TENS))
    attachment = attachment_no or "0"
    if attachment.isascii() and attachment.isdigit():
        yield f"{_TENS[0]}{number}x{int(attachment)}"


def words_of_numbers(asked: DocketNumbers) -> list[str]:
    """The fewest of these words that papers have which are asked for: one of them is enough."""
    if asked.attachment is not None:
        return [f"{_TENS[0]}{asked.first}x{asked.attachment}"]
    found, number = [], asked.first
    while number <= asked.last:
        place = 0
        while (
            place + 1 < len(_TENS) and number % 10 ** (place + 1) == 0 and number + 10 ** (place + 1) - 1 <= asked.last
        ):
            place += 1
        found.append(f"{_TENS[place]}{number // 10**place}")
        number += 10**place
    return found
