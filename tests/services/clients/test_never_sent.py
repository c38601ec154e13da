"""Free text is never marked as sent by a paralegal: by no act, in no order, with whatever is taken back in between."""

from __future__ import annotations

import contextlib
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paracase.domain.approvals.statements import Decision, Part, Purpose
from paracase.domain.clients.communications import CommunicationKind, Counterpart, SpokenWay
from paracase.domain.clients.posting import OutgoingServer
from paracase.domain.errors import NotAllowed, ParacaseError
from paracase.intake.fetching.imap import Secret
from paracase.services.approvals import deciding, releasing, requests
from paracase.services.approvals.going_out import HOW, Release
from paracase.services.approvals.said import Said
from paracase.services.clients import (
    communications,
    deciding_templates,
    letters,
    outgoing,
    persons,
    posting,
    texts_out,
    whom,
    writing,
)
from paracase.services.clients.communications import NewCommunication
from paracase.services.clients.writing import NewText
from paracase.services.deadlines import listing
from paracase.services.office import changing
from paracase.services.papers.filing import change_facts
from paracase.services.undo import redo, undo
from paracase.store.approvals import requests as store_requests
from tests.support.dovecot import authority_in
from tests.support.smtpd import PASSWORD, USER, mail_taker
from tests.support.written import TEMPLATE, add_client, add_somebody, approve, put_letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.store.clients.texts import TextRow
    from tests.support.delegated import Firm
    from tests.support.smtpd import Smtpd

FREE_TYPE = "cover_letter"
ADVICE = "You should take the offer; you will not get a better one."


class Desk:
    """A paralegal who wants free text to be sent, by whatever there is."""

    def __init__(self, firm: Firm, out: Path, client: int) -> None:
        self.firm, self.office, self.out, self.client = firm, firm.office, out, client
        self.number = self.write()

    def write(self) -> int:
        new = NewText((self.client,), subject="Offer", words=ADVICE)
        self.number = writing.write(self.office, self.firm.case_id, new).made("client_text")
        return self.number

    @property
    def row(self) -> TextRow:
        return writing.text_row(self.office, self.number)

    def release(self, how: str) -> None:
        row = self.row
        to = whom.in_words(writing.addressees(row))
        releasing.release(
            self.office, self.firm.case_id, Release((row.document_id,), how, to, self.office.today, "as approved")
        )

    def request(self) -> int:
        row = store_requests.last_request_with(self.office.store.read, self.row.document_id)
        if row is None:
            raise NotAllowed("There is no request.")
        return row.id

    @property
    def config(self) -> Path:
        """The paralegal's own settings, with a mail server that takes everything."""
        return self.out.parent / "config"

    def approve_template(self) -> None:
        """A paralegal asks about a template of advice, and says yes to it."""
        put_letters(self.firm, TEMPLATE.replace("Please be", f"{ADVICE} Be"))
        number = letters.ask(self.office, "conference").made("text_template")
        deciding_templates.approve(self.office, number, initials=self.office.person.initials)

    def from_template(self) -> None:
        """And writes from it, with whatever date there is."""
        picks = tuple((slot, str(row.id)) for row in listing.agenda(self.office)[:1] for slot in ("day", "place"))
        new = NewText((self.client,), template="conference", picks=picks)
        self.number = writing.write(self.office, self.firm.case_id, new).made("client_text")

    def edit(self) -> None:
        path = next(iter(self.firm.drafts.glob("*.eml")))
        path.write_bytes(path.read_bytes() + b"\r\nTake it.\r\n")

    def ask_document(self) -> None:
        new = requests.NewRequest(((self.row.document_id, Part.LEAD),), Purpose.SEND)
        requests.ask(self.office, self.firm.case_id, new)

    def log(self, kind: CommunicationKind, *, by: int | None = None) -> int:
        return communications.log(self.office, _told(self.office.today, self.firm.case_id, kind, by)).made(
            "communication"
        )

    def correct(self) -> None:
        number = self.log(CommunicationKind.CALL)
        new = _told(self.office.today, self.firm.case_id, CommunicationKind.E_MAIL, None)
        communications.correct(self.office, number, new)

    def steps(self) -> dict[str, Callable[[], object]]:
        """Everything by which a paper goes out, is approved, or is said to be out; and what takes back."""
        office = self.office
        return {
            "write": self.write,
            "ask": lambda: writing.ask(office, self.number),
            "ask about the document": self.ask_document,
            "withdraw": lambda: requests.withdraw(office, self.request()),
            "phone": lambda: releasing.record_phone(office, self.request(), when="now", words="send it"),
            "approve": lambda: approve_as(office, self.request()),
            "free type": lambda: change_facts(office, self.row.document_id, {"doc_type": FREE_TYPE}),
            "edit": self.edit,
            "send": lambda: texts_out.send(office, self.number, self.out),
            "by server": lambda: posting.post(office, self.number, self.config),
            "settle": lambda: posting.settle(office, self.number, went=True, words="she has it"),
            "approve template": self.approve_template,
            "from template": self.from_template,
            "by other means": lambda: texts_out.sent_otherwise(office, self.number, self.firm.document("Receipt.docx")),
            **{f"release {how}": partial(self.release, how) for how in HOW},
            "log e-mail": lambda: self.log(CommunicationKind.E_MAIL),
            "log letter as the attorney's": lambda: self.log(CommunicationKind.LETTER, by=self.firm.attorney.id),
            "log and correct": self.correct,
            "undo": lambda: undo(office),
            "redo": lambda: redo(office),
        }


