"""Making and opening offices, staff and cases; what cannot be used is refused with a sentence."""

from __future__ import annotations

import concurrent.futures
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.cases.cases import Side, TeamPart
from paracase.domain.errors import (
    BadInput,
    NotAllowed,
    NotFound,
    OfficeError,
    OfficeExists,
    OfficeNewer,
    OfficeNotFound,
    PracticeFileError,
    StoreDamaged,
)
from paracase.domain.health import Health
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case, all_cases, case_detail, named_case
from paracase.services.cases.typed import parse_docket, parse_party
from paracase.services.office.founding import init_office
from paracase.services.office.opening import find_office, open_office, remember_office
from paracase.services.people.people import add_person, everybody
from paracase.services.upkeep.doctor import examine
from paracase.services.upkeep.exporting import export
from paracase.services.upkeep.overview import overview
from paracase.settings import Settings, load, render
from paracase.store.driver import sqlite3
from paracase.store.engine import connect
from tests.support.clock import AheadClock
from tests.support.offices import drop, garcia, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def test_two_inits_at_once_make_one_office(tmp_path: Path) -> None:
    def make(_: int) -> bool:
        try:
            init_office(tmp_path / "o", clock=AheadClock(), name="", staff_name="Dana", role=Role.PARALEGAL).close()
        except OfficeExists:
            return False
        return True

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(make, range(4))) == 1
    open_office(tmp_path / "o", clock=AheadClock()).close()


def test_no_office_in_an_office(office: Office) -> None:
    for folder in (office.folder, office.folder / "Cases" / "x"):
        with pytest.raises(OfficeExists):
            init_office(folder, clock=AheadClock(), name="", staff_name="Dana", role=Role.PARALEGAL)


def test_finding_the_office(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "config"
    assert find_office(office.folder, here=tmp_path, config=config) == office.folder
    assert find_office(None, here=office.folder / "Cases", config=config) == office.folder
    with pytest.raises(OfficeNotFound):
        find_office(None, here=tmp_path, config=config)
    monkeypatch.setenv("PARACASE_OFFICE", str(office.folder))
    assert find_office(None, here=tmp_path, config=config) == office.folder
    monkeypatch.delenv("PARACASE_OFFICE")
    remember_office(office.folder, config)
    assert find_office(None, here=tmp_path, config=config) == office.folder
    paths.demo_mark(office.folder).touch()
    with pytest.raises(OfficeNotFound):  # the demo is never anybody's own office
        find_office(None, here=tmp_path, config=config)
    paths.last_office(config).unlink()
    remember_office(office.folder, config)
    assert not paths.last_office(config).exists()


def test_a_newer_office_is_not_touched(office: Office) -> None:
    connection = connect(paths.store(office.folder))
    connection.execute("PRAGMA user_version=99")
    with pytest.raises(StoreDamaged, match="name schema 99, its tables are of schema"):
        open_office(office.folder, clock=AheadClock())
    connection.execute("UPDATE alembic_version SET version_num = '0099'")
    connection.close()
    with pytest.raises(OfficeNewer, match="newer paracase"):
        open_office(office.folder, clock=AheadClock())


def test_something_else_is_no_office(tmp_path: Path) -> None:
    home = tmp_path / "o" / ".paracase"
    home.mkdir(parents=True)
    (home / "office.db").write_bytes(b"this is no database, and long enough to be looked at" * 40)
    with pytest.raises(StoreDamaged, match="not a database"):
        open_office(tmp_path / "o", clock=AheadClock())
    (home / "office.db").unlink()
    other = connect(home / "office.db")
    other.execute("CREATE TABLE recipe (name TEXT)")
    other.close()
    with pytest.raises(OfficeError, match="not a paracase store"):
        open_office(tmp_path / "o", clock=AheadClock())


def test_nobody_of_that_name(office: Office) -> None:
    with pytest.raises(NotFound, match="Nobody"):
        open_office(office.folder, clock=AheadClock(), acting_as="Nobody Here")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[office]\nname = 5\n", "office.name"),
        ("[filing]\nmove = 'sometimes'\n", "filing.move"),
        ("[filing]\nname = '{wrong}'\n", "wrong"),
        ("[intake]\nspeed = 5\n", "intake.speed"),
        ("[office]\ntime_zone = 'Mars/Base'\n", "time_zone"),
        ("not toml", "line 1"),
    ],
)
def test_a_broken_settings_file_names_its_fault(office: Office, text: str, where: str) -> None:
    paths.settings(office.folder).write_text(text, encoding="utf-8")
    with pytest.raises(PracticeFileError, match=where):
        open_office(office.folder, clock=AheadClock())


def test_settings_are_written_as_they_are_read(tmp_path: Path) -> None:
    settings = Settings(name='O"Neil\\ & Söhne\n', subfolders=("A", "B"), move="never")
    (tmp_path / "office.toml").write_text(render(settings), encoding="utf-8")
    assert load(tmp_path / "office.toml") == settings
    assert load(tmp_path / "nothing.toml") == Settings()


