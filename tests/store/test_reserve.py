"""Room for decisions: made where there is room, given back on a full disk, made again."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import DiskFull
from paracase.store import reserve
from paracase.store.locks import FileLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A real disk of this size."""
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("may not mount a small disk here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=False)


def fill(path: Path) -> None:
    """A file that takes all the room there is."""
    with path.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue


def test_the_whole_life_of_a_reserve(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "6m") as office:
        paths.home(office).mkdir()
        held = paths.reserve(office)
        size = (6 << 20) // 10
        assert reserve.reserve_size(office) == size
        reserve.keep_reserve(office)
        assert held.stat().st_size == size
        assert held.stat().st_blocks * 512 >= size  # blocks, not a hole
        reserve.make_way(office)
        assert held.stat().st_size == size  # there is room: it stays
        ballast = office / "ballast"
        fill(ballast)
        reserve.keep_reserve(office)  # there, and nothing more to do
        reserve.make_way(office)
        assert held.stat().st_size == 0
        (office / "decision").write_bytes(b"x" * 100_000)
        fill(office / "ballast 2")
        with pytest.raises(DiskFull, match="kept for decisions"):
            reserve.keep_reserve(office)
        lock = FileLock(office / "lock")
        assert lock.acquire()  # without a name, where there is no room for one
        lock.release()
        ballast.unlink()
        reserve.keep_reserve(office)
        assert held.stat().st_size == size


def test_where_there_never_was_room_nothing_is_blocked(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as office:
        paths.home(office).mkdir()
        fill(office / "ballast")
        reserve.keep_reserve(office)
        assert not paths.reserve(office).exists()
        reserve.make_way(office)


def test_only_people_take_it(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reserve, "RESERVE_BYTES", 8192)
    monkeypatch.setattr(reserve, "NEEDED_BYTES", 1 << 62)
    reserve.keep_reserve(office.folder)
    held = paths.reserve(office.folder)
    monkeypatch.setattr(reserve, "_room", lambda _folder: (1 << 40, 100))
    office.store.takes_reserve = False
    with office.store.write():
        pass
    assert held.stat().st_size == 8192
    office.store.takes_reserve = True
    with office.store.write():
        pass
    assert held.stat().st_size == 0


def test_a_full_share_of_the_disk_gives_it_back_for_the_next_try(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reserve, "RESERVE_BYTES", 8192)
    reserve.keep_reserve(office.folder)
    with pytest.raises(DiskFull), office.store.write():
        raise DiskFull("quota")
    assert paths.reserve(office.folder).stat().st_size == 0
