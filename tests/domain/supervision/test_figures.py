"""Figures of supervision, against what is counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from paracase.domain.clock import format_instant
from paracase.domain.dates.shown import DateForm
from paracase.domain.roles import ROLES, Right, Role
from paracase.domain.supervision.delegable import LABELS, NOT_ABOUT_CASES, counted_acts, delegable_rights
from paracase.domain.supervision.figures import (
    ApprovalFact,
    CaseFigures,
    Hours,
    PersonFigures,
    Supervision,
    TimeSum,
    as_percent,
    in_bulk,
    in_hours,
    summed,
)
from paracase.domain.supervision.plain import plain_report
from paracase.domain.supervision.reported import MadeBy, client_report, office_report

NINE = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)


def approval(number: int, *, after: float = 0, staff: int = 2, **more: object) -> ApprovalFact:
    at = format_instant(NINE + timedelta(seconds=after))
    values = {
        "id": number, "request_id": number, "case_id": 1, "case_number": "26-0001", "caption": "Alvarez v. Northgate",
        "title": "Stipulation", "decision": "approved", "staff_id": staff, "who": "D. Ortega", "at": at,
        "level": "recorded", "is_owed": False, "door": "", "pages_opened": 3, "pages": 3, "seconds": 240,
    } | more  # fmt: skip
    return ApprovalFact(**values)  # type: ignore[arg-type]  # test values


def case(**more: object) -> CaseFigures:
    values = {
        "case_id": 1, "number": "26-0001", "caption": "Alvarez v. Northgate", "is_open": True, "hours": Hours(14, 40, 10),
        "approved": 1, "returned": 0, "prepared": 2, "examined": 1, "unapproved": 0, "acted_on": date(2026, 11, 20),
        "contact_on": date(2026, 10, 9), "reviewed_on": date(2026, 10, 24), "questions": 1, "oldest_question": 4,
    } | more  # fmt: skip
    return CaseFigures(**values)  # type: ignore[arg-type]  # test values


def whole(*cases: CaseFigures, approvals: tuple[ApprovalFact, ...] = ()) -> Supervision:
    people = (PersonFigures(2, "D. Ortega", Role.ATTORNEY, Hours(14), 0, 0, 1, 0, 1),
              PersonFigures(3, "R. Vance", Role.PARALEGAL, Hours(0, 40, 10), 2, 1, 0, 0, 0))  # fmt: skip
    return Supervision(
        date(2026, 9, 1), TODAY, cases, people, approvals, (), counted_acts((), {}), Hours(14, 40, 10),
        sees_all_time=True, bulk=in_bulk(approvals), head=(254, "ebc0" * 16),
    )  # fmt: skip


def test_an_attorneys_time_is_an_attorneys_and_the_share_is_not_rounded_up() -> None:
    found = summed([
        TimeSum(1, 2, Role.ATTORNEY, "substantive", 10), TimeSum(1, 2, Role.ATTORNEY, "clerical", 4),
        TimeSum(1, 3, Role.PARALEGAL, "substantive", 40), TimeSum(2, 3, Role.PARALEGAL, "clerical", 10),
        TimeSum(2, 4, Role.ASSISTANT, "substantive", 6),
    ])  # fmt: skip
    assert found == Hours(attorney=14, substantive=46, clerical=10)
    assert (found.total, found.share) == (70, 20)
    assert Hours(199, 801).share == 19, "19.9 of a hundred is not 20"
    assert (Hours().share, as_percent(None)) == (None, "not known"), "no time is no share of nothing"
    assert (in_hours(638), in_hours(0), in_hours(123_456)) == ("63.8", "0.0", "12,345.6")


@pytest.mark.parametrize(
    ("seconds", "bulk"),
    [((0, 30, 60), {1, 2, 3}), ((0, 30, 61), set()), ((0, 30), set()), ((0, 500, 530, 555, 561), {2, 3, 4, 5})],
)
def test_three_within_a_minute_are_in_bulk(seconds: tuple[float, ...], bulk: set[int]) -> None:
    assert in_bulk([approval(n, after=at) for n, at in enumerate(seconds, start=1)]) == bulk


def test_bulk_is_of_one_person_and_of_what_was_let_out() -> None:
    assert in_bulk([approval(n, staff=n) for n in range(1, 5)]) == frozenset()
    assert in_bulk([approval(n, decision="returned") for n in range(1, 5)]) == frozenset()


def test_what_was_hardly_read_is_said() -> None:
    assert (approval(1, seconds=59).is_short, approval(1, seconds=60).is_short) == (True, False)
    assert (approval(1, pages_opened=2).is_partial, approval(1).is_partial) == (True, False)
    by_phone = approval(1, decision="phone", seconds=0, pages_opened=0)
    assert (by_phone.is_short, by_phone.is_partial, by_phone.proof) == (False, False, "said by phone")
    assert not approval(1, decision="returned", seconds=1).is_short, "sending back needs no reading"
    proofs = [approval(1, level="signed").proof, approval(1, level="signed", is_owed=True).proof,
              approval(1, door="sshd").proof, approval(1).proof]  # fmt: skip
    assert proofs == ["signed", "signature owed", "recorded by gate", "desk-recorded"]


def test_silence_counts_from_the_day_after_its_bound_and_what_is_not_known_is_silence() -> None:
    one = case()
    assert not one.lacks_contact(date(2026, 11, 23)), "45 days"
    assert one.lacks_contact(date(2026, 11, 24)), "46 days"
    assert (one.lacks_act(date(2026, 12, 20)), one.lacks_act(date(2026, 12, 21))) == (False, True)
    assert (one.lacks_review(date(2026, 11, 23)), one.lacks_review(date(2026, 11, 24))) == (False, True)
    unknown = case(acted_on=None, contact_on=None, reviewed_on=None)
    assert unknown.lacks_act(TODAY)
    assert unknown.lacks_contact(TODAY)
    assert unknown.lacks_review(TODAY)
    new = replace(unknown, opened_on=date(2026, 11, 1))
    assert [new.lacks_act(date(2026, 12, 1)), new.lacks_act(date(2026, 12, 2))] == [False, True], "30 days"
    assert [new.lacks_review(date(2026, 12, 1)), new.lacks_review(date(2026, 12, 2))] == [False, True]
    assert [new.lacks_contact(date(2026, 12, 16)), new.lacks_contact(date(2026, 12, 17))] == [False, True], "45 days"
    closed = replace(unknown, is_open=False)
    assert [closed.lacks_act(TODAY), closed.lacks_contact(TODAY), closed.lacks_review(TODAY)] == [False] * 3


def test_every_right_that_only_an_attorney_has_is_in_the_report_or_about_the_office() -> None:
    alone = {right for right in Right if ROLES[right] == frozenset({Role.ATTORNEY})}
    assert alone == set(LABELS) | (NOT_ABOUT_CASES & alone)
    assert delegable_rights() == set(LABELS)


def test_who_did_what_only_an_attorney_may() -> None:
    done = [("WAIVE", Role.ATTORNEY, 5), ("WAIVE", Role.PARALEGAL, 1), ("DECIDE", Role.ATTORNEY, 52)]
    found = {one.label: one for one in counted_acts(done, {Right.ANSWER: 1, Right.CLOSE: 0})}
    waived = found["Checklist line waived"]
    assert (waived.words, waived.is_wrong) == ("5 of 6 by an attorney", True)
    assert found["Paper approved or sent back"].words == "52 of 52 by an attorney"
    assert found["Client’s question answered"].words == "0 of 0 by an attorney, 1 waits"
    assert found["Case closed or reopened"].words == "none"


def test_the_report_says_everything_and_never_that_it_is_well_where_it_is_not_known() -> None:
    made = MadeBy("Hale & Ruiz", "R. Vance", TODAY, DateForm.US)
    found = whole(case(), case(case_id=2, number="26-0002", caption="Pruitt", hours=Hours(), contact_on=None),
                  approvals=(approval(1, seconds=40, pages_opened=2), approval(2, decision="returned")))  # fmt: skip
    text = plain_report(office_report(found, made, lambda _: date(2026, 11, 20)))
    assert text.startswith("PRIVILEGED AND CONFIDENTIAL\n")
    told = " ".join(text.split())
    for words in (
        "Tue Sep 1, 2026 to Mon Nov 23, 2026.", "Went out without approval: nothing.",
        "1 approval: 1 under a minute, 0 in bulk, 1 with pages never opened, 0 by phone, 0 signatures owed.",
        "6.4 hours were counted, 1.4 of them an attorney's (21%).", "Client heard from attorney: ! not known",
        "Attorney: not known", "! 2 of 3", "! 40 s", "sent back", f"entry 254, {'ebc0' * 16}.",
        "Fee agreed with the client", "1, oldest 4 days",
    ):  # fmt: skip
        assert words in told, words


def test_the_clients_version_is_of_one_case_and_says_nothing_of_the_matter() -> None:
    made = MadeBy("Hale & Ruiz", "R. Vance", TODAY, DateForm.US)
    text = " ".join(plain_report(client_report(whole(case()), made, lambda _: TODAY)).split())
    assert "We counted 6.4 hours: 1.4 by an attorney, 4.0 by paralegals and assistants" in text
    assert "An attorney last spoke with you on Fri Oct 9, 2026." in text
    assert "1 question of yours waits for an attorney’s answer." in text
    silent = client_report(whole(case(contact_on=None, questions=0, hours=Hours())), made, lambda _: TODAY)
    said = " ".join(silent.said)
    assert "Our records do not say when an attorney last spoke with you." in said
    assert "No question of yours waits" in said
    assert "No hours were counted" in said
    with pytest.raises(ValueError, match="unpack"):
        client_report(whole(case(), case(case_id=2)), made, lambda _: TODAY)
