"""When is a file complete? Pure: the times are passed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import FileSignature

if TYPE_CHECKING:
    from paracase.intake.walked import Place, Raw


@dataclass(frozen=True, slots=True)
class Look:
    """What a file was when it was last looked at, and since when it has been that."""

    place: Place
    """Where it lies; the one tuple that is held of that, for 100,000 files may wait."""
    signature: FileSignature
    since: float
    """Monotonic seconds at which this signature was first seen."""


def look_again(before: Look | None, place: Place, raw: Raw, now: float) -> Look:
    """The next look: the same signature keeps its time, another starts anew."""
    return before if before is not None and before.signature == raw else Look(place, FileSignature(*raw), now)


def is_settled(
    before: Look | None, now: Look, *, monotonic: float, wall_ns: int, quiet_seconds: float, wall_is_steady: bool
) -> bool:
    """Whether a file has been left alone long enough to be taken in.

    A file seen before is judged by the monotonic clock alone, so that setting the clock changes nothing. At the first
    look its times decide, both modification and change time (``cp -p`` and rsync set the former to the past); times in
    the future, or a clock that was just set, mean: look again.

    Args:
        before: the look before this one, or None at the first.
        wall_is_steady: whether the wall clock has moved with the monotonic one lately.
    """
    if before is not None:
        return monotonic - now.since >= quiet_seconds
    newest = max(now.signature.mtime_ns, now.signature.ctime_ns)
    return wall_is_steady and newest <= wall_ns - int(quiet_seconds * 1e9)
