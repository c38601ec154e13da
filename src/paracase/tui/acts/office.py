"""What commands about the whole office have a service do: look for new files, re-read everything, answer notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.tui.acts.adopting import adopt_folders, look_over_adopted
from paracase.tui.acts.communications import log_communication
from paracase.tui.acts.conflicts import look_for_names
from paracase.tui.acts.key_notices import key_notices
from paracase.tui.acts.purging import purge

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from paracase.tui.desk import Desk


async def scan(desk: Desk) -> None:
    """One full pass over all folders."""
    mode = desk.mode
    desk.say("Looking through all folders …", "muted", is_kept=False)
    report = await desk.ask(lambda: services.papers.taking_in.scan(desk.office))
    if report is not None:
        desk.say(report.sum.sentence, "text" if report.sum.fits else "alarm", on=mode)


async def verify(desk: Desk) -> None:
    """Re-read the ledger's chain and the vault's bytes."""
    mode = desk.mode
    desk.say("Re-reading the ledger and the vault …", "muted", is_kept=False)
    result = await desk.ask(lambda: services.upkeep.verifying.verify(desk.office))
    if result is not None:
        words = f"{result.entries:,} ledger entries, {result.objects:,} objects: "
        desk.say(
            words + ("as they were" if result.clean else "; ".join(result.faults[:3]) or result.standing),
            "text" if result.clean else "alarm",
            on=mode,
        )


FLOWS: dict[str, Callable[[Desk], Coroutine[None, None, None]]] = {
    "adopt": adopt_folders,
    "adopted": look_over_adopted,
    "purge": purge,
    "scan": scan,
    "verify": verify,
    "key_notices": key_notices,
    "log": log_communication,
    "conflicts": look_for_names,
}
TALKS = {"adopt", "adopted", "conflicts", "key_notices", "log", "purge"}
"""These ask the person something: keys wait for their questions."""
