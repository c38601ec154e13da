"""The ledger's heads outside: written once a day to where the office names, a folder or a git remote, and compared later.

A chain that was recomputed whole is right in itself; only a head that was kept elsewhere says that it is another.
"""

from __future__ import annotations

import contextlib
import json
import os
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.clock import parse_instant
from paracase.domain.errors import BadInput, PracticeFileError
from paracase.domain.roles import Right
from paracase.domain.visible import counted, visible
from paracase.frozen import frozen
from paracase.services.upkeep import heads_in_git
from paracase.services.upkeep.heads_in_git import Unreached
from paracase.services.upkeep.receipts import check_receipt, parse_receipts, receipt
from paracase.settings import load, put_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.services.context import Office
    from paracase.services.upkeep.receipts import Receipt

AGAIN = timedelta(hours=1)
"""After a day's head that could not be written."""
MAX_BYTES = 16 << 20
"""So much is read of the heads in one place: a hundred thousand of them."""


@frozen
class Written:
    """A head that was written.

    Attributes:
        where: the file, or the remote.
    """

    where: str
    receipt: Receipt


@frozen
class Outside:
    """What heads that left the machine say of the ledger.

    Attributes:
        compared: heads and receipts that are of this ledger as it is.
        entries: nothing up to this entry was rewritten; 0 where no head says so.
        at: when the head that proves it was made.
        unreached: places that could not be read, with the reason.
        faults: heads that are not of this ledger any more.
    """

    compared: int = 0
    entries: int = 0
    at: str = ""
    unreached: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What is proved, or that nothing is."""
        said = [f"{visible(place)} could not be read" for place in self.unreached]
        if self.entries:
            many = counted(self.compared, "head")
            return "; ".join([f"no rewriting before {self.at} (entry {self.entries:,}), by {many} kept outside", *said])
        return "; ".join(["no head kept outside was compared: a chain that was recomputed would not be seen", *said])


NONE_OUTSIDE = Outside()


def named_place(office: Office) -> str:
    """Where the office's heads go, as the settings file says now; empty where it names nothing."""
    try:
        return load(paths.settings(office.folder)).heads_to
    except PracticeFileError:
        return ""  # whoever opens the office next is told of it


def set_daily(office: Office, place: str) -> None:
    """Say in the settings file where a head goes once a day; empty: nowhere.

    Raises:
        BadInput: it is neither a folder nor a git remote.
        PracticeFileError: the settings file cannot be changed.
    """
    office.require(Right.TAKE_OUT)
    put_value(paths.settings(office.folder), "ledger", "heads", checked_place(place) if place else "")


def checked_place(place: str) -> str:
    """A place as it is kept: a folder from the root on, a remote as it was said.

    Raises:
        BadInput: it holds what cannot be seen, or a remote that git would run as a program.
    """
    if not place.isprintable() or not place.strip():
        raise BadInput("That names no place.", hint="Name a folder, or a git remote.")
    if heads_in_git.is_remote(place):
        return heads_in_git.checked_remote(place)
    return str(Path(place).expanduser().absolute())


def write_head(office: Office, place: str) -> Written:
    """Write the head of now to a folder or a git remote, after those that are there.

    Raises:
        BadInput: no such place.
        Unreached: it could not be written there; says why.
    """
    where = checked_place(place)
    now = receipt(office)
    name = file_name(now.office)
    if heads_in_git.is_remote(where):
        heads_in_git.add(paths.heads_repository(office.folder), where, name, now.text, f"head of entry {now.entries}")
    else:
        where = str(_append(Path(where), name, now.text))
    return Written(where, now)


def file_name(install: str) -> str:
    """The file an office's heads stand in."""
    return f"paracase-heads-{install[:8]}.txt"


def _append(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    try:
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Unreached(str(folder), error.strerror or "it cannot be written") from error
    return path


def write_daily(office: Office) -> Written | None:
    """Write the day's head where the office names; None where it names nothing. Why it failed is kept, and said by doctor.

    Raises:
        Unreached: it could not be written there.
    """
    place = named_place(office)
    if not place:
        return None
    try:
        done = write_head(office, place)
    except (Unreached, BadInput) as error:
        _keep(office, _kept(office) | {"failed": {"place": place, "at": office.now(), "why": str(error)}})
        raise
    _keep(office, {"made": {"place": place, "day": office.today.isoformat(), "entries": done.receipt.entries}})
    return done


def is_due(office: Office) -> bool:
    """Whether the day's head is to be written: none was today, and none was tried in vain within the hour."""
    place = named_place(office)
    if not place:
        return False
    kept = _kept(office)
    made, failed = kept.get("made", {}), kept.get("failed", {})
    if made.get("place") == place and made.get("day") == office.today.isoformat():
        return False
    with contextlib.suppress(ValueError):
        if failed.get("place") == place:
            return not timedelta() <= office.clock.now() - parse_instant(str(failed.get("at"))) < AGAIN
    return True


def why_not(office: Office) -> str:
    """Why the last daily head was not written; empty when it was."""
    failed = _kept(office).get("failed", {})
    return str(failed.get("why", "")) if failed.get("place") == named_place(office) else ""


def _kept(office: Office) -> dict[str, Any]:
    try:
        said = json.loads(paths.heads(office.folder).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: value for key, value in said.items() if isinstance(value, dict)} if isinstance(said, dict) else {}


def _keep(office: Office, said: dict[str, Any]) -> None:
    path = paths.heads(office.folder)
    part = path.with_name(f"{path.name}.part")
    with contextlib.suppress(OSError):  # it is written again, once too often
        part.write_text(json.dumps(said), encoding="utf-8")
        part.replace(path)


def heads_at(office: Office, place: str) -> list[Receipt]:
    """The office's heads in a place; none where none was written yet.

    Raises:
        Unreached: it cannot be read.
    """
    name = file_name(receipt(office).office)
    if heads_in_git.is_remote(place):
        text = heads_in_git.read(paths.heads_repository(office.folder), place, name)
    else:
        folder = Path(place)
        if not folder.is_dir():
            raise Unreached(place, "it is not there")
        try:
            with (folder / name).open("rb") as file:
                text = file.read(MAX_BYTES).decode("utf-8", "replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise Unreached(place, error.strerror or "it cannot be read") from error
    try:
        return parse_receipts(text) if text.strip() else []
    except BadInput as error:
        raise Unreached(place, str(error)) from error


def compare(office: Office, given: Sequence[Receipt], places: Iterable[str]) -> Outside:
    """Compare the ledger with receipts that were given, and with all heads in some places."""
    found, unreached = [*given], list[str]()
    for place in places:
        try:
            found += heads_at(office, place)
        except Unreached as error:
            unreached.append(f"{place} ({error.why})")
    faults: list[str] = []
    held: list[Receipt] = []
    for one in found:
        wrong = check_receipt(office, one)
        if wrong is None:
            held.append(one)
        else:
            faults.append(f"receipt: {wrong}")
    last = max(held, key=lambda one: one.entries, default=None)
    if last is None:
        return Outside(0, 0, "", tuple(unreached), tuple(faults))
    return Outside(len(held), last.entries, last.at, tuple(unreached), tuple(faults))
