"""The day's time in a real terminal: proposed from the record, one counted, one asked for, one turned down; exported for an
invoice and passed by a checker that knows the table of fields alone."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from paracase.domain.roles import Role
from paracase.domain.time.entries import TimeState
from paracase.services.time import proposals, rates, seeing
from paracase.services.upkeep.verifying import verify
from paracase.services.work import examining
from paracase.services.work.examining import Finding
from tests.support.commands import Commands
from tests.support.delegated import firm_in
from tests.support.ledes import complaints
from tests.support.needs import needs_tmux
from tests.support.offices import assert_whole
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from paracase.services.context import Office
    from tests.support.clock import AheadClock
    from tests.support.delegated import Firm

pytestmark = needs_tmux


def _worked(firm: Firm, clock: AheadClock) -> None:
    """Work was handed out, delivered, and examined for 25 minutes."""
    number = firm.give()
    firm.deliver(number)
    under_way = examining.examine(firm.office, number)
    clock.moves_on(1500)
    examining.note_findings(firm.office, under_way, {line.id: Finding("good") for line in under_way.lines})
    examining.give_verdict(firm.office, under_way, "pass", note="Cites checked.", seconds=1500)


def test_the_days_time_is_proposed_accepted_and_exported(
    office: Office, clock: AheadClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    firm = firm_in(office)
    with closing(firm.come_in(firm.attorney)) as attorney:
        rates.set_rate(attorney, Role.PARALEGAL, 18500, begin=attorney.today)
    _worked(firm, clock)
    proposed = len(proposals.of_day(office, office.today).proposals)
    desk = Terminal(tmp_path, (80, 24), "xterm-256color")
    try:
        desk.start("--office", str(office.folder), config=tmp_path / "config")
        desk.sees(firm.case_number)
        desk.keys("D")
        desk.sees("Today")
        desk.keys("T")
        desk.sees("Time of the day", "PROPOSED", "0.0 h counted", "the record knows 25 min")
        desk.keys("Space")
        desk.sees(".4 h counted", "COUNTED")
        desk.keys("Space")  # the next has no known time: it is asked for
        desk.sees("How long was it")
        desk.type(".2")
        desk.keys("Enter")
        desk.sees(".6 h counted")
        desk.keys("x")
        desk.sees("NOT COUNTED")
        desk.keys("q")
        desk.sees("Today")
    finally:
        desk.close()
    today = seeing.TimePeriod(office.today, office.today)
    counted = [row for row in seeing.listed(office, today) if row.state is TimeState.COUNTED]
    assert sorted(row.tenths for row in counted) == [2, 4]
    assert len(proposals.of_day(office, office.today).proposals) == proposed - 3, (
        "what was turned down is not asked again"
    )

    paracase, file = Commands(office.folder, capsys), tmp_path / "invoice.txt"
    code, out, err = paracase(
        "time", "export", str(file), "--case", firm.case_number, "--invoice", "2026-118", "--client", "ALV", "--firm",
        "12-3456789", "--words", "Fees", "--json",
    )  # fmt: skip
    # .4 and .2 hours at $185
    assert (code, out["entries"], out["tenths"], out["cents"]) == (0, 2, 6, 11100), err
    assert complaints(file.read_bytes()) == []
    assert paracase("time", "validate", str(file))[0] == 0
    assert_whole(office)
    assert verify(office).clean
