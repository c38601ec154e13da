"""Writing to a client on screen, at 80×24 and 120×36: a letter from a template, free text that waits, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.clients.posting import OutgoingServer
from paracase.domain.clients.texts import TextState
from paracase.intake.fetching.imap import Secret
from paracase.services.clients import outgoing, writing
from paracase.services.clients.writing import NewText
from paracase.store.clients import texts
from tests.support.desks import desk_on, run
from tests.support.dovecot import authority_in
from tests.support.smtpd import PASSWORD, USER, mail_taker
from tests.support.written import add_client, approve, approve_template, put_letters, set_date

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm
    from tests.support.smtpd import Smtpd

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 36)])


def _states(office: Office) -> list[TextState]:
    return [row.state for row in texts.list_texts(office.store.read)]


@SIZES
def test_a_letter_from_a_template_is_picked_shown_and_goes_out(
    firm: Firm, config: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    put_letters(firm)
    add_client(firm)
    set_date(firm)
    approve_template(firm)
    out = tmp_path / "out"
    out.mkdir()

    async def writes() -> None:
        async with desk_on(firm.office, config, size=size, screen="clients") as driven:
            await driven.press("n")
            await driven.sees("Write in which case")
            await driven.press("enter")
            await driven.sees("which text", "Conference", "Free text: waits for an attorney")
            await driven.press("enter")
            await driven.sees("Maria Alvarez", "As ")
            await driven.press("enter")
            await driven.sees("What stands in the slots")
            await driven.press(*"2027", "enter", *"2027", "enter")
            await driven.sees("As it would leave", "Conference on Wednesday, March 17, 2027")
            await driven.press("enter")
            await driven.until(lambda: _states(firm.office) == [TextState.HELD])
            await driven.sees("TEXTS THAT DID NOT GO OUT", "To Maria Alvarez", "may go")
            await driven.press("s")
            await driven.sees("It goes out")
            await driven.press(*str(out), "enter", "enter")
            await driven.until(lambda: _states(firm.office) == [TextState.SENT])

    run(writes)
    assert len(list(out.glob("*.eml"))) == 1


@SIZES
def test_free_text_is_held_and_says_why(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    put_letters(firm)
    words = "You should take the offer. The other side is late."
    number = writing.write(firm.office, firm.case_id, NewText((add_client(firm),), subject="Offer", words=words)).made(
        "client_text"
    )

    async def asks_why() -> None:
        async with desk_on(firm.office, config, size=size, screen="clients") as driven:
            await driven.sees("TEXTS THAT DID NOT GO OUT", "no attorney approved it")
            await driven.press("y")
            await driven.sees("Why", "Free text waits for an attorney", "may be read as advice")
            await driven.press("escape")
            await driven.rests()
            await driven.press("s")
            await driven.sees("no attorney approved it")
            assert writing.text_row(firm.office, number).state is TextState.HELD

    run(asks_why)


@SIZES
def test_an_approved_text_goes_by_the_mail_server_from_the_screen(
    firm: Firm, config: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    put_letters(firm)
    new = NewText((add_client(firm),), subject="Transcript", words="It came today.")
    number = writing.write(firm.office, firm.case_id, new).made("client_text")
    approve(firm, writing.ask(firm.office, number).made("request"))
    authority = authority_in(tmp_path)

    async def sends(taker: Smtpd) -> None:
        async with desk_on(firm.office, config, size=size, screen="clients") as driven:
            await driven.sees("TEXTS THAT DID NOT GO OUT", "may go")
            await driven.press("s")
            await driven.sees("It goes out", "or server")
            await driven.press("tab", "tab", *"send", "enter")
            await driven.until(lambda: _states(firm.office) == [TextState.SENT])
            assert len(taker.messages) == 1

    with mail_taker(authority) as taker:
        server = OutgoingServer("localhost", USER, taker.port, ca=str(authority.ca))
        outgoing.set_up(paths.personal_config(), server, Secret(PASSWORD))
        run(lambda: sends(taker))


@SIZES
def test_what_is_typed_comes_again_and_what_may_not_go_is_said_before(
    firm: Firm, config: Path, size: tuple[int, int]
) -> None:
    put_letters(firm)
    add_client(firm, safe_way="call, letter")

    async def writes() -> None:
        async with desk_on(firm.office, config, size=size, screen="clients") as driven:
            await driven.press("n")
            await driven.sees("Write in which case")
            await driven.press("enter")
            await driven.sees("Esc leave it", "  letter  ")  # their safe ways, not e-mail
            await driven.press("tab", *["backspace"] * 6)
            await driven.type("e-mail")
            await driven.sees("  e-mail  ")
            await driven.press("enter")
            await driven.sees("not by e-mail", "A letter may go instead")
            assert "person edit" not in driven.text
            await driven.press("escape")
            await driven.sees("Esc leave it", "  letter  ")
            await driven.press("enter")
            await driven.sees("Subject")
            await driven.type("Transcript")
            await driven.press("enter")
            await driven.sees("What it says")
            await driven.type("It came today.")
            await driven.press("escape")
            await driven.sees("What you typed is not kept", "lose it")
            await driven.press("enter", "enter", "enter")
            await driven.sees("As it would leave", "It came today.")
            await driven.press("q")
            await driven.sees("Subject", "Transcript")
            await driven.press("enter")
            await driven.sees("What it says", "It came today.")
            await driven.press("enter")
            await driven.sees("As it would leave")
            await driven.press("enter")
            await driven.until(lambda: _states(firm.office) == [TextState.HELD])

    run(writes)


def test_where_there_is_no_case_it_says_so(office: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(office, config, size=(80, 24), screen="clients") as desk:
            await desk.press("n")
            await desk.sees("There is no case to write in")

    run(body)
