"""Templates before the attorneys: their bytes, how well a yes to them is proved, when it lapses, and who is told."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.sshsig import SignatureFault
from paracase.domain.approvals.statements import namespace
from paracase.domain.clients.letters import TemplateState
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.office.levels import ApprovalLevel
from paracase.services.approvals import today
from paracase.services.clients import deciding_templates, letters, template_proof, writing
from paracase.services.clients.writing import NewText
from paracase.services.counters import counters
from paracase.services.office.changing import set_policy
from paracase.services.papers.looking import ledger_entries
from paracase.services.undo import redo, undo
from paracase.services.upkeep.verifying import verify
from paracase.store import ledger
from paracase.store.people.keys import install_of
from tests.support.clock import AheadClock
from tests.support.delegated import new_key, register, sign
from tests.support.needs import needs_sshd
from tests.support.written import TEMPLATE, add_client, approve_template, put_letters, set_date

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm


def asked(firm: Firm, text: str = TEMPLATE) -> int:
    """A template on disk that an attorney was asked about."""
    put_letters(firm, text)
    return letters.ask(firm.office, "conference").made("text_template")


def writes(firm: Firm, client: int, day: int) -> None:
    """Write a text from it."""
    picks = (("day", str(day)), ("place", str(day)))
    writing.write(firm.office, firm.case_id, NewText((client,), template="conference", picks=picks))


def wants(firm: Firm, level: str) -> None:
    """The office wants so much of an approval."""
    with closing(firm.come_in(firm.other)) as attorney:
        set_policy(attorney, "approval.level", level)


def test_it_waits_with_its_bytes_test_data_slots_and_marks_for_attorneys_only(firm: Firm) -> None:
    number = asked(firm, TEMPLATE.replace("Please be there", "You should take the offer. Be there"))
    assert deciding_templates.waiting(firm.office) == []
    before = counters(firm.office).approvals
    with closing(firm.come_in(firm.attorney)) as attorney:
        (one,) = deciding_templates.waiting(attorney)
        assert (one.row.id, one.is_the_file, one.is_owed, one.fault) == (number, True, False, "")
        assert one.row.words.encode() == (letters.folder(firm.office) / "conference.txt").read_bytes()
        assert one.subject == "Conference on Monday, January 4, 2027"
        assert "Dear Ms. Example," in one.words
        assert [kind.value for _, kind in one.template.slots] == ["name", "date", "place"]  # type: ignore[union-attr]
        assert one.marks
        assert counters(attorney).approvals == before + 1
        assert [(m.waits, m.what) for m in today.next_moves(attorney) if m.what == "templates"] == [(1, "templates")]
    assert "templates" not in {move.what for move in today.next_moves(firm.office)}


def test_what_changed_since_the_one_approved_before_is_shown(firm: Firm) -> None:
    put_letters(firm)
    approve_template(firm)
    asked(firm, TEMPLATE.replace("half an hour", "an hour"))
    with closing(firm.come_in(firm.attorney)) as attorney:
        (one,) = deciding_templates.waiting(attorney)
        assert ("Please be there half an hour before" in one.differs, "there an hour before" in one.differs) == (
            True,
            True,
        )
        assert "now “the case management conference" in one.differs


def test_only_an_attorney_by_own_initials_and_only_the_bytes_that_were_asked_about(firm: Firm) -> None:
    number = asked(firm)
    with pytest.raises(NotAllowed):
        deciding_templates.approve(firm.office, number, initials="DR")
    with pytest.raises(NotAllowed):
        deciding_templates.send_back(firm.office, number, "no")
    with closing(firm.come_in(firm.attorney)) as attorney:
        with pytest.raises(BadInput, match="initials"):
            deciding_templates.approve(attorney, number, initials="XX")
        put_letters(firm, TEMPLATE.replace("half an hour", "an hour"))
        assert not deciding_templates.waiting(attorney)[0].is_the_file
        with pytest.raises(NotAllowed, match="changed since"):
            deciding_templates.approve(attorney, number, initials="DO")
        put_letters(firm)
        done = deciding_templates.approve(attorney, number, initials="do")
        assert done.summary == "Approved the template “conference” (desk-recorded)"
        with pytest.raises(NotAllowed, match="approved already"):
            deciding_templates.send_back(attorney, number, "no")
        assert deciding_templates.waiting(attorney) == []
    said = ledger.body_at(firm.office.store.read, done.ledger_seq)
    assert said is not None
    digest = letters.template_named(firm.office, "conference").sha256
    assert said["data"]["sha256"] == digest
    (entry,) = ledger_entries(firm.office, limit=1, before=None, kind="template.approved")
    statement = entry["texts"]["statement"]
    assert f"template {number} conference\ndecision approved\n" in statement
    assert f"\nsha256 {digest}\n" in statement
    assert verify(firm.office).clean


def test_sent_back_with_words_it_is_told_to_who_asked(firm: Firm) -> None:
    number = asked(firm)
    with closing(firm.come_in(firm.attorney)) as attorney:
        with pytest.raises(BadInput):
            deciding_templates.send_back(attorney, number, " ")
        deciding_templates.send_back(attorney, number, "Say which court.")
        assert [one for one in today.not_answered(attorney) if one.key.startswith("template/")] == []
    (told,) = _told(firm.office)
    assert (told.what, told.whom) == ("template “conference”: it was sent back: Say which court.", "Dolores Ortega")
    letters.ask(firm.office, "conference")
    assert _told(firm.office) == []


def _told(office: Office) -> list[today.NotAnswered]:
    return [one for one in today.not_answered(office) if one.key.startswith("template/")]


def test_a_lapse_is_told_on_today_of_who_asked_and_to_nobody_else(firm: Firm) -> None:
    put_letters(firm)
    approve_template(firm)
    assert _told(firm.office) == []
    assert _told(replace(firm.office, clock=AheadClock(timedelta(days=363).total_seconds()))) == []
    (old,) = _told(replace(firm.office, clock=AheadClock(timedelta(days=366).total_seconds())))
    assert old.what == "template “conference”: its approval is older than a year"
    put_letters(firm, TEMPLATE.replace("half an hour", "an hour"))
    (changed,) = _told(firm.office)
    assert "changed since an attorney was asked" in changed.what
    with closing(firm.come_in(firm.assistant)) as other:
        assert _told(other) == []


@needs_sshd
@pytest.mark.parametrize("wanted", ["signed", "gate"])
def test_below_the_level_that_is_wanted_no_text_is_made_until_it_is_signed(
    firm: Firm, tmp_path: Path, wanted: str
) -> None:
    key, stranger = new_key(tmp_path, "tablet"), new_key(tmp_path, "stranger")
    register(firm, firm.attorney, key)
    wants(firm, wanted)
    number, client, day = asked(firm), add_client(firm), set_date(firm)
    purpose = namespace(install_of(firm.office.store.read))
    with closing(firm.come_in(firm.attorney)) as attorney:
        done = deciding_templates.approve(attorney, number, initials="DO")
        assert done.summary.endswith("(decided, signature owed)")
        with pytest.raises(NotAllowed, match="signature is owed"):
            writes(firm, client, day)
        (told,) = _told(firm.office)
        assert told.what.endswith("a signature is owed for that")
        (one,) = deciding_templates.waiting(attorney)
        assert one.is_owed
        with pytest.raises(NotAllowed, match="a signature is owed"):
            deciding_templates.approve(attorney, number, initials="DO")
        text = deciding_templates.give_out(attorney, number)
        with pytest.raises(SignatureFault):
            deciding_templates.submit(attorney, number, sign(stranger, text, namespace=purpose))
        with pytest.raises(SignatureFault):
            deciding_templates.submit(attorney, number, sign(key, text.replace("bytes", "size"), namespace=purpose))
        done = deciding_templates.submit(attorney, number, sign(key, text, namespace=purpose))
        assert done.summary == "Approved the template “conference” (signed)"
        assert deciding_templates.waiting(attorney) == []
        with pytest.raises(NotAllowed, match="approved already"):
            deciding_templates.submit(attorney, number, sign(key, text, namespace=purpose))
    row = letters.template_row(firm.office, number)
    assert template_proof.level_of_template(firm.office, row) is ApprovalLevel.SIGNED
    writes(firm, client, day)
    assert verify(firm.office).clean


@needs_sshd
def test_a_signature_for_another_template_proves_nothing_about_this_one(firm: Firm, tmp_path: Path) -> None:
    key = new_key(tmp_path, "tablet")
    register(firm, firm.attorney, key)
    number = asked(firm)
    put_letters(firm, TEMPLATE.replace("half", "an"), "other")
    other = letters.ask(firm.office, "other").made("text_template")
    purpose = namespace(install_of(firm.office.store.read))
    with closing(firm.come_in(firm.attorney)) as attorney:
        text = deciding_templates.give_out(attorney, other)
        with pytest.raises(SignatureFault):
            deciding_templates.submit(attorney, number, sign(key, text, namespace=purpose))
        assert letters.template_row(firm.office, number).state is TemplateState.WAITING
        with pytest.raises(SignatureFault):  # made for files, and not for approvals of this office
            deciding_templates.approve(
                attorney, number, initials="DO", sign=lambda words: sign(key, words, namespace="file")
            )
        assert letters.template_row(firm.office, number).state is TemplateState.WAITING


def test_a_row_written_past_the_program_makes_no_text(firm: Firm) -> None:
    put_letters(firm)
    number = approve_template(firm)
    with firm.office.store.write() as tx:
        tx.db.execute("UPDATE text_template SET ledger_seq = ledger_seq - 1 WHERE id = ?", (number,))
    with pytest.raises(NotAllowed, match="ledger does not bear"):
        letters.in_force(firm.office, "conference")


def test_taken_back_by_undo_it_waits_no_more_and_comes_again_by_redo(firm: Firm) -> None:
    asked(firm)
    with closing(firm.come_in(firm.attorney)) as attorney:
        undo(firm.office)
        assert deciding_templates.waiting(attorney) == []
        redo(firm.office)
        assert len(deciding_templates.waiting(attorney)) == 1
