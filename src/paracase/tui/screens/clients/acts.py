"""What the keys of Clients do to the row under the bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.cases.tasks import TaskState
from paracase.domain.clients import guard
from paracase.domain.clients.questions import QuestionMove, QuestionState
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.listing import Listing
from paracase.tui.display import piece
from paracase.tui.narrowing import NarrowedScreen
from paracase.tui.offered import offered
from paracase.tui.widgets.models import Block, heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.clients.guard import Marking
    from paracase.domain.roles import Refusal
    from paracase.services.clients.listed import MoneyRow, OfferRow, ShownEntry
    from paracase.services.clients.texts_out import TextToClient
    from paracase.services.context import Office
    from paracase.tui.display import Line

KEYS: list[BindingType] = [
    Binding("n", "write", "write", id="clients.write",
            tooltip="write to a client: from a template, or freely; free text waits for an attorney"),
    Binding("s", "send", "it goes out", id="clients.send",
            tooltip="the text went out: only approved bytes, or a template with verified slots"),
    Binding("r", "relay", "relay answer", id="clients.relay",
            tooltip="relay the approved answer, word for word, and log that it was told"),
    Binding("A", "ask_attorney", "ask attorney", id="clients.ask", tooltip="ask the attorney: an answer is owed then"),
    Binding("space", "done", "done", key_display="Space", id="clients.done",
            tooltip="the follow-up is done; a question that was sent back needs no attorney"),
    Binding("p", "postpone", "postpone", id="clients.postpone", tooltip="another day for the follow-up"),
    Binding("e", "correct", "correct", id="clients.correct", tooltip="correct the entry; the old words stay"),
    Binding("O", "offer", "offer, money", show=False, id="clients.offer",
            tooltip="an offer or money: told, decided, approved, confirmed; on another row a new one of its case"),
    Binding("i", "person", "person", show=False, id="clients.person", tooltip="the people of the case: how to reach them"),
    Binding("y", "why", "why", id="clients.why", tooltip="why it is held or waits, and what may stand instead"),
    Binding("T", "time", "time", id="clients.time",
            tooltip="my time of the day: what is proposed of calls and letters with their minutes, and of the rest"),
    Binding("H", "history", "history", show=False, id="clients.history", tooltip="every act on this entry"),
]  # fmt: skip
"""Of the row under the bar."""
WHY_WIDTH = 66
"""Cells of a sentence of the reasons; the list has that room on every terminal."""
_NEEDS: dict[str, Right | QuestionMove] = {
    "relay": QuestionMove.RELAY, "ask_attorney": QuestionMove.ASK, "done": Right.KEEP_TASKS, "postpone": Right.KEEP_TASKS,
    "correct": Right.LOG, "write": Right.ASK_APPROVAL, "send": Right.RELEASE,
}  # fmt: skip


def takes(
    action: str, found: ShownEntry | None, case_id: int | None, *, is_follow_up: bool, text: TextToClient | None = None
) -> bool:
    """Whether the row in front can take an act, whoever may do it.

    Args:
        found: what is shown of the row; None where nothing is yet.
        case_id: of which case it is.
        is_follow_up: the row is a follow-up, and not the entry.
        text: the row is a text to a client.
    """
    if action in {"write", "send"} or (text is not None and action == "why"):
        return action == "write" or text is not None
    if action not in {*_NEEDS, "person", "why", "history"}:
        return True
    if action == "person":
        return case_id is not None
    if found is None:
        return False
    entry, asked = found.entry, found.question.row if found.question is not None else None
    match action:
        case "relay":
            return asked is not None and asked.state is QuestionState.ANSWERED and not found.is_owed
        case "ask_attorney":
            return asked.state is QuestionState.OPEN if asked is not None else _can_be_asked(found)
        case "done":
            is_back = asked is not None and asked.state is QuestionState.OPEN and bool(asked.back_why)
            return _has_task(found) or (is_back and not is_follow_up)
        case "postpone":
            return _has_task(found)
        case "why":
            return bool(asked is not None or (entry is not None and (entry.row.held_why or entry.row.said)))
    return entry is not None


def _has_task(found: ShownEntry) -> bool:
    return found.entry is not None and found.entry.row.task_state == TaskState.OPEN


def _can_be_asked(found: ShownEntry) -> bool:
    return found.entry is not None and bool(found.entry.row.asked or found.entry.row.held_why)


class OfClient(NarrowedScreen):
    """A screen with a communication, or a question, in front."""

    @property
    def found(self) -> ShownEntry | None:
        """What is shown of the row under the bar."""
        return None

    @property
    def text(self) -> TextToClient | None:
        """The text to a client under the bar."""
        return None

    @property
    def is_follow_up(self) -> bool:
        """Whether the row is a follow-up."""
        return False

    def refusal(self, action: str) -> Refusal | None:
        """Why the person may not."""
        return self.office.refusal(_NEEDS[action]) if action in _NEEDS else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what the row under the bar can take."""
        del parameters
        if not takes(action, self.found, self.subject()[0], is_follow_up=self.is_follow_up,
                     text=self.text):  # fmt: skip
            return False
        return offered(self.refusal(action))

    def key_words(self, action: str) -> str | None:
        """A question that was sent back is withdrawn, not done."""
        is_task = self.found is not None and _has_task(self.found)
        return "no question" if action == "done" and not is_task else None

    @property
    def offered(self) -> OfferRow | MoneyRow | None:
        """The offer, or request for money, under the bar."""
        return None

    @work(exclusive=True, group="act")
    async def action_offer(self) -> None:
        """What there is to say of an offer or of money; else a new one of the case in front."""
        row, case_id = self.offered, self.subject()[0] or self.desk.case_in_front()
        if row is None and case_id is None:
            self.desk.say("An offer is of a case: put the bar on one of its rows.", "muted")
        elif row is None and case_id is not None:
            await tui.acts.offers.new_of_case(self.desk, case_id)
        elif isinstance(getattr(row, "told_how", None), str):
            await tui.acts.offers.of_offer(self.desk, row)  # type: ignore[arg-type]  # rows with it are offers
        else:
            await tui.acts.offers.of_money(self.desk, row)  # type: ignore[arg-type]  # the others are money

    @work(exclusive=True, group="act")
    async def action_write(self) -> None:
        """To a client: shown whole before it is made."""
        await tui.acts.writing.write_to_client(self.desk, self.subject()[0])

    @work(exclusive=True, group="act")
    async def action_send(self) -> None:
        """Only what may."""
        if self.text is not None:
            await tui.acts.writing.send_text(self.desk, self.text.row.id)

    @work(exclusive=True, group="act")
    async def action_relay(self) -> None:
        """Word for word."""
        found = self.found
        if found is not None and found.question is not None:
            await tui.acts.communications.relay_answer(self.desk, found.question.row.id)

    @work(exclusive=True, group="act")
    async def action_ask_attorney(self) -> None:
        """The clock starts."""
        found = self.found
        if found is None:
            return
        if found.question is not None:
            await tui.acts.communications.ask_attorney(self.desk, found.question.row.id)
        elif found.entry is not None:
            await tui.acts.communications.ask_attorney(self.desk, None, about=found.entry.row.id)

    @work(exclusive=True, group="act")
    async def action_done(self) -> None:
        """The follow-up is done; a question that was sent back is over."""
        found = self.found
        if found is None:
            return
        if found.entry is not None and _has_task(found) and found.entry.row.task_id is not None:
            task_id = found.entry.row.task_id
            await self.desk.carry_out(lambda: services.cases.tasks.complete(self.office, task_id))
        elif found.question is not None:
            number = found.question.row.id
            await self.desk.carry_out(lambda: services.clients.questions.withdraw(self.office, number))

    @work(exclusive=True, group="act")
    async def action_postpone(self) -> None:
        """Another day; the old one is kept."""
        found = self.found
        if found is not None and found.entry is not None and found.entry.row.task_id is not None:
            number = found.entry.row.task_id
            task = await self.desk.ask(lambda: services.cases.tasks.task_row(self.office, number))
            if task is not None:
                await tui.acts.tasks.postpone_task(self.desk, task)

    @work(exclusive=True, group="act")
    async def action_correct(self) -> None:
        """The old words stay."""
        found = self.found
        if found is not None and found.entry is not None:
            await tui.acts.communications.correct_entry(self.desk, found.entry.row.id)

    @work(exclusive=True, group="act")
    async def action_person(self) -> None:
        """Who the people of the case are, and how they are reached."""
        case_id = self.subject()[0]
        if case_id is None:
            return
        blocks = await self.desk.ask(lambda: _people(self.office, case_id))
        if blocks is not None:
            await self.desk.ask_person(Listing("The people of the case", blocks, empty="Nobody is named in the case."))

    @work(exclusive=True, group="act")
    async def action_why(self) -> None:
        """Why it is held, or waits; what in it may be read as advice, and what may stand instead."""
        found, text = self.found, self.text
        if text is not None:
            await self.desk.ask_person(Listing("Why", _wrapped(_of_text(text), WHY_WIDTH), empty=""))
        elif found is not None:
            marks = found.entry.may_be_advice if found.entry is not None else ()
            await self.desk.ask_person(Listing("Why", _wrapped(_reasons(found, marks), WHY_WIDTH), empty=""))

    @work(exclusive=True, group="act")
    async def action_time(self) -> None:
        """One's own time of the day; a new entry is of the case in front."""
        await tui.acts.time_day.time_of_day(self.desk, case_id=self.subject()[0])

    @work(exclusive=True, group="act")
    async def action_history(self) -> None:
        """Every act on the entry."""
        found = self.found
        if found is not None and found.entry is not None:
            number, who = found.entry.row.id, found.entry.row.who
            entries = await self.desk.ask(lambda: services.clients.listed.history(self.office, number))
            if entries is not None:
                self.desk.show(Listing.of_history(f"History: {visible(who)}", entries, self.desk))


