"""Which pages of a paper were read by OCR: their words may be others than those that are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.account import BY_OCR
from paracase.domain.papers.drawn import listed
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.papers.account import Account

MAY_BE_WRONG = "words may be wrong"


class ByOcr(NamedTuple):
    """The pages of a version that OCR read.

    Attributes:
        pages: from 1.
        more: pages besides, whose numbers the account of a long paper does not say.
    """

    pages: tuple[int, ...] = ()
    more: int = 0

    @property
    def words(self) -> str:
        """``page 3, 7 to 9 by OCR``; empty where none was."""
        named = f"page {listed(self.pages)}" if self.pages else ""
        more = counted(self.more, "more page" if named else "page") if self.more else ""
        said = " and ".join(filter(None, [named, more]))
        return f"{said} by OCR" if said else ""

    def told(self, page: int) -> str:
        """What is said beside a page; empty where OCR did not read it."""
        return f"page {page} by OCR: {MAY_BE_WRONG}" if page in self.pages else ""


NOT_BY_OCR = ByOcr()


def read_by_ocr(parts: Account, pages: Sequence[str], own: Sequence[str] | None, *, is_scan: bool) -> ByOcr:
    """Which pages OCR read: as the account of the parts says, and where the bytes give another text than is shown.

    Args:
        pages: the text as it is shown.
        own: what the bytes themselves give of each page, where that is known.
        is_scan: whether OCR read any of it; an account that names no page of it then means every page with words.
    """
    if not is_scan:
        return NOT_BY_OCR
    met = [part for part in parts if part.kind == BY_OCR]
    numbers = {int(number) for part in met if (number := part.where.removeprefix("page ")).isdigit()}
    if own is not None:
        numbers |= {no for no, page in enumerate(pages, start=1) if page.strip() and not _gives(own, no, page)}
    more = sum(part.many for part in met if not part.where)
    if not numbers and not more:
        numbers = {no for no, page in enumerate(pages, start=1) if page.strip()}
    return ByOcr(tuple(sorted(numbers)), more if own is None else 0)


def _gives(own: Sequence[str], no: int, page: str) -> bool:
    return no <= len(own) and own[no - 1].strip() == page.strip()
