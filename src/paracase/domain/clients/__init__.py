"""What is spoken and written with clients and others, and what only an attorney answers; pure."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.clients import acts as acts
    from paracase.domain.clients import advice as advice
    from paracase.domain.clients import communications as communications
    from paracase.domain.clients import questions as questions
    from paracase.domain.clients import relaying as relaying
else:
    __getattr__ = submodules(__name__)