def _of_text(text: TextToClient) -> list[tuple[str, str]]:
    told = [(f"! {text.why}", "warn")] if text.why else [("It may go out: s.", "text")]
    if text.row.template_id is None and text.why:
        told.append(("Free text waits for an attorney; what was approved goes out in exactly these bytes.", "text"))
    return told + [(words, "warn" if text.marks else "text") for words in guard.told(text.marks)]


def _reasons(found: ShownEntry, marks: Sequence[Marking]) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    if found.entry is not None and found.entry.row.held_why:
        told += [(f"! Held: {found.entry.row.held_why}", "warn"),
                 ("An attorney’s words are told as they were approved, under their id. A asks the attorney; when it is "
                  "answered, r tells exactly that. e corrects what was logged wrongly.", "text")]  # fmt: skip
    if found.question is not None:
        row = found.question.row
        told.append((f"“{row.words}”", "text italic"))
        if row.cue:
            told.append((f"? “{row.cue}” asks for advice ({row.category}): an attorney answers it.", "warn"))
        else:
            told.append(("A person put it before the attorney.", "text"))
        told.append(("May stand meanwhile: “I am a paralegal and cannot give legal advice; I will pass your question on.”",
                     "text"))  # fmt: skip
    for mark in marks:
        told.append((f"! {mark.words_of_it}.", "warn"))
        told.append((f"   May stand: {mark.instead}", "text"))
    if not told:
        told.append((f"{guard.NOTHING_MARKED} Natural advice has no fixed wording.", "text"))
    return told


