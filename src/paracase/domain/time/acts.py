"""Acts about time: entries, the timer, rates, and the files that leave with it."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

_ABOUT = ("time", "case")

ADDED = Act("time.added", Right.KEEP_TIME, _ABOUT)
CHANGED = Act("time.changed", Right.KEEP_TIME, _ABOUT)
"""What stood there before is kept beside it."""
COUNTED = Act("time.counted", Right.KEEP_TIME, ("case",))
"""A person said yes to what was proposed; one act for all that they said yes to at once."""
NOT_COUNTED = Act("time.not_counted", Right.KEEP_TIME, ("case",))
"""An entry, or what was proposed, is not to be counted; it stays, so that it is not proposed again."""

TIMER_STARTED = Act("timer.started", Right.KEEP_TIME, ("case",))
TIMER_SWITCHED = Act("timer.switched", Right.KEEP_TIME, _ABOUT)
TIMER_STOPPED = Act("timer.stopped", Right.KEEP_TIME, _ABOUT)
TIMER_DROPPED = Act("timer.dropped", Right.KEEP_TIME, ("case",))
"""Stopped, and nothing of it counted."""

RATE_SET = Act("rate.set", Right.SET_RATES)
RATE_ENDED = Act("rate.ended", Right.SET_RATES)
KEEPER_SAID = Act("timekeeper.said", Right.SET_RATES, ("staff",))
"""How a person is named in billing files."""
TAKEN_OUT = Act("time.exported", Right.SEE_TIME, ("case",), Undo.PASSES_BY)
"""A file with time is written; the entry is made first."""
NOT_TAKEN_OUT = Act("time.not_exported", Right.KEEP_TIME, ("case",), Undo.PASSES_BY)
"""The file that an entry speaks of could not be written."""
