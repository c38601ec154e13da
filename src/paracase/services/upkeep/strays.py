"""Files of watched folders that have certain bytes, whatever they are called and whether they are documents or not."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase import paths
from paracase.intake.scan import walk
from paracase.store.relocate import hash_file
from paracase.store.upkeep import shred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from paracase.store.upkeep.purges import Digest


class Strays:
    """Looks through folders, also through the bins and older versions that the intake passes over; only files of the right
    length are read.

    Args:
        roots: where the folders are, by number.
    """

    def __init__(self, roots: Mapping[int, bytes], digests: Iterable[Digest]) -> None:
        self._roots = roots
        self._wanted = {found.sha256: found.size for found in digests}
        self.looked_at = 0
        """Files that were met."""

    def __iter__(self) -> Iterator[bytes]:
        """The paths of the files that have these bytes."""
        sizes = set(self._wanted.values())
        for root_id, walked in walk(self._roots, takes_all=True).items():
            self.looked_at += len(walked.files)
            for relpath, raw in walked.files.items():
                path = self._roots[root_id] + b"/" + relpath
                if raw[2] in sizes and hash_file(path) in self._wanted:
                    yield path


def destroy_strays(folder: Path, roots: Mapping[int, bytes], digests: Iterable[Digest]) -> int:
    """Destroy files that have these bytes; returns how many.

    Args:
        folder: the office's, where they are taken before they are overwritten.
    """
    count = 0
    for path in list(Strays(roots, digests)):
        into = os.fsencode(paths.purging(folder) / "stray")
        shred.take_away(path, into)
        shred.shred(into)
        count += 1
    return count
