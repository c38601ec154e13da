"""Time as files: LEDES that a second checker takes, CSV for spreadsheets; what is lacking is named, nothing is guessed."""

from __future__ import annotations

import csv
import hashlib
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Role
from paracase.services.office.opening import open_office
from paracase.services.people.keys import remove_person
from paracase.services.time import entries, exporting, rates
from paracase.services.time.entries import NewTime
from paracase.services.time.exporting import Billing
from paracase.services.time.seeing import TimePeriod
from paracase.services.undo import undo
from paracase.store import ledger
from tests.support.ledes import complaints

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm

BILLING = Billing("2026-117", "ALVAREZ", "12-3456789", "NG-44")


def month(office: Office) -> TimePeriod:
    return TimePeriod(office.today - timedelta(days=30), office.today)


def priced(firm: Firm) -> None:
    """Rates, and how billing files name everybody who needs it."""
    attorney = firm.come_in(firm.attorney)
    begin = attorney.today - timedelta(days=60)
    rates.set_rate(attorney, Role.PARALEGAL, 18500, begin=begin)
    rates.set_rate(attorney, Role.ATTORNEY, 35000, begin=begin)
    rates.say_keeper(attorney, firm.attorney, classification="pt")
    attorney.close()


def worked(firm: Firm, words: str = "Draft opposition", tenths: int = 4, **more: object) -> int:
    new = NewTime(firm.case_id, tenths, words, task="L240", **more)  # type: ignore[arg-type]  # test values
    return entries.add_time(firm.office, new).made("time")


def test_a_file_of_ours_passes_the_second_checker(firm: Firm, tmp_path: Path) -> None:
    priced(firm)
    worked(firm, "Draft opposition | motion – “Zoë”", 13)
    worked(firm, "Review transcript", 7, rate_cents=15025)
    worked(firm, "Scan exhibits")
    attorney = open_office(firm.office.folder, clock=firm.office.clock, acting_as=firm.attorney.initials)
    entries.add_time(attorney, NewTime(firm.case_id, 2, "Research tolling", task="L240"))
    attorney.close()
    file = tmp_path / "november.txt"
    made = exporting.export_ledes(firm.office, file, firm.case_id, month(firm.office), BILLING)
    data = file.read_bytes()
    assert complaints(data) == []
    # 1.3 × 185.00 = 240.50; .7 × 150.25 = 105.175, rounded 105.18; .2 × 350.00 = 70.00
    assert (made.entries, made.tenths, made.cents, made.left_out, made.replaced) == (3, 22, 41568, 1, (1, 0, 4))
    assert made.doubts == ()
    assert made.sha256 == hashlib.sha256(data).hexdigest()
    assert exporting.validate(firm.office, file).faults == ()
    (said,) = ledger.listed(firm.office.store.read, kind="time.exported", limit=5)
    assert (said["data"]["sha256"], said["data"]["case"]) == (made.sha256, firm.case_id)
    assert exporting.said_of(made) == [
        "1 counted entry not billable: left out.",
        "Replaced, because the format cannot say them: 1 pipe by /, 4 characters beyond ASCII by the nearest.",
    ]
    with pytest.raises(NotAllowed, match="it stays as it is"):
        exporting.export_ledes(firm.office, file, firm.case_id, month(firm.office), BILLING)
    assert file.read_bytes() == data


def test_what_the_file_needs_and_nobody_said_is_named(firm: Firm, tmp_path: Path) -> None:
    numbers = [
        entries.add_time(firm.office, NewTime(firm.case_id, 2, f"Draft motion {n}")).made("time") for n in range(7)
    ]
    file = tmp_path / "x.txt"
    with pytest.raises(BadInput) as told:
        exporting.export_ledes(firm.office, file, firm.case_id, month(firm.office), BILLING)
    listed = ", ".join(map(str, numbers[:5]))
    assert f"no task code (paracase time edit ID --task L110): {listed} and 2 more" in str(told.value)
    assert f"no rate (paracase time rates set): {listed} and 2 more" in str(told.value)
    assert not file.exists()
    priced(firm)
    attorney = firm.come_in(firm.other)
    attorney.close()
    other = open_office(firm.office.folder, clock=firm.office.clock, acting_as=firm.other.initials)
    entries.not_counted(firm.office, numbers)
    entries.add_time(other, NewTime(firm.case_id, 2, "Research tolling", task="L240"))
    other.close()
    with pytest.raises(BadInput, match="no classification of Ann Hale"):
        exporting.export_ledes(firm.office, file, firm.case_id, month(firm.office), BILLING)


