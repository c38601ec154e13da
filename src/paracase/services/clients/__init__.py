"""Persons, conflicts, credentials, service lists; what is spoken and written; questions and answers."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.clients import answer_proof as answer_proof
    from paracase.services.clients import answering as answering
    from paracase.services.clients import answers_owed as answers_owed
    from paracase.services.clients import bringing as bringing
    from paracase.services.clients import called as called
    from paracase.services.clients import communications as communications
    from paracase.services.clients import conflicts as conflicts
    from paracase.services.clients import conflicts_today as conflicts_today
    from paracase.services.clients import counterparts as counterparts
    from paracase.services.clients import credentials as credentials
    from paracase.services.clients import deciding_conflicts as deciding_conflicts
    from paracase.services.clients import deciding_templates as deciding_templates
    from paracase.services.clients import following as following
    from paracase.services.clients import lapsing as lapsing
    from paracase.services.clients import letters as letters
    from paracase.services.clients import listed as listed
    from paracase.services.clients import looking_again as looking_again
    from paracase.services.clients import merging as merging
    from paracase.services.clients import offers as offers
    from paracase.services.clients import outgoing as outgoing
    from paracase.services.clients import owed_by as owed_by
    from paracase.services.clients import payments as payments
    from paracase.services.clients import persons as persons
    from paracase.services.clients import posting as posting
    from paracase.services.clients import questions as questions
    from paracase.services.clients import relaying as relaying
    from paracase.services.clients import service_lists as service_lists
    from paracase.services.clients import slots as slots
    from paracase.services.clients import smtp as smtp
    from paracase.services.clients import template_proof as template_proof
    from paracase.services.clients import templates_waiting as templates_waiting
    from paracase.services.clients import texts_out as texts_out
    from paracase.services.clients import whom as whom
    from paracase.services.clients import writing as writing
else:
    __getattr__ = submodules(__name__)
