"""A key that does nothing says so: whoever pressed it would otherwise not know whether it was taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import ModalScreen

from paracase.domain.visible import visible
from paracase.tui.painting import PaintingApp
from paracase.tui.widgets.frame import key_name

if TYPE_CHECKING:
    from paracase.tui.app_desk import AppDesk


class SpeakingApp(PaintingApp):
    """An app whose places say of a key that nobody took why nothing happened."""

    desk: AppDesk

    async def _check_bindings(self, key: str, priority: bool = False) -> bool:
        handled = await super()._check_bindings(key, priority)
        if not handled and not priority and self.is_running and not isinstance(self.screen, ModalScreen):
            self._say_dead(key)
        return handled

    def _say_dead(self, key: str) -> None:
        """What is bound to it is not for the row in front, or now; else it is no key of this place. An answer to an act is
        not taken away for a key that means nothing."""
        bound = [one for _, of in self.screen._modal_binding_chain for one in of.key_to_bindings.get(key, ())]
        named = next((one for one in bound if one.description), None)
        if named is not None:
            shown = key_name(named.key_display or key)
            self.desk.say(
                f"{shown} {named.description}: not on this row, not now, or not yours to do.", "muted", is_kept=False
            )
        elif len(key) == 1 and self.desk.standing.answers.on(self.desk.mode) is None:
            self.desk.say(f"{visible(key)} does nothing here; ? shows the keys.", "muted", is_kept=False)
