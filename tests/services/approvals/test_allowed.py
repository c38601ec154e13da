"""What the office wanted when something was decided: rows written for a moment and put back let nothing out."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from paracase import paths
from paracase.domain.approvals.figures import PageLook
from paracase.domain.approvals.requests import DECIDED
from paracase.domain.approvals.sshsig import SignatureFault
from paracase.domain.approvals.statements import Decision, Part, namespace
from paracase.domain.errors import NotAllowed
from paracase.domain.upkeep.replaying import Unproven
from paracase.services.approvals import deciding, going_out, queue, reading, releasing, requests, signing
from paracase.services.approvals.said import Said
from paracase.services.office.changing import exempt, set_policy
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.upkeep.deriving import Derived, Unprovable
from paracase.services.upkeep.verifying import verify
from paracase.store import ledger
from paracase.store.people.keys import install_of
from tests.support.delegated import Firm, new_key, register, sign
from tests.support.tampering import opened, past_triggers

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.done import Done


def _written(firm: Firm, sql: str, *values: object) -> None:
    raw = opened(paths.store(firm.office.folder))
    past_triggers(raw, lambda: raw.execute(sql, values))
    raw.close()


def _policy(firm: Firm, **items: str) -> None:
    with closing(firm.come_in(firm.attorney)) as attorney:
        for name, value in items.items():
            if name == "free":
                exempt(attorney, value, reason="They are short")
            else:
                set_policy(attorney, f"approval.{name}", value)


def _asked(firm: Firm, name: str, *, kind: str = "") -> int:
    firm.save(f"{name}.docx", name.upper(), f"The {name} paper")
    if kind:
        file_document(firm.office, firm.document(f"{name}.docx"), FilingDecision((firm.case_id,), {"doc_type": kind}))
    return firm.ask(f"{name}.docx")


def _approved(firm: Firm, number: int) -> deciding.Decided:
    with closing(firm.come_in(firm.attorney)) as attorney:
        return deciding.decide(attorney, number, Said(Decision.APPROVED, "DO"))


def _taken_back(firm: Firm, number: int) -> None:
    requests.withdraw(firm.office, number)


def _send(firm: Firm, number: int) -> Done:
    document = requests.request(firm.office, number).document_id
    out = going_out.Release((document,), "sent", "the client", firm.office.today)
    return releasing.release(firm.office, firm.case_id, out)


def test_policy_hidden_while_somebody_decides_is_policy(firm: Firm) -> None:
    """Nothing is decided on it; and what is decided afterwards is by the policy that holds."""
    _policy(firm, level="signed")
    number = _asked(firm, "One")
    raw = opened(paths.store(firm.office.folder))
    was = raw.execute("SELECT value, set_by, set_at FROM policy WHERE name = 'approval.level'").fetchone()
    founded = json.loads(raw.execute("SELECT body FROM ledger WHERE seq = 1").fetchone()[0])["data"]["at"]
    raw.close()
    _written(firm, "UPDATE ledger_entry SET kind = 'x' WHERE kind = 'policy.set'")
    sets = "UPDATE policy SET value = ?, set_by = ?, set_at = ? WHERE name = 'approval.level'"
    _written(firm, sets, "recorded", None, founded)
    with pytest.raises(NotAllowed, match=r"policy approval\.level, value: the ledger says “signed”"):
        _approved(firm, number)
    _written(firm, "UPDATE ledger_entry SET kind = 'policy.set' WHERE kind = 'x'")
    _written(firm, sets, *was)
    assert _approved(firm, number).is_owed
    with pytest.raises(NotAllowed, match="decided, signature owed"):
        _send(firm, number)


def test_an_entry_that_says_nothing_of_a_signature_owed_is_named(firm: Firm) -> None:
    """A decision made by a program that was changed: it says that nothing is owed."""
    number = _asked(firm, "One")
    _approved(firm, number)
    assert verify(firm.office).clean
    raw = opened(paths.store(firm.office.folder))
    seq, body = raw.execute(
        "SELECT l.seq, l.body FROM ledger l JOIN ledger_entry e USING (seq) WHERE e.kind = 'approval.approved'"
    ).fetchone()
    raw.close()
    _policy(firm, level="signed")
    data = json.loads(body)["data"]
    with firm.office.store.write() as tx:
        ledger.append(
            tx.db, at=firm.office.now(), kind="approval.approved", staff=(firm.attorney.id, "attorney"), data=data
        )
    assert any(f"entry {seq + 2} (approval.approved): it is desk-recorded" in one for one in verify(firm.office).faults)


def test_a_signature_that_is_only_said_takes_off_none_that_is_owed(firm: Firm) -> None:
    _policy(firm, level="signed")
    number = _asked(firm, "One")
    (approval,) = _approved(firm, number).approval_ids
    with firm.office.store.write() as tx:
        seq = ledger.append(
            tx.db,
            at=firm.office.now(),
            kind="approval.signed",
            staff=(firm.attorney.id, "attorney"),
            data={"approvals": [approval], "signature": None, "statement": "0" * 64},
        )
        tx.db.execute("UPDATE approval SET is_owed = 0 WHERE id = ?", (approval,))
    with pytest.raises(NotAllowed, match="decided, signature owed"):
        _send(firm, number)
    fault = f"entry {seq} (approval.signed): there is no valid signature for approval {approval}"
    assert fault in verify(firm.office).faults


def test_the_type_of_a_paper_is_the_one_it_was_given(firm: Firm) -> None:
    _policy(firm, free="answer", level="signed", recorded="order")
    first, second = _asked(firm, "One", kind="exhibit"), _asked(firm, "Two", kind="answer")
    documents = [requests.request(firm.office, number).document_id for number in (first, second)]
    _written(firm, "UPDATE document SET doc_type = 'answer' WHERE id = ?", documents[0])
    _taken_back(firm, first)  # an attorney who was asked decides first
    with pytest.raises(NotAllowed, match=f"document {documents[0]}: the ledger calls it exhibit"):
        _send(firm, first)
    first = firm.ask("One.docx")
    _written(firm, "UPDATE document SET doc_type = 'order' WHERE id = ?", documents[0])
    assert _approved(firm, first).is_owed
    _written(firm, "UPDATE document SET doc_type = 'exhibit' WHERE id = ?", documents[0])
    with pytest.raises(NotAllowed, match="signature owed"):
        _send(firm, first)
    _taken_back(firm, second)
    _send(firm, second)
    assert verify(firm.office).clean
    entry = ledger.listed(firm.office.store.read, limit=1, kind="release.sent")[0]
    assert entry["data"]["documents"][0]["type"] == "answer"


def test_what_went_out_free_and_was_not_is_named(firm: Firm) -> None:
    _policy(firm, free="answer")
    number = _asked(firm, "One", kind="answer")
    document = requests.request(firm.office, number).document_id
    _taken_back(firm, number)
    _send(firm, number)
    (entry,) = ledger.listed(firm.office.store.read, limit=1, kind="release.sent")
    file_document(firm.office, document, FilingDecision((firm.case_id,), {"doc_type": "exhibit"}))
    assert verify(firm.office).clean, "it was an answer when it went out"
    with firm.office.store.write() as tx:
        seq = ledger.append(
            tx.db, at=firm.office.now(), kind="release.sent", staff=(1, "paralegal"), data=entry["data"], about=[]
        )
    faults = verify(firm.office).faults
    assert f"entry {seq} (release.sent): document {document} went out free, and needed an approval" in faults


def test_two_statements_of_the_same_owed_approval_are_two_signatures_of_what_was_left(
    firm: Firm, tmp_path: Path
) -> None:
    key = new_key(tmp_path, "tablet")
    register(firm, firm.attorney, key)
    _policy(firm, level="signed")
    first, purpose = _asked(firm, "One"), namespace(install_of(firm.office.store.read))
    with closing(firm.come_in(firm.attorney)) as attorney:
        (one,) = deciding.decide(attorney, first, Said(Decision.APPROVED, "DO")).approval_ids
        texts = [signing.give_out(attorney, "owed")]
        (two,) = deciding.decide(attorney, _asked(firm, "Two"), Said(Decision.APPROVED, "DO")).approval_ids
        texts += [signing.give_out(attorney, "owed"), signing.give_out(attorney, "owed")]
        done = [signing.submit(attorney, "owed", sign(key, text, namespace=purpose)) for text in texts[:2]]
        assert [one_of.approval_ids for one_of in done] == [(one,), (two,)]
        assert len(set(texts)) == 3, "each follows another entry or instant"
        with pytest.raises(SignatureFault, match="signed meanwhile"):
            signing.submit(attorney, "owed", sign(key, texts[2], namespace=purpose))
    found = verify(firm.office)
    assert (found.faults, found.clean) == ((), True)
    _send(firm, first)


_HOSTILE: dict[str, dict[str, Any]] = {
    "a number for papers": {"documents": 5},
    "words for papers": {"documents": ["x"]},
    "a map for a request": {"request": {"x": 1}},
    "a list for a request": {"request": [1]},
    "nothing for approvals": {"approvals": None},
    "a list for a statement": {"statement": ["a"]},
}


@pytest.mark.parametrize("kind", ["approval.asked", "approval.approved", "approval.signed"])
@pytest.mark.parametrize("what", [*_HOSTILE, "no data", "no JSON"])
def test_an_entry_that_was_damaged_breaks_no_list(firm: Firm, what: str, kind: str) -> None:
    number = _asked(firm, "One")
    _approved(firm, number)
    raw = opened(paths.store(firm.office.folder))
    looked_up = "approval.approved" if kind == "approval.signed" else kind
    found = "SELECT l.seq, l.body FROM ledger l JOIN ledger_entry e USING (seq) WHERE e.kind = ? ORDER BY seq"
    seq, body = raw.execute(found, (looked_up,)).fetchone()
    raw.close()
    said = json.loads(body) | {"kind": kind}
    said["data"] = [] if what == "no data" else said["data"] | _HOSTILE.get(what, {})
    damaged = b"\0\xff" if what == "no JSON" else json.dumps(said).encode()
    _written(firm, "UPDATE ledger SET body = ? WHERE seq = ?", damaged, seq)
    _written(firm, "UPDATE ledger_entry SET kind = ? WHERE seq = ?", kind, seq)
    assert not verify(firm.office).clean
    assert queue.queue(firm.office, states=DECIDED)[0].unproven
    assert reading.detail(firm.office, number).unproven
    with pytest.raises(NotAllowed, match="does not bear it out"):
        _send(firm, number)


@pytest.mark.parametrize("what", _HOSTILE)
def test_an_entry_of_a_shape_that_no_act_gives_it_is_a_fault(firm: Firm, what: str) -> None:
    number = _asked(firm, "One")
    _approved(firm, number)
    for kind in ("approval.asked", "approval.approved", "approval.signed"):
        with firm.office.store.write() as tx:
            ledger.append(
                tx.db, at=firm.office.now(), kind=kind, staff=(1, "x"), about=[],
                data={"request": number, "approvals": [1], "documents": []} | _HOSTILE[what],
            )  # fmt: skip
    assert not verify(firm.office).clean
    wrong = queue.queue(firm.office, states=DECIDED)[0].unproven
    assert reading.detail(firm.office, number).unproven == wrong
    assert bool(wrong) == ("request" not in _HOSTILE[what]), "of no request, and of this one nothing"


def test_a_text_whose_words_nobody_counted_has_words_to_read(firm: Firm) -> None:
    number = _asked(firm, "One")
    (line,) = queue.queue(firm.office, everybody=True)
    assert line.figure.words > 0
    _written(firm, "UPDATE shown_text SET words = NULL")
    assert queue.queue(firm.office, everybody=True)[0].figure == line.figure
    assert reading.detail(firm.office, number).figure.words == line.figure.words
    shown = reading.detail(firm.office, number).items[0].item.version_id
    attorney = firm.come_in(firm.attorney)
    try:
        reading.note_reading(attorney, shown, {1: PageLook(seconds=60)})
    finally:
        attorney.close()
    kept = firm.office.store.read.execute("SELECT words FROM shown_text WHERE version_id = ?", (shown,)).fetchone()
    assert kept[0] == line.figure.words, "counted once, when somebody reads it"


def test_what_is_not_provable_is_said_by_table() -> None:
    columns = [Unprovable("approval", f"c{n}", Unproven.NOT_SAID, 1200) for n in range(10)]
    found = Derived(1, (), (*columns, Unprovable("released", "to", Unproven.DESTROYED, 2)))
    assert found.by_table == (
        "approval ×12,000: the entry was made before it committed this",
        "released ×2: the entry's text was destroyed by order",
    )


def test_what_an_attorney_sent_back_does_not_go_out_as_another_type(firm: Firm) -> None:
    _policy(firm, free="answer")
    number = _asked(firm, "One", kind="exhibit")
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.decide(attorney, number, Said(Decision.RETURNED, "DO", comment="Not like this."))
    document = requests.request(firm.office, number).document_id
    file_document(firm.office, document, FilingDecision((firm.case_id,), {"doc_type": "answer"}))
    with pytest.raises(NotAllowed, match="Dolores Ortega sent it back"):
        _send(firm, number)


def test_authority_by_phone_that_the_ledger_took_back_is_none(firm: Firm) -> None:
    """What entries are looked up by was written, so that the last word about it is not found."""
    _policy(firm, phone="yes")
    at = firm.office.store.read.execute("SELECT set_at FROM policy WHERE name = 'approval.phone'").fetchone()[0]
    _policy(firm, phone="no")
    number = _asked(firm, "One")
    last = "(SELECT max(seq) FROM ledger_entry WHERE kind = 'policy.set')"
    _written(firm, f"UPDATE ledger_entry SET kind = 'x' WHERE seq = {last}")
    _written(firm, "UPDATE policy SET value = 'yes', set_at = ? WHERE name = 'approval.phone'", at)
    with pytest.raises(NotAllowed, match=r"policy approval\.phone, value: the ledger says “no”"):
        releasing.record_phone(firm.office, number, when="today 16:40", words="Go ahead.")


def test_a_paper_in_the_queue_is_decided_there_first(firm: Firm) -> None:
    """Its type goes out free; but an attorney was asked about this one."""
    _policy(firm, free="answer")
    number = _asked(firm, "One", kind="answer")
    with pytest.raises(NotAllowed, match="it waits for Dolores Ortega, who was asked") as refused:
        _send(firm, number)
    assert refused.value.hint == f"Wait for the decision; or take it back first: paracase approvals withdraw {number}."
    _written(firm, "UPDATE request SET state = 'withdrawn' WHERE id = ?", number)
    with pytest.raises(NotAllowed, match=f"the ledger says that request {number} about it is waiting"):
        _send(firm, number)
    _written(firm, "UPDATE request SET state = 'waiting' WHERE id = ?", number)
    _taken_back(firm, number)
    _send(firm, number)
    assert verify(firm.office).clean


def test_what_was_sent_back_is_not_free_whatever_the_store_says(firm: Firm) -> None:
    _policy(firm, free="answer")
    number = _asked(firm, "One", kind="answer")
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.decide(attorney, number, Said(Decision.RETURNED, "DO", comment="Not like this."))
    _written(firm, "UPDATE request SET state = 'withdrawn' WHERE id = ?", number)
    with pytest.raises(NotAllowed, match=f"the ledger says that request {number} about it is returned"):
        _send(firm, number)


def test_an_exhibit_of_a_request_waits_with_it(firm: Firm) -> None:
    _policy(firm, free="answer")
    firm.save("two.docx", "TWO", "The second paper")
    along = firm.document("two.docx")
    file_document(firm.office, along, FilingDecision((firm.case_id,), {"doc_type": "answer"}))
    firm.save("one.docx", "ONE", "The first paper")
    asked = requests.NewRequest(((firm.document("one.docx"), Part.LEAD), (along, Part.EXHIBIT)))
    number = requests.ask(firm.office, firm.case_id, asked).made("request")
    out = going_out.Release((along,), "sent", "the client", firm.office.today)
    with pytest.raises(NotAllowed, match="it waits for Dolores Ortega"):
        releasing.release(firm.office, firm.case_id, out)
    _taken_back(firm, number)
    releasing.release(firm.office, firm.case_id, out)
    assert verify(firm.office).clean


def test_authority_by_phone_for_one_version_lets_no_other_out_free(firm: Firm) -> None:
    _policy(firm, free="answer", phone="yes")
    number = _asked(firm, "One", kind="answer")
    releasing.record_phone(firm.office, number, when="today 16:40", words="Go ahead.")
    firm.save("One.docx", "ONE", "The paper, changed since")
    with pytest.raises(NotAllowed, match="authority by phone was for v1, this is v2") as refused:
        _send(firm, number)
    assert "Dolores Ortega ratifies it first" in refused.value.hint
