"""Whom the office speaks with and for: persons, names, conflicts; what is spoken and written, and answered."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.clients import acts as acts
    from paracase.domain.clients import advice as advice
    from paracase.domain.clients import clauses as clauses
    from paracase.domain.clients import communications as communications
    from paracase.domain.clients import concepts as concepts
    from paracase.domain.clients import conflicts as conflicts
    from paracase.domain.clients import credentials as credentials
    from paracase.domain.clients import guard as guard
    from paracase.domain.clients import letters as letters
    from paracase.domain.clients import matching as matching
    from paracase.domain.clients import names as names
    from paracase.domain.clients import nicknames as nicknames
    from paracase.domain.clients import offers as offers
    from paracase.domain.clients import payments as payments
    from paracase.domain.clients import persons as persons
    from paracase.domain.clients import posting as posting
    from paracase.domain.clients import questions as questions
    from paracase.domain.clients import recipients as recipients
    from paracase.domain.clients import relaying as relaying
    from paracase.domain.clients import said_dates as said_dates
    from paracase.domain.clients import serving as serving
    from paracase.domain.clients import texts as texts
    from paracase.domain.clients import weighing as weighing
    from paracase.domain.clients import weights as weights
else:
    __getattr__ = submodules(__name__)
