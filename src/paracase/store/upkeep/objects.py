"""Copying a vault's objects into another vault: in batches, each put on the disk by two waits instead of two an object."""

from __future__ import annotations

import contextlib
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.errors import Damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from paracase.store.upkeep.backup import KeptObject
    from paracase.store.vault import Staged, Vault

BATCH_OBJECTS = 2000
BATCH_BYTES = 256 << 20
_THREADS = 4
"""They wait for the disk, not for each other."""


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
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="copy") as threads:
        for batch in _batches(missing):
            staged = _staged([threads.submit(_stage, sources, target, found.sha256) for found in batch], target)
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


def _staged(futures: Sequence[Future[Staged | None]], target: Vault) -> list[Staged | None]:
    """What became of a batch; when one failed nothing of it is left."""
    try:
        return [future.result() for future in futures]
    except BaseException:
        for future in futures:
            if not future.cancel() and future.exception() is None and (item := future.result()) is not None:
                target.discard([item])
        raise


def _stage(sources: Sequence[Vault], target: Vault, sha256: str) -> Staged | None:
    """Stage an object from the first source that holds it as it was; None when none does."""
    for source in sources:
        with contextlib.suppress(Damaged):
            handle = source.open(sha256)
            try:
                item = target.stage(handle)
            finally:
                os.close(handle)
            if item.sha256 == sha256:
                return item
            target.discard([item])
    return None


def link_objects(source: Vault, target: Vault, wanted: Sequence[KeptObject]) -> None:
    """Take objects over from a vault on the same disk that is set aside: as they are, without room for a second copy."""
    for found in wanted:
        if not target.has(*found) and source.has(*found):
            with contextlib.suppress(OSError):  # another disk, or a file system without links: it is copied
                if source.digest(found.sha256) == found.sha256:
                    os.link(source.path(found.sha256), target.path(found.sha256))
