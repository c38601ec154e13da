"""Clients: what is to be told, what waits for an attorney, follow-ups, the last two weeks; beside it the entry itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from paracase import services, tui
from paracase.domain.visible import counted
from paracase.tui.display import fitted, piece, short_caption
from paracase.tui.screens.clients.acts import KEYS, OfClient
from paracase.tui.screens.clients.choice import ClientsChoice, ShownRows
from paracase.tui.screens.clients.entry import SaidOfRow, entry_lines, no_contact_lines, short_line, title_of
from paracase.tui.widgets.drawn import Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import LOW
from paracase.tui.widgets.models import Blocks
from paracase.tui.widgets.paper import PaperView
from paracase.tui.widgets.returning import Returning
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.services.clients.listed import (
        ClientsNow,
        CommunicationRow,
        MoneyRow,
        NoContact,
        OfferRow,
        QuestionRow,
        ShownEntry,
        TextRow,
    )
    from paracase.services.clients.texts_out import TextToClient
    from paracase.tui.display import Line

    ChosenRow = CommunicationRow | QuestionRow | NoContact | TextRow | OfferRow | MoneyRow

_SHOWN = frozenset({"communications", "tasks", "cases", "walls", "day", "staff"})
"""What it shows something of."""
ENTRY_FROM = 100
"""From so many columns on the entry stands beside the list."""
_LIST = 46
_OF_ALL: list[BindingType] = [
    Binding("C", "app.office('log')", "log contact", id="clients.log",
            tooltip="log a call, letter, meeting or message: who spoke, as what, said, asked, promised"),
    Binding("c", "one_case", "one case", id="clients.case", tooltip="the case of this row alone, or all cases"),
    Binding("w", "whose", "whose", id="clients.whose", tooltip="mine, or everybody’s"),
    Binding("K", "kinds", "kinds", show=False, id="clients.kinds",
            tooltip="calls, letters, e-mails, meetings, messages, or all kinds"),
    Binding("q", "step_back(True)", "back", show=False, id="clients.q", key_display="q Esc",
            tooltip="back; on a top screen: quit"),
    Binding("escape", "step_back", "back", show=False, id="clients.escape"),
]  # fmt: skip


class ClientsPane(Pane):
    """The list."""

    CAN_FILTER = True


class ClientsScreen(OfClient):
    """Screen 6."""

    MODE = "clients"
    DEFAULT_CSS = """
    ClientsScreen #clients { min-width: 60; }
    ClientsScreen.-narrow #clients { min-width: 0; }
    ClientsScreen #floor { layout: horizontal; height: 1fr; }
    ClientsScreen.-narrow #beside, ClientsScreen.-narrow Upright { display: none; }
    ClientsScreen.-whole #beside { display: block; }
    ClientsScreen.-whole #clients, ClientsScreen.-whole Upright { display: none; }
    ClientsScreen SaidOfRow, ClientsScreen.-whole SaidOfRow { display: none; }
    ClientsScreen.-narrow SaidOfRow { display: block; }
    ClientsScreen.-narrow.-whole SaidOfRow { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*KEYS, *_OF_ALL]
    KEY_ORDER: ClassVar[dict[str, int]] = {
        "clients.log": 1, "clients.write": 1, "clients.send": 2,
        "clients.relay": 2, "clients.ask": 2, "clients.done": 3, "clients.postpone": 3, "clients.why": 4,
        "clients.correct": 5, "clients.case": 11, "clients.whose": 12, "clients.time": 13,
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList(drives=True, id="clients-list")
        self.pane = ClientsPane("Clients", self.list, id="clients")
        self.beside = PaperView(id="entry")
        self.beside_pane = Pane("Entry", self.beside, id="beside")
        self.said = SaidOfRow()
        self.now: ClientsNow | None = None
        self.choice: ClientsChoice = ClientsChoice()
        self.shown: ShownRows | None = None
        self._found: ShownEntry | None = None
        self._text: TextToClient | None = None
        self._returning = Returning()

    def compose_body(self) -> ComposeResult:
        """The list, and the entry beside it."""
        with Horizontal(id="floor"):
            yield self.pane
            yield Upright()
            yield self.beside_pane
        yield self.said

    # Standing

    @property
    def found(self) -> ShownEntry | None:
        """What is shown of the row under the bar."""
        return self._found

    @property
    def text(self) -> TextToClient | None:
        """The text to a client under the bar."""
        return self._text

    @property
    def offered(self) -> OfferRow | MoneyRow | None:
        """The offer, or request for money, under the bar."""
        return self.chosen if self._key[0] in {"offer", "money"} else None  # type: ignore[return-value]  # rows of these kinds

    @property
    def is_follow_up(self) -> bool:
        """Whether the bar is on a follow-up."""
        return self._key[0] == "task"

    @property
    def is_narrow(self) -> bool:
        """Whether the entry has no room beside the list."""
        return self.app.size.width < ENTRY_FROM

    @property
    def _key(self) -> tuple[str, int]:
        key = self.list.key
        return key if isinstance(key, tuple) else ("", 0)

    @property
    def case_in_front(self) -> tuple[int, str] | None:
        """The case of the row in front, and its caption."""
        row = self.chosen
        return (row.case_id, row.caption or "") if row is not None and row.case_id is not None else None

    @property
    def chosen(self) -> ChosenRow | None:
        """The row under the bar."""
        kind, number = self._key
        rows = self.shown
        if rows is None:
            return None
        if kind == "question":
            return next((one for one in (*rows.answered, *rows.waiting) if one.id == number), None)
        if kind == "task":
            return next((one for one in rows.follow_up if one.task_id == number), None)
        if kind in {"text", "offer", "money"}:
            of: Sequence[TextRow | OfferRow | MoneyRow] = (
                rows.texts if kind == "text" else rows.offers if kind == "offer" else rows.money
            )
            return next((one for one in of if one.id == number), None)
        if kind == "case":
            return next((one for one in rows.no_contact if one.case_id == number), None)
        return next((one for one in (*rows.held, *rows.lately) if one.id == number), None)

    def panes(self) -> list[Widget]:
        """The list, and the entry where it is shown."""
        if self.has_class("-whole"):
            return [self.beside]
        return [self.list] if self.is_narrow else [self.list, self.beside]

    def on_mount(self) -> None:
        """The list first."""
        self.list.focus()
        self.call_after_refresh(self.load)

    def on_resize(self, event: events.Resize) -> None:
        """Beside each other where there is room."""
        self.set_class(event.size.width < ENTRY_FROM, "-narrow")
        self.pane.styles.width = "1fr" if event.size.width < ENTRY_FROM else _LIST
        self.show_rows()

    def store_changed(self, topics: frozenset[str]) -> None:
        """The list follows, whoever changed something."""
        if topics & _SHOWN:
            self.load()

    def returning(self) -> Sequence[tuple[Returning, RowList]]:
        """The list."""
        return ((self._returning, self.list),)

    def subject(self) -> tuple[int | None, int | None]:
        """The case of the row in front."""
        row = self.chosen
        return (row.case_id, None) if row is not None else (None, None)

    # Showing

    @work(exclusive=True, group="clients")
    async def load(self) -> None:
        """Ask what there is."""
        case_id = self.choice.case_id
        now = await self.desk.ask(lambda: services.clients.listed.clients_now(self.office, case_id=case_id))
        if now is not None:
            self.now = now
            self.show_rows()
            self.list.tell_again()

    def show_rows(self) -> None:
        now, today = self.now, self.desk.standing.today
        if now is None:
            return
        self.shown = self.choice.shown(now, self.pane.words, self.office.person.id)
        low = self.app.size.height < LOW
        model = Blocks(tui.screens.clients.rows.client_blocks(self.shown, today=today, low=low))
        keys = [model.key(item) for item in range(model.items)]
        back = self._returning.place(keys)
        back = self._asked_about(keys) if back is None else back
        self.list.show(model, at=back, empty=self._empty())
        questions = len(self.shown.answered) + len(self.shown.waiting)
        said = counted(questions, "question") + " open" if questions else ""
        left = ", ".join(part for part in (self.choice.words, "Tab: entry" if self.is_narrow else "") if part)
        self.pane.header.say(left=[piece(left, "muted")], right=[(said, "text")])
        self.refresh_bindings()

    def _asked_about(self, keys: Sequence[Hashable]) -> int | None:
        """Where the bar goes with an entry that became the question asked about it; None where it did not."""
        kind, number = self._key
        if kind != "held" or self._key in keys or self.shown is None:
            return None
        asked = next((("question", one.id) for one in self.shown.waiting if one.communication_id == number), None)
        return keys.index(asked) if asked in keys else None

    def _empty(self) -> list[Line]:
        if self.pane.words:
            return [[("Nothing matches. ", "muted"), ("Esc ", "accent key"), ("clears the filter.", "muted")]]
        lines: list[Line] = [[("Nothing is logged lately, and nothing waits.", "muted")]]
        if self.choice.is_mine:
            lines.append([("w ", "accent key"), ("shows everybody’s", "muted")])
        lines.append([("C ", "accent key"), ("logs a call, letter, meeting or message", "muted")])
        return lines

    @on(RowList.Moved, "#clients-list")
    def follow_bar(self) -> None:
        """What was shown is not of this row."""
        self._found = self._text = None
        self.refresh_bindings()

    @on(RowList.Rested, "#clients-list")
    def follow_row(self) -> None:
        """The entry follows after a rest."""
        self._explain()

    @work(exclusive=True, group="entry")
    async def _explain(self) -> None:
        row, (kind, number) = self.chosen, self._key
        width = self.app.size.width - (0 if self.is_narrow or self.has_class("-whole") else _LIST + 1)
        today = self.desk.standing.today
        if row is None:
            self._found = None
            self.said.say([])
            self.beside.show([])
            self.beside_pane.header.say(title="Entry", right=[])
            return
        right = [piece(short_caption(getattr(row, "caption", None) or "no case"), "muted")]
        if kind == "case":
            self.said.say([("C logs a call or meeting of the attorney with the client", "muted")])
            self.beside.show(no_contact_lines(row, width))  # type: ignore[arg-type]  # rows of this kind are these
            self.beside_pane.header.say(title="No attorney contact", right=right)
            return
        if kind in {"offer", "money"}:
            offers = tui.screens.clients.offers
            lines = offers.offer_lines if kind == "offer" else offers.money_lines
            self.said.say([("O told, decided, approved, confirmed", "muted")])
            self.beside.show(lines(row, min(width, 90), today))  # type: ignore[arg-type]  # rows of this kind are these
            self.beside_pane.header.say(title="Offer" if kind == "offer" else "Money", right=right)
            return
        if kind == "text":
            text = await self.desk.ask(lambda: services.clients.texts_out.shown(self.office, number))
            if text is not None and self._key == (kind, number):
                self._text = text
                self.said.say([(text.why or "may go out", "warn" if text.why else "good")])
                self.beside.show(tui.acts.writing.text_lines(text, min(width, 90)))
                self.beside_pane.header.say(title="Text to a client", right=right)
                self.refresh_bindings()
            return
        entry_id, question_id = (None, number) if kind == "question" else (row.id, None)  # type: ignore[union-attr]
        found = await self.desk.ask(
            lambda: services.clients.listed.shown(self.office, communication_id=entry_id, question_id=question_id)
        )
        if found is None or self._key != (kind, number):
            return
        self._found = found
        self.said.say(short_line(found))
        self.beside.show(entry_lines(found, width=min(width, 90), today=today))
        title = fitted(piece(title_of(found))[0], max(10, min(width, 90) - 16)).rstrip()
        self.beside_pane.header.say(title=title, right=right)
        self.refresh_bindings()

    # Moving

    @on(RowList.Opened, "#clients-list")
    def open_row(self) -> None:
        """Enter: the entry; where it has no room beside the list, alone."""
        if self.is_narrow:
            self.add_class("-whole")
            self._explain()
        self.call_after_refresh(self.beside.focus)

    def action_next_pane(self, by: int) -> None:
        """The entry; where it has no room beside the list, alone, and back."""
        if not self.is_narrow:
            super().action_next_pane(by)
        elif self.has_class("-whole"):
            self.action_step_back()
        else:
            self.open_row()

    def action_step_back(self, quitting: bool = False) -> None:
        """The entry goes first, then a filter, then (with q) the question whether to quit."""
        if self.has_class("-whole"):
            self.remove_class("-whole")
        elif self.beside.has_focus:
            pass
        elif self.pane.words:
            self.run_worker(self.pane.clear_filter())
        elif quitting:
            self.desk.do("leave")
            return
        self.list.focus()

    @on(Pane.Filtered)
    def filter_list(self) -> None:
        """Fewer rows."""
        self.show_rows()
