"""The report of supervision as something to read: a heading, sentences, tables; the same for text, HTML and PDF. Pure.

One version for the office, and one for a client of one case, in plain words.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.dates.shown import DateForm, day_whole, number_day, time_spent
from paracase.domain.supervision.bars import Bar
from paracase.domain.supervision.delegable import NOT_KNOWN
from paracase.domain.supervision.figures import (
    ACT_DAYS,
    CONTACT_DAYS,
    REVIEW_DAYS,
    as_percent,
    in_hours,
)
from paracase.domain.supervision.offered import money_said, offers_said
from paracase.domain.visible import counted
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.domain.supervision.figures import ApprovalFact, CaseFigures, Hours, PersonFigures, Supervision

PRIVILEGED = "PRIVILEGED AND CONFIDENTIAL"
NOT_SAID = "not known"
Cell = str | Bar


@frozen
class ReportTable:
    """Rows under a heading.

    Attributes:
        numbers: the columns that are read from the right.
        note: a sentence under the heading; ``empty`` stands where there are no rows.
    """

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: frozenset[int] = frozenset()
    note: str = ""
    empty: str = "none"


@frozen
class Report:
    """What is printed: ``mark`` stands over every page, ``foot`` says what it was made from.

    Attributes:
        head: number and hash of the ledger's last entry it was made from.
    """

    mark: str
    title: str
    said: tuple[str, ...]
    tables: tuple[ReportTable, ...]
    foot: str
    head: tuple[int, str] = (0, "")


@frozen
class MadeBy:
    """Who made a report, when, and how days are written in it."""

    office: str
    name: str
    today: date
    form: DateForm


def office_report(found: Supervision, made: MadeBy, day_of: Callable[[str], date]) -> Report:
    """The report for the office: everything, with what is not as it should be first.

    Args:
        day_of: the office's day of a kept instant.
    """
    return Report(
        PRIVILEGED,
        f"Supervision, {made.office}",
        (f"{day_whole(found.begin, made.form)} to {day_whole(found.end, made.form)}.", *_sentences(found, made)),
        (
            _cases(found, made),
            _people(found),
            _approvals(found.approvals, found, made, day_of),
            _went_out(found, made),
            _not_delegable(found),
            _offers(found, made),
            _money(found, made),
        ),
        _foot(found, made),
        found.head,
    )


def _sentences(found: Supervision, made: MadeBy) -> list[str]:
    """The four things first: without approval, approvals, attorney's share, silence."""
    approvals = found.let_out
    silent = sum(case.lacks_act(made.today) for case in found.cases)
    unheard = sum(case.lacks_contact(made.today) for case in found.cases)
    owed = sum(one.is_owed for one in approvals)
    told = [
        _left(found),
        f"{counted(len(approvals), 'approval')}: {len(found.short)} under a minute, {len(found.bulk)} in bulk, "
        f"{sum(one.is_partial for one in approvals)} with pages never opened, "
        f"{sum(one.decision == 'phone' for one in approvals)} by phone, {counted(owed, 'signature')} owed.",
        f"{counted(silent, 'open case')} without an act of an attorney for over {ACT_DAYS} days; {unheard} whose client "
        f"heard from no attorney for over {CONTACT_DAYS} days, as far as it was logged. What never was counts from the "
        "opening.",
    ]
    told += [
        f"Clients' questions: {found.answers.words}; {sum(case.questions for case in found.cases)} open.",
        offers_said(found.offers),
        money_said(found.money),
    ]
    if found.of_person:  # and no sentence about an attorney's share
        told.insert(0, f"Hours, approvals and papers are those of {found.of_person} alone; the rest is everybody's.")
    elif found.sees_all_time:
        told.insert(2, _share(found.hours))
    else:
        told.insert(2, "Hours: of whoever made this report alone; others' are an attorney's to see.")
    return told


def _left(found: Supervision) -> str:
    """What went out without approval; and letters of templates by their name, which are neither read nor unapproved."""
    told = [f"Went out without approval: {len(found.unapproved) or 'nothing'}."]
    held = sum(one.standing == "held" for one in found.unapproved)
    if held:
        told.append(f"Logged as told or sent, and held because no attorney approved it: {held}.")
    if found.by_template:
        told.append(f"Template letters, by approved template; no attorney read them: {len(found.by_template)}.")
    return " ".join(told)


def _share(hours: Hours) -> str:
    if not hours.total:
        return "Hours: none were counted; so the attorney's share is not known."
    return (
        f"{in_hours(hours.total)} hours were counted, {in_hours(hours.attorney)} of them an attorney's "
        f"({as_percent(hours.share)}). Time that nobody counted is in no figure."
    )


