"""What people do: one module for each kind of act. Each owns its transaction and writes the ledger."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services import acting as acting
    from paracase.services import acts as acts
    from paracase.services import agenda as agenda
    from paracase.services import approvals as approvals
    from paracase.services import cases as cases
    from paracase.services import clients as clients
    from paracase.services import context as context
    from paracase.services import counters as counters
    from paracase.services import deadlines as deadlines
    from paracase.services import demo as demo
    from paracase.services import done as done
    from paracase.services import entering as entering
    from paracase.services import follows as follows
    from paracase.services import held as held
    from paracase.services import journal as journal
    from paracase.services import leaving as leaving
    from paracase.services import office as office
    from paracase.services import papers as papers
    from paracase.services import people as people
    from paracase.services import plan as plan
    from paracase.services import queued as queued
    from paracase.services import recounting as recounting
    from paracase.services import supervision as supervision
    from paracase.services import time as time
    from paracase.services import undo as undo
    from paracase.services import upkeep as upkeep
    from paracase.services import work as work
else:
    __getattr__ = submodules(__name__)
