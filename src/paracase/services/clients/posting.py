"""A text goes to a mail server: exactly the bytes that may go, once, and what became of it is kept.

Before the first byte goes over, that it does is written down; a machine that stops there leaves a text that *may have been
sent*. Such a text goes out by no way until a person has looked, and says what they found.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.clients import acts
from paracase.domain.clients.posting import PostingState, envelope_in
from paracase.domain.clock import format_instant, parse_instant
from paracase.domain.errors import BadInput, MailNotSent, MayHaveBeenSent, NotAllowed
from paracase.domain.roles import Proof, Right
from paracase.domain.visible import visible
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.clients import outgoing, texts_out
from paracase.services.clients.smtp import LONGEST_SECONDS, ServerAnswer, SmtpServer
from paracase.services.clients.writing import addressees, text_row
from paracase.services.papers import versions
from paracase.services.papers.kept import chunks_of, opened
from paracase.store.clients import postings, texts

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.clients.posting import MailEnvelope, OutgoingServer
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.postings import PostingRow
    from paracase.store.clients.texts import TextRow


def check_server(config: Path) -> OutgoingServer:
    """See that the server is there, is who it should be, and lets us in; nothing is sent.

    Raises:
        NotFound: none is set up, or its password is not kept.
        MailNotSent: it is not, or does not.
    """
    server = outgoing.server(config)
    with SmtpServer(server, outgoing.secret_of(config, server)):
        return server


def check(office: Office, number: int, config: Path) -> tuple[OutgoingServer, MailEnvelope]:
    """Do all of it but giving the text over: what may go, the server, sender and recipients. Nothing is sent or kept.

    Raises:
        As ``post``.
    """
    _, data, envelope = _ready(office, number)
    server = outgoing.server(config)
    with SmtpServer(server, outgoing.secret_of(config, server)) as connection:
        connection.offer(envelope, len(data))
        connection.leave_it()
    return server, envelope


def post(office: Office, number: int, config: Path) -> Done:
    """Send a text by the person's server, and record that it went out. Not for the event loop.

    Raises:
        NotFound: no such text; no server, or no password of it.
        NotAllowed: it may not go out; over SSH; it may have been sent before; or SMTP cannot carry it unchanged.
        MailNotSent: the server took nothing: it can be tried again.
        MayHaveBeenSent: nobody knows: it is not tried again before ``settle``.
    """
    row, data, envelope = _ready(office, number)
    server = outgoing.server(config)
    with SmtpServer(server, outgoing.secret_of(config, server)) as connection:
        connection.offer(envelope, len(data))
        texts_out.to_go(office, number)  # connecting took its time: an approval may have been withdrawn
        attempt = _begin(office, row, server)
        try:
            answer = connection.give(data)
        except KeyboardInterrupt:  # nobody gives it over any more: what became of it can be looked for at once
            _end(office, row, attempt, server, ServerAnswer(PostingState.UNKNOWN, "stopped here"))
            raise
        is_kept = _end(office, row, attempt, server, answer)
    named = visible(server.host)
    if not is_kept:
        raise NotAllowed(
            f"{named} answered {answer.words}; somebody said before what became of text {number}.",
            hint="See client text.",
        )
    if answer.state is PostingState.REFUSED:
        raise MailNotSent(f"{named} did not take text {number}: {answer.words}.", hint="Nothing was sent.")
    if answer.state is PostingState.UNKNOWN:
        raise MayHaveBeenSent(
            f"{named} broke off while text {number} went over ({answer.words}): it may have been sent.",
            hint=f"Look in the server's sent mail, or ask; then: paracase mail settle {number}",
        )
    return texts_out.gone(office, row, None, f"by {server.host}: {answer.words}")


def _ready(office: Office, number: int) -> tuple[TextRow, bytes, MailEnvelope]:
    """A text that may go out, its bytes, and its envelope, which names exactly whom the record names."""
    office.require(Right.RELEASE)
    if office.identity.proof is Proof.KEY:
        raise NotAllowed("Nobody sends mail over SSH.", hint="It is done at the office's own desk.")
    row = texts_out.to_go(office, number)
    name = versions.settled_version(office, row.document_id).name
    if not name.lower().endswith(".eml"):
        raise NotAllowed(f"Text {number} is a letter, and no e-mail.", hint=f"paracase client send {number} --out DIR")
    data = b"".join(chunks_of(opened(office, row.sha256, name)))
    envelope = envelope_in(data)
    if set(envelope.recipients) != {one.address for one in addressees(row)}:
        raise NotAllowed(f"The file of text {number} names other recipients than its record.", hint="Write it anew.")
    return row, data, envelope


def _about(row: TextRow) -> dict[str, object]:
    return {"client_text": row.id, "case": row.case_id, "document": row.document_id}


def _begin(office: Office, row: TextRow, server: OutgoingServer) -> int:
    """Write down, before a byte goes over, that the text does."""
    with office.store.write() as tx:
        now = texts.get_text(tx.db, row.id)
        if (
            now is None
            or now.state is not row.state
            or any(one.state.keeps_from_going for one in postings.postings_of(tx.db, row.id))
        ):
            raise NotAllowed(
                f"Text {row.id} went out, or is on its way, meanwhile.", hint="See “paracase client held”."
            )
        values = {
            "client_text_id": row.id, "case_id": row.case_id, "server": f"{server.host}:{server.port}",
            "sha256": row.sha256, "state": PostingState.STARTED.value, "reply": "", "by_id": office.person.id,
            "at": office.now(), "words": "",
        }  # fmt: skip
        number = postings.insert_posting(tx.db, values)
        record(
            office, tx, acts.TEXT_POSTING, f"Text {row.id} begins to go over to {server.host}",
            data=_about(row) | {"posting": number, "sha256": row.sha256},
            texts={"server": f"{server.host}:{server.port}"},
        )  # fmt: skip
        return number


def _end(office: Office, row: TextRow, attempt: int, server: OutgoingServer, answer: ServerAnswer) -> bool:
    """Write down what became of it; False where somebody said meanwhile, which stands: the ledger has the answer anyway."""
    with office.store.write() as tx:
        is_kept = postings.end_posting(tx.db, attempt, answer.state, reply=answer.words, at=office.now())
        record(
            office, tx, acts.TEXT_POSTED, f"Text {row.id}: {answer.state.words} ({server.host})",
            data=_about(row) | {"posting": attempt, "state": answer.state.value, "settled_before": not is_kept},
            texts={"reply": answer.words},
        )  # fmt: skip
        return is_kept


def attempts(office: Office, number: int) -> list[PostingRow]:
    """The attempts with a text, the newest first.

    Raises:
        NotFound: there is no such text.
    """
    return postings.postings_of(office.store.read, text_row(office, number).id)


def settle(office: Office, number: int, *, went: bool, words: str) -> Done:
    """Say what a person found who looked whether a text went that may have been sent.

    Args:
        went: it did, and is recorded as gone; else it may be sent again.

    Raises:
        NotAllowed: nothing about it is open, or over SSH; or it may still be going over, and so cannot be known not to have.
        BadInput: nothing says how they know.
    """
    office.require(Right.RELEASE)
    if office.identity.proof is Proof.KEY:
        raise NotAllowed("Nobody sends mail over SSH.", hint="It is done at the office's own desk.")
    row, how = text_row(office, number), line(words, "how you know", limit=1000)
    found = next(iter(postings.postings_of(office.store.read, row.id)), None)
    taken = {PostingState.ACCEPTED, PostingState.WENT}
    is_taken = found is not None and found.state in taken and not row.state.is_out
    if found is None or not (found.state.is_open or is_taken):
        raise NotAllowed(f"Nothing is open about how text {number} went.", hint="See “paracase client text”.")
    if is_taken and not went:
        raise BadInput(
            f"Text {number} {found.state.words} ({visible(found.server)}).", hint="Say --went, and how you know."
        )
    if found.state is PostingState.STARTED and not went:
        _check_over(office, found)
    state = PostingState.WENT if went else PostingState.NOT_SENT
    with office.store.write() as tx:
        if not postings.settle_posting(tx.db, found, state, by=office.person.id, words=how, at=office.now()):
            raise NotAllowed(f"Its end was recorded meanwhile: text {number}.", hint="See “paracase client text”.")
        done = record(
            office, tx, acts.TEXT_SETTLED, f"Text {number} {state.words}: {how}",
            data=_about(row) | {"posting": found.id, "state": state.value},
            texts={"words": how},
        )  # fmt: skip
    return texts_out.gone(office, row, None, f"by {found.server}; {how}") if went else done


def _check_over(office: Office, found: PostingRow) -> None:
    """See that nobody can be giving the text over any more: another desk may do it at this moment."""
    until = parse_instant(found.at) + timedelta(seconds=LONGEST_SECONDS)
    if office.clock.now() < until:
        raise NotAllowed(
            f"Text {found.client_text_id} may be going over at this moment; it began {office.when(found.at)}.",
            hint=f"That it did not go can be said from {office.when(format_instant(until))} on; that it did, at once.",
        )