def _cases(found: Supervision, made: MadeBy) -> ReportTable:
    most = max((case.hours.total for case in found.cases), default=0)
    rows = tuple(_case_row(case, most, made, knows_share=found.knows_share) for case in found.cases)
    columns = (
        "Case", "Hours by role", "Hours", "Attorney", "Prepared", "Examined", "Approved", "Returned",
        "Attorney’s last act", "Client heard from attorney", "File gone through", "Questions open",
    )  # fmt: skip
    note = (
        f"“!” stands where an attorney’s last act is over {ACT_DAYS} days old, the client heard from no attorney for over "
        f"{CONTACT_DAYS} days, the file was gone through over {REVIEW_DAYS} days ago; what never was, from the opening on."
    )
    return ReportTable("Cases", columns, rows, frozenset({2, 3, 4, 5, 6, 7}), note, "No case.")


def _case_row(case: CaseFigures, most: int, made: MadeBy, *, knows_share: bool) -> tuple[Cell, ...]:
    hours = case.hours
    return (
        f"{case.number} {case.caption}{'' if case.is_open else ' (closed)'}",
        Bar((hours.attorney, hours.substantive, hours.clerical), most),
        in_hours(hours.total),
        as_percent(hours.share) if knows_share else "not shown",
        str(case.prepared),
        str(case.examined),
        str(case.approved),
        str(case.returned),
        _flagged(case.acted_on, made, is_late=case.lacks_act(made.today)),
        _flagged(case.contact_on, made, is_late=case.lacks_contact(made.today)),
        _flagged(case.reviewed_on, made, is_late=case.lacks_review(made.today)),
        f"{case.questions}, oldest {counted(case.oldest_question or 0, 'day')}" if case.questions else "0",
    )


def _flagged(day: date | None, made: MadeBy, *, is_late: bool) -> str:
    said = number_day(day, made.form) if day is not None else NOT_SAID
    return f"! {said}" if is_late else said


def _people(found: Supervision) -> ReportTable:
    rows = tuple(_person_row(one) for one in found.people)
    columns = ("Person", "Role", "Hours", "Prepared", "Examined", "Approved", "Returned", "Open matters led")
    return ReportTable("People", columns, rows, frozenset({2, 3, 4, 5, 6, 7}))


def _person_row(one: PersonFigures) -> tuple[str, ...]:
    hours = in_hours(one.hours.total) if one.hours is not None else "not shown"
    return (
        one.name, one.role.value, hours, str(one.prepared), str(one.examined), str(one.approved), str(one.returned),
        str(one.open_matters),
    )  # fmt: skip


def _approvals(
    approvals: Sequence[ApprovalFact], found: Supervision, made: MadeBy, day_of: Callable[[str], date]
) -> ReportTable:
    rows = tuple(
        (
            number_day(day_of(one.at), made.form),
            one.case_number,
            one.title,
            one.who,
            _DECISIONS.get(one.decision, one.decision),
            f"{'! ' if one.is_partial else ''}{one.pages_said}",
            f"{'! ' if one.is_short else ''}{time_spent(one.seconds)}{', in bulk' if one.id in found.bulk else ''}",
            one.proof,
        )
        for one in approvals
    )
    columns = ("Day", "Case", "What", "Who", "Decision", "Pages opened", "Time on the screen", "Proof")
    note = "Pages and time are what stood on the screen of who decided; reading on paper or elsewhere is not known."
    return ReportTable("Approvals", columns, rows, frozenset({5}), note)


_DECISIONS = {"changes": "approved with changes", "phone": "approved by phone", "returned": "sent back"}


def _went_out(found: Supervision, made: MadeBy) -> ReportTable:
    rows = tuple(
        (number_day(date.fromisoformat(one.day), made.form), one.case_number or "no case", one.how_said, one.recipient,
         one.who,
         f"{'! ' if one.is_unapproved else ''}{_STANDINGS[one.standing]}", one.reason)
        for one in found.went_out
        if one.standing != "approved"
    )  # fmt: skip
    approved = sum(one.standing == "approved" for one in found.went_out)
    note = f"{counted(approved, 'thing')} went out as approved, and {'is' if approved == 1 else 'are'} not listed."
    return ReportTable(
        "Went out, not as approved", ("Day", "Case", "How", "To", "Recorded by", "By what right", "Reason"), rows,
        note=note, empty="Nothing.",
    )  # fmt: skip


_STANDINGS = {
    "exception": "without approval, an attorney’s exception",
    "phone": "said by phone",
    "not needed": "a kind that needs no approval here",
    "approved": "approved",
    "held": "without approval: held, no attorney approved it",
    "template": "template letter, by approved template; no attorney read it",
}


