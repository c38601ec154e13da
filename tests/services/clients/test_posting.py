"""Texts by a mail server, a real one in this process: the approved bytes, once; and cut off wherever it can be."""

from __future__ import annotations

import hashlib
import smtplib
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase import paths
from paracase.domain.clients.posting import OutgoingServer, PostingState, Security, envelope_in
from paracase.domain.clients.recipients import TextFile
from paracase.domain.clients.texts import TextState
from paracase.domain.errors import MailNotSent, MayHaveBeenSent, NotAllowed, NotFound
from paracase.domain.papers.mailboxes import Keeping
from paracase.intake.fetching.imap import Secret
from paracase.services.clients import outgoing, persons, posting, texts_out, writing
from paracase.services.clients.smtp import SmtpServer
from paracase.services.clients.writing import NewText
from paracase.services.papers.looking import ledger_entries
from paracase.services.undo import undo
from paracase.services.upkeep.verifying import verify
from tests.support.dovecot import authority_in
from tests.support.smtpd import PASSWORD, USER, Smtpd, mail_taker, unstuffed
from tests.support.written import MAIL, add_client, add_somebody, approve, approve_template, put_letters, set_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.delegated import Firm

WORDS = (
    "Your transcript came — 12 pages.\n\n.hidden files begin with a dot.\n\n..\n\nMs. Ortega will call you about it."
)


@pytest.fixture
def taker(tmp_path: Path) -> Iterator[Smtpd]:
    """A server with TLS from the first byte, set up for the person."""
    authority = authority_in(tmp_path)
    with mail_taker(authority) as found:
        set_up(tmp_path, found.port)
        yield found


def set_up(tmp_path: Path, port: int, **more: object) -> None:
    """Set the server up in the person's own settings."""
    values = {"host": "localhost", "user": USER, "port": port, "ca": str(tmp_path / "ca.pem")} | more
    outgoing.set_up(tmp_path / "config", OutgoingServer(**values), Secret(PASSWORD))  # type: ignore[arg-type]


def written(firm: Firm, *cc: int, words: str = WORDS, is_approved: bool = True) -> int:
    """Free text, which an attorney approved."""
    put_letters(firm)
    new = NewText((add_client(firm),), cc=cc, subject="Transcript — 12 pages", words=words)
    number = writing.write(firm.office, firm.case_id, new).made("client_text")
    if is_approved:
        approve(firm, writing.ask(firm.office, number).made("request"))
    return number


def state(firm: Firm, number: int) -> TextState:
    """Where a text stands."""
    return writing.text_row(firm.office, number).state


def test_the_server_gets_exactly_the_approved_bytes_and_the_recipients_they_name(
    firm: Firm, taker: Smtpd, tmp_path: Path
) -> None:
    other = add_somebody(firm, "Paul Reyes", "witness")
    number = written(firm, other)
    row = writing.text_row(firm.office, number)
    done = posting.post(firm.office, number, tmp_path / "config")
    (message,) = taker.messages
    assert hashlib.sha256(message).hexdigest() == row.sha256
    assert message == next(firm.drafts.glob("*.eml")).read_bytes()
    assert b"\r\n..hidden" in taker.wire[0]
    assert b"\r\n.hidden" in message
    said = [line for line in taker.heard if line.upper().startswith(("MAIL", "RCPT"))]
    assert said[0].startswith("mail FROM:<office@hale-ortega.example>")
    assert message.isascii()  # seven bits, which every server carries as they are
    assert [line.split("<")[1].rstrip(">") for line in said[1:]] == [MAIL, "somebody@example.com"]
    assert state(firm, number) is TextState.SENT
    (attempt,) = posting.attempts(firm.office, number)
    assert (attempt.state, attempt.reply) == (PostingState.ACCEPTED, "250 2.0.0 Ok: queued as 1F2E")
    kinds = [one["kind"] for one in ledger_entries(firm.office, limit=3, before=None, kind=None)]
    assert kinds == ["release.sent", "text.posted", "text.posting"]
    assert done.ledger_seq
    assert PASSWORD not in str(ledger_entries(firm.office, limit=50, before=None, kind=None))
    with pytest.raises(NotAllowed, match="went out already"):
        posting.post(firm.office, number, tmp_path / "config")
    assert len(taker.wire) == 1
    assert verify(firm.office).clean


