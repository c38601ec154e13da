"""A verification that is cut off goes on where it was, and says so; what it found before is not forgotten."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.services.upkeep import verifying
from paracase.services.upkeep.verifying import verify
from paracase.store.vault import Vault
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.clock import AheadClock

PAPERS = 50


class CutShort(Exception):
    """Somebody pressed Ctrl-C."""


@pytest.fixture
def read(office: Office, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every object that is read, in the order it is; how far that came is written down after each piece."""
    monkeypatch.setattr(verifying, "_KEPT_SECONDS", -1.0)
    for number in range(PAPERS):
        drop(office, f"{number}.txt", b"paper %d" % number)
    scan(office)
    seen: list[str] = []
    digest = Vault.digest

    def noted(vault: Vault, sha256: str) -> str | None:
        seen.append(sha256)
        return digest(vault, sha256)

    monkeypatch.setattr(Vault, "digest", noted)
    return seen


def cut(office: Office, after: int, *, resume: bool = False) -> None:
    def stop(done: int, _all: int) -> None:
        if done == after:
            raise CutShort

    with pytest.raises(CutShort):
        verify(office, resume=resume, progress=stop)


def test_it_goes_on_where_it_was_cut_off(office: Office, read: list[str]) -> None:
    cut(office, 45)
    told: list[tuple[int, int]] = []
    before = len(read)
    found = verify(office, resume=True, progress=lambda done, of: told.append((done, of)))
    assert (found.objects, found.total_objects, found.before, found.clean) == (PAPERS, PAPERS, 40, True)
    assert len(read) - before == 10
    assert set(read) == set(read[:45]) | set(read[before:])
    assert len(set(read)) == PAPERS
    assert (told[0], told[-1]) == ((41, PAPERS), (PAPERS, PAPERS))
    assert found.bytes_read == sum(len(b"paper %d" % number) for number in range(PAPERS))
    assert not paths.verification(office.folder).exists()


def test_what_was_found_before_it_was_cut_off_is_told_at_the_end(office: Office, read: list[str]) -> None:
    verify(office)
    broken = sorted(set(read))[3]
    next(paths.vault(office.folder).rglob(f"*{broken[4:]}*")).unlink()
    cut(office, 30)
    found = verify(office, resume=True)
    assert found.before == 20
    assert found.faults == (f"vault: {broken} is missing",)


def test_without_being_asked_it_begins_anew(office: Office, read: list[str]) -> None:
    cut(office, 45)
    read.clear()
    assert verify(office).before == 0
    assert len(read) == PAPERS


def test_what_was_read_a_day_ago_is_read_again(office: Office, read: list[str], clock: AheadClock) -> None:
    cut(office, 45)
    clock.moves_on(86_500)
    assert verify(office, resume=True).before == 0


@pytest.mark.parametrize("said", ["", "{}", "[]", '{"began": "x", "upto": 3, "faults": []}', '{"faults": null}'])
def test_a_note_that_nobody_can_read_is_none(office: Office, read: list[str], said: str) -> None:
    cut(office, 45)
    paths.verification(office.folder).write_text(said, encoding="utf-8")
    assert verify(office, resume=True).before == 0


def test_it_can_be_cut_off_again(office: Office, read: list[str]) -> None:
    cut(office, 25)
    cut(office, 45, resume=True)
    kept = json.loads(paths.verification(office.folder).read_text(encoding="utf-8"))
    assert kept["objects"] == 40
    assert verify(office, resume=True).before == 40
