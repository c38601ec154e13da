"""Measuring triage: labelled papers are read and looked at as any that arrive, in an office made for it and thrown away.

What is measured is the real way: the intake's readers, its recognisers, and the cases of an office that collide or do not.
The office of whoever asks is only asked for its cases and its practice files; nothing is written into it.
"""

from __future__ import annotations

import contextlib
import random
import shutil
import tempfile
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from paracase import paths
from paracase.domain.errors import NO_ROOM, BadInput, NotFound
from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.evaluation import ProposedFact, judge
from paracase.domain.papers.labels import CARRIERS, COLUMNS, CUE, without_cases
from paracase.domain.papers.proposals import Confidence, Field
from paracase.domain.roles import Role
from paracase.domain.visible import name_text, visible
from paracase.intake.recognise import Knowledge, Paper, recognise
from paracase.services.cases.cases import add_case
from paracase.services.office.founding import init_office
from paracase.services.papers import learning, taking_in
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.store.office.practice import Practice
from paracase.store.papers import lists, recognised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from paracase.domain.clock import Clock
    from paracase.domain.papers.evaluation import Judged
    from paracase.domain.papers.labels import LabelledPaper
    from paracase.domain.papers.proposals import Proposal
    from paracase.domain.practice.types import DocumentType
    from paracase.intake.pipeline import Turn
    from paracase.intake.reconcile import Findings
    from paracase.services.context import Office
    from paracase.services.papers.labelled import KnownCases

    Answers = Mapping[str, Sequence[ProposedFact]]
    """What is proposed for one paper, by column of the labels."""

