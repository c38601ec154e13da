"""Writing to a client as commands: and every command of the program is tried at marking free text as sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.services.clients import writing
from paracase.services.clients.writing import NewText
from tests.cli.test_commands_page import REAL
from tests.support.written import add_client, approve_template, put_letters, set_date

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.commands import Commands
    from tests.support.delegated import Firm

NOT_TRIED = {
    "demo": "makes an office of its own",
    "init": "makes an office of its own",
    "watch": "goes on until it is told to stop",
    "office serve-account": "gives the machine's accounts away",
    "mail login": "asks a server",
    "calendar login": "asks a server",
}
"""Commands that would do something else than to act in this office."""


def test_a_letter_from_a_template_as_commands(paracase: Commands, firm: Firm, tmp_path: Path) -> None:
    put_letters(firm)
    add_client(firm)
    day = set_date(firm)
    code, found, _ = paracase("template", "preview", "conference", "--json")
    assert (code, found["subject"]) == (0, "Conference on Monday, January 4, 2027")
    assert paracase("template", "check", "conference")[:2] == (0, "Nothing was marked; that clears nothing.\n")
    approve_template(firm)
    assert paracase("template", "list", "--json")[1][0]["stands"] == "in force"
    slots = ("--slot", f"day={day}", "--slot", f"place={day}")
    code, shown, _ = paracase("client", "preview", firm.case_number, "--to", "Maria Alvarez", "--template", "conference",
                              *slots, "--json")  # fmt: skip
    assert (code, shown["marks"], shown["note"]) == (0, [], "Nothing was marked; that clears nothing.")
    code, made, _ = paracase("client", "write", firm.case_number, "--to", "Maria Alvarez", "--template", "conference",
                             *slots, "--json")  # fmt: skip
    assert (code, made["request"]) == (0, None)
    code, _, err = paracase("client", "send", str(made["text"]))
    assert (code, "Say how it goes out" in err) == (2, True)
    code, sent, _ = paracase("client", "send", str(made["text"]), "--out", str(tmp_path), "--json")
    assert (code, sent["state"], sent["sha256"]) == (0, "sent", made["sha256"])
    code, text, _ = paracase("client", "text", str(made["text"]), "--json")
    assert (code, text["state"], text["sent_by"]) == (0, "sent", "Dana Ruiz")
    assert paracase("client", "held", "--json")[1] == []


def test_a_template_is_asked_about_sent_back_and_taken_back_as_commands(paracase: Commands, firm: Firm) -> None:
    put_letters(firm)
    code, _, err = paracase("template", "ask", "conference")
    assert (code, "template 1" in err) == (0, True)
    code, _, err = paracase("template", "approve", "1", "--initials", "DR")
    assert (code, "attorney" in err) == (4, True)
    assert paracase("template", "return", "1", "--reason", "no")[0] == 4
    assert paracase("template", "withdraw", "1")[0] == 0
    assert "no attorney was asked" in str(paracase("template", "show", "conference")[1]) or "changed" in str(
        paracase("template", "show", "conference")[1]
    )
    assert paracase("template", "show", "../office")[0] == 3


def test_no_command_marks_free_text_as_sent(
    paracase: Commands, firm: Firm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each with the case, and the numbers of the text, its paper and its request wherever it takes something."""
    monkeypatch.chdir(tmp_path)  # some write where they are
    put_letters(firm)
    client = add_client(firm)
    new = NewText((client,), subject="Offer", words="You should take the offer.")
    number = writing.write(firm.office, firm.case_id, new).made("client_text")
    writing.ask(firm.office, number)
    row = writing.text_row(firm.office, number)
    assert set(NOT_TRIED) <= set(REAL)
    out = tmp_path / "handed"
    out.mkdir()
    tried = 0
    for name, command in REAL.items():
        if name in NOT_TRIED:
            continue
        for thing in {str(number), str(row.document_id)}:
            paracase(*name.split(), *_given(command, thing, firm.case_number, out))
            tried += 1
        db = firm.office.store.read
        out_now = db.execute("SELECT count(*) FROM client_text WHERE state IN ('sent', 'other_means')").fetchone()
        assert out_now == (0,), name
        assert db.execute("SELECT count(*) FROM released").fetchone() == (0,), name
    assert tried >= len(REAL) - len(NOT_TRIED)


_SAID = {"how": "sent", "to": "Maria Alvarez", "on": "today", "initials": "DR", "kind": "e-mail", "way": "out",
         "who": "Maria Alvarez", "standing": "client", "said": "Take the offer.", "reason": "so", "words": "so"}  # fmt: skip


def _given(command: Any, thing: str, case: str, out: Path) -> list[str]:
    """What a command takes, filled in: numbers with the thing, cases with the case, the rest with words that fit."""
    words: list[str] = []
    for one in command.params:
        kind = one.type.name
        if one.name in {"out", "proof"} and command.name == "send":
            words += ["--out", str(out)] if one.name == "out" else []
            continue
        if not one.required:
            continue
        value = thing if kind.startswith("int") else _SAID.get(one.name, case if one.name == "case" else "so")
        words += [value] if one.param_type_name == "argument" else [max(one.opts, key=len), value]
    return words
