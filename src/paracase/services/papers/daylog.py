"""The log of a day of Triage, from what is recorded: papers, acts with their steps, and what was proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.clock import instants_of
from paracase.domain.papers.daylog import DayLog, DayOutcome, DayPaper, corrections, outcome_of
from paracase.domain.papers.documents import Outcome, TriageState
from paracase.domain.papers.proposals import Field, best
from paracase.domain.papers.rules import address_of
from paracase.domain.steps import INSIDE, PaperStep
from paracase.domain.visible import name_text
from paracase.store.cases.cases import list_cases
from paracase.store.office.roots import root_paths
from paracase.store.papers import days, facts, recognised

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.store.papers.days import CamePaper, DecidedAct


class _Day(NamedTuple):
    """What a day's acts did to one paper: from what to what, and the last of them."""

    before: Mapping[str, Any]
    after: Mapping[str, Any]
    last: DecidedAct


def day_log(office: Office, day: date) -> DayLog:
    """What came on a day and what was decided on it, as far as it may be seen.

    Of several acts about one paper on a day the sum counts; what was decided only later is said to be.
    """
    db = office.store.read
    begin, end = instants_of(day, office.settings.time_zone)
    came = days.came(db, begin, end)
    done = _done(office, begin, end)
    here = {paper.id for paper in came}
    others = days.papers(db, sorted(set(done) - here))
    return _Log(office, done).log(day, came, others, adopted=days.adopted(db, begin, end))


def _done(office: Office, begin: str, end: str) -> dict[int, _Day]:
    found: dict[int, _Day] = {}
    for act in days.decided(office.store.read, begin, end):
        for step in act.steps:
            if isinstance(step, PaperStep) and step.before != step.after:
                first = found.get(step.document_id)
                found[step.document_id] = _Day(first.before if first else step.before, step.after, act)
    return found


class _Log:
    """Puts a day together."""

    def __init__(self, office: Office, done: Mapping[int, _Day]) -> None:
        db = office.store.read
        self._db = db
        self._done = done
        self._numbers = {case.id: case.number for case in list_cases(db)}
        base = str(office.folder)
        self._roots = {
            number: name_text(path).removeprefix(f"{base}/")
            for number, (_, path) in root_paths(db, office.folder).items()
        }

    def log(self, day: date, came: list[CamePaper], others: list[CamePaper], *, adopted: int) -> DayLog:
        """The day."""
        ids = [paper.id for paper in (*came, *others)]
        self._places = {number: self._place(number, steps) for number, steps in days.first_places(self._db, ids)}
        papers = [self._paper(paper, came=True) for paper in came]
        papers += [self._paper(paper, came=False) for paper in others if paper.id in self._done]
        return DayLog(day.isoformat(), tuple(papers), adopted)

    @staticmethod
    def _place(document_id: int, steps: tuple[Any, ...]) -> Place | None:
        return next(
            (step.source for step in steps if isinstance(step, PaperStep) and step.document_id == document_id), None
        )

    def _paper(self, paper: CamePaper, *, came: bool) -> DayPaper:
        proposals = recognised.proposals_for(self._db, paper.id)
        if self._own_is_hidden(paper.id):
            proposals = [one for one in proposals if one.field not in {Field.DOCKET_NO, Field.ATTACHMENT_NO}]
        case, kind = best(proposals, Field.CASE), best(proposals, Field.TYPE)
        number = self._numbers.get(int(case.value), "") if case else ""
        day = self._done.get(paper.id)
        outcome = self._outcome(paper, day)
        is_filed = day is not None and outcome is DayOutcome.FILED
        return DayPaper(
            paper.id,
            paper.name,
            paper.arrived_at,
            came,
            self._source(paper),
            paper.attached,
            number,
            case.confidence.word if case and number else "",
            kind.value if kind else "",
            kind.confidence.word if kind else "",
            outcome,
            self._decided(day.after) if is_filed and day else "",
            day.last.who if day else "",
            day.last.at if day else "",
            corrections(proposals, day.after, self._numbers) if is_filed and day else (),
        )

    @staticmethod
    def _outcome(paper: CamePaper, day: _Day | None) -> DayOutcome:
        if paper.outcome == Outcome.PURGED:
            return DayOutcome.PURGED
        if day is not None:
            return outcome_of(day.before["state"], day.after["state"])
        return DayOutcome.WAITS if paper.state == TriageState.NEW else DayOutcome.LATER

    def _decided(self, after: Mapping[str, Any]) -> str:
        cases = [self._numbers[int(one[0])] for one in after.get("cases") or () if int(one[0]) in self._numbers]
        return ", ".join([*cases, *([str(after["doc_type"])] if after.get("doc_type") else [])])

    def _own_is_hidden(self, document_id: int) -> bool:
        """Whether its own case is behind a wall: its place and its numbers, as steps keep them, tell of that case."""
        held = facts.facts_of(self._db, document_id)["cases"]
        return bool(held) and not any(is_own for _, is_own in held)

    def _source(self, paper: CamePaper) -> str:
        """Where it came from: a mail's sender, else the folder it lay in before anybody moved it."""
        headers = paper.meta.get("mail")
        sender = address_of(str(headers.get("from", ""))) if isinstance(headers, dict) else ""
        if sender:
            return sender
        if self._own_is_hidden(paper.id):
            return ""
        place = self._places.get(paper.id)
        if place is not None and place[0] != INSIDE:
            root, path = self._roots.get(place[0], ""), place[1]
        else:
            root, path = self._roots.get(paper.root_id or 0, ""), paper.relpath or b""
        folder = name_text(path.rpartition(b"/")[0])
        return "/".join(part for part in (root, folder) if part)
