"""The result of ``doctor ssh``, kept by root where the office's account cannot write, and whether it still holds.

What the account can forge: everything below its office and its home, so also the ledger. What it cannot: a file that is
root's in folders that are root's. Only such a file is believed, and only while nothing it
looked at is known to be otherwise.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.clock import instant_of, parse_instant
from paracase.domain.health import Check, Health
from paracase.domain.people.door import MAX_RESULT, NOTHING, DoorResult, parse_result, why_not
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.services.office.accounts import login_account
from paracase.services.people.other_ways import is_roots, other_ways
from paracase.services.people.sshd import SYSTEM, configuration, effective, key_files
from paracase.store.people import keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.services.context import Office

KEPT = Path("/var/lib/paracase-doors")
"""Where root keeps what was found, a file for each office."""


@frozen
class DoorStanding:
    """What is known of the ways into the account now.

    Attributes:
        text: the kept result that is believed; empty when none is.
        at: when root looked; empty likewise.
        why: why none is.
    """

    text: str
    at: str
    why: str

    @property
    def holds(self) -> bool:
        """Whether every way is known to end at the gate."""
        return not self.why

    @property
    def digest(self) -> str:
        """SHA-256 of the result; empty without one."""
        return hashlib.sha256(self.text.encode()).hexdigest() if self.text else ""


def standing(office: Office) -> DoorStanding:
    """Whether root found every way into the account ending at the gate, and nothing is known to have changed since."""
    if not hasattr(os, "geteuid"):
        return DoorStanding("", "", "the gate was not tried on this system")
    if os.geteuid() == 0:
        return DoorStanding("", "", "root acts, who can make every file")
    install = keys.install_of(office.store.read)
    path = KEPT / f"{install}.txt"
    text = _read(path)
    result = parse_result(text) if text is not None else None
    if text is None or result is None:
        return DoorStanding("", "", "root has not looked at the ways into this account (sudo paracase doctor ssh)")
    now = _digests(_deciding(Path(result.config), [Path(name) for name, _ in result.files]))
    why = why_not(result, office=install, folder=str(office.folder), account=login_account(), now=now)
    why = why or _changed_unseen([path for path, digest in now.items() if digest is None], result.at)
    return DoorStanding("", "", why) if why else DoorStanding(text, result.at, "")


def _read(path: Path) -> str | None:
    """A kept result, when nobody but root can have written it."""
    if not is_roots(path):
        return None
    try:
        with path.open("rb") as file:
            return file.read(MAX_RESULT).decode("utf-8", "replace")
    except OSError:
        return None


def _deciding(config: Path, known: Iterable[Path]) -> list[Path]:
    """The files that decide where a login ends: sshd's configuration with what it includes, and those known before."""
    return list(dict.fromkeys([*(path for path, _ in configuration(config)), *known]))


def _digests(files: Iterable[Path]) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for path in files:
        try:
            found[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest()
        except FileNotFoundError:
            found[str(path)] = NOTHING
        except OSError:
            found[str(path)] = None
    return found


def _changed_unseen(files: Iterable[str], at: str) -> str:
    """What changed since root looked among files that cannot be read here: that a file changed is seen without reading it.

    By the time of the last change of its name, owner or bytes, which nobody but root can set back (stat(2), ``st_ctime``).
    """
    looked = parse_instant(at)
    for name in files:
        try:
            changed = instant_of(Path(name).stat().st_ctime_ns)
        except OSError:
            continue  # in a folder that cannot be entered; said in docs/ssh.md
        if changed > looked:
            return f"{visible(name)} was changed after root looked"
    return ""


def keep_result(
    office: Office,
    checks: Sequence[Check],
    *,
    account: str | None = None,
    config: Path | None = None,
    system: Path = Path("/"),
    program: Sequence[Path] = (),
) -> list[Check]:
    """Look for other ways into the account, keep what was found in all, and say which level a decision has by it.

    Not run by root, nothing is kept: whoever runs as the account would say it of themselves.

    Args:
        checks: what was found of sshd.
        account, config: as sshd was asked.
        system, program: as ``other_ways`` takes them.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return [_said(["it was not root who looked"])]
    user, at = account or login_account(), office.now()  # before anything is read: what changes meanwhile is newer
    asked = effective(user, config)
    if isinstance(asked, Check):
        return [_said([asked.finding])]
    read = config or SYSTEM
    files = _deciding(read, [path for _, path in key_files(asked, user) if path is not None])
    against = [f"{check.name}: {check.finding}" for check in checks if check.health is Health.BAD]
    against += other_ways(office.folder, user, files, system=system, program=program)
    digests = _digests(files)
    against += [f"{visible(name)} cannot be read" for name, digest in digests.items() if digest is None]
    result = DoorResult(
        keys.install_of(office.store.read), str(office.folder), user, at, str(read), tuple(against),
        tuple((name, digest or NOTHING) for name, digest in digests.items()),
    )  # fmt: skip
    path = KEPT / f"{result.office}.txt"
    try:
        KEPT.mkdir(mode=0o755, parents=True, exist_ok=True)
        _write(path, result.text)
    except OSError as error:
        return [_said([*against, f"{path} cannot be written: {error.strerror}"])]
    if not is_roots(path):
        return [_said([*against, f"{path.parent} can be written by others than root"])]
    return [_said(against, path)]


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o644)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        os.fchmod(file.fileno(), 0o644)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


def _said(against: Sequence[str], path: Path | None = None) -> Check:
    """What an approval at the gate is from now on; a warning, for an office may want no more."""
    if not against:
        return Check("Level", Health.GOOD, f"recorded by gate: every way into the account ends there ({path})")
    return Check(
        "Level",
        Health.WARN,
        "desk-recorded, the account that owns the office could have made it: " + "; ".join(against),
        "Recorded by gate needs all of that mended, and root: sudo paracase --office DIR doctor ssh --account ACCOUNT",
    )