def set_up(place: Path, folder: Path, port: int) -> None:
    """A mail server in the paralegal's own settings, below a folder."""
    server = OutgoingServer("localhost", USER, port, ca=str(place / "ca.pem"))
    outgoing.set_up(folder / "config", server, Secret(PASSWORD))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the server's certificates lie."""
    return tmp_path_factory.mktemp("server")


@pytest.fixture
def server(place: Path) -> Iterator[tuple[Smtpd, Path]]:
    """A mail server that takes everything, and where its certificates lie."""
    with mail_taker(authority_in(place)) as found:
        yield found, place


def approve_as(office: Office, request: int) -> None:
    """A paralegal says yes."""
    deciding.decide(office, request, Said(Decision.APPROVED, office.person.initials))


def _told(day: date, case_id: int, kind: CommunicationKind, by: int | None) -> NewCommunication:
    return NewCommunication(kind, SpokenWay.OUT, day, "Maria Alvarez", case_id=case_id, standing=Counterpart.CLIENT,
                            staff_id=by, said=ADVICE)  # fmt: skip


NAMES = (
    "write", "by server", "settle", "approve template", "from template", "ask", "ask about the document",
    "withdraw", "phone", "approve", "free type", "edit", "send", "by other means",
    "release filed", "release served", "release sent", "log e-mail", "log letter as the attorney's", "log and correct",
    "undo", "redo",
)  # fmt: skip


def nothing_went_out(firm: Firm, out: Path) -> None:
    """No text is out, nothing was released, and no record says that something written went to the client."""
    db = firm.office.store.read
    assert db.execute("SELECT count(*) FROM text_posting").fetchone() == (0,)
    assert db.execute("SELECT count(*) FROM text_template WHERE state = 'approved'").fetchone() == (0,)
    assert db.execute("SELECT count(*) FROM client_text WHERE state IN ('sent', 'other_means')").fetchone() == (0,)
    assert releasing.releases(firm.office) == []
    written = "state = 'logged' AND direction = 'out' AND standing = 'client' AND kind NOT IN ('call', 'meeting')"
    assert db.execute(f"SELECT count(*) FROM communication WHERE {written}").fetchone() == (0,)
    assert list(out.iterdir()) == []


def ready(firm: Firm) -> int:
    """The office at its most lenient: an attorney lets authority come by phone, and correspondence go out free."""
    put_letters(firm)
    client = add_client(firm)
    firm.save("Receipt.docx", "Receipt")
    firm.document("Receipt.docx")
    with closing(firm.come_in(firm.attorney)) as attorney:
        changing.set_policy(attorney, "approval.phone", "yes")
        changing.exempt(attorney, FREE_TYPE, reason="letters of transmittal")
    return client


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(order=st.lists(st.sampled_from(NAMES), min_size=2, max_size=8))
def test_in_no_order(
    order: list[str], firm: Firm, tmp_path_factory: pytest.TempPathFactory, server: tuple[Smtpd, Path]
) -> None:
    """The office is the same for all orders: what one left behind stands before the next."""
    taker, place = server
    out = tmp_path_factory.mktemp("out") / "out"
    out.mkdir()
    set_up(place, out.parent, taker.port)
    known = [one for one in persons.all_persons(firm.office) if one.name == "Maria Alvarez"]
    desk = Desk(firm, out, known[0].id if known else ready(firm))
    steps = desk.steps()
    assert set(steps) == set(NAMES)
    for name in order:
        with contextlib.suppress(ParacaseError):
            steps[name]()
        nothing_went_out(firm, out)
        assert taker.heard == []


