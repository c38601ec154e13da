"""Deadlines: calendars, how courts count, rules, and what they give. Nothing is computed on missing data in silence."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.deadlines import acts as acts
    from paracase.domain.deadlines import applying as applying
    from paracase.domain.deadlines import calendars as calendars
    from paracase.domain.deadlines import changing as changing
    from paracase.domain.deadlines import computing as computing
    from paracase.domain.deadlines import counting as counting
    from paracase.domain.deadlines import courts as courts
    from paracase.domain.deadlines import events as events
    from paracase.domain.deadlines import files as files
    from paracase.domain.deadlines import kept as kept
    from paracase.domain.deadlines import of_cases as of_cases
    from paracase.domain.deadlines import of_papers as of_papers
    from paracase.domain.deadlines import profiles as profiles
    from paracase.domain.deadlines import rules as rules
    from paracase.domain.deadlines import standing as standing
    from paracase.domain.deadlines import told as told
    from paracase.domain.deadlines import warning as warning
else:
    __getattr__ = submodules(__name__)
