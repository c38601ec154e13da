"""How far a verification came that was cut off, so that it can go on: hours of reading are not begun anew."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import format_instant, parse_instant

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

STANDS = timedelta(days=1)
"""What was read longer ago is read again."""


@dataclass(frozen=True, slots=True)
class CutOff:
    """What was read of the vault, in the order of its names, before it was cut off."""

    began: str
    """When its first object was read."""
    upto: str = ""
    """SHA-256 of the last object that was read."""
    objects: int = 0
    bytes_read: int = 0
    faults: tuple[str, ...] = ()
    """What was found wrong until then."""
    text: int = 0
    """The last version whose text was read again from its bytes; texts come before objects."""
    not_read: tuple[tuple[str, int], ...] = ()
    """Why texts until then were not read again, and how many for each reason."""


def cut_off(office: Office) -> CutOff:
    """How far the last verification came, if it was cut off within a day; else one that begins now."""
    begins = CutOff(office.now())
    try:
        said = json.loads(_path(office).read_text(encoding="utf-8"))
        left = tuple((str(why), int(count)) for why, count in said.get("not_read", ()))
        found = CutOff(**(said | {"faults": tuple(said["faults"]), "not_read": left}))
        oldest = format_instant(office.clock.now() - STANDS)
        stands = format_instant(parse_instant(found.began)) >= oldest
        is_whole = isinstance(found.upto, str) and isinstance(found.objects, int) and isinstance(found.bytes_read, int)
        is_whole = is_whole and isinstance(found.text, int)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return begins
    return found if stands and is_whole else begins


def keep(office: Office, reached: CutOff) -> None:
    """Write down how far it came. Where that cannot be written, it begins anew next time: nothing else is lost."""
    path = _path(office)
    part = path.with_name(f"{path.name}.part")
    with contextlib.suppress(OSError):
        part.write_text(json.dumps(asdict(reached)), encoding="utf-8")
        part.replace(path)


def forget(office: Office) -> None:
    """It came to its end."""
    with contextlib.suppress(OSError):
        _path(office).unlink(missing_ok=True)


def _path(office: Office) -> Path:
    return paths.verification(office.folder)
