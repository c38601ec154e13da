"""The text of a version read from the vault's bytes: when it is first shown, and again in every session over SSH.

What the store keeps as shown could be written into it; who decides over SSH reads what the bytes give, in that session.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from paracase import intake
from paracase.domain.papers.account import INSPECTED, ChildBytes, from_values, sentence, shortened, with_digests
from paracase.domain.papers.documents import OLDER_READER, READERS, Outcome
from paracase.store.page_texts import text_of_version
from paracase.store.papers.versions import ShownText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.domain.papers.account import Account, PaperPart
    from paracase.intake.extract.pool import Workers
    from paracase.intake.extract.protocol import Extracted
    from paracase.services.context import Office
    from paracase.store.papers.versions import VersionFacts

CHANGED = "the text kept in the store is not what the bytes in the vault give: it was changed"
"""What is said of such a text; nobody can approve it."""
OTHER_READER = "its words, kept by a reader that is gone"
"""What is wrong with a text that an older reader gave, and the one of now gives otherwise."""
NOT_READ_AGAIN = "text: not read again in this session"


def read_now(office: Office, facts: VersionFacts) -> ShownText:
    """The text as people are shown it, from the vault's bytes; as the intake kept it where it was read by other means."""
    with reading() as workers:
        return read_by(workers, office, facts)


@contextlib.contextmanager
def reading() -> Iterator[Workers]:
    """Workers as the intake has them; ended with it."""
    workers = intake.extract.pool.Workers()
    try:
        yield workers
    finally:
        workers.close()


def read_by(workers: Workers, office: Office, facts: VersionFacts) -> ShownText:
    """The same, by workers that read several."""
    handle = office.vault.open(facts.sha256)
    try:
        inspected = workers.inspect(handle, facts.size, facts.name)
        unseen, about = tuple(inspected.flags), list(inspected.parts)
        if inspected.outcome is not Outcome.TEXT:
            unseen = (f"could not be inspected: {inspected.detail or inspected.outcome.sentence}",)
        found = workers.extract(handle, facts.size, facts.name)
    finally:
        os.close(handle)
    kept = _kept_by_intake(office, facts, found, unseen, about)
    if kept is not None:
        return kept
    children = [
        ChildBytes(name, hashlib.sha256(data).hexdigest(), len(data))
        for name, data in found.children
        if isinstance(data, bytes)
    ]
    parts = shortened([*with_digests(found.parts, children), *about])
    flags = (*(facts.flags if facts.reader == READERS else ()), *found.flags)
    return _shown(found.extractor, flags, found.pages, found.outcome, parts, READERS, unseen)


def _kept_by_intake(
    office: Office, facts: VersionFacts, found: Extracted, unseen: tuple[str, ...], about: list[PaperPart]
) -> ShownText | None:
    """What OCR or another program read, whose answers are not the same each time and take minutes.

    Never where the bytes give a text themselves, whatever the store says of them; of a paper that has both, not without
    what they give.
    """
    by_others = Outcome(facts.outcome) is Outcome.OCR or facts.extractor == intake.extract.legacy.EXTRACTOR
    if not by_others or found.outcome in {Outcome.TEXT, Outcome.LISTED}:
        return None
    replaced = found.meta.get("no_language", ())
    own = tuple("" if no in replaced else page.replace("\f", "\n") for no, page in enumerate(found.pages, start=1))
    pages = text_of_version(office.store.read, office.folder, facts.document_id, facts.id)
    if pages is None or not _holds(pages, own):
        pages = list(own)
    parts = shortened([*from_values(facts.parts), *about])
    kept = _shown(facts.extractor, facts.flags, pages, Outcome(facts.outcome), parts, facts.reader, unseen)
    return replace(kept, own=own)


def _holds(pages: Sequence[str], own: Sequence[str]) -> bool:
    """Whether pages begin with what the bytes give of them."""
    return all(
        no < len(pages) and pages[no].startswith(page.rstrip("\n")) for no, page in enumerate(own) if page.strip()
    )


def _shown(
    extractor: str,
    flags: Sequence[str],
    pages: Sequence[str],
    outcome: Outcome,
    parts: Account,
    reader: int,
    unseen: tuple[str, ...],
) -> ShownText:
    text = "\f".join(page.replace("\f", "\n") for page in pages)
    about = [sentence(parts), OLDER_READER if reader < READERS else "", *unseen, *_about(outcome)]
    said = tuple(dict.fromkeys((*flags, *filter(None, about))))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return ShownText(extractor, digest, said, tuple(text.split("\f")), parts, reader)


def _about(outcome: Outcome) -> tuple[str, ...]:
    return () if outcome in {Outcome.TEXT, Outcome.LISTED} else (f"text: {outcome.sentence}",)


def why_not_again(kept: ShownText, now: ShownText) -> str:
    """Why a kept text cannot be compared with what the bytes give now; empty where it can."""
    return f"it was read by {kept.extractor}" if now.own is not None else ""


def is_of_another_reader(kept: ShownText, now: ShownText) -> bool:
    """Whether the reader that gave a kept text is gone: its words can be compared, its flags and parts cannot."""
    return now.own is None and (kept.extractor, kept.reader) != (now.extractor, now.reader)


def difference(kept: ShownText, now: ShownText) -> str:
    """What of a kept text is not what the bytes give now; empty where all is that can be compared."""
    if now.own is not None:
        digest = hashlib.sha256("\f".join(kept.pages).encode()).hexdigest()
        return "" if digest == kept.sha256 and _holds(kept.pages, now.own) else "its words"
    if kept.sha256 != now.sha256 or kept.pages != now.pages:
        return "its words"
    if is_of_another_reader(kept, now):
        return ""
    if missing := [flag for flag in now.flags if flag not in kept.flags]:
        return f"a flag is missing: {missing[0]}"
    return "" if kept.parts in {now.parts, _without_inspected(now.parts)} else "the account of its parts"


def _without_inspected(parts: Account) -> Account:
    """As texts were kept before the inspection gave parts of its own."""
    return tuple(part for part in parts if part.kind not in INSPECTED)


def borne_out(office: Office, facts: VersionFacts, kept: ShownText) -> ShownText:
    """A kept text as who came in over SSH reads it: from the vault's bytes, once in a session.

    One that the bytes do not give is not shown: what they give is, and ``changed`` says so.
    """
    known = office.read_here.get(facts.id)
    if known is None:
        known = office.read_here[facts.id] = _read_here(office, facts, kept)
    return known


def _read_here(office: Office, facts: VersionFacts, kept: ShownText) -> ShownText:
    now = read_now(office, facts)
    if wrong := difference(kept, now):
        if is_of_another_reader(kept, now):
            wrong = OTHER_READER
        return replace(now, flags=(f"{CHANGED} ({wrong})", *now.flags), changed=wrong)
    if why := why_not_again(kept, now):
        return replace(kept, flags=(*kept.flags, f"{NOT_READ_AGAIN}: {why}"), own=now.own)
    # An older reader gave no account of parts and other flags: what is said of the words is said by the one of now.
    return now if is_of_another_reader(kept, now) else replace(kept, parts=now.parts)