def test_who_left_is_still_named(firm: Firm, tmp_path: Path) -> None:
    priced(firm)
    attorney = open_office(firm.office.folder, clock=firm.office.clock, acting_as=firm.attorney.initials)
    entries.add_time(attorney, NewTime(firm.case_id, 2, "Research tolling", task="L240"))
    attorney.close()
    remove_person(firm.office, firm.attorney)
    file = tmp_path / "left.txt"
    exporting.export_ledes(firm.office, file, firm.case_id, month(firm.office), BILLING)
    assert "|Ortega, Dolores|PT|" in file.read_text()


def test_nothing_to_bill_and_too_long_values(firm: Firm, tmp_path: Path) -> None:
    priced(firm)
    worked(firm, "Scan exhibits")
    with pytest.raises(BadInput, match="No billable entry"):
        exporting.export_ledes(firm.office, tmp_path / "x.txt", firm.case_id, month(firm.office), BILLING)
    worked(firm)
    with pytest.raises(BadInput, match="CLIENT_ID takes at most 20"):
        exporting.export_ledes(
            firm.office, tmp_path / "x.txt", firm.case_id, month(firm.office), Billing("1", "C" * 21, "1")
        )
    with pytest.raises(BadInput, match=r"LAW_FIRM_ID: It is empty"):
        exporting.export_ledes(firm.office, tmp_path / "x.txt", firm.case_id, month(firm.office), Billing("1", "C", ""))
    assert list(tmp_path.glob("*.txt")) == []


def test_a_spreadsheet_runs_nothing_and_says_what_is_counted(firm: Firm, tmp_path: Path) -> None:
    priced(firm)
    worked(firm, "=HYPERLINK(“x”)")
    entries.not_counted(firm.office, [worked(firm, "Review transcript, volume 2")])
    file = tmp_path / "time.csv"
    made = exporting.export_csv(firm.office, file, month(firm.office))
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [(row["words"], row["hours"], row["rate"], row["amount"], row["counted"]) for row in rows] == [
        ("'=HYPERLINK(“x”)", "0.4", "185.00", "74.00", "yes"),
        ("Review transcript, volume 2", "0.4", "185.00", "74.00", "no"),
    ]
    assert (made.entries, made.tenths) == (2, 4)
    assistant = open_office(firm.office.folder, clock=firm.office.clock, acting_as=firm.assistant.initials)
    with pytest.raises(BadInput, match="no entry"):
        exporting.export_csv(assistant, tmp_path / "mine.csv", month(assistant))
    with pytest.raises(NotAllowed, match="may not see the time of others"):
        exporting.export_csv(assistant, tmp_path / "all.csv", month(assistant), everybody=True)
    with pytest.raises(NotAllowed):
        exporting.export_ledes(assistant, tmp_path / "x.txt", firm.case_id, month(assistant), BILLING)
    entries.add_time(assistant, NewTime(firm.case_id, 2, "Research tolling"))
    exporting.export_csv(assistant, tmp_path / "mine.csv", month(assistant))
    assert "18500" not in (tmp_path / "mine.csv").read_text()
    assistant.close()


