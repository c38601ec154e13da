"""Where list, page and form of Triage stand, for any size of terminal. Pure: sizes in, places out."""

from __future__ import annotations

from typing import NamedTuple

from paracase.tui.widgets.spots import Spot

BESIDE_FROM = 100
"""From so many columns the list stands beside the page; below it is a Tab away."""


class Arrangement(NamedTuple):
    """A whole arrangement; None is not shown."""

    incoming: Spot | None
    paper: Spot | None
    form_header: Spot | None
    form: Spot | None
    upright: Spot | None
    """The line between list and page."""

    @property
    def is_single(self) -> bool:
        """List or page, and the next two papers on a line below."""
        return self.upright is None


def arrange(width: int, height: int, *, shows_list: bool) -> Arrangement:
    """The arrangement for a body of so many cells.

    Args:
        shows_list: where only one fits, the list instead of the page over the form.
    """
    if width < BESIDE_FROM:
        height -= 2
        if shows_list:
            return Arrangement(Spot(0, 0, width, height), None, None, None, None)
        page = _page(0, width, height, form=min(8, max(5, height * 2 // 5)))
        return Arrangement(None, *page, None)
    left = min(60, 44 + max(0, width - 160) // 2)
    page = _page(left + 1, width - left - 1, height, form=min(11, max(6, height * 9 // 28)))
    return Arrangement(Spot(0, 0, left, height), *page, Spot(left, 1, 1, height - 1))


def _page(x: int, width: int, height: int, *, form: int) -> tuple[Spot, Spot, Spot]:
    """The page over the form's header and the form."""
    return (
        Spot(x, 0, width, height - form),
        Spot(x, height - form, width, 1),
        Spot(x, height - form + 1, width, form - 1),
    )
