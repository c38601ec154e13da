"""The palette's *Look for a name*: the search is kept, what it met is shown, and ``a`` puts it before an attorney."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.visible import counted, visible
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.met import MetNames
from paracase.tui.dialogs.questions import Ask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.services.cases.conflicts import ConflictCheck
    from paracase.services.clients.conflicts import SearchDetail
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line


async def look_for_names(desk: Desk) -> None:
    """Look for names among all the office knows."""
    typed = await desk.ask_person(
        Ask("Look for a name", placeholder="a person, an organization, a caption; several with ; between", verb="look")
    )
    names = [name.strip() for name in (typed or "").split(";") if name.strip()]
    if not names:
        return
    conflicts = services.clients.conflicts
    done = await desk.carry_out(lambda: conflicts.search(desk.office, names), safe="Nothing was looked for.")
    if done is None:
        return
    number = done.made("conflict_search")
    read = await desk.ask(
        lambda: (conflicts.search_detail(desk.office, number), conflicts.check_kept(desk.office, number))
    )
    if read is None:
        return
    kept, check = read
    if await desk.ask_person(MetNames(_lines(kept, check), can_put=kept.not_put > 0)):
        await desk.carry_out(
            lambda: conflicts.put_before(desk.office, number), safe="The search is kept; it waits for nobody."
        )


def _lines(kept: SearchDetail, check: ConflictCheck) -> Callable[[int], Sequence[Line]]:
    def told(width: int) -> list[Line]:
        lines: list[Line] = prose(visible(f"Looked for {'; '.join(check.names)}."), width, "strong bold")
        opposed = {hit.words for hit in check.hits if hit.opposed}
        for words in check.words:
            lines += [[], *prose(visible(words), width, "alarm" if words in opposed else "text")]
        row = kept.row
        among = f"Kept as conflict search {row.id}, among {counted(row.among, 'name')}."
        put = f" {counted(row.put, 'match', 'matches')} put before an attorney." if row.put else ""
        rest = " What it met waits for nobody." if kept.not_put and not row.put else ""
        return [*lines, [], *prose(f"{among}{put}{rest}", width, "muted")]

    return told
