"""Texts by a mail server as commands: set up, tried, sent, and settled where nobody knows."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from paracase.services.clients import writing
from paracase.services.clients.writing import NewText
from tests.support.dovecot import authority_in
from tests.support.smtpd import PASSWORD, USER, mail_taker
from tests.support.written import MAIL, add_client, approve, put_letters

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.commands import Commands
    from tests.support.delegated import Firm


def test_from_setting_it_up_to_what_a_person_found(
    paracase: Commands, firm: Firm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_letters(firm)
    new = NewText((add_client(firm),), subject="Transcript", words="It came today.")
    number = writing.write(firm.office, firm.case_id, new).made("client_text")
    code, _, err = paracase("mail", "send", str(number))
    assert (code, "held" in err) == (4, True)
    approve(firm, writing.ask(firm.office, number).made("request"))
    code, _, err = paracase("mail", "send", str(number))
    assert (code, "nothing is sent from here" in err) == (3, True)
    authority = authority_in(tmp_path)
    with mail_taker(authority) as taker:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n"))
        code, made, _ = paracase("mail", "outgoing-set", "localhost", "--user", USER, "--port", str(taker.port), "--ca",
                                 str(authority.ca), "--json")  # fmt: skip
        assert (code, made["security"], made["secret"]) == (0, "tls", "in a file that only you can read")
        assert paracase("mail", "outgoing", "--json")[1]["port"] == taker.port
        assert paracase("mail", "send", "--check", "--json")[1]["sent"] is False
        code, found, _ = paracase("mail", "send", str(number), "--check", "--json")
        assert (code, found["recipients"], taker.wire) == (0, [MAIL], [])
        taker.cut = "body"
        code, _, err = paracase("mail", "send", str(number))
        assert (code, "may have been sent" in err) == (11, True)
        taker.cut = ""
        assert paracase("mail", "send", str(number))[0] == 4
        assert paracase("mail", "settle", str(number), "--words", "asked")[0] == 2
        assert paracase("mail", "settle", str(number), "--did-not-go", "--words", "the log has nothing")[0] == 0
        code, sent, _ = paracase("mail", "send", str(number), "--json")
        assert (code, sent["state"], sent["reply"][:3]) == (0, "sent", "250")
    text = paracase("client", "text", str(number), "--json")[1]
    assert [one.split(": ")[1].split(" (")[0] for one in text["attempts"]] == [
        "taken by the server",
        "did not go, as a person found",
    ]
    assert paracase("mail", "outgoing-remove")[0] == 0
    assert paracase("mail", "outgoing")[0] == 3
