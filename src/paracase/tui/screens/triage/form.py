"""What Enter will do with the paper in front: case, type, dates, name; each with its reason and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers import facts
from paracase.domain.papers.documents import Handling, TriageState
from paracase.domain.papers.handling import proposed_handling
from paracase.domain.papers.proposals import Confidence, Field, Proposal, tied_cases
from paracase.domain.visible import counted, first_words, visible
from paracase.tui.dialogs.starts import SIGNS, start_beside, start_day, start_sign, start_words
from paracase.tui.display import cell, fitted, type_label, whole_day
from paracase.tui.screens.triage.worklist import ChosenAnswers
from paracase.tui.widgets.drawn import Drawn
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.deadlines.of_papers import PaperStarts
    from paracase.services.papers.near import NearPaper
    from paracase.services.papers.triage import Prepared
    from paracase.tui.display import Line, Piece
    from paracase.tui.screens.triage.worklist import Worklist

DAYS = (facts.FILED, facts.DATED, facts.ENTERED, facts.SERVED, facts.RECEIVED)
"""Those that say most about a paper first, since only one or two have room."""

_DAY, _BESIDE = 17, 20
"""Cells of a day, and of its rule, of what the paper would start."""
_PROPOSED = "proposed"
"""What Enter alone makes of a sure date: it waits to be accepted, so no sign may read as if that were done."""


def trust(proposal: Proposal | None, *, said: bool) -> Piece:
    """How sure an answer is."""
    if said:
        return "✓ you", "good"
    if proposal is None:
        return "", "muted"
    return {
        Confidence.SURE: ("✓ sure", "good"),
        Confidence.LIKELY: ("~ likely", "text"),
        Confidence.GUESS: ("? guess", "warn"),
    }[proposal.confidence]


class FileForm(Drawn):
    """Draws the answers."""

    DEFAULT_CSS = """
    FileForm { height: 1fr; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Prepared | None = None
        self._answers = ChosenAnswers()
        self._labels: dict[str, str] = {}
        self._starts: PaperStarts | None = None

    def show(
        self, prepared: Prepared | None, worklist: Worklist, document_id: int | None, starts: PaperStarts | None = None
    ) -> None:
        """Another paper, other answers or marks, or what it would start."""
        self._starts = starts
        captions = worklist.queue.captions if worklist.queue is not None else {}
        said = prepared.said if prepared is not None else None
        self._prepared = prepared
        self._answers = worklist.answers(document_id) if said is None else ChosenAnswers.of(said)
        self._labels = {str(case_id): caption for case_id, caption in captions.items()}
        self.redraw()

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """A row for each answer; a gap above the first where there is room."""
        prepared = self._prepared
        if prepared is None:
            return []
        lines: list[Line] = [[]] if height >= 9 else []
        if prepared.sheet.document.parent_id is not None and prepared.said is None:
            return [*lines, [("   It hangs on the paper above, and is filed with it.", "muted")]]
        if prepared.said is None and prepared.sheet.document.state == TriageState.IN_FILE:
            return [*lines, [("   It is in file. ", "muted"), ("Enter", "accent key"), (" reads it.", "muted")]]
        if prepared.sheet.document.state == TriageState.TRASH:
            return [*lines, [("   It lies in the trash. ", "muted"), ("r", "accent key"), (" restores it.", "muted")]]
        # Before anything else: a sealed paper must not be filed like any other.
        lines += [
            [("   ", "text"), (first_words(visible(f"! {said}"), width - 4), "warn")] for said in prepared.warnings
        ]
        lines.append(self._case(prepared, width))
        if prepared.against:
            lines += self._against(prepared, width)
        lines.append(self._type(prepared, width))
        lines += self._dates(prepared, width, most=2 if height >= 8 and not prepared.against else 1)
        lines += self._name_rows(prepared, width)
        lines += self._handling(prepared, width)
        lines += self._more(prepared, width)
        lines += [[("   ", "text"), (first_words(f"! {flag}", width - 4), "warn")] for flag in prepared.of_file]
        return lines + self._starting(width, height - len(lines))

    def _starting(self, width: int, room: int) -> list[Line]:
        """What + would show, in the lines that are left; that there is more is said."""
        if self._starts is None or room < 1:
            return []
        found = [(start, one) for start in self._starts.starts for one in (start.would.starts or (None,))]
        shown = found if len(found) <= room else found[: max(room - 1, 1)]
        lines: list[Line] = []
        for start, one in shown:
            day, warns = start_day(start, one)
            sign = start_sign(start, one)
            sign = (_PROPOSED, "muted") if sign == SIGNS["sure"] else sign
            head: Line = [(" " * 10, "text")] if lines else [
                (" ", "text"), ("+", "accent key"), (" ", "text"), cell("Starts", 6, "muted"), (" ", "text")
            ]  # fmt: skip
            lines.append([
                *head, cell(day, _DAY, warns or "text"), (" ", "text"),
                cell(start_words(start, one), max(8, width - 12 - _DAY - _BESIDE - 1 - len(sign[0])), "text"),
                (" ", "text"), cell(start_beside(start, one), _BESIDE, "muted"), sign,
            ])  # fmt: skip
        if len(shown) < len(found) and room > 1:
            lines.append(
                [(" " * 10, "text"), (f"and {len(found) - len(shown):,} more: ", "muted"), ("+", "accent key")]
            )
        return lines

    def _row(self, key: str, label: str, value: Piece, reason: str, sure: Piece, width: int) -> Line:
        room = width - 10 - 9
        value_room = min(max(len(value[0]), room * 2 // 5), room)
        reason_room = room - value_room - 2
        words = visible(reason)
        return [
            (" ", "text"), (key or " ", "accent key"), (" ", "text"), cell(label, 6, "muted"), (" ", "text"),
            cell(value[0], value_room, value[1], how="caption"), (" ", "text"),
            (fitted(words, max(0, reason_room)), "muted italic" if "“" in words else "muted"),
            (" ", "text"), cell(sure[0], 9, sure[1]),
        ]  # fmt: skip

    def _case(self, prepared: Prepared, width: int) -> Line:
        found = prepared.sheet.best(Field.CASE)
        planned = prepared.planned
        if planned.case is not None:
            said = self._answers.case_id is not None
            value = (visible(f"{planned.case.caption}  {planned.case.number}"), "strong bold")
            return self._row(
                "c", "Case", value, "" if said or found is None else found.reason, trust(found, said=said), width
            )
        unknown = prepared.sheet.best(Field.OPENS)
        if unknown is not None and (found is None or found.confidence < unknown.confidence):
            value = ("no case of ours; N opens it", "warn")
            return self._row("c", "Case", value, unknown.reason, trust(unknown, said=False), width)
        if len(tied := tied_cases(prepared.sheet.proposals)) > 1:
            both = " or ".join(visible(self._labels.get(value, value)) for value in tied)
            return self._row("c", "Case", (f"{both}?", "warn"), "c chooses", ("? two fit", "warn"), width)
        if found is not None:
            guess = visible(self._labels.get(found.value, found.value))
            return self._row("c", "Case", (f"{guess}?", "warn"), found.reason, trust(found, said=False), width)
        return self._row("c", "Case", ("not known; c chooses one", "warn"), "", ("", "muted"), width)

    def _against(self, prepared: Prepared, width: int) -> list[Line]:
        """What the paper's own stamp says against the case that was chosen, and the two ways on."""
        said = wrapped(visible(prepared.against), width - 11)
        words = [visible(prepared.against)[a:b] for a, b in said][:3]
        lines: list[Line] = [
            [(" ", "text"), ("!" if n == 0 else " ", "alarm bold"), (" " * 8, "text"), (text, "alarm bold")]
            for n, text in enumerate(words)
        ]
        return [*lines, [(" " * 10, "text"), ("c", "accent key"), (" choose again  ", "muted"), ("F", "accent key"),
                         (" file all the same  ", "muted"), ("Enter files nothing", "muted")]]  # fmt: skip

    def _type(self, prepared: Prepared, width: int) -> Line:
        found = prepared.sheet.best(Field.TYPE)
        said = "doc_type" in self._answers.facts
        code = prepared.planned.values.get("doc_type")
        if code:
            value: Piece = (visible(type_label(code)), "text")
            return self._row(
                "t", "Type", value, "" if said or found is None else found.reason, trust(found, said=said), width
            )
        if found is not None and not said:
            value = (visible(f"{type_label(found.value)}?"), "warn")
            return self._row("t", "Type", value, found.reason, trust(found, said=False), width)
        return self._row("t", "Type", ("not known", "muted"), "", ("", "muted"), width)

    def _dates(self, prepared: Prepared, width: int, *, most: int) -> list[Line]:
        rows: list[Line] = []
        for fact in DAYS:
            value = prepared.planned.values.get(fact.column)
            if not value or len(rows) >= most:
                continue
            found = prepared.sheet.best(fact.suggested) if fact.suggested else None
            said = fact.column in self._answers.facts
            reason = "" if said or found is None else found.reason
            method = prepared.planned.values.get(facts.METHOD.column) if fact is facts.SERVED else None
            by = f" by {method.replace('_', ' ')}" if method else ""
            shown = f"{whole_day(value)}  {fact.in_sentence}{by}"
            rows.append(
                self._row("" if rows else "d", "" if rows else "Date", (visible(shown), "text"), reason,
                          trust(found, said=said), width)
            )  # fmt: skip
        return rows or [self._row("d", "Date", ("none known", "muted"), "", ("", "muted"), width)]

    def _name_rows(self, prepared: Prepared, width: int) -> list[Line]:
        planned = prepared.planned
        folder = f"  → {planned.folder}/" if planned.folder else "  → the case's folder"
        stays = "  stays where it is" if prepared.said is None else "  stays inside its paper"
        linked = "  linked to the paper in file" if planned.links_to else stays
        where = folder if planned.moves else linked if planned.case is not None else ""
        room = width - 10 - len(where)
        name = fitted(visible(planned.name), max(10, room), "middle").rstrip()
        ink = "strong bold" if planned.case is not None else "muted"
        return [
            [(" ", "text"), ("n", "accent key"), (" ", "text"), cell("Name", 6, "muted"), (" ", "text"), (name, ink),
             (visible(where), "muted")]
        ]  # fmt: skip

    def _handling(self, prepared: Prepared, width: int) -> list[Line]:
        """Who may see it, where that is not everybody: loud, whether it is decided or only proposed."""
        found, is_of = proposed_handling(prepared.sheet.proposals), prepared.sheet.document.handling
        said = facts.HANDLING.column in self._answers.facts
        value = prepared.planned.values.get(facts.HANDLING.column) or is_of
        if not said and value == Handling.NORMAL and found is not None:
            shown = (f"{Handling(found.value).word.upper()}?", "alarm bold")
            return [self._row("e", "Handl.", shown, found.reason, trust(found, said=False), width)]
        if value == Handling.NORMAL:
            return []
        reason = "" if said or found is None else found.reason
        return [
            self._row(
                "e", "Handl.", (Handling(value).word.upper(), "alarm bold"), reason, trust(found, said=said), width
            )
        ]

    def _more(self, prepared: Prepared, width: int) -> list[Line]:
        lines: list[Line] = []
        children = len(prepared.sheet.children)
        for other in prepared.planned.others if self._answers.case_id is None else ():
            entry = prepared.planned.entries.get(other.id)
            number = f", no. {entry.document}" if entry is not None and entry.document else ""
            into = fitted(visible(f"{other.caption}  {other.number}{number}"), max(8, width - 24), "caption").rstrip()
            lines.append([("   Filed too into ", "muted"), (into, "strong bold")])
        if prepared.awaited is not None:
            until = whole_day(prepared.awaited.until.isoformat())
            words = prepared.awaited.words(until)
            lines.append([("   ", "text"), (fitted(visible(words), width - 4).rstrip(), "warn")])
        if prepared.original is not None:
            where = visible(prepared.original.shown_name)
            lines.append(
                [(" ", "text"), ("=", "accent key"), (" Same bytes as ", "muted"), (where, "text"),
                 (f", {list_state(prepared)}", "muted")]
            )  # fmt: skip
        if prepared.near is not None:
            lines += self._near(prepared.near, width)
        if prepared.said is not None:
            whose = fitted(visible(prepared.whose), max(8, width - 44), "middle").rstrip()
            lines.append([("   Filed with ", "muted"), (whose, "text"), ("; what you say here is kept", "muted")])
        elif prepared.whose:
            whose = fitted(visible(prepared.whose), max(8, width - 44), "middle").rstrip()
            lines.append([("   The same act as ", "muted"), (whose, "text"), (" above, filed with it", "muted")])
        if prepared.sheet.along:
            names = ", ".join(visible(other.name) for other in prepared.sheet.along)
            lines.append(
                [("   Filed with it: ", "muted"), (fitted(names, max(8, width - 20), "middle").rstrip(), "text")]
            )
        if prepared.said is None and children:
            along = "as papers of their own" if prepared.is_taken_out else "along"
            lines.append([("   ", "text"), (f"With {counted(children, 'attachment')}, filed {along}", "muted")])
        return lines

    def _near(self, near: NearPaper, width: int) -> list[Line]:
        """What it is nearly the same as, what differs, and the key; that nothing decided goes with it."""
        what, word = visible(near.what), "A later version of " if near.is_later else "Nearly the same as "
        name = fitted(visible(near.name), max(8, width - 5 - len(word) - len(what) - 7), "middle").rstrip()
        key: Piece = ("V", "accent key") if not near.refused else ("=", "accent key")
        lines: list[Line] = [
            [
                (" ", "text"),
                key,
                (" ", "text"),
                (word, "strong bold"),
                (name, "text"),
                (f" v{near.version}: {what}", "muted"),
            ]
        ]
        if near.decided:
            lines.append(
                [
                    ("   ", "text"),
                    (first_words(visible(f"{near.decided}: that stays with v{near.version}"), width - 4), "warn"),
                ]
            )
        return lines


def list_state(prepared: Prepared) -> str:
    """Where the original of a duplicate stands."""
    assert prepared.original is not None
    return prepared.original.state.replace("_", " ")
