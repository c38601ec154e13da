"""Which dates a slot takes: a letter about a conference tells of conferences, and says which and from where."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.letters import parse_letter
from paracase.domain.deadlines.events import BySide
from paracase.domain.errors import BadInput, NotAllowed
from paracase.services.clients import letters, slots, texts_out, writing
from paracase.services.clients.writing import NewText
from paracase.services.deadlines.starting import NewEvent
from tests.support.written import add_client, approve_template, put_letters, set_date

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm

CONFERENCE = """Title: Conference
Subject: Conference on {{day}}
Slot: day date of conference
Slot: hour time of conference
Slot: place place of conference

The conference in your case is set for {{day}} at {{hour}}, at {{place}}.
"""


def _event(firm: Firm, kind: str, day: int, what: str = "", paper: str = "") -> int:
    at = time(10) if kind in {"conference", "hearing"} else None
    new = NewEvent(firm.case_id, kind, date(2027, 3, day), at, by_side=BySide.COURT, what=what, paper=paper)
    return set_date(firm, new)


def _from(firm: Firm, client: int, day: int, **picks: int) -> NewText:
    named = {"day": day, "hour": day, "place": day} | picks
    return NewText((client,), template="conference", picks=tuple((slot, str(number)) for slot, number in named.items()))


def test_a_letter_about_a_conference_tells_of_no_other_day(firm: Firm) -> None:
    put_letters(firm, CONFERENCE)
    approve_template(firm)
    client = add_client(firm)
    meant = _event(firm, "conference", 17, what="settlement conference")
    others = [
        _event(firm, "date_set", 18, what="interrogatory answers"),
        _event(firm, "hearing", 19, what="motion to compel"),
        _event(firm, "deposition", 22, what="the plaintiff"),
    ]
    for other in others:
        with pytest.raises(NotAllowed, match=rf"“day”: date {other} .* none of the dates that it is about"):
            writing.compose(firm.office, firm.case_id, _from(firm, client, other))
    template = letters.template_named(firm.office, "conference")
    for slot in ("day", "hour", "place"):
        assert [one.id for one in slots.may_be_said(firm.office, firm.case_id, template, slot)] == [meant]


def test_a_conference_of_the_parties_is_at_no_court(firm: Firm) -> None:
    put_letters(firm, CONFERENCE)
    approve_template(firm)
    client, alone = add_client(firm), _event(firm, "conference", 17, paper="rule_26f")
    with pytest.raises(NotAllowed, match="held by the parties alone"):
        writing.compose(firm.office, firm.case_id, _from(firm, client, alone))


def test_hour_and_place_are_those_of_the_day(firm: Firm) -> None:
    put_letters(firm, CONFERENCE)
    approve_template(firm)
    client = add_client(firm)
    one, other = (_event(firm, "conference", day, what=f"conference {day}") for day in (17, 18))
    with pytest.raises(BadInput, match=f"“hour” is of date {other}, and that is no day of this text"):
        writing.compose(firm.office, firm.case_id, _from(firm, client, one, hour=other))


def test_preview_text_and_receipt_say_which_date_it_is_and_who_stands_for_it(firm: Firm, tmp_path: Path) -> None:
    put_letters(firm, CONFERENCE)
    approve_template(firm)
    client, day = add_client(firm), _event(firm, "conference", 17, what="settlement conference")
    found = writing.compose(firm.office, firm.case_id, _from(firm, client, day))
    said = f"date {day}, Conference: settlement conference (no paper is named), verified by Dolores Ortega"
    assert {one.source for one in found.slots} == {said}
    number = writing.write(firm.office, firm.case_id, _from(firm, client, day)).made("client_text")
    assert said in writing.text_row(firm.office, number).slots
    done = texts_out.send(firm.office, number, tmp_path)
    assert done.summary.endswith(f"template “conference”; {said}; no attorney read it")


@pytest.mark.parametrize(
    ("slot", "why"),
    [
        ("day date", "does not say of which kind of date"),
        ("day date of", "does not say of which kind of date"),
        ("day date of date_set", "any day at all"),
        ("day date of deadline", "any day at all"),
        ("day place of deposition", "not held there"),
        ("day place of conference/rule_26f", "not held there"),
        ("day document of conference", "is of no date"),
        ("day date of conference, Hearing!", "no kind of date"),
    ],
)
def test_a_template_that_does_not_say_which_dates_it_takes_is_no_template(slot: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        parse_letter("one", f"Title: T\nSubject: S\nSlot: {slot}\n\nOn {{{{day}}}}.\n".encode())


def test_a_kind_of_date_that_there_is_not_is_refused_with_those_there_are(firm: Firm) -> None:
    for kind in ("conferense", "served", "deadline/no-such-rule"):
        put_letters(firm, f"Title: T\nSubject: S\nSlot: day date of {kind}\n\nOn {{{{day}}}}.\n")
        with pytest.raises(BadInput, match="there is no kind of date") as told:
            letters.ask(firm.office, "conference")
        assert "hearing, trial, conference" in told.value.hint
