"""How the store keeps persons, conflict searches, credentials, service lists; what was spoken and written, and answered."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.store.clients import communications as communications
    from paracase.store.clients import postings as postings
    from paracase.store.clients import questions as questions
    from paracase.store.clients import texts as texts
else:
    __getattr__ = submodules(__name__)
