"""Copies settled files into the vault beside the turns: a large batch takes seconds, and a turn may not."""

from __future__ import annotations

import contextlib
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from typing import TYPE_CHECKING

from paracase.intake.keeping import WRITERS, Taken, keep_batch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future

    from paracase.intake.reconcile import Candidate
    from paracase.store.vault import Vault


class Copying:
    """One batch at a time, in a thread of its own that has others copy."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keep")
        self._writers = ThreadPoolExecutor(max_workers=WRITERS, thread_name_prefix="copy")
        self._batch: tuple[Sequence[Candidate], Future[Taken]] | None = None

    @property
    def busy(self) -> bool:
        """Whether a batch is being copied, or was and was not taken yet."""
        return self._batch is not None

    def begin(
        self,
        batch: Sequence[Candidate],
        roots: Mapping[int, bytes],
        *,
        limit_bytes: int,
        index_only: set[int],
        takes_links: bool,
    ) -> None:
        """Have a batch copied; see ``keep_batch``."""
        copied = self._thread.submit(
            keep_batch,
            self._vault,
            roots,
            batch,
            limit_bytes=limit_bytes,
            index_only=index_only,
            threads=self._writers,
            takes_links=takes_links,
        )
        self._batch = batch, copied

    def take(self, *, seconds: float | None) -> tuple[Sequence[Candidate], Taken] | None:
        """The batch that was copied, waited for so long, or until it is there; None when there is none (yet)."""
        if self._batch is None:
            return None
        batch, copied = self._batch
        try:
            taken = copied.result(timeout=seconds)
        except NotYet:
            return None
        except BaseException:
            self._batch = None
            raise
        self._batch = None
        return batch, taken

    def wait(self, seconds: float) -> None:
        """Wait for a moment, when there is nothing else to do."""
        if self._batch is not None:
            with contextlib.suppress(NotYet):
                self._batch[1].exception(timeout=seconds)

    def close(self) -> None:
        """End; what is being copied is left and taken in another time."""
        self._vault.end_copies()
        self._thread.shutdown()
        self._writers.shutdown()
        self._batch = None