def test_staff(office: Office) -> None:
    person = add_person(office, "Ann Hale", Role.ATTORNEY)
    assert person.initials == "AH"
    assert [p.name for p in everybody(office)] == ["Dana Ruiz", "Ann Hale"]
    for name, initials in (("ann hale", "XX"), ("Other Person", "AH"), ("", None), ("a\x1b", None)):
        with pytest.raises(BadInput):
            add_person(office, name, Role.ASSISTANT, initials=initials)
    attorney = open_office(office.folder, clock=AheadClock(), acting_as="Ann Hale")
    with pytest.raises(NotAllowed):
        add_person(attorney, "New Person", Role.ASSISTANT)
    attorney.close()


def test_a_case_with_everything(office: Office) -> None:
    add_person(office, "Ann Hale", Role.ATTORNEY)
    detail = add_case(
        office,
        NewCase(
            "Garcia v. Meridian / Freight",
            matter_type="personal_injury",
            stage="presuit",
            side=Side.PLAINTIFF,
            parties=(parse_party("Rosa Garcia=plaintiff*"), parse_party("Meridian Freight, Inc.=defendant")),
            dockets=(
                parse_docket("2:24-cv-01234@cacd@Judge Ito", today=office.today),
                parse_docket("25-55123@ca9=appeal", today=office.today),
            ),
            team=(("AH", TeamPart.LEAD), ("Dana Ruiz", TeamPart.PARALEGAL)),
        ),
    )
    assert detail.case.number == "26-0001"
    assert detail.folder.name == "26-0001 Garcia v. Meridian - Freight"
    assert (detail.folder / "Pleadings").is_dir()
    assert [d.relation for d in detail.dockets] == ["main", "appeal"]
    assert [p.is_client for p in detail.parties] == [True, False]
    assert {t.part for t in detail.team} == {"lead", "paralegal"}
    assert named_case(office, "24-cv-1234").id == detail.case.id
    assert named_case(office, "Meridian").id == detail.case.id
    with pytest.raises(NotFound):
        named_case(office, "99-9999")
    assert len(all_cases(office)) == 1


@pytest.mark.parametrize(
    "new",
    [
        NewCase(""),
        NewCase("x" * 400),
        NewCase("A v. B", number="26-0001"),
        NewCase("A v. B", matter_type="tort"),
        NewCase("A v. B", stage="nowhere"),
        NewCase("A v. B", team=(("Nobody", TeamPart.LEAD),)),
        NewCase("A\u202e v. B"),
        NewCase("A v. B", folder="26-0001 Garcia v. Meridian Freight"),
    ],
)
def test_a_case_that_cannot_be_leaves_nothing(office: Office, new: NewCase) -> None:
    garcia(office)
    before = sorted((office.folder / "Cases").iterdir())
    with pytest.raises(BadInput):
        add_case(office, new)
    assert sorted((office.folder / "Cases").iterdir()) == before
    assert len(all_cases(office)) == 1
    assert case_detail(office, 1).case.number == "26-0001"


@pytest.mark.parametrize("text", ["", "none", "2:24-cv-1=unknown"])
def test_docket_numbers_that_are_none(text: str) -> None:
    with pytest.raises(BadInput):
        parse_docket(text, today=date(2026, 11, 24))


def test_doctor_names_what_is_wrong_and_how_to_mend_it(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(check.health is not Health.BAD for check in examine(office))
    paths.home(office.folder).chmod(0o755)
    (office.folder / "Inbox").rmdir()
    monkeypatch.setenv("PATH", "")
    found = {check.name: check for check in examine(office)}
    assert found["Permissions"].health is Health.BAD
    assert "chmod" in found["Permissions"].mend
    assert found["Folders"].health is Health.BAD
    assert found["OCR"].health is Health.WARN
    assert found["OCR"].mend
    behind = AheadClock(-(10**6))
    other = open_office(office.folder, clock=behind)
    assert {check.name: check.health for check in examine(other)}["Clock"] is Health.BAD
    other.close()


def test_export_takes_everything_along(office: Office, tmp_path: Path) -> None:
    garcia(office)
    drop(office, "=cmd|' /C calc'!A0.txt", b"formula")
    scan(office)
    counts = export(office, tmp_path / "csv", "csv")
    assert counts["document"] == 1
    assert counts["cases"] == 1
    text = (tmp_path / "csv" / "document.csv").read_text(encoding="utf-8-sig")
    assert ",'=cmd" in text
    assert export(office, tmp_path / "json", "json")["version"] == 1
    with pytest.raises(BadInput, match="not empty"):
        export(office, tmp_path / "csv", "csv")


def test_the_overview_says_what_is_next(office: Office) -> None:
    assert "case add" in overview(office)[-1]
    drop(office, "a.txt", b"words")
    scan(office)
    assert "triage list" in overview(office)[-1]


def test_the_ledger_is_append_only(office: Office) -> None:
    connection = connect(paths.store(office.folder))
    for statement in (
        "UPDATE ledger SET hash = 'x'",
        "DELETE FROM ledger",
        "INSERT OR REPLACE INTO ledger(seq, prev, hash, body) VALUES(1, 'x', 'y', x'00')",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("zone", ["Pacific", "America", "Mars/Base", "", "../etc"])
def test_an_office_is_not_made_in_what_is_no_time_zone(tmp_path: Path, zone: str) -> None:
    with pytest.raises(BadInput, match="is not a time zone"):
        init_office(
            tmp_path / "x", clock=AheadClock(), name="", staff_name="Rosa Vance", role=Role.PARALEGAL, zone=zone
        )
    assert not (tmp_path / "x").exists()
