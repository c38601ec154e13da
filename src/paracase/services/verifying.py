"""Re-reading everything that must be as it was: the ledger's chain, the vault's bytes, the databases' pages."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import paths
from paracase.store import ledger
from paracase.store.backup import fault_in, versions_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.office import Office
    from paracase.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Verification:
    """What was read, and everything that is not as it was."""

    entries: int
    head: str
    objects: int
    bytes_read: int
    total_objects: int
    faults: tuple[str, ...]

    @property
    def clean(self) -> bool:
        """Whether nothing was found."""
        return not self.faults


def verify(
    office: Office, *, subset: int = 100, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> Verification:
    """Re-read the ledger's chain, SQLite's pages and the vault. Never repairs anything.

    Args:
        subset: per cent of the vault's objects to re-read, chosen anew each time.
        progress: told objects read and objects to read.
    """
    faults: list[str] = []
    entries, head, fault = ledger.check(office.store.read)
    if fault is not None:
        faults.append(f"ledger: {fault.what}")
    broken = fault_in(paths.store(office.folder))
    if broken is not None:
        faults.append(f"office.db: {broken}")
    wanted = versions_in(paths.store(office.folder))
    chosen = wanted if subset >= 100 else random.sample(wanted, k=-(-len(wanted) * subset // 100))
    read = check_objects(office.vault, chosen, faults, progress)
    return Verification(entries, head, len(chosen), read, len(wanted), tuple(faults))


def check_objects(
    vault: Vault,
    chosen: list[tuple[str, int]],
    faults: list[str],
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> int:
    """Re-read objects and add what is wrong to ``faults``; returns the bytes read."""
    read = 0
    for done, (sha256, size) in enumerate(chosen, start=1):
        try:
            found = vault.digest(sha256)
        except OSError as error:
            faults.append(f"vault: {sha256} cannot be read: {error.strerror}")
            continue
        if found is None:
            faults.append(f"vault: {sha256} is missing")
        elif found != sha256:
            faults.append(f"vault: {sha256} holds other bytes (they hash to {found[:8]}…)")
        else:
            read += size
        progress(done, len(chosen))
    return read