def test_starttls_is_asked_for_and_without_it_nothing_is_said(firm: Firm, tmp_path: Path) -> None:
    number = written(firm)
    with mail_taker(authority_in(tmp_path), starttls=True) as taker:
        set_up(tmp_path, taker.port, security=Security.STARTTLS)
        taker.offers_starttls = False
        with pytest.raises(MailNotSent, match="nothing was sent"):
            posting.post(firm.office, number, tmp_path / "config")
        assert not [line for line in taker.heard if line.upper().startswith(("AUTH", "MAIL"))]
        taker.offers_starttls = True
        posting.post(firm.office, number, tmp_path / "config")
        assert len(taker.messages) == 1
    assert state(firm, number) is TextState.SENT


def test_a_server_that_is_not_who_it_should_be_gets_no_password(firm: Firm, tmp_path: Path) -> None:
    number = written(firm)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with mail_taker(authority_in(tmp_path, host="other.example")) as taker:
        set_up(tmp_path, taker.port)
        with pytest.raises(MailNotSent, match="does not prove"):
            posting.post(firm.office, number, tmp_path / "config")
        authority_in(elsewhere)
        set_up(tmp_path, taker.port, ca=str(elsewhere / "ca.pem"))
        with pytest.raises(MailNotSent, match="does not prove"):
            posting.check_server(tmp_path / "config")
        assert taker.heard == []
    assert posting.attempts(firm.office, number) == []


def test_a_wrong_password_is_said_and_never_shown(firm: Firm, taker: Smtpd, tmp_path: Path) -> None:
    number = written(firm)
    set_up(tmp_path, taker.port)
    outgoing.set_up(tmp_path / "config", outgoing.server(tmp_path / "config"), Secret("wröng"))
    with pytest.raises(MailNotSent, match="does not let us in: 535") as refused:
        posting.post(firm.office, number, tmp_path / "config")
    assert "wröng" not in f"{refused.value}{refused.value.hint}"


@pytest.mark.parametrize("cut", ["greeting", "rcpt"])
def test_cut_off_before_the_message_nothing_was_sent_and_it_can_be_tried_again(
    firm: Firm, taker: Smtpd, tmp_path: Path, cut: str
) -> None:
    number = written(firm)
    taker.cut = cut
    with pytest.raises(MailNotSent, match="nothing was sent"):
        posting.post(firm.office, number, tmp_path / "config")
    assert posting.attempts(firm.office, number) == []
    taker.cut = ""
    posting.post(firm.office, number, tmp_path / "config")
    assert len(taker.messages) == 1


@pytest.mark.parametrize("cut", ["data", "body"])
def test_cut_off_within_the_message_it_may_have_been_sent_and_goes_by_no_way_until_somebody_looked(
    firm: Firm, taker: Smtpd, tmp_path: Path, cut: str
) -> None:
    number = written(firm)
    out = tmp_path / "out"
    out.mkdir()
    taker.cut = cut
    with pytest.raises(MayHaveBeenSent, match="may have been sent"):
        posting.post(firm.office, number, tmp_path / "config")
    taker.cut = ""
    for again in range(2):
        with pytest.raises(NotAllowed, match="may have been sent"):
            posting.post(firm.office, number, tmp_path / "config")
        with pytest.raises(NotAllowed, match="may have been sent"):
            texts_out.send(firm.office, number, out)
        assert len(taker.wire) == (cut == "body"), again
    assert "may have been sent" in texts_out.shown(firm.office, number).why
    assert state(firm, number) is TextState.HELD
    posting.settle(firm.office, number, went=False, words="The provider's log has no message of that minute.")
    posting.post(firm.office, number, tmp_path / "config")
    assert state(firm, number) is TextState.SENT
    assert [one.state for one in posting.attempts(firm.office, number)] == [
        PostingState.ACCEPTED,
        PostingState.NOT_SENT,
    ]
    assert verify(firm.office).clean


def test_a_person_found_that_it_went(firm: Firm, taker: Smtpd, tmp_path: Path) -> None:
    number = written(firm)
    taker.cut = "body"
    with pytest.raises(MayHaveBeenSent):
        posting.post(firm.office, number, tmp_path / "config")
    posting.settle(firm.office, number, went=True, words="Ms. Alvarez has it.")
    assert state(firm, number) is TextState.SENT
    with pytest.raises(NotAllowed, match="Nothing is open"):
        posting.settle(firm.office, number, went=False, words="no")


