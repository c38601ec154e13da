"""Citations of what was delivered: listed, ticked by who looked them up, and open again where the words changed."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.work.citations import Tick
from paracase.services.papers import versions
from paracase.services.work import citing, delivering
from paracase.services.work.delivering import Handed
from paracase.store import ledger
from paracase.store.upkeep import tombstones
from tests.support.delegated import firm_in
from tests.support.papers import pdf
from tests.support.words import p, word

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


BLOCK = (
    "An employee who reports a hazard to a public body need not prove that the hazard was there; it is enough that she "
    "believed in good faith that it was, and that a reasonable person in her place could have believed the same."
)


def test_a_block_quotation_is_listed_with_its_place_and_ticked(office: Office) -> None:
    firm = firm_in(office)
    number = firm.give()
    set_in = '<w:ind w:left="720" w:right="720"/>'
    said = "The Ninth Circuit put it so in Harlow v. Tenbrook Mills, Inc., 512 F.3d 877, 881 (9th Cir. 2008):"
    path = firm.drafts / "Brief.docx"
    path.parent.mkdir(parents=True, exist_ok=True)
    body = "The court below considered the whole of the record and did not look at the report of the third of March."
    path.write_bytes(word("".join([p(said), p(BLOCK, set_in), p(body), p(f"“{BLOCK}”", set_in), p(body), p(body)])))
    document = firm.document("Brief.docx")
    person = firm.come_in(firm.assistant)
    delivering.deliver(person, number, document, Handed(minutes=5))
    person.close()
    found = citing.of_assignment(office, number)
    assert [(row.kind, row.place.words) for row in found.rows] == [
        ("case", "p. 1 ¶ 1"), ("block quotation", "p. 1 ¶ 2"), ("quotation", "p. 1 ¶ 4"),
    ]  # fmt: skip
    block = found.rows[1]
    assert (block.text, block.is_quotation, block.marks) == (BLOCK, True, ())
    assert block.leans_on.startswith("Harlow v. Tenbrook Mills, Inc., 512 F.3d 877")
    assert found.summary == "3 open, 0 wrong, 0 looked up: 1 citation, 2 quotations"
    assert "not looked for" not in found.looked_for
    citing.tick(office, found, 2, Tick.WRONG, "“public agency”, not “public body”")
    again = citing.of_assignment(office, number)
    assert again.rows[1].tick is not None
    assert [one.key for one in again.wrong] == [block.key]


def test_where_margins_are_not_read_that_is_said(office: Office) -> None:
    firm = firm_in(office)
    firm.drafts.mkdir(parents=True, exist_ok=True)
    (firm.drafts / "notes.txt").write_text("See 512 F.3d 877 (9th Cir. 2008).")
    facts = versions.settled_version(office, firm.document("notes.txt"))
    found = citing.listed(office, firm.case_id, facts.id)
    assert found.looked_for.endswith(
        "block quotations without marks were not looked for: in a TEXT file margins are not read"
    )
