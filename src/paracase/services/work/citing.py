"""Citations and quotations of a draft: listed, looked up by a person, ticked; and what is not ticked before it is filed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase import domain
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.domain.words import prose
from paracase.domain.work import acts
from paracase.domain.work.citations import Tick
from paracase.services.acts import record
from paracase.services.papers import versions
from paracase.services.work import set_in
from paracase.services.work.assignments import assignment
from paracase.store import ledger
from paracase.store.work import cites

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from paracase.domain.work.citations import CitePlace
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.papers.versions import VersionFacts
    from paracase.store.work.cites import TickRow

LOOKED_FOR = (
    "looked for: reporters, statutes, rules, regulations, constitutions, papers of the record, short forms; words between "
    "quotation marks; paragraphs set in from the margins. Not found: names of cases alone, other quotations without marks"
)
"""What a list of citations says below itself."""
QUOTATION = "quotation"
BLOCK = "block quotation"
_FLOWING = (".docx", ".odt", ".rtf", ".doc", ".docm")
"""Formats whose lines are paragraphs; in others lines end where the page does."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation or a quotation of a draft, and what was said of it.

    Attributes:
        no: its number in the list, from 1.
        kind: *case*, *short*, *statute* … or *quotation*, *block quotation*.
        leans_on: the citation it says again, or that a quotation leans on.
        marks: what is odd about it.
        tick: the last one for these words; None: nobody has looked it up.
        was: where nobody has, the last tick of the same citation with other words around it.
    """

    no: int
    kind: str
    text: str
    place: CitePlace
    leans_on: str
    marks: tuple[str, ...]
    key: str
    tick: TickRow | None = None
    was: TickRow | None = None

    @property
    def is_quotation(self) -> bool:
        """Whether it is one."""
        return self.kind in {QUOTATION, BLOCK}


@dataclass(frozen=True, slots=True)
class CiteList:
    """Everything that is cited and quoted in a version.

    Attributes:
        terms: words or two between marks that are not listed.
        not_sought: that block quotations were not, or not all looked for, and why; empty where they were.
    """

    facts: VersionFacts
    case_id: int
    rows: tuple[Cited, ...]
    terms: int
    not_sought: str = ""

    @property
    def looked_for(self) -> str:
        """What is said below the list."""
        return "; ".join(filter(None, [LOOKED_FOR, self.not_sought]))

    @property
    def open(self) -> tuple[Cited, ...]:
        """What nobody has looked up."""
        return tuple(row for row in self.rows if row.tick is None)

    @property
    def wrong(self) -> tuple[Cited, ...]:
        """What somebody found wrong."""
        return tuple(row for row in self.rows if row.tick is not None and row.tick.result == Tick.WRONG)

    @property
    def summary(self) -> str:
        """``4 open, 1 wrong, 10 looked up: 12 citations, 3 quotations``; *not a citation* is no looking up."""
        quotations = sum(row.is_quotation for row in self.rows)
        none = sum(row.tick is not None and row.tick.result == Tick.NONE for row in self.rows)
        looked_up = len(self.rows) - len(self.open) - len(self.wrong) - none
        aside = f", {none} {Tick.NONE.said}" if none else ""
        head = f"{counted(len(self.rows) - quotations, 'citation')}, {counted(quotations, 'quotation')}"
        return f"{len(self.open)} open, {len(self.wrong)} wrong, {looked_up} looked up{aside}: {head}"


def listed(office: Office, case_id: int, version_id: int) -> CiteList:
    """Everything cited and quoted in a version, with what was said of it. Not for the event loop."""
    facts = versions.version(office, version_id)
    return listed_in(office, case_id, facts, versions.text_of(office, version_id).pages)


def listed_in(office: Office, case_id: int, facts: VersionFacts, pages: Sequence[str]) -> CiteList:
    """The same of a version whose text is at hand."""
    looks = domain.work
    flow = looks.citations.CitedText(pages, by_paragraph=facts.name.lower().endswith(_FLOWING))
    found = looks.citations.citations_in(flow, office.practice.reporters, office.today)
    blocks = set_in.set_in(office, facts)
    quoted = looks.quotations.quotations_in(flow, found, blocks.paragraphs)

    def whole(number: int | None) -> str:
        return found[number].whole if number is not None else ""

    rows = [
        (one.start, Cited(0, one.kind.value, one.whole, one.place, whole(one.full), one.marks, one.key))
        for one in found
    ]
    rows += [
        (
            one.start,
            Cited(
                0, BLOCK if one.is_block else QUOTATION, one.text, one.place, whole(one.leans_on), one.marks, one.key
            ),
        )
        for one in quoted.listed
    ]
    rows.sort(key=lambda row: row[0])
    ticked = _with_ticks(office, case_id, [row for _, row in rows])
    return CiteList(facts, case_id, ticked, quoted.terms, blocks.open_words)


def _with_ticks(office: Office, case_id: int, rows: Sequence[Cited]) -> tuple[Cited, ...]:
    """The rows, numbered, each with the last tick of its words, or of the same citation with other words around it."""
    ticks = cites.ticks(office.store.read, case_id)
    last = {tick.key: tick for tick in ticks}
    alike = {domain.work.citations.one_line(tick.cite): tick for tick in ticks}
    numbered = []
    for no, row in enumerate(rows, start=1):
        tick = last.get(row.key)
        was = alike.get(domain.work.citations.one_line(row.text)) if tick is None else None
        numbered.append(replace(row, no=no, tick=tick, was=was))
    return tuple(numbered)


def of_assignment(office: Office, assignment_id: int) -> CiteList:
    """Everything cited and quoted in the version that was handed in last. Not for the event loop.

    Raises:
        NotAllowed: nothing was handed in.
    """
    row = assignment(office, assignment_id)
    if row.version_id is None:
        raise NotAllowed("Nothing was delivered yet, so nothing is cited.", hint="Wait for a delivery.")
    return listed(office, row.case_id, row.version_id)


def tick(office: Office, found: CiteList, no: int, result: Tick, words: str = "") -> Done:
    """Say of a citation or quotation that one has looked it up; it holds for these words of this case only.

    Args:
        no: its number in the list.
        words: what is wrong with it; or how it was looked up.

    Raises:
        NotFound: there is no such row.
        BadInput: it is wrong, and nothing says how.
    """
    office.require(Right.EXAMINE)
    if not 1 <= no <= len(found.rows):
        raise NotFound(f"There is no citation {no}.", hint=f"There are {len(found.rows)}; see “paracase cites list”.")
    row, facts = found.rows[no - 1], found.facts
    said = prose(words, "word about a citation")
    if result is Tick.WRONG and not said:
        raise BadInput("What is wrong with it is not said.", hint="Say it in a few words.")
    kind = QUOTATION if row.is_quotation else "citation"
    before = row.tick.result if row.tick is not None else ""
    changed = f" (was {Tick(before).said})" if before else ""
    at = office.now()
    with office.store.write() as tx:
        seq = ledger.next_seq(tx.db)
        tick_id = cites.insert_tick(
            tx.db,
            {"case_id": found.case_id, "document_id": facts.document_id, "version_id": facts.id, "kind": kind,
             "key": row.key, "cite": row.text, "result": result.value, "words": said, "staff_id": office.person.id,
             "at": at, "ledger_seq": seq},
        )  # fmt: skip
        return record(
            office,
            tx,
            acts.CITE_TICKED,
            f"{Tick(result).said.capitalize()}: {row.text[:120]}, {row.place.words}{changed}",
            data={"tick": tick_id, "at": at, "case": found.case_id, "document": facts.document_id, "version": facts.id,
                  "sha256": facts.sha256, "kind": kind, "key": row.key, "result": result.value, "before": before},
            texts={"cite": row.text, "words": said},
            seq=seq,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class NotLookedUp:
    """A paper whose citations nobody has looked up, all of them, or found wrong."""

    name: str
    rows: tuple[Cited, ...]

    def lines(self) -> list[str]:
        """Each by its place, as it is said before the paper is filed."""
        return [
            f"{row.place.words}  {row.text}" + (f": wrong, {row.tick.words}" if row.tick is not None else "")
            for row in self.rows
        ]


def not_looked_up(
    office: Office, case_id: int, facts: Iterable[VersionFacts], *, ours: Collection[int] = ()
) -> list[NotLookedUp]:
    """What is cited and quoted in papers of ours and not ticked, or ticked as wrong. Not for the event loop.

    Papers of ours are those that were handed in for examination, and those made from one (the PDF of a Word draft).

    Args:
        ours: documents that are ours besides: what leads a request.
    """
    stems = {_stem(paper.name) for paper in cites.handed_in(office.store.read, case_id)}
    found = []
    for one in facts:
        if _stem(one.name) not in stems and one.document_id not in ours:
            continue
        whole = listed(office, case_id, one.id)
        rows = tuple(row for row in whole.rows if row in whole.open or row in whole.wrong)
        if rows:
            found.append(NotLookedUp(one.name, rows))
    return found


def _stem(name: str) -> str:
    return name.rpartition(".")[0].lower() or name.lower()
