"""How offers of settlement and money look among the clients: all of it beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.offers import amount_said, told_words
from paracase.tui.display import list_day, moment_day, piece
from paracase.tui.screens.clients.entry import said_lines

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.clients.listed import MoneyRow, OfferRow
    from paracase.tui.display import Line

UNKNOWN = "not known"


def offer_lines(one: OfferRow, width: int, today: date) -> list[Line]:
    """All of an offer; what nobody recorded reads *not known*."""
    told = f"{list_day(one.told_on, today)}, {told_words(one.told_how)}" if one.told_on else UNKNOWN
    ends = list_day(one.expires_on, today) if one.expires_on else "none said"
    whose = "From" if one.side.value == "theirs" else "To"
    lines: list[Line] = [
        [],
        *said_lines("Case", f"{one.caption}, {one.case_number}", width),
        *said_lines(whose, one.who, width),
        *said_lines("Amount", amount_said(one.cents), width),
        *said_lines("Terms", one.words, width),
        *said_lines("Made", list_day(one.on_day, today), width),
        *said_lines("Expires", ends, width, "alarm" if one.expires_on and one.expires_on < today.isoformat() else "text"),
        *said_lines("Paper", one.document or UNKNOWN, width),
        *said_lines("Client told", told, width, "text" if one.told_on else "alarm"),
        *said_lines("Recorded", one.made_who, width),
    ]  # fmt: skip
    if one.is_untold:
        warned = "A client is promptly told of an offer (Rule 1.4): by an attorney, or in approved words."
        lines += [[], *said_lines("", warned, width, "warn")]
    return [*lines, [], [piece("O ", "accent key"), piece("told, decided, withdrawn, lapsed", "muted")]]


def money_lines(one: MoneyRow, width: int, today: date) -> list[Line]:
    """All of a request."""
    needed = list_day(one.needed_on, today) if one.needed_on else "none said"
    return [
        [],
        *said_lines("Case", f"{one.caption}, {one.case_number}", width),
        *said_lines("What", one.kind.words, width),
        *said_lines("Amount", amount_said(one.cents), width),
        *said_lines("To or from", one.payee, width),
        *said_lines("For", one.words or UNKNOWN, width),
        *said_lines("Needed by", needed, width),
        *said_lines("Asked", f"{one.asked_who}, {list_day(moment_day(one.asked_at).isoformat(), today)}", width),
        *said_lines("Attorney", one.decided_who or "nobody yet", width, "text" if one.decided_who else "warn"),
        *said_lines("Bookkeeper", one.bookkeeper or UNKNOWN, width),
        [],
        *said_lines("", "Paracase moves no money: this is who asked, who approved, whose word it is.", width, "muted"),
        [piece("O ", "accent key"), piece("approve, confirm, not needed", "muted")],
    ]