def _not_delegable(found: Supervision) -> ReportTable:
    rows = [(one.label, f"{'! ' if one.is_wrong else ''}{one.words}") for one in found.not_delegable]
    rows += [(label, f"{NOT_SAID}: paracase keeps no record of it") for label in NOT_KNOWN]
    note = "By the role that who did it has today."
    return ReportTable("What only an attorney may do", ("What", "By whom"), tuple(rows), note=note)


def _offers(found: Supervision, made: MadeBy) -> ReportTable:
    def day(iso: str | None) -> str:
        return number_day(date.fromisoformat(iso), made.form) if iso else NOT_SAID

    rows = tuple(
        (one.case_number, one.side, one.who, one.amount, day(one.on_day),
         day(one.expires_on) if one.expires_on else "none said",
         f"{'! ' if one.is_untold else ''}{day(one.told_on)}", one.told, one.decided,
         f"{day(one.decided_on)}, {one.decided_who}" if one.decided_on else NOT_SAID)
        for one in found.offers
    )  # fmt: skip
    columns = (
        "Case", "Whose", "From or to", "Amount", "Made", "Expires", "Client told", "By what right", "Stands", "Recorded",
    )  # fmt: skip
    note = "“!” stands where an open offer was not told to the client, as far as it is recorded."
    return ReportTable("Offers of settlement", columns, rows, frozenset({3}), note, f"None is recorded: {NOT_SAID}.")


def _money(found: Supervision, made: MadeBy) -> ReportTable:
    rows = tuple(
        (one.case_number, one.kind.words, one.amount, one.payee,
         f"{number_day(date.fromisoformat(one.asked_on), made.form)}, {one.asked_who}", one.state.value,
         one.decided_who or NOT_SAID, one.confirmed)
        for one in found.money
    )  # fmt: skip
    columns = ("Case", "What", "Amount", "To or from", "Asked", "Stands", "Attorney", "Bookkeeper’s word")
    note = "Paracase moves no money and keeps no trust ledger: this is who asked, who approved, whose word it is."
    return ReportTable("Money asked for", columns, rows, frozenset({2}), note, f"None is recorded: {NOT_SAID}.")


def _foot(found: Supervision, made: MadeBy) -> str:
    number, head = found.head
    return (
        f"Made by {made.name} on {day_whole(made.today, made.form)}, of the cases {made.name} may see, from the ledger up "
        f"to entry {number:,}, {head}."
    )


def client_report(found: Supervision, made: MadeBy, day_of: Callable[[str], date]) -> Report:
    """The version for the client of one case: who did what for them, in plain words. Holds nothing of another case.

    It says nothing of the matter itself, what it is worth or how it stands: that is an attorney's to tell.
    """
    (case,) = found.cases
    hours = case.hours
    told = [
        f"This is what our records say was done in your matter from {day_whole(found.begin, made.form)} to "
        f"{day_whole(found.end, made.form)}, and by whom.",
        _client_hours(hours),
        (
            f"An attorney last worked on your matter on {day_whole(case.acted_on, made.form)}."
            if case.acted_on is not None
            else "Our records do not say when an attorney last worked on your matter."
        ),
        (
            f"An attorney last spoke with you on {day_whole(case.contact_on, made.form)}."
            if case.contact_on is not None
            else "Our records do not say when an attorney last spoke with you."
        ),
        f"{case.questions or 'No'} question{'s' if case.questions > 1 else ''} of yours "
        f"{'wait' if case.questions > 1 else 'waits'} for an attorney’s answer.",
    ]
    approved = tuple(
        (number_day(day_of(one.at), made.form), one.title, one.who) for one in found.approvals if one.lets_out
    )
    people = tuple(
        (one.name, one.role.value, in_hours(one.hours.total) if one.hours is not None else "not shown")
        for one in found.people
        if one.prepared or one.examined or one.approved or (one.hours is not None and one.hours.total)
    )
    return Report(
        "CONFIDENTIAL: ATTORNEY–CLIENT COMMUNICATION",
        f"Who worked on your matter: {case.caption}",
        tuple(told),
        (
            ReportTable(
                "Who worked for you", ("Name", "Role", "Hours"), people, frozenset({2}),
                empty="Nobody, as far as time was counted.",
            ),
            ReportTable(
                "What an attorney approved before it left our office", ("Day", "What", "Attorney"), approved,
                empty="Nothing.",
            ),
        ),
        f"{made.office}, {day_whole(made.today, made.form)}. A paralegal works for the attorney and cannot give advice on "
        "the law.",
        found.head,
    )  # fmt: skip


def _client_hours(hours: Hours) -> str:
    if not hours.total:
        return "No hours were counted in this time."
    return (
        f"We counted {in_hours(hours.total)} hours: {in_hours(hours.attorney)} by an attorney, "
        f"{in_hours(hours.substantive)} by paralegals and assistants under an attorney’s supervision, and "
        f"{in_hours(hours.clerical)} of clerical work."
    )