_READ = frozenset({Outcome.TEXT, Outcome.OCR})
_MANY = 1_000_000
_NOTICE = "Notice of Electronic Filing\n\nCase Name: A v. B\nCase Number: 1:00-cv-00001\nDocket Text:\n{}\n\n"
"""A docket entry has no paper: it is measured in the plainest notice that could carry it."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """What was proposed for labelled papers; and what could not be measured."""

    proposed: Mapping[str, Answers]
    cases: int
    absent: frozenset[str] = frozenset()
    """Cases of the labels that were not open."""
    not_there: tuple[str, ...] = ()
    """Labelled, but no file."""
    not_read: tuple[tuple[str, str], ...] = ()
    """Papers without a whole text, and why. They are judged like the others: whoever files them sees no more."""
    not_labelled: tuple[str, ...] = ()
    """Files that nobody labelled."""
    unlearned: Mapping[str, Answers] = field(default_factory=dict)
    """Where some were filed first: what was proposed for the others before anything was learnt of these."""
    taught: int = 0
    """So many were filed first; they are not measured."""

    def judged(self, labels: Sequence[LabelledPaper], *, learned: bool = True) -> list[Judged]:
        """The proposals beside labels: those they were made for, or the same ones corrected.

        Args:
            learned: with what was learnt, else before that.
        """
        proposed = self.proposed if learned else self.unlearned
        return [
            one
            for label in (without_cases(label, self.absent) for label in labels)
            if label.paper in proposed
            for column in label.right
            if (one := judge(label, column, proposed[label.paper].get(column, ()))) is not None
        ]


class Teaching(NamedTuple):
    """A part of the papers is filed as labelled first, so that the rest shows what is learnt from it.

    Attributes:
        percent: of the papers whose type is labelled.
        seed: which ones; the same seed takes the same.
    """

    percent: int
    seed: int = 0


def measure(
    folder: Path,
    labels: Sequence[LabelledPaper],
    known: KnownCases,
    *,
    clock: Clock,
    ocr: bool = True,
    progress: Callable[[Findings, Turn], None] = lambda _f, _t: None,
    teaching: Teaching | None = None,
) -> Measurement:
    """What is proposed for each labelled paper.

    Args:
        ocr: read scans too, where Tesseract is there.
        teaching: file so many first, and measure the others twice: without and with what was learnt.

    Raises:
        NotFound: the folder of papers is not there.
        BadInput: a label names a type or a case that is not known, or a paper outside the folder.
    """
    if not folder.is_dir():
        raise NotFound(f"There is no folder {folder}.")
    entries = [label for label in labels if label.docket_text]
    papers = [label.paper for label in labels if not label.docket_text]
    for paper in papers:
        if Path(paper).is_absolute() or ".." in Path(paper).parts:
            raise BadInput(f"“{visible(paper)}” does not lie in {folder}.", hint="Name papers by their path below it.")
    types = Practice(known.office).document_types
    check_labels(labels, {kind.code for kind in types}, known)
    if entries:
        return Measurement({label.paper: _of_entry(label.docket_text, types) for label in entries}, 0)
    there = [paper for paper in papers if (folder / paper).is_file()]
    with _thrown_away(known, clock) as office:
        # They are matters that somebody has: whether two stand against each other is not measured, and stops nothing.
        keys = {
            str(add_case(office, replace(case, looks=False)).case.id): name
            for name, case in known.by_label.items()
            if name not in known.absent
        }
        first = _taught_first(labels, there, known, teaching) if teaching is not None else []
        look = partial(_look, ocr=ocr, progress=progress)
        if first:
            unread = _copied(folder, paths.inbox(office.folder), first)
            look(replace(office, settings=replace(office.settings, learn=False)))
            _file_as_labelled(office, [label for label in labels if label.paper in first], keys)
        rest = [paper for paper in there if paper not in first]
        unread = _copied(folder, paths.inbox(office.folder), rest)
        look(replace(office, settings=replace(office.settings, learn=False)))
        proposed, not_read = _proposed(office, rest, keys, unread)
        unlearned = proposed if teaching is not None else {}
        if teaching is not None:
            learning.learn(office)
            with office.store.write() as tx:
                recognised.look_anew(tx.db, recognised.known_by(tx.db))
            look(office)
            proposed, not_read = _proposed(office, rest, keys, unread)
    gone = tuple(paper for paper in papers if paper not in there)
    return Measurement(
        proposed, len(keys), known.absent, gone, not_read, _beside(folder, {*papers}), unlearned, len(first)
    )


def _look(office: Office, *, ocr: bool, progress: Callable[[Findings, Turn], None]) -> None:
    taking_in.scan(office, ocr=ocr and office.can_ocr, progress=progress)


def _taught_first(
    labels: Sequence[LabelledPaper], there: Sequence[str], known: KnownCases, teaching: Teaching
) -> list[str]:
    """The papers that are filed first: some of those whose type is labelled, and whose case there is.

    Raises:
        BadInput: no case is open that they could be filed in.
    """
    if not known.by_label.keys() - known.absent:
        raise BadInput("No case is open: nothing can be filed first.", hint="Name cases with --cases.")
    typed = sorted(label.paper for label in labels if label.paper in there and _first(label, "type"))
    # No secret hangs on which papers are taken.
    return random.Random(teaching.seed).sample(typed, len(typed) * teaching.percent // 100)


def _first(label: LabelledPaper, column: str) -> str:
    right = label.right.get(column)
    return next((value for choice in (right.choices if right else ()) for value in choice), "")


def _file_as_labelled(office: Office, labels: Sequence[LabelledPaper], keys: Mapping[str, str]) -> None:
    """File papers as whoever labelled them would: into their case (of none: into any), as their type, each by itself."""
    db = office.store.read
    rows = {
        name_text(row.relpath): row.id
        for row in lists.triage_list(db, limit=_MANY, each=True)
        if row.relpath is not None
    }
    by_label = {name: int(key) for key, name in keys.items()}
    for label in labels:
        if label.paper not in rows:
            continue
        case = by_label.get(_first(label, "case"), min(by_label.values()))
        facts = {"doc_type": _first(label, "type")}
        decision = FilingDecision((case,), facts, against_the_stamp=True, alone=True)
        file_document(office, rows[label.paper], decision)


@contextlib.contextmanager
def _thrown_away(known: KnownCases, clock: Clock) -> Iterator[Office]:
    """An office of one paralegal for the time of a measurement, in a folder that is this account's alone."""
    with tempfile.TemporaryDirectory(prefix="paracase-evaluate-") as place:
        folder = Path(place) / "office"
        founded = init_office(
            folder, clock=clock, name=known.firm, staff_name="Measure", role=Role.PARALEGAL, zone=known.zone
        )
        with contextlib.closing(founded) as office:
            if known.office is not None and paths.practice(known.office).is_dir():
                shutil.copytree(paths.practice(known.office), paths.practice(folder), dirs_exist_ok=True)
            # Nobody is still writing into it, and what is filed nowhere needs no subfolders.
            yield replace(office, settings=replace(office.settings, settle_seconds=0.0, subfolders=()))


