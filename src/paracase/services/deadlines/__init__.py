"""Dates: computed for anyone, with or without an office; and the procession of the office's cases."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.deadlines import accepting as accepting
    from paracase.services.deadlines import answering as answering
    from paracase.services.deadlines import asking as asking
    from paracase.services.deadlines import changing as changing
    from paracase.services.deadlines import checking as checking
    from paracase.services.deadlines import closing as closing
    from paracase.services.deadlines import closings as closings
    from paracase.services.deadlines import filed as filed
    from paracase.services.deadlines import lines as lines
    from paracase.services.deadlines import listing as listing
    from paracase.services.deadlines import making as making
    from paracase.services.deadlines import marked as marked
    from paracase.services.deadlines import misfiled as misfiled
    from paracase.services.deadlines import moving as moving
    from paracase.services.deadlines import of_cases as of_cases
    from paracase.services.deadlines import of_papers as of_papers
    from paracase.services.deadlines import recording as recording
    from paracase.services.deadlines import saying as saying
    from paracase.services.deadlines import starting as starting
    from paracase.services.deadlines import telling as telling
    from paracase.services.deadlines import verifying as verifying
    from paracase.services.deadlines import warnings as warnings
else:
    __getattr__ = submodules(__name__)
