"""The levels by command: said in words, plain and in JSON; a signature that is owed is listed and given."""

from __future__ import annotations

import io
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from paracase.cli.opened import Session
from paracase.domain.approvals.statements import Decision, namespace
from paracase.services.approvals import deciding, signing
from paracase.services.approvals.said import Said
from paracase.services.office.changing import set_policy
from paracase.store.people.keys import install_of
from tests.support.delegated import new_key, register, sign

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from paracase.services.context import Office
    from tests.support.commands import Commands
    from tests.support.delegated import Firm

SENTENCE = "desk-recorded: the account that owns the office could have made this"


def _run(attorney: Office, *words: str) -> None:
    """A command as the gate runs it, as the attorney who logged in."""
    from typer.main import get_command

    from paracase.cli.app import app

    get_command(app).main(
        args=list(words),
        prog_name="paracase",
        standalone_mode=False,
        obj=Session(attorney.folder, None, False, attorney),
    )


def test_a_level_is_said_by_every_command(firm: Firm, paracase: Commands) -> None:
    firm.save("letter.docx", "Dear Ms. Alvarez")
    request_id = firm.ask("letter.docx")
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    assert SENTENCE in paracase("approvals", "show", str(request_id), "--json")[1]["decided"][0]
    assert SENTENCE in paracase("approvals", "show", str(request_id))[1]
    listed = paracase("approvals", "list", "--decided", "--all", "--json")[1]
    assert [(row["state"], row["level"]) for row in listed] == [("approved", "desk-recorded")]
    assert f"decisions {SENTENCE}" in paracase("receipt")[1]
    assert paracase("receipt", "--json")[1]["decisions"] == SENTENCE
    number = str(firm.document("letter.docx"))
    code, made, _ = paracase("release", "add", firm.case_number, number, "--how", "sent", "--to", "Lowry", "--json")
    assert (code, "the approval is desk-recorded" in made["summary"]) == (0, True)
    assert [row["level"] for row in paracase("release", "list", "--json")[1]] == ["desk-recorded"]


def test_what_is_owed_is_named_and_a_pasted_signature_ends_itself(
    firm: Firm, paracase: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    key = new_key(tmp_path, "phone")
    register(firm, firm.attorney, key)
    firm.save("letter.docx", "Dear Ms. Alvarez")
    request_id = firm.ask("letter.docx")
    attorney = firm.come_in(firm.attorney)
    set_policy(attorney, "approval.level", "signed")
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    (row,) = paracase("approvals", "list", "--owed", "--json")[1]  # the paralegal sees what is owed
    assert (row["id"], row["what"], row["state"]) == (request_id, "letter.docx, v1", "decided, signature owed")
    assert (row["attorney"], row["days"], row["too_long"]) == ("Dolores Ortega", 0, False)
    listed = paracase("approvals", "list", "--decided", "--all", "--json")[1]
    assert [one["state"] for one in listed] == ["approved: decided, signature owed"]
    number = str(firm.document("letter.docx"))
    code, _, said = paracase("release", "add", firm.case_number, number, "--how", "sent", "--to", "Lowry")
    assert (code, "decided, signature owed" in said) == (4, True)

    text = signing.give_out(attorney, "owed")
    armored = sign(key, text, namespace=namespace(install_of(attorney.store.read)))

    class Terminal(io.BytesIO):
        """Of a terminal there is no end: who reads on waits for ever."""

        def read(self, _size: int | None = -1, /) -> bytes:
            raise AssertionError("it waits for the end of a terminal")

    pasted = io.TextIOWrapper(Terminal(armored.replace("\n", "\r\n").encode() + b"more that is typed\n"))
    monkeypatch.setattr(sys, "stdin", pasted)
    _run(attorney, "approvals", "submit", "owed")
    monkeypatch.undo()
    assert "signed: by the attorney's own key, verified" in capsys.readouterr().out
    attorney.close()
    assert paracase("approvals", "list", "--owed", "--json")[1] == []
    shown = paracase("approvals", "show", str(request_id), "--json")[1]["decided"]
    assert len(shown) == 1, "signing completes the decision, and makes no second one"
    assert "signed: by the attorney's own key, verified" in shown[0]
