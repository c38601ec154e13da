"""Citations of what was delivered: listed, ticked by who looked them up, and open again where the words changed."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.work.citations import Tick
from paracase.services.papers import versions
from paracase.services.work import citing
from paracase.store import ledger
from paracase.store.upkeep import tombstones
from tests.support.delegated import firm_in
from tests.support.papers import pdf

if TYPE_CHECKING:
    from paracase.services.context import Office

CITED = (
    "OPPOSITION TO MOTION TO DISMISS",
    "A report to an outside agency is protected. Harlow v. Tenbrook Mills, Inc., 512 F.3d 877, 881 (9th Cir. 2008).",
    "The court held that “the report is itself the protected act.” Bracket v. Dune, 999 Fed. Qtr. 12 (9th Cir. 2019).",
)


def test_a_tick_holds_for_the_same_words_only(office: Office) -> None:
    firm = firm_in(office)
    number = firm.give()
    firm.deliver(number, paragraphs=CITED)
    found = citing.of_assignment(office, number)
    assert [(row.kind, row.place.words) for row in found.rows] == [
        ("case", "p. 1 ¶ 2"), ("quotation", "p. 1 ¶ 3"), ("case", "p. 1 ¶ 3"),
    ]  # fmt: skip
    assert found.rows[2].marks == ("unknown reporter",)
    citing.tick(office, found, 1, Tick.GOOD)
    with pytest.raises(BadInput):
        citing.tick(office, found, 3, Tick.WRONG)
    citing.tick(office, found, 3, Tick.WRONG, "no such reporter")
    found = citing.of_assignment(office, number)
    assert (len(found.open), len(found.wrong)) == (1, 1)
    assert found.rows[0].tick is not None
    assert found.rows[0].tick.staff == office.person.name
    changed = (CITED[0], CITED[1].replace("is protected", "is never protected"), CITED[2])
    firm.deliver(number, paragraphs=changed)
    again = citing.of_assignment(office, number)
    assert again.rows[0].tick is None
    assert again.rows[0].was is not None
    assert again.rows[0].was.version == 1
    assert again.rows[2].tick is not None, "the words around the other one are the same"


def test_what_is_no_citation_was_not_looked_up(office: Office) -> None:
    firm = firm_in(office)
    number = firm.give()
    firm.deliver(number, paragraphs=CITED)
    assert citing.of_assignment(office, number).summary == "3 open, 0 wrong, 0 looked up: 2 citations, 1 quotation"
    for no, said in ((1, Tick.GOOD), (3, Tick.NONE)):
        citing.tick(office, citing.of_assignment(office, number), no, said)
    summary = citing.of_assignment(office, number).summary
    assert summary == "1 open, 0 wrong, 1 looked up, 1 not a citation: 2 citations, 1 quotation"


def test_every_tick_stands_in_the_ledger(office: Office) -> None:
    firm = firm_in(office)
    number = firm.give()
    document = firm.deliver(number, paragraphs=CITED)
    found = citing.of_assignment(office, number)
    citing.tick(office, found, 1, Tick.GOOD)
    citing.tick(office, citing.of_assignment(office, number), 1, Tick.NONE)
    seqs = ledger.seqs_of_kinds(office.store.read, ("assignment.cite_ticked",))
    said = [(ledger.body_at(office.store.read, seq) or {})["data"] for seq in seqs]
    assert [(s["result"], s["before"], s["document"]) for s in said] == [
        ("good", "", document),
        ("none", "good", document),
    ]
    assert (said[0]["key"], said[0]["sha256"]) == (found.rows[0].key, found.facts.sha256)


def test_who_may_not_examine_ticks_nothing(office: Office) -> None:
    firm = firm_in(office)
    number = firm.give()
    firm.deliver(number, paragraphs=CITED)
    assistant = firm.come_in(firm.assistant)
    try:
        with pytest.raises(NotAllowed):
            citing.tick(assistant, citing.of_assignment(assistant, number), 1, Tick.GOOD)
    finally:
        assistant.close()


def test_the_pdf_of_a_draft_needs_no_second_look(office: Office) -> None:
    firm = firm_in(office)
    number = firm.give()
    firm.deliver(number, paragraphs=CITED)
    found = citing.of_assignment(office, number)
    for row in found.rows:
        citing.tick(office, found, row.no, Tick.GOOD)
    path = firm.drafts / "Opposition.pdf"
    straight = [line.replace("“", '"').replace("”", '"') for line in CITED]
    path.write_bytes(pdf("\n\n".join(fill(line, 70) for line in straight)))
    facts = versions.settled_version(office, firm.document("Opposition.pdf"))
    printed = citing.listed(office, firm.case_id, facts.id)
    assert len(printed.rows) == 3
    assert citing.not_looked_up(office, firm.case_id, [facts]) == []


def test_what_was_ticked_of_a_purged_paper_goes_with_it(office: Office) -> None:
    firm = firm_in(office)
    number = firm.give()
    document = firm.deliver(number, paragraphs=CITED)
    citing.tick(office, citing.of_assignment(office, number), 3, Tick.WRONG, "Osgood says it is made up")
    with office.store.write() as tx:
        tombstones.entomb(tx.db, {document}, name="A purged paper", names={"Opposition.docx"})
    kept = office.store.read.execute("SELECT cite, words FROM cite_tick").fetchall()
    assert "Bracket" not in str(kept)
    assert "Osgood" not in str(kept)
    assert office.store.read.execute("SELECT count(*) FROM ledger_text WHERE text LIKE '%Osgood%'").fetchone()[0] == 0
