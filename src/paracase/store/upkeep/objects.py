"""Copying a vault's objects into another vault: in batches, each put on the disk by two waits instead of two an object."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from paracase.store.upkeep.backup import KeptObject
    from paracase.store.vault import Staged, Vault

BATCH_OBJECTS = 2000
BATCH_BYTES = 256 << 20


class CopiedObjects(NamedTuple):
    """What was copied, and what could not be."""

    objects: tuple[KeptObject, ...]
    size: int
    wrong: tuple[str, ...]
    """Objects that the source does not hold, or not as they were."""


def copy_objects(
    sources: Sequence[Vault],
    target: Vault,
    wanted: Sequence[KeptObject],
    *,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> CopiedObjects:
    """Copy what the target does not hold with its full length; the bytes are hashed on the way.

    An object is there under its name only when its bytes are on the disk: what an earlier copying that was killed has
    left there is whole, and is not copied again.

    Args:
        sources: where an object may be found, the best first.

    Raises:
        DiskFull: no room; what was copied in batches before stays.
    """
    missing = [found for found in wanted if not target.has(*found)]
    done = len(wanted) - len(missing)
    copied: list[KeptObject] = []
    wrong: list[str] = []
    progress(done, len(wanted))
    for batch in _batches(missing):
        staged = _stage(sources, target, batch)
        target.commit([item for item in staged if item is not None])
        copied += [found for found, item in zip(batch, staged, strict=True) if item is not None]
        wrong += [found.sha256 for found, item in zip(batch, staged, strict=True) if item is None]
        done += len(batch)
        progress(done, len(wanted))
    return CopiedObjects(tuple(copied), sum(found.size for found in copied), tuple(wrong))


def _batches(wanted: Sequence[KeptObject]) -> Iterator[list[KeptObject]]:
    batch: list[KeptObject] = []
    size = 0
    for found in wanted:
        if batch and (len(batch) >= BATCH_OBJECTS or size + found.size > BATCH_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(found)
        size += found.size
    if batch:
        yield batch


def _stage(sources: Sequence[Vault], target: Vault, wanted: Sequence[KeptObject]) -> list[Staged | None]:
    """Stage objects, each from the first source that holds it as it was; None where none does."""
    done: list[Staged | None] = []
    try:
        for found in wanted:
            done.append(next(filter(None, (target.stage_copy(source, *found) for source in sources)), None))
    except BaseException:
        target.discard([item for item in done if item is not None])
        raise
    return done


def link_objects(source: Vault, target: Vault, wanted: Sequence[KeptObject]) -> None:
    """Take objects over from a vault on the same disk that is set aside: as they are, without room for a second copy."""
    for found in wanted:
        if not target.has(*found) and source.has(*found):
            with contextlib.suppress(OSError):  # another disk, or a file system without links: it is copied
                if source.digest(found.sha256) == found.sha256:
                    os.link(source.path(found.sha256), target.path(found.sha256))