@pytest.mark.parametrize(
    "way",
    [
        "send",
        "by server",
        "settle",
        "from template",
        "by other means",
        "release sent",
        "release served",
        "approve",
        "log e-mail",
    ],
)
def test_each_way_after_phone_and_with_a_free_type(
    firm: Firm, tmp_path: Path, way: str, server: tuple[Smtpd, Path]
) -> None:
    """Undo and redo before and after each."""
    out = tmp_path / "out"
    out.mkdir()
    set_up(server[1], tmp_path, server[0].port)
    desk = Desk(firm, out, ready(firm))
    steps = desk.steps()
    for name in ("ask", "phone", way, "undo", way, "redo", "free type", way, "undo", "redo", way):
        with contextlib.suppress(ParacaseError):
            steps[name]()
        nothing_went_out(firm, out)
    assert server[0].wire == []


def test_the_server_is_there_and_takes_what_an_attorney_approved(
    firm: Firm, tmp_path: Path, server: tuple[Smtpd, Path]
) -> None:
    """The way that is shut above is open."""
    out = tmp_path / "out"
    out.mkdir()
    set_up(server[1], tmp_path, server[0].port)
    desk = Desk(firm, out, ready(firm))
    approve(firm, writing.ask(firm.office, desk.number).made("request"))
    desk.steps()["by server"]()
    assert (len(server[0].messages), desk.row.state.value) == (1, "sent")


def test_what_is_no_text_to_a_client_does_go_by_phone_and_by_its_type(firm: Firm) -> None:
    """The ways that are shut above are open."""
    ready(firm)
    request = firm.ask("Receipt.docx")
    releasing.record_phone(firm.office, request, when="now", words="send it")
    document = firm.document("Receipt.docx")
    out = Release((document,), "sent", "the clinic", firm.office.today)
    releasing.release(firm.office, firm.case_id, out)
    firm.save("Transmittal.docx", "Enclosed")
    free = firm.document("Transmittal.docx")
    change_facts(firm.office, free, {"doc_type": FREE_TYPE})
    releasing.release(firm.office, firm.case_id, Release((free,), "sent", "the clinic", firm.office.today))
    assert len(releasing.releases(firm.office)) == 2


def test_what_was_taken_back_does_not_go_out_though_it_was_approved(firm: Firm, tmp_path: Path) -> None:
    desk = Desk(firm, tmp_path, ready(firm))
    request = writing.ask(firm.office, desk.number).made("request")
    to, document = whom.in_words(writing.addressees(desk.row)), desk.row.document_id
    approve(firm, request)
    with firm.office.store.write() as tx:
        tx.db.execute("UPDATE client_text SET state = 'dropped' WHERE id = ?", (desk.number,))
    with pytest.raises(NotAllowed, match="not as it was made"):
        releasing.release(firm.office, firm.case_id, Release((document,), "sent", to, firm.office.today))


def test_an_approved_text_goes_to_whom_it_says_and_nobody_else(firm: Firm, tmp_path: Path) -> None:
    empty = tmp_path / "out"
    empty.mkdir()
    desk = Desk(firm, empty, ready(firm))
    approve(firm, writing.ask(firm.office, desk.number).made("request"))
    other = add_somebody(firm, "Paul Reyes", "witness")
    assert other
    out = Release((desk.row.document_id,), "sent", "Paul Reyes <somebody@example.com>", firm.office.today)
    with pytest.raises(NotAllowed, match="nobody else"):
        releasing.release(firm.office, firm.case_id, out)
    with pytest.raises(NotAllowed, match="it goes alone, and is sent"):
        desk.release("served")
    nothing_went_out(firm, empty)
    desk.release("sent")
    assert desk.row.state.value == "sent"


def test_an_attorney_says_that_a_letter_went_out(firm: Firm) -> None:
    with closing(firm.come_in(firm.attorney)) as attorney:
        told = _told(attorney.today, firm.case_id, CommunicationKind.LETTER, None)
        number = communications.log(attorney, told).made("communication")
        assert communications.entry(attorney, number).state.value == "logged"
