"""A drawer is made once and closed once, whoever asks and whenever its screen goes."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, cast

from paracase.tui.drawer import DrawerAtHand

if TYPE_CHECKING:
    from paracase.services.papers.pages import PageDrawer


class _Made:
    def __init__(self) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


def test_threads_at_once_get_one_and_it_is_closed() -> None:
    made: list[_Made] = []
    together = threading.Barrier(4)

    def make() -> PageDrawer:
        made.append(_Made())
        return cast("PageDrawer", made[-1])

    def ask(drawer: DrawerAtHand) -> PageDrawer | None:
        together.wait()
        return drawer.get(make)

    drawer = DrawerAtHand()
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(ask, [drawer] * 4))
    assert len(made) == 1
    assert all(cast("object", one) is made[0] for one in found)
    drawer.close()
    assert made[0].closed == 1


def test_none_is_made_when_the_screen_is_gone() -> None:
    drawer = DrawerAtHand()
    drawer.close()
    assert drawer.get(lambda: cast("PageDrawer", _Made())) is None
