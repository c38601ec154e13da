"""The vault beside other processes that use it."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from paracase.store.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path


def test_leftovers_are_swept_while_another_intake_writes(tmp_path: Path) -> None:
    """What another process finishes between the look into the folder and the look at the file is none of ours."""
    vault = Vault(tmp_path / "vault")
    vault.make()
    folder = tmp_path / "vault" / "tmp"
    old = folder / "left"
    old.write_bytes(b"half")
    os.utime(old, (1.0, 1.0))
    done = threading.Event()

    def write() -> None:
        while not done.is_set():
            for number in range(40):
                (folder / str(number)).write_bytes(b"x")
            for number in range(40):
                (folder / str(number)).unlink()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        swept = sum(vault.sweep(older_than=1000.0) for _ in range(400))
    finally:
        done.set()
        writer.join()
    assert swept == 1
    assert not old.exists()
