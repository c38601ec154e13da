"""Paragraphs of a version that are set in from the margins, looked for once while the office is open."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase import intake
from paracase.domain.papers.documents import Outcome
from paracase.domain.work.set_in import SetInFound
from paracase.services.papers import versions

if TYPE_CHECKING:
    from paracase.intake.extract.protocol import Extracted
    from paracase.services.context import Office
    from paracase.store.papers.versions import VersionFacts


def set_in(office: Office, facts: VersionFacts) -> SetInFound:
    """The paragraphs of a version that are set in. Not for the event loop."""
    known = office.set_in_here.get(facts.id)
    if known is None:
        known = office.set_in_here[facts.id] = _looked(office, facts)
    return known


def _looked(office: Office, facts: VersionFacts) -> SetInFound:
    if not versions.there(facts).kept:
        return SetInFound(why_not="its bytes are not kept")
    workers = intake.extract.pool.Workers()
    handle = office.vault.open(facts.sha256)
    try:
        answer = workers.set_in(handle, facts.size, facts.name)
    finally:
        os.close(handle)
        workers.close()
    if answer.outcome is Outcome.UNSUPPORTED:
        return SetInFound(why_not=f"in a {answer.detail.upper()} file margins are not read")
    return _understood(answer)


def _understood(answer: Extracted) -> SetInFound:
    """What a reader found; that it found none that can be understood is said: it read a stranger's file."""
    if answer.outcome is not Outcome.TEXT:
        return SetInFound(why_not=answer.detail or answer.outcome.sentence)
    try:
        found = tuple((int(page), str(text)) for page, text in answer.meta["set_in"])
        return SetInFound(found, int(answer.meta["more"]))
    except (KeyError, TypeError, ValueError):
        return SetInFound(why_not="its reader gave no answer that can be understood")
