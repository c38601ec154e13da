"""Pages of papers as pictures: drawn by a locked reader from the bytes the vault keeps. Looking is no reading: nothing
is recorded."""

from __future__ import annotations

import os
import threading
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from paracase import intake
from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.pixels import PagePicture, PageSight, Pixels, png
from paracase.domain.visible import visible
from paracase.services.papers import kept, printing, versions
from paracase.services.papers.proposing import document_row
from paracase.store.papers import facts

if TYPE_CHECKING:
    from types import TracebackType

    from paracase.intake.extract.protocol import Extracted
    from paracase.services.context import Office

LETTER = (1275, 1650)
"""A page of letter size at 150 dots an inch."""
_WITHOUT_PAGES = "Its text is all there is to see here; its own program shows its pages."
_BESIDE = "[bookmark: "
"""What stands at the end of the last page's text, and on no page."""
_WHY = {
    Outcome.ENCRYPTED: "It needs a password.",
    Outcome.TIMEOUT: "It takes too long to draw.",
    Outcome.TOO_LARGE: "It needs more memory than one paper may have.",
    Outcome.CRASHED: "What draws it failed.",
}


class PageDrawer:
    """Draws pages of one version of one paper; holds its bytes and a worker until it is closed.

    Its methods take their time: they are not for the event loop.
    """

    def __init__(self, office: Office, version_id: int) -> None:
        """Have a version at hand.

        Raises:
            NotFound: there is no such version, or its bytes are not kept.
            NotAllowed: it was purged.
            Damaged: the vault holds other bytes.
        """
        found = versions.there(versions.version(office, version_id))
        if not found.kept:
            raise NotFound(
                f"The bytes of “{visible(found.name)}” are not kept.", hint="They are kept when it is filed."
            )
        self.name = found.name
        self.drawn_as = ""
        """Who made its pages, where it has none of its own."""
        self._office, self._sha256 = office, found.sha256
        self._size = found.size
        self._handle = kept.opened(office, found.sha256, found.name)
        self._workers = intake.extract.pool.Workers()
        self._lock = threading.Lock()

    def __enter__(self) -> PageDrawer:
        """As it is."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Closed."""
        self.close()

    def close(self) -> None:
        """Let go of the bytes and the worker; a page that is being drawn comes to nothing."""
        self._workers.close()
        with self._lock:
            if self._handle >= 0:
                os.close(self._handle)
                self._handle = -1

    def draw(self, sight: PageSight, room: tuple[int, int]) -> PagePicture:
        """What one looks at, in at most so many pixels of width and height.

        Raises:
            NotAllowed: it has no pages that can be drawn; says why, and the way on.
        """
        try:
            with self._lock:
                if self._handle < 0:
                    raise NotAllowed("The paper was closed.")
                answer = self._show(sight, room)
                if printing.is_printable(answer):
                    self._print(answer.detail)
                    answer = self._show(sight, room)
        except OSError as error:
            raise NotAllowed("What draws pages could not be started.", hint=str(error.strerror or "")) from error
        if answer.outcome is not Outcome.TEXT:
            raise self._refused(answer, sight)
        picture = _understood(answer, room)
        if picture is None:
            raise NotAllowed(f"“{visible(self.name)}” could not be drawn.", hint="o opens the file itself.")
        return picture

    def _show(self, sight: PageSight, room: tuple[int, int]) -> Extracted:
        return intake.extract.one_page.show(self._workers, self._handle, self._size, self.name, sight, room)

    def _print(self, kind: str) -> None:
        """From now on its pages are those that LibreOffice printed."""
        own = self._handle
        self._handle, self._size = printing.printed(self._office, own, self._sha256, self.name, kind, self._workers)
        self.drawn_as = printing.AS_PRINTED
        os.close(own)

    def lay(self, page: int, text: str) -> str | None:
        """The text of a page (from 1) in its own lines and columns; None where it has none of its own.

        Args:
            text: as it is searched. Where it says anything that the page as laid out does not (what OCR read, notes at
                its end, words struck out), it stays what is read.
        """
        if not text.strip():
            return None
        try:
            with self._lock:
                if self._handle < 0:
                    return None
                answer = intake.extract.one_page.lay(self._workers, self._handle, self._size, self.name, page - 1)
        except OSError:
            return None
        found = answer.pages[0] if answer.outcome is Outcome.TEXT and len(answer.pages) == 1 else ""
        beside = [line for line in text.split("\n") if line.startswith(_BESIDE)] if found else []
        found = "\n".join([found, *beside])
        return found if found and not _letters(text) - _letters(found) else None

    def _refused(self, answer: Extracted, sight: PageSight) -> NotAllowed:
        name = visible(self.name)
        if answer.outcome is Outcome.UNSUPPORTED:
            kind = visible(answer.detail).upper()
            sentence = "mail" if kind in {"EML", "MSG"} else f"{kind} file"
            return NotAllowed(f"“{name}” has no pages to be drawn: it is a {sentence}.", hint=_WITHOUT_PAGES)
        why = _WHY.get(answer.outcome, f"{visible(answer.detail[:200])}.")
        return NotAllowed(f"Page {sight.page:,} of “{name}” cannot be drawn. {why}", hint="o opens the file itself.")


def _letters(text: str) -> Counter[str]:
    """How often each letter and figure stands in a text."""
    return Counter(filter(str.isalnum, unicodedata.normalize("NFKC", text)))


def _understood(answer: Extracted, room: tuple[int, int]) -> PagePicture | None:
    """What a reader drew; None when that is no picture: it was written by what read a stranger's file."""
    try:
        (_, data), meta = answer.children[0], answer.meta
        (width, height), (wide, high), (left, top) = meta["size"], meta["whole"], meta["at"]
        sides = (width, height, wide, high, left, top)
        is_sound = all(type(side) is int and side >= 0 for side in sides)
        if (
            not is_sound
            or not isinstance(data, bytes)
            or width > room[0]
            or height > room[1]
            or left + width > wide
            or top + height > high
        ):
            return None
        pages, line = int(answer.page_count or 1), float(meta["line"])
        return PagePicture(Pixels(width, height, data), max(1, pages), (wide, high), (left, top), line)
    except (ValueError, TypeError, KeyError, IndexError, OverflowError):
        return None


def version_of(office: Office, document_id: int) -> int:
    """The present version of a document.

    Raises:
        NotFound: there is no such document.
    """
    document_row(office, document_id)
    held = facts.present_bytes(office.store.read, document_id)
    if held is None:
        raise NotFound(f"There is no document {document_id}.")
    return held.version_id


def drawer_of(office: Office, document_id: int) -> PageDrawer | None:
    """What has the present version of a document at hand; None where that is no PDF with text of its own.

    Raises:
        NotFound: there is no such document, or its bytes are not kept.
        Damaged: the vault holds other bytes.
    """
    version_id = version_of(office, document_id)
    facts_of = versions.version(office, version_id)
    if facts_of.outcome != Outcome.TEXT or not facts_of.extractor.startswith("pdfium"):
        return None
    return PageDrawer(office, version_id)


def page_as_png(office: Office, document_id: int, page: int, *, width: int = 0) -> bytes:
    """One page of a document as a PNG file.

    Args:
        page: from 1.
        width: in pixels; 0 draws it as large as a letter page of 150 dots an inch.

    Raises:
        NotFound: there is no such document, or its bytes are not kept.
        NotAllowed: it has no such page, or none that can be drawn.
    """
    room = (width, width * 2) if width else LETTER
    with PageDrawer(office, version_of(office, document_id)) as drawer:
        return png(drawer.draw(PageSight(page), room).pixels)
