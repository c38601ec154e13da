"""Moving without overwriting, on every kind of file system."""

from __future__ import annotations

import errno
import hashlib
import os
from typing import TYPE_CHECKING, Any

import pytest

from paracase.domain.errors import DiskFull, NotAllowed
from paracase.store import relocate as module
from paracase.store.locks import FileLock, held
from paracase.store.relocate import hash_file, relocate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DATA = b"the bytes of a paper"
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    source = tmp_path / "a" / "paper"
    source.parent.mkdir()
    (tmp_path / "b").mkdir()
    source.write_bytes(DATA)
    os.utime(source, ns=(10**18, 10**18))
    return source, tmp_path / "b" / "paper"


def failing(code: int) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def move(source: Path, target: Path) -> None:
    relocate(os.fsencode(source), os.fsencode(target), sha256=SHA)


@pytest.mark.parametrize("how", ["rename", "link", "across", "neither"])
def test_a_file_arrives_with_its_times(pair: tuple[Path, Path], how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = pair
    real = module._rename_without_replacing
    if how in {"link", "neither"}:
        monkeypatch.setattr(module, "_rename_without_replacing", failing(errno.EINVAL))
    if how == "across":
        monkeypatch.setattr(module, "_rename_without_replacing", failing(errno.EXDEV))
    if how == "neither":
        calls = iter([failing(errno.EINVAL), real])
        monkeypatch.setattr(module, "_rename_without_replacing", lambda *a: next(calls)(*a))
        monkeypatch.setattr(os, "link", failing(errno.EPERM))
    move(source, target)
    assert target.read_bytes() == DATA
    assert target.stat().st_mtime_ns == 10**18
    assert not source.exists()
    assert [p.name for p in target.parent.iterdir()] == ["paper"]


@pytest.mark.parametrize("code", [None, errno.EINVAL, errno.EXDEV])
def test_nothing_is_overwritten(pair: tuple[Path, Path], code: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = pair
    target.write_bytes(b"mine")
    if code:
        monkeypatch.setattr(module, "_rename_without_replacing", failing(code))
    with pytest.raises(FileExistsError):
        move(source, target)
    assert target.read_bytes() == b"mine"
    assert source.read_bytes() == DATA


def test_a_full_disk_and_a_refusal_leave_the_source(pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = pair
    monkeypatch.setattr(module, "_rename_without_replacing", failing(errno.ENOSPC))
    with pytest.raises(DiskFull):
        move(source, target)
    monkeypatch.setattr(module, "_rename_without_replacing", failing(errno.EROFS))
    with pytest.raises(NotAllowed, match="could not be written"):
        move(source, target)
    monkeypatch.undo()
    with pytest.raises(FileNotFoundError):
        move(source.with_name("gone"), target)
    assert source.read_bytes() == DATA
    assert not target.exists()


def test_a_copy_that_changed_is_not_taken(pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = pair
    source.write_bytes(b"other bytes")
    monkeypatch.setattr(module, "_rename_without_replacing", failing(errno.EXDEV))
    with pytest.raises(NotAllowed):
        move(source, target)
    assert source.exists()
    assert list(target.parent.iterdir()) == []


def test_hashing_what_is_not_there() -> None:
    assert hash_file(b"/nowhere") is None


def test_locks_are_let_go(tmp_path: Path) -> None:
    from paracase.domain.errors import OfficeBusy

    lock = FileLock(tmp_path / "lock")
    assert lock.holder() is None
    assert lock.acquire()
    assert FileLock(tmp_path / "lock").holder() == os.getpid()
    with pytest.raises(OfficeBusy), held(tmp_path / "lock", wait=0.05):
        pass
    lock.release()
    with held(tmp_path / "lock", wait=0.05):
        pass
