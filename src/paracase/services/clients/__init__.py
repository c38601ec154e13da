"""What is spoken and written with clients and others; questions for an attorney, answers, and their telling."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.clients import answering as answering
    from paracase.services.clients import communications as communications
    from paracase.services.clients import listed as listed
    from paracase.services.clients import owed_by as owed_by
    from paracase.services.clients import questions as questions
    from paracase.services.clients import relaying as relaying
else:
    __getattr__ = submodules(__name__)
