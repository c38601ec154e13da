"""What the store knows of the papers of a watched folder, in the order of their paths, beside a walk in the same order.

A million papers are compared with their files a page at a time: only what differs is held, on either side.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from paracase.store.papers import documents
from paracase.store.papers.arrivals import below

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from paracase.intake.settle import Look
    from paracase.intake.walked import Met, Place, Raw, RootWalk
    from paracase.store.engine import Store
    from paracase.store.papers.documents import PlaceRow

PAGE = 1000
"""Papers asked for at once: two milliseconds."""
_path, _raw = itemgetter(0), itemgetter(slice(1, 6))
_LAST_BELOW = b"/" + b"\xff" * 256
"""Behind everything in a folder: no name is as long."""


class KnownPapers:
    """The papers of a watched folder, or of a folder in it.

    Each page is asked for when the walk comes to it, so a paper that was filed while a long walk goes on is seen where it
    is at that moment.

    Args:
        looks: what was seen at earlier looks: a file that is as it was then is held once.
        walked: is told how many are as they were.
        deep: whether papers in folders of that folder count.
    """

    def __init__(
        self,
        store: Store,
        root_id: int,
        folder: bytes,
        walked: RootWalk,
        *,
        deep: bool,
        looks: Mapping[Place, Look] | None = None,
    ) -> None:
        self._looks = looks or {}
        self._store = store
        self._root_id = root_id
        self._start = len(folder) + 1 if folder else 0
        _, self._after, self._upto = below((root_id, folder))
        self._walked = walked
        self._deep = deep
        self._page: Sequence[PlaceRow] = ()
        self._at = 0
        self._is_over = False
        self.others: dict[bytes, tuple[int, Raw]] = {}
        """Papers whose files differ, or were not met: their numbers, and what their files were."""

    def _turn(self) -> None:
        """The next page."""
        self._page = documents.places_in_order(
            self._store.read, self._root_id, after=self._after, upto=self._upto, limit=PAGE
        )
        self._at = 0
        self._is_over = not self._page
        if self._page:
            self._after = self._page[-1][0]

    def _passes_over(self, relpath: bytes) -> bool:
        """Whether a paper lies deeper than asked; what else lies in that folder is passed over with it."""
        if self._deep or (slash := relpath.find(b"/", self._start)) < 0:
            return False
        self._page, self._at, self._after = (), 0, relpath[:slash] + _LAST_BELOW
        return True

    def differing(self, files: Sequence[Met]) -> list[Met]:
        """The next files of the walk that are not as they were."""
        found: list[Met] = []
        alike = self._alike(files)
        page, at, end, same = self._page, self._at, len(self._page), alike
        for file in files[alike:]:
            relpath = file[0]
            while True:
                if at == end:
                    if self._is_over:
                        found.append(file)
                        break
                    self._turn()
                    page, at, end = self._page, 0, len(self._page)
                    continue
                known = page[at]
                if known[0] > relpath:
                    found.append(file)
                    break
                if known[0] < relpath:
                    at += 1
                    if self._passes_over(known[0]):
                        page, at, end = self._page, 0, 0
                    else:
                        self.others[known[0]] = (known[6], known[1:6])
                    continue
                at += 1
                if known[1:6] == file[1]:
                    same += 1
                    self._walked.devices.add(known[1])
                else:
                    self.others[relpath] = (known[6], known[1:6])
                    found.append(file)
                break
        self._at = at
        self._walked.unchanged += same
        return found if self._looks else [(relpath, self._shared(raw)) for relpath, raw in found]

    def _alike(self, files: Sequence[Met]) -> int:
        """How many of the next files are as they were, each after the other: nearly always all of them, which costs less
        than to look at each."""
        same = 0
        while same < len(files):
            if self._at == len(self._page):
                if self._is_over:
                    break
                self._turn()
                continue
            known = self._page[self._at : self._at + len(files) - same]
            if list(zip(map(_path, known), map(_raw, known), strict=True)) != files[same : same + len(known)]:
                break
            self._walked.devices.update([paper[1] for paper in known])
            self._at += len(known)
            same += len(known)
        return same

    def _shared(self, raw: Raw) -> Raw:
        """What a file is, in numbers that are held once where they are the same."""
        device, inode, size, mtime, ctime = raw
        if device == self._walked.device:
            device = self._walked.device
        return (device, inode, size, mtime, mtime if ctime == mtime else ctime)

    @property
    def held(self) -> Callable[[Met], Met] | None:
        """Gives what the look before holds of a file, where it is as it was then; None where that saw none that wait."""
        return self._held if self._looks else None

    def _held(self, file: Met) -> Met:
        look = self._looks.get((self._root_id, file[0]))
        if look is None or look.signature != file[1]:
            return file
        return look.place[1], look.signature

    def rest(self) -> Iterator[None]:
        """The papers behind the last file, a page at a step."""
        while not self._is_over:
            if self._at == len(self._page):
                self._turn()
                yield
                continue
            known = self._page[self._at]
            self._at += 1
            if not self._passes_over(known[0]):
                self.others[known[0]] = (known[6], known[1:6])