def test_a_file_that_is_not_there_or_no_file(office: Office, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no file"):
        exporting.validate(office, tmp_path / "none.txt")
    with pytest.raises(BadInput, match="cannot be read"):
        exporting.validate(office, tmp_path)
    (tmp_path / "empty.txt").write_bytes(b"")
    assert not exporting.validate(office, tmp_path / "empty.txt").is_sound


def test_rates_are_an_attorneys_to_set(firm: Firm) -> None:
    today = firm.office.today
    with pytest.raises(NotAllowed, match="may not set rates"):
        rates.set_rate(firm.office, Role.PARALEGAL, 18500, begin=today)
    with pytest.raises(NotAllowed):
        rates.say_keeper(firm.office, firm.attorney, classification="PT")
    attorney = firm.come_in(firm.attorney)
    number = rates.set_rate(attorney, Role.PARALEGAL, 18500, begin=today)
    (span,) = rates.all_rates(attorney)
    assert (span.cents, span.to_on, span.set_who, number.summary.startswith("Rate, paralegal: $185.00")) == (
        18500, None, "Dolores Ortega", True
    )  # fmt: skip
    rates.end_rate(attorney, span.id, end=today + timedelta(days=30))
    assert rates.all_rates(attorney)[0].to_on == (today + timedelta(days=30)).isoformat()
    undo(attorney)
    assert rates.all_rates(attorney)[0].to_on is None
    with pytest.raises(BadInput, match="before it begins"):
        rates.end_rate(attorney, span.id, end=today - timedelta(days=1))
    with pytest.raises(BadInput, match="before it begins"):
        rates.set_rate(attorney, Role.PARALEGAL, 1, begin=today, end=today - timedelta(days=1))
    with pytest.raises(BadInput, match="no rate"):
        rates.set_rate(attorney, Role.PARALEGAL, 1_000_001, begin=today)
    with pytest.raises(NotFound, match="no rate 99"):
        rates.end_rate(attorney, 99, end=today)
    undo(attorney)
    assert rates.all_rates(attorney) == []
    attorney.close()


def test_how_people_are_named_is_said_once_and_changed(firm: Firm) -> None:
    attorney = firm.come_in(firm.attorney)
    rates.say_keeper(attorney, firm.other, classification="as")
    rates.say_keeper(attorney, firm.other, name="Hale-Reed, Ann")
    named = {person.name: tuple(row[1:]) for person, row in rates.keepers(attorney)}
    assert named["Ann Hale"] == ("AH", "Hale-Reed, Ann", "AS")
    assert named["Dolores Ortega"] == ("DO", "Ortega, Dolores", "")
    undo(attorney)
    assert {p.name: row.name for p, row in rates.keepers(attorney)}["Ann Hale"] == "Hale, Ann"
    for more, words in (({"name": "Ann Hale"}, "Surname, First"), ({"ident": "Ö"}, "cannot say")):
        with pytest.raises(BadInput, match=words):
            rates.say_keeper(attorney, firm.other, **more)
    with pytest.raises(NotAllowed, match="another timekeeper"):
        rates.say_keeper(attorney, firm.attorney, ident="AH")
    with pytest.raises(NotAllowed, match="Nothing would be different"):
        rates.say_keeper(attorney, firm.other)
    attorney.close()


# Entry first, then the file


class _Stopped(BaseException):
    """The machine stopped."""


def _said(firm: Firm, kind: str) -> list[dict[str, Any]]:
    return ledger.listed(firm.office.store.read, kind=kind, limit=5)


def test_a_program_that_ends_before_the_entry_left_no_file(firm: Firm, tmp_path: Path, monkeypatch: Any) -> None:
    worked(firm)

    def stop(*_: object, **__: object) -> None:
        raise _Stopped

    monkeypatch.setattr(exporting, "record", stop)
    with pytest.raises(_Stopped):
        exporting.export_csv(firm.office, tmp_path / "x.csv", month(firm.office))
    assert list(tmp_path.glob("x.csv*")) == []
    assert _said(firm, "time.exported") == []


def test_a_program_that_ends_before_the_file_left_the_entry(firm: Firm, tmp_path: Path, monkeypatch: Any) -> None:
    worked(firm)

    def stop(_path: Path, _data: bytes) -> None:
        assert len(_said(firm, "time.exported")) == 1
        raise _Stopped

    monkeypatch.setattr(exporting, "put_new", stop)
    with pytest.raises(_Stopped):
        exporting.export_csv(firm.office, tmp_path / "x.csv", month(firm.office))
    assert list(tmp_path.glob("x.csv*")) == []
    assert len(_said(firm, "time.exported")) == 1
    monkeypatch.undo()
    made = exporting.export_csv(firm.office, tmp_path / "x.csv", month(firm.office))
    assert _said(firm, "time.exported")[0]["data"]["sha256"] == made.sha256


def test_a_file_that_cannot_be_written_is_recorded_as_not_written(firm: Firm, tmp_path: Path) -> None:
    worked(firm)
    with pytest.raises(NotFound):
        exporting.export_csv(firm.office, tmp_path / "no such folder" / "x.csv", month(firm.office))
    (out,), (failed,) = _said(firm, "time.exported"), _said(firm, "time.not_exported")
    assert failed["data"]["entry"] == out["seq"]
