"""Comments are kept where they belong, keep their place when the next version comes, and go with the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Decision
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.people.gate import parse_command
from paracase.domain.roles import Role
from paracase.services import undo
from paracase.services.approvals import deciding, gathering, requests
from paracase.services.approvals.gathering import At
from paracase.services.approvals.requests import NewRequest
from paracase.services.approvals.said import Said
from paracase.services.work import assignments
from paracase.store.upkeep import tombstones
from tests.support.delegated import V2, firm_in
from tests.support.papers import pdf

if TYPE_CHECKING:
    from paracase.services.context import Office


def test_a_comment_keeps_its_place_when_the_next_version_comes(office: Office) -> None:
    firm = firm_in(office)
    number = firm.give()
    firm.deliver(number)
    firm.examine(number)
    first = requests.pass_on(office, number, NewRequest(())).made("request")
    attorney = firm.come_in(firm.attorney)
    gathering.gather(attorney, first, At(paragraph=2, quote="two separate acts"), "Three, not two.")
    gathering.gather(attorney, first, At(), "Shorter.")
    taken = gathering.gather(attorney, first, At(paragraph=1), "Never mind.")
    gathering.take_back(attorney, first, taken)
    requests.withdraw(office, first)
    firm.deliver(number, paragraphs=V2)
    firm.examine(number)
    second = requests.pass_on(office, number, NewRequest(())).made("request")
    kept = gathering.gathered(attorney, second)
    assert [(one.place, one.words) for one in kept] == [
        ("v1, paragraph 2: “two separate acts”", "Three, not two."), ("v1, the whole", "Shorter."),
    ]  # fmt: skip
    gathering.change(attorney, second, kept[1].id, "Much shorter.")
    decided = deciding.decide(attorney, second, Said(Decision.RETURNED, "DO"))
    assert decided.summary == "Returned: Opposition.docx, v2 (desk-recorded)"
    assert gathering.gathered(attorney, second) == []
    notes = [r.told for r in assignments.whole(office, number).remarks if r.kind == "note"]
    assert notes == ["v1, paragraph 2: “two separate acts”: Three, not two.", "v1, the whole: Much shorter."]
    attorney.close()


def test_what_was_taken_back_is_brought_back_in_its_place(office: Office) -> None:
    firm = firm_in(office)
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    first = gathering.gather(attorney, request_id, At(paragraph=1), "Lead with Smalls.")
    last = gathering.gather(attorney, request_id, At(), "Shorter.")
    with pytest.raises(NotFound, match="No comment"):
        gathering.bring_back(attorney, request_id)
    kept = gathering.gathered(attorney, request_id)
    assert gathering.take_back(attorney, request_id, last).can_undo
    gathering.take_back(attorney, request_id, first)
    third = gathering.gather(attorney, request_id, At(), "And a table of contents.")
    assert third not in {first, last}, "a number is not given twice"
    gathering.bring_back(attorney, request_id)
    gathering.bring_back(attorney, request_id)
    assert gathering.gathered(attorney, request_id)[:2] == kept
    undo.redo(attorney)
    undo.undo(attorney)
    assert [one.id for one in gathering.gathered(attorney, request_id)] == [first, last, third]
    said = attorney.store.read.execute("SELECT body FROM main.ledger ORDER BY seq").fetchall()
    texts = attorney.store.read.execute("SELECT text FROM main.ledger_text").fetchall()
    assert not any("Smalls" in str(value) or "Shorter" in str(value) for (value,) in (*said, *texts))
    attorney.close()


def test_another_request_s_comment_is_not_brought_back_and_a_purge_destroys_its_words(office: Office) -> None:
    firm = firm_in(office)
    request_id = firm.ready()
    firm.save("other.docx", "Another paper.")
    other = firm.ask("other.docx")
    attorney = firm.come_in(firm.attorney)
    gathering.take_back(attorney, request_id, gathering.gather(attorney, request_id, At(), "Privileged words."))
    with pytest.raises(NotFound, match="No comment"):
        gathering.bring_back(attorney, other)
    attorney.close()
    lead = firm.document("Opposition.docx")
    with office.store.write() as tx:
        tombstones.entomb(tx.db, {lead}, name="Purged paper", names=set())
    steps = office.store.read.execute("SELECT steps FROM main.act WHERE kind = 'comment.taken_back'").fetchall()
    assert not any("Privileged" in str(row) for row in steps)


def test_what_is_not_there_is_no_place(office: Office) -> None:
    firm = firm_in(office)
    (firm.drafts).mkdir(parents=True, exist_ok=True)
    (firm.drafts / "brief.pdf").write_bytes(pdf("one page of a brief", "another page"))
    request_id = firm.ask("brief.pdf")
    attorney = firm.come_in(firm.attorney)
    for at in (At(item_no=1), At(page=3), At(page=0), At(page=1, paragraph=9), At(page=2, quote="one page")):
        with pytest.raises(BadInput):
            gathering.gather(attorney, request_id, at, "Here.")
    with pytest.raises(BadInput):
        gathering.gather(attorney, request_id, At(page=1), "   ")
    with pytest.raises(NotFound):
        gathering.take_back(attorney, request_id, 1)
    assert gathering.gathered(attorney, request_id) == []
    made = gathering.gather(attorney, request_id, At(page=2, quote="another   page"), "Here.")
    assert [(one.id, one.page, one.place) for one in gathering.gathered(attorney, request_id)] == [
        (made, 2, "v1, p. 2: “another page”")
    ]
    with pytest.raises(NotAllowed):
        gathering.gather(office, request_id, At(), "A paralegal decides nothing.")
    assert gathering.gathered(office, request_id) == [], "another person's comments are theirs"
    gathering.take_back(attorney, request_id, made)
    with pytest.raises(BadInput):  # nothing was said, and nothing gathered
        deciding.decide(attorney, request_id, Said(Decision.RETURNED, "DO"))
    attorney.close()


def test_the_same_over_the_gate() -> None:
    said = ("approvals", "comment", "17", "-")
    assert parse_command("comment 17", Role.ATTORNEY).words == said
    assert parse_command("comment 17 --page 3", Role.ATTORNEY).words == (*said, "--page", "3")
    assert parse_command("uncomment 17 4", Role.ATTORNEY).words == ("approvals", "uncomment", "17", "4")
    for text in ("comment 17 --page 3 --quote x", "comment 17 --page -1", "comment 17 --paper 2", "comment --page 3"):
        with pytest.raises(NotAllowed):
            parse_command(text, Role.ATTORNEY)
    with pytest.raises(NotAllowed):
        parse_command("comment 17", Role.ASSISTANT)
