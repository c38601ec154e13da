"""How the store keeps what was spoken and written with people, and what attorneys answered."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.store.clients import communications as communications
    from paracase.store.clients import questions as questions
else:
    __getattr__ = submodules(__name__)