def test_a_machine_that_stops_while_it_goes_over_leaves_it_open(
    firm: Firm, taker: Smtpd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power goes: what was written down before is all there is."""
    number = written(firm)

    def power_goes(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(posting, "_end", power_goes)
    with pytest.raises(KeyboardInterrupt):
        posting.post(firm.office, number, tmp_path / "config")
    monkeypatch.undo()
    (attempt,) = posting.attempts(firm.office, number)
    assert (attempt.state, len(taker.messages)) == (PostingState.STARTED, 1)
    with pytest.raises(NotAllowed, match="may have been sent"):
        posting.post(firm.office, number, tmp_path / "config")
    assert len(taker.messages) == 1
    with pytest.raises(NotAllowed, match="may be going over at this moment"):
        posting.settle(firm.office, number, went=False, words="Nobody has it.")
    firm.office.clock.moves_on(3600)  # type: ignore[attr-defined]  # a test's clock
    posting.settle(firm.office, number, went=False, words="The provider's log has no message of that minute.")
    assert posting.attempts(firm.office, number)[0].state is PostingState.NOT_SENT


def test_who_stops_it_with_ctrl_c_can_look_at_once(
    firm: Firm, taker: Smtpd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = written(firm)

    def stops(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(SmtpServer, "give", stops)
    with pytest.raises(KeyboardInterrupt):
        posting.post(firm.office, number, tmp_path / "config")
    monkeypatch.undo()
    assert posting.attempts(firm.office, number)[0].state is PostingState.UNKNOWN
    with pytest.raises(NotAllowed, match="may have been sent"):
        posting.post(firm.office, number, tmp_path / "config")
    posting.settle(firm.office, number, went=False, words="The provider's log has no message of that minute.")
    posting.post(firm.office, number, tmp_path / "config")
    assert (state(firm, number), len(taker.wire)) == (TextState.SENT, 1)


def from_template(firm: Firm) -> int:
    """A text that goes out at once."""
    put_letters(firm)
    client, day = add_client(firm), set_date(firm)
    approve_template(firm)
    picks = (("day", str(day)), ("place", str(day)))
    new = NewText((client,), template="conference", picks=picks)
    return writing.write(firm.office, firm.case_id, new).made("client_text")


def test_what_may_have_been_sent_is_not_taken_back(firm: Firm, taker: Smtpd, tmp_path: Path) -> None:
    number = from_template(firm)
    taker.cut = "body"
    with pytest.raises(MayHaveBeenSent):
        posting.post(firm.office, number, tmp_path / "config")
    with pytest.raises(NotAllowed, match="may have been sent"):
        undo(firm.office)
    assert state(firm, number) is TextState.HELD


def test_a_file_is_not_handed_out_while_a_server_is_given_the_text(
    firm: Firm, taker: Smtpd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another desk begins to post between the look and the record."""
    number = from_template(firm)
    out = tmp_path / "out"
    out.mkdir()
    row = writing.text_row(firm.office, number)
    hand_out = texts_out._hand_out  # what happens at this moment is what is tested

    def meanwhile(path: Path, data: bytes) -> None:
        posting._begin(firm.office, row, outgoing.server(tmp_path / "config"))
        hand_out(path, data)

    monkeypatch.setattr(texts_out, "_hand_out", meanwhile)
    with pytest.raises(NotAllowed, match="may have been sent"):
        texts_out.send(firm.office, number, out)
    assert (list(out.iterdir()), state(firm, number), taker.wire) == ([], TextState.HELD, [])


def test_what_a_person_found_gone_is_not_sent_again_where_the_record_fails(
    firm: Firm, taker: Smtpd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = written(firm)
    taker.cut = "body"
    with pytest.raises(MayHaveBeenSent):
        posting.post(firm.office, number, tmp_path / "config")
    taker.cut = ""

    def fails(*_: object, **__: object) -> None:
        raise NotAllowed("another one changed it")

    monkeypatch.setattr(texts_out, "gone", fails)
    with pytest.raises(NotAllowed, match="another one"):
        posting.settle(firm.office, number, went=True, words="Ms. Alvarez has it.")
    monkeypatch.undo()
    with pytest.raises(NotAllowed, match="went, as a person found"):
        posting.post(firm.office, number, tmp_path / "config")
    posting.settle(firm.office, number, went=True, words="Ms. Alvarez has it.")
    assert (state(firm, number), len(taker.wire)) == (TextState.SENT, 1)


def test_what_stops_a_text_while_the_server_is_asked_still_stops_it(
    firm: Firm, taker: Smtpd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = written(firm)
    offer = SmtpServer.offer

    def meanwhile(self: SmtpServer, *given: object) -> None:
        offer(self, *given)  # type: ignore[arg-type]
        client = writing.addressees(writing.text_row(firm.office, number))[0].person_id
        persons.edit_person(firm.office, client, {"safe_way": "letter"})

    monkeypatch.setattr(SmtpServer, "offer", meanwhile)
    with pytest.raises(NotAllowed, match="held"):
        posting.post(firm.office, number, tmp_path / "config")
    assert (taker.wire, posting.attempts(firm.office, number)) == ([], [])


def test_the_server_took_what_a_person_meanwhile_said_did_not_go(
    firm: Firm, taker: Smtpd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server's word is the surer one: it is kept, and the text is out."""
    number = written(firm)
    give = SmtpServer.give

    def meanwhile(self: SmtpServer, data: bytes) -> object:
        firm.office.clock.moves_on(3600)  # type: ignore[attr-defined]  # a test's clock
        posting.settle(firm.office, number, went=False, words="Nobody has it.")
        return give(self, data)

    monkeypatch.setattr(SmtpServer, "give", meanwhile)
    posting.post(firm.office, number, tmp_path / "config")
    (attempt,) = posting.attempts(firm.office, number)
    assert (attempt.state, state(firm, number), len(taker.wire)) == (PostingState.ACCEPTED, TextState.SENT, 1)


def test_the_server_took_it_and_what_follows_failed(
    firm: Firm, taker: Smtpd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = written(firm)

    def fails(*_: object, **__: object) -> None:
        raise NotAllowed("another one changed it")

    monkeypatch.setattr(texts_out, "gone", fails)
    with pytest.raises(NotAllowed, match="another one"):
        posting.post(firm.office, number, tmp_path / "config")
    monkeypatch.undo()
    with pytest.raises(NotAllowed, match="taken by the server"):
        posting.post(firm.office, number, tmp_path / "config")
    posting.settle(firm.office, number, went=True, words="the server said 250")
    assert (state(firm, number), len(taker.messages)) == (TextState.SENT, 1)


def test_the_server_does_not_take_it(firm: Firm, taker: Smtpd, tmp_path: Path) -> None:
    number = written(firm)
    taker.final = b"554 5.7.1 looks like spam"
    with pytest.raises(MailNotSent, match="looks like spam"):
        posting.post(firm.office, number, tmp_path / "config")
    assert [one.state for one in posting.attempts(firm.office, number)] == [PostingState.REFUSED]
    taker.final = b"250 ok"
    posting.post(firm.office, number, tmp_path / "config")
    assert state(firm, number) is TextState.SENT


def test_one_recipient_refused_nobody_is_written_to(firm: Firm, taker: Smtpd, tmp_path: Path) -> None:
    number = written(firm, add_somebody(firm, "Paul Reyes", "witness"))
    taker.refuse = ("somebody@example.com",)
    with pytest.raises(MailNotSent, match=r"somebody@example\.com: 550 5\.1\.1 no such person.*Nobody was sent"):
        posting.post(firm.office, number, tmp_path / "config")
    assert (taker.wire, state(firm, number)) == ([], TextState.HELD)


def test_a_check_sends_and_keeps_nothing(firm: Firm, taker: Smtpd, tmp_path: Path) -> None:
    number = written(firm)
    server, envelope = posting.check(firm.office, number, tmp_path / "config")
    assert (server.host, envelope.recipients) == ("localhost", (MAIL,))
    assert "rset" in [line.lower() for line in taker.heard]
    assert (taker.wire, posting.attempts(firm.office, number), state(firm, number)) == ([], [], TextState.HELD)


def test_eight_bits_and_addresses_in_utf8_go_as_they_are_or_not_at_all(taker: Smtpd, tmp_path: Path) -> None:
    """What is written here has seven bits; what comes from elsewhere may not."""
    config = tmp_path / "config"
    server = outgoing.server(config)
    plain = HEAD + "\r\nYour transcript — 12 pages\r\n".encode()
    wide = "From: office@hale-ortega.example\r\nTo: josé@exämple.com\r\nSubject: é\r\n\r\nx\r\n".encode()
    for data, lacking in ((plain, "8BITMIME"), (wide, "SMTPUTF8")):
        envelope = envelope_in(data)
        taker.extensions = tuple(one for one in ("8BITMIME", "SMTPUTF8", "SIZE 50000000") if one != lacking)
        with (
            SmtpServer(server, outgoing.secret_of(config, server)) as connection,
            pytest.raises(NotAllowed, match=lacking),
        ):
            connection.offer(envelope, len(data))
        taker.extensions = ("8BITMIME", "SMTPUTF8")
        with SmtpServer(server, outgoing.secret_of(config, server)) as connection:
            connection.offer(envelope, len(data))
            assert connection.give(data).state is PostingState.ACCEPTED
    assert taker.messages == [plain, wide]
    said = [line for line in taker.heard if line.upper().startswith(("MAIL", "RCPT"))]
    assert ("BODY=8BITMIME" in said[0], "SMTPUTF8" in said[0]) == (True, False)
    assert ("SMTPUTF8" in said[2], said[3]) == (True, "rcpt TO:<josé@exämple.com>")


def test_what_may_not_go_out_does_not_go_by_the_server_either(firm: Firm, taker: Smtpd, tmp_path: Path) -> None:
    number = written(firm, is_approved=False)
    with pytest.raises(NotAllowed, match="held"):
        posting.post(firm.office, number, tmp_path / "config")
    letter = NewText((writing.addressees(writing.text_row(firm.office, number))[0].person_id,), TextFile.LETTER,
                     subject="Transcript", words="It came.")  # fmt: skip
    other = writing.write(firm.office, firm.case_id, letter).made("client_text")
    approve(firm, writing.ask(firm.office, other).made("request"))
    with pytest.raises(NotAllowed, match="no e-mail"):
        posting.post(firm.office, other, tmp_path / "config")
    with closing(firm.come_in(firm.attorney)) as attorney, pytest.raises(NotAllowed, match="over SSH"):
        posting.post(attorney, number, tmp_path / "config")
    assert taker.heard == []


def test_a_text_from_a_template_goes_by_the_server(firm: Firm, taker: Smtpd, tmp_path: Path) -> None:
    number = from_template(firm)
    posting.post(firm.office, number, tmp_path / "config")
    assert hashlib.sha256(taker.messages[0]).hexdigest() == writing.text_row(firm.office, number).sha256
    assert state(firm, number) is TextState.SENT


def test_none_is_set_up_at_first_and_the_secret_is_its_owners(firm: Firm, tmp_path: Path) -> None:
    config = tmp_path / "config"
    number = written(firm)
    with pytest.raises(NotFound, match="nothing is sent from here"):
        posting.post(firm.office, number, config)
    wanted = OutgoingServer("smtp.example.com", USER, 465, keeping=Keeping.COMMAND, command="printf '%s' secret")
    outgoing.set_up(config, wanted, None)
    assert outgoing.server(config) == wanted
    assert outgoing.secret_of(config, wanted).reveal() == "secret"
    kept = OutgoingServer("smtp.example.com", USER, 465)
    outgoing.set_up(config, kept, Secret(PASSWORD))
    path = paths.mail_secret(config, outgoing.KEY)
    assert (path.stat().st_mode & 0o777, PASSWORD in paths.outgoing_mail(config).read_text()) == (0o600, False)
    path.chmod(0o644)
    with pytest.raises(NotAllowed, match="Others than you"):
        outgoing.secret_of(config, kept)
    outgoing.remove(config)
    assert not path.exists()
    with pytest.raises(NotAllowed, match="lies in the office"):
        outgoing.set_up(firm.office.folder / "config", kept, Secret(PASSWORD))


HEAD = b"From: office@hale-ortega.example\r\nTo: Maria <maria@example.com>\r\n"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (HEAD + b"Bcc: spy@example.com\r\n\r\nx\r\n", "Bcc"),
        (HEAD + b"\r\nx\n", "lines do not end"),
        (HEAD + b"\r\nx\ry\r\n", "lines do not end"),
        (HEAD + b"\r\nno end", "lines do not end"),
        (HEAD + b"\r\n" + b"x" * 999 + b"\r\n", "longer than"),
        (b"From: office@hale-ortega.example\r\n\r\nx\r\n", "to whom"),
    ],
)
def test_what_smtp_would_change_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(NotAllowed, match=why):
        envelope_in(data)


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=200), max_size=20))
def test_dots_and_letters_of_every_kind_come_over_as_they_are(lines: list[str]) -> None:
    """What smtplib puts on the wire, read as RFC 5321 says, is the message again."""
    body = "".join(f"{line}\r\n" for line in lines).encode()
    data = HEAD + b"\r\n" + body
    assert envelope_in(data).is_8bit == (not data.isascii())
    wire = smtplib._quote_periods(data) + b".\r\n"  # type: ignore[attr-defined]
    assert unstuffed(wire) == data
