"""Messages that lie on the disk: a Maildir, or a folder of ``.eml`` files. They are read and stay where they are."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotFound
from paracase.domain.papers.mailboxes import FIRST_FOLDER
from paracase.domain.visible import name_text, visible
from paracase.intake.fetching.messages import GONE, HEAD_BYTES, REFUSED, Envelope, Unfetched, envelope_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

PIECE = 1 << 20
_PARTS = ("cur", "new")
_EML = ".eml"


def folder_of(place: Path, folder: str = FIRST_FOLDER, *, since: float | None = None) -> KeptFolder:
    """A folder of messages on the disk.

    Args:
        folder: of a Maildir with folders (``.Notices``): its name without the dot.
        since: only messages that were written at this moment or later (seconds since 1970).

    Raises:
        NotFound: there is no such folder.
        BadInput: it holds no messages of a kind that is known.
    """
    here = place.expanduser().absolute()
    if not here.is_dir():
        raise NotFound(f"There is no folder “{visible(str(here))}”.")
    inner = here if folder.upper() == FIRST_FOLDER else here / f".{folder}"
    if not inner.is_dir():
        known = sorted(name[1:] for name in os.listdir(here) if name.startswith(".") and (here / name / "cur").is_dir())
        raise NotFound(
            f"“{visible(str(here))}” has no folder “{visible(folder)}”.",
            hint=f"There are {visible(', '.join([FIRST_FOLDER, *known]))}.",
        )
    is_maildir = all((inner / part).is_dir() for part in _PARTS)
    if not is_maildir and inner != here:
        raise BadInput(f"“{visible(str(inner))}” is no Maildir.", hint="One has the folders cur and new.")
    return KeptFolder(here, inner, FIRST_FOLDER if inner == here else folder, is_maildir=is_maildir, since=since)


class KeptFolder:
    """A Maildir, whose messages keep their names but for flags; or a folder of ``.eml`` files with what is below it."""

    validity = 0

    def __init__(self, place: Path, inner: Path, folder: str, *, is_maildir: bool, since: float | None) -> None:
        self.source = f"folder://{place.resolve()}"
        self.folder = folder
        self._inner = os.fsencode(inner)
        self._is_maildir = is_maildir
        self._since = since
        self._paths: dict[str, bytes] = {}

    def uids(self) -> list[str]:
        """The messages that are there, oldest first: a Maildir's unique names, or paths with the time they were written.

        An ``.eml`` that was overwritten is another message, so its time and size belong to what it is told by.
        """
        found: list[tuple[int, str]] = []
        seen: set[str] = set()
        for path in self._maildir() if self._is_maildir else self._eml():
            try:
                held = os.lstat(path)
            except OSError:
                continue  # it was moved between two folders of the Maildir; the next look finds it
            if not os.path.isfile(path) or os.path.islink(path) or (self._since and held.st_mtime < self._since):
                continue
            name = name_text(os.path.basename(path).partition(b":")[0].partition(b"!")[0])
            if not self._is_maildir:
                name = f"{name_text(os.path.relpath(path, self._inner))} {held.st_size} {held.st_mtime_ns}"
            if name in seen:
                continue  # one message under two sets of flags, as a copied or restored Maildir has it
            seen.add(name)
            self._paths[name] = path
            found.append((held.st_mtime_ns, name))
        return [name for _, name in sorted(found)]

    def _maildir(self) -> Iterator[bytes]:
        for part in _PARTS:
            folder = os.path.join(self._inner, os.fsencode(part))
            yield from (os.path.join(folder, name) for name in os.listdir(folder) if not name.startswith(b"."))

    def _eml(self) -> Iterator[bytes]:
        for folder, _, names in os.walk(self._inner):
            yield from (os.path.join(folder, name) for name in names if name_text(name).lower().endswith(_EML))

    def envelopes(self, uids: Sequence[str]) -> dict[str, Envelope]:
        """What messages say of themselves; those that are gone are left out."""
        found: dict[str, Envelope] = {}
        for uid in uids:
            try:
                with open(self._now(uid), "rb") as file:
                    found[uid] = envelope_of(file.read(HEAD_BYTES))
            except (OSError, Unfetched):
                continue  # it is gone; whoever fetches it counts that
        return found

    def copy(self, uid: str, write: Callable[[bytes], None]) -> None:
        """Hand a message on piece by piece.

        Raises:
            Unfetched: it is gone, or cannot be read.
        """
        try:
            with open(self._now(uid), "rb") as file:
                while piece := file.read(PIECE):
                    write(piece)
        except FileNotFoundError:
            raise Unfetched(GONE) from None
        except OSError as error:
            raise Unfetched(REFUSED) from error

    def _now(self, uid: str) -> bytes:
        """Where a message lies now: in a Maildir it moves from *new* to *cur*, and its flags change, under our eyes."""
        path = self._paths.get(uid, b"")
        if self._is_maildir and not os.path.lexists(path):
            self.uids()
            path = self._paths.get(uid, b"")
        if not path:
            raise Unfetched(GONE)
        return path