def _wrapped(told: list[tuple[str, str]], width: int) -> list[Block]:
    """Each line a row, so that one can go on to all of them."""
    lines: list[Line] = [line for words, ink in told for line in (*prose(words, width, ink), [])]

    def row(number: int, line: Line) -> Block:
        return Block(("line", number), 1, lambda _at, _width, _chosen: [(" ", "text"), *line])

    return [row(number, line) for number, line in enumerate(lines[:-1])]


def _people(office: Office, case_id: int) -> list[Block]:
    """Parties, then contacts with the ways to reach them."""
    detail = services.cases.cases.case_detail(office, case_id)
    lines: list[Line] = []
    for party in detail.parties:
        role = f"  {party.role}{', client' if party.is_client else ''}"
        lines.append([piece(f" {party.name}", "strong"), piece(role, "muted")])
        for hit in services.clients.conflicts.undecided_of_party(office, party.id):
            ink = "alarm" if hit.opposed else "warn"
            told = prose(visible(f"not decided: {hit.told}"), WHY_WIDTH, ink)
            lines += [[piece("   "), *line] for line in told]
    for one in services.people.contacts.contacts_of(office, case_id):
        ways = "  ".join(part for part in (one.phone, one.email, one.address) if part)
        lines.append([piece(f" {one.name}", "strong"), piece(f"  {one.role}", "muted")])
        lines += [[piece(f"   {words}")] for words in (ways, one.note) if words]
    return [heading(line) for line in lines]
