"""What the office's filings taught: made anew when asked, looked at, and destroyed with a purged paper.

While a desk or a watch is open its intake keeps it up (``intake/learning.py``); this is the way by hand.
"""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from paracase import __version__, paths
from paracase.domain.papers.learning import FEW
from paracase.domain.papers.steps import IntakeStep
from paracase.domain.roles import Right
from paracase.intake.learning import Learning
from paracase.services.papers.taking_in import whole_office
from paracase.store import locks
from paracase.store.engine import changed
from paracase.store.index import Index
from paracase.store.papers import learned as kept
from paracase.store.papers import rules
from paracase.store.papers.failed_steps import set_failed
from paracase.store.upkeep import shred

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.domain.papers.learning import Learned
    from paracase.services.context import Office


class LearnedNow(NamedTuple):
    """What the office's filings taught, in figures.

    Attributes:
        types: how many papers of which type taught it, most first; by the type's code.
        last: papers whose answers are remembered: each was weighed before it was learnt.
        said: of how many of these something was said, and how many of these were right.
        likely: the same, of what was said as *likely*.
        habits: senders and letterheads whose papers are filed as one type.
        why: why what is kept cannot be used; empty where it can.
    """

    papers: int
    types: tuple[tuple[str, int], ...]
    last: int
    said: tuple[int, int]
    likely: tuple[int, int]
    habits: int
    size: int
    why: str = ""

    @property
    def is_silent(self) -> bool:
        """Whether too few papers were filed to propose anything."""
        return self.papers < FEW


def _figures(learned: Learned, folder: Path, why: str = "") -> LearnedNow:
    size = paths.learned(folder).stat().st_size if paths.learned(folder).is_file() else 0
    types = tuple(sorted(learned.types.items(), key=lambda one: (-one[1], one[0])))
    said = learned.said, learned.said_right
    return LearnedNow(
        len(learned.lessons), types, len(learned.record), said, learned.likely, learned.firm_habits, size, why
    )


def learn(office: Office, *, progress: Callable[[int, int], None] = lambda _done, _all: None) -> LearnedNow:
    """Learn everything anew from what was filed; papers that wait and may be something else now are looked at again.

    Args:
        progress: told so many papers of so many.

    Raises:
        NotAllowed: no right to file.
        IndexDamaged: the texts cannot be read; an intake makes the index anew.
    """
    office.require(Right.FILE)
    with whole_office(office) as whole, closing(Index(whole.folder)) as index:
        learning = Learning(whole.folder, whole.store, index)
        learning.begin_anew()
        step = learning.go_on()
        while step.more:
            progress(step.done, step.all)
            step = learning.go_on()
        with whole.store.write(is_derived=True) as tx:
            set_failed(tx.db, IntakeStep.LEARN, step.failed or {}, program=__version__, at=whole.now())
            if step.again:
                rules.look_again(tx.db, step.again)
                changed(tx.db, "documents")
        return _figures(learning.learned, whole.folder)


def learned_now(office: Office) -> LearnedNow:
    """What is kept now; where that cannot be used, why not."""
    found = kept.load(office.folder)
    learned = found.learned
    if learned is None:
        return LearnedNow(0, (), 0, (0, 0), (0, 0), 0, 0, found.why)
    return _figures(learned, office.folder)


def forget_learned(folder: Path) -> None:
    """Destroy what was learnt: a purged paper was in it. An intake, or ``paracase learn``, learns anew without that.

    An intake that has it in its memory drops it before it writes: the order to purge was begun, and that is compared.
    """
    with locks.held(paths.learned_lock(folder)):
        for left in (paths.learned(folder), *paths.home(folder).glob(f"{paths.learned(folder).name}.[0-9]*")):
            shred.shred(os.fsencode(left))
