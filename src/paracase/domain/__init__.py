"""What the office knows: pure types and rules. No I/O, no SQL, no screen."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain import acts as acts
    from paracase.domain import agenda as agenda
    from paracase.domain import approvals as approvals
    from paracase.domain import cases as cases
    from paracase.domain import clients as clients
    from paracase.domain import clock as clock
    from paracase.domain import cue_index as cue_index
    from paracase.domain import dates as dates
    from paracase.domain import deadlines as deadlines
    from paracase.domain import errors as errors
    from paracase.domain import health as health
    from paracase.domain import leaving as leaving
    from paracase.domain import ledger as ledger
    from paracase.domain import moves as moves
    from paracase.domain import office as office
    from paracase.domain import papers as papers
    from paracase.domain import people as people
    from paracase.domain import practice as practice
    from paracase.domain import roles as roles
    from paracase.domain import sifting as sifting
    from paracase.domain import signs as signs
    from paracase.domain import steps as steps
    from paracase.domain import supervision as supervision
    from paracase.domain import time as time
    from paracase.domain import upkeep as upkeep
    from paracase.domain import visible as visible
    from paracase.domain import words as words
    from paracase.domain import work as work
else:
    __getattr__ = submodules(__name__)
