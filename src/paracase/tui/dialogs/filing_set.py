"""A filing set and its check: the parts in their order, then what was looked for, what waits for a sign-off first."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.binding import Binding, BindingType

from paracase.domain.visible import counted
from paracase.domain.work.filing import RowStanding
from paracase.tui.dialogs.asked import asked_blocks
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.display import cell, piece
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.row_list import DialogList, RowList

if TYPE_CHECKING:
    from collections.abc import Hashable

    from textual.app import ComposeResult

    from paracase.domain.work.filing import CheckRow, SetPaper
    from paracase.services.approvals.filing_sets import Checked
    from paracase.tui.display import Line

SIGNS = {RowStanding.FINE: ("✓", "good"), RowStanding.LOOK: ("□", "warn"), RowStanding.UNKNOWN: ("?", "muted")}


class SetAsked(NamedTuple):
    """What a person wants done with a set.

    Attributes:
        verb: ``accept``, ``put``, ``change``, ``out`` or ``certificate``.
        number: the row of the check (from 1), or the document.
        key: where the bar was, so that it stands there again.
    """

    verb: str
    number: int
    key: Hashable


class FilingSet(Dialog[SetAsked]):
    """The set in front. Answers what is to be done; whoever asked does it, and shows the set again.

    Args:
        may_change: whether its parts may be changed here: those of what was asked about stay as they are.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", "leave", "close", show=False),
        Binding("space", "asked('accept')", "sign off", show=False),
        Binding("n", "asked('put')", "put in", show=False),
        Binding("e", "asked('change')", "change", show=False),
        Binding("x", "asked('out')", "take out", show=False),
        Binding("c", "asked('certificate')", "certificate", show=False),
    ]
    DEFAULT_CSS = """
    FilingSet > #box { width: 116; max-height: 100%; height: 100%; }
    FilingSet RowList { height: 1fr; }
    """
    TITLE_WORDS = "Filing set"

    def __init__(self, checked: Checked, *, may_change: bool, may_accept: bool, at: Hashable = None) -> None:
        super().__init__()
        self._checked, self._at = checked, at
        self._may_change, self._may_accept = may_change, may_accept

    def compose_box(self) -> ComposeResult:
        """Where it is filed, rows, keys."""
        court = self._checked.court or "the case has no court that is known"
        yield Lines([[piece(court, "strong bold")], [(self._checked.summary, "muted")], []])
        yield DialogList()
        pairs = [("Space", "sign off")] if self._may_accept else []
        pairs += [("n", "add"), ("e", "change"), ("x", "out"), ("c", "certificate")] if self._may_change else []
        yield Lines([[], keys(*pairs, ("q", "close"))])

    def on_mount(self) -> None:
        """The rows; the bar where it was, else on what leads."""
        model = Blocks([*self._parts(), *self._rows(), *self._judge()])
        at = model.index(self._at) if self._at is not None else 0
        self.query_one(RowList).show(model, at=at if at is not None else 0, empty=[])
        self.query_one(RowList).focus()

    def _parts(self) -> list[Block]:
        many = counted(len(self._checked.papers), "paper")
        return [heading([("PARTS  ", "strong bold"), (many, "muted")]), *map(self._part, self._checked.papers)]

    def _part(self, paper: SetPaper) -> Block:
        def paint(_at: int, width: int, chosen: bool) -> Line:
            title = cell(paper.title, max(0, width - 48), "strong bold" if chosen else "text")
            return [cell(paper.part, 17, "muted"), title, ("  ", "text"), cell(paper.name, 28, "muted", how="middle")]

        return Block(("part", paper.document_id), 1, paint)

    def _in_order(self) -> list[int]:
        """Rows of the check: what waits first, then what was accepted, what is not known, what is fine."""
        waiting = set(self._checked.open)
        order = {RowStanding.LOOK: 1, RowStanding.UNKNOWN: 2, RowStanding.FINE: 3}
        rows = self._checked.rows
        return sorted(range(len(rows)), key=lambda n: (0 if n in waiting else order[rows[n].standing], n))

    def _rows(self) -> list[Block]:
        many = len(self._checked.open)
        head: Line = [("CHECK  ", "strong bold"), (f"{many} to sign off; ? not known for this court", "muted")]
        return [heading([]), heading(head), *(self._row(n) for n in self._in_order())]

    def _judge(self) -> list[Block]:
        """What the judge and the court ask, from their cards."""
        asked = self._checked.judge
        if not asked:
            return []
        head: Line = [("JUDGE  ", "strong bold"), ("what the cards of court and judge ask", "muted")]
        return [heading([]), heading(head), *asked_blocks(asked)]

    def _row(self, number: int) -> Block:
        row, who = self._checked.rows[number], self._checked.accepted[number]
        accepted = f"accepted by {who.staff}: {who.why}" if who is not None else ""

        def paint(at: int, width: int, chosen: bool) -> Line:
            if at == 0:
                return _first(row, width, chosen=chosen, is_accepted=bool(accepted))
            return [("  ", "text"), cell(accepted or f"the court: {row.asked}", max(0, width - 2), "muted")]

        return Block(("row", number + 1), 2, paint)

    def action_asked(self, verb: str) -> None:
        """What is to be done with the row under the bar."""
        key = self.query_one(RowList).key
        kind, number = key if isinstance(key, tuple) else ("", 0)
        needs = {"accept": "row", "change": "part", "out": "part"}.get(verb)
        may = self._may_accept if verb == "accept" else self._may_change
        if may and (needs is None or needs == kind):
            self.dismiss(SetAsked(verb, number, key))


def _first(row: CheckRow, width: int, *, chosen: bool, is_accepted: bool) -> Line:
    sign, ink = ("✓", "muted") if is_accepted else SIGNS[row.standing]
    found = cell(row.found, max(0, width - 44), "strong bold" if chosen else ink)
    name = cell(row.name, 20, "muted", how="middle")
    return [(f"{sign} ", ink), cell(row.looked_for, 21, "text"), found, (" ", "text"), name]