def check_labels(labels: Sequence[LabelledPaper], types: set[str], known: KnownCases) -> None:
    """See that labels name what there is: a mistyped one would count as the program's mistake.

    Raises:
        BadInput: names the first that does not.
    """
    meant = {"case": known.by_label.keys(), "type": types, "carrier": types & CARRIERS}
    for label in labels:
        for column, allowed in meant.items():
            right = label.right.get(column)
            for value in (value for choice in (right.choices if right else ()) for value in choice):
                if value not in allowed:
                    raise BadInput(f"The {column} “{visible(value)}” of “{visible(label.paper)}” is not known.")


def _beside(folder: Path, papers: set[str]) -> tuple[str, ...]:
    """Files that look like papers of the set and have no label; the CSVs of the set are none."""
    found = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple(name for name in found if name not in papers and not name.endswith(".csv"))


def _copied(folder: Path, inbox: Path, papers: Sequence[str]) -> dict[str, str]:
    """Copy papers as if they came in; which could not be copied, and why."""
    failed = {}
    for paper in papers:
        place = inbox / paper
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(folder / paper, place)
        except OSError as error:
            if error.errno in NO_ROOM:
                raise
            failed[paper] = error.strerror or "cannot be copied"
    return failed


def _proposed(
    office: Office, papers: Sequence[str], keys: Mapping[str, str], unread: Mapping[str, str]
) -> tuple[dict[str, Answers], tuple[tuple[str, str], ...]]:
    """By paper what is proposed, and which papers have no whole text and why."""
    db = office.store.read
    refused = {file.path: file.reason for file in lists.refused(db)}
    rows = {
        name_text(row.relpath): row for row in lists.triage_list(db, limit=_MANY, each=True) if row.relpath is not None
    }
    names = {str(row.id): path for path, row in rows.items()}
    proposed: dict[str, Answers] = {}
    not_read = []
    for paper in papers:
        row = rows.get(paper)
        proposed[paper] = {} if row is None else _answers(recognised.proposals_for(db, row.id), keys, names)
        if row is None:
            not_read.append(
                (paper, unread.get(paper) or f"not taken in: {refused.get(paper, 'left out by the intake')}")
            )
        elif Outcome(row.outcome) not in _READ:
            not_read.append((paper, Outcome(row.outcome).sentence))
    return proposed, tuple(not_read)


def _answers(proposals: Sequence[Proposal], keys: Mapping[str, str], names: Mapping[str, str]) -> Answers:
    """Proposals by column of the labels; cases and papers by the names that labels give them."""
    found: dict[str, list[ProposedFact]] = {}
    for column, about in COLUMNS.items():
        for one in proposals:
            if one.field is not about.proposed:
                continue
            value = {Field.CASE: keys, Field.PAIR: names}.get(one.field, {}).get(one.value, one.value)
            found.setdefault(column, []).append(ProposedFact(value, one.confidence, one.reason))
    return found


def _of_entry(docket_text: str, types: Sequence[DocumentType]) -> Answers:
    """What is proposed for a notice with this docket text; and, beside it, what the docket cues know by themselves."""
    paper = Paper("notice.eml", (_NOTICE.format(docket_text),), {"mail": {}})
    answers = dict(_answers(recognise(paper, Knowledge((), tuple(types), "{title}")), {}, {}))
    hit = next((kind.code for kind in types if kind.docket_cue and kind.docket_cue.search(docket_text)), None)
    if hit is not None:
        answers[CUE] = [ProposedFact(hit, Confidence.LIKELY)]
    return answers
