"""Which papers are one act: a paper, the notice of it and its other copies, and what the paper takes from its notice.

They belong together by the case (or, of a case nobody knows, by court and number) and the number of the document there, in
whatever order they come; the same e-mail saved twice by its Message-ID. Nothing is looked up here: each paper says its
*acts* (``Field.ACT``), and those that say the same one meet.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.dockets import parse_docket_number
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best, ranked
from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from paracase.domain.papers.several import DocketEntry

FROM = "from"
"""In ``Proposal.more``: the number of the paper it was taken from."""
MADE = frozenset({Field.ACT, Field.PAIR, Field.FILED_WITH})
"""What pairing proposes, beside what a paper takes from its notice."""
_MAIL = "mail:"
_TAKEN = (Field.TYPE, Field.TITLE, Field.PARTY, Field.SIDE, Field.FILED, Field.ENTERED, Field.HANDLING)
_OF_ALL = frozenset({Field.PARTY, Field.SIDE, Field.FILED, Field.ENTERED, Field.HANDLING})
"""What an attachment has in common with the document it is attached to."""
_SAME_TITLE = 0.6
"""Of the words of the shorter title so many must stand in the other: a notice says more, or less, than the paper."""


class PaperOfAct(NamedTuple):
    """One paper, as far as it tells what it belongs to."""

    id: int
    acts: frozenset[str]
    is_notice: bool
    attachment: str
    is_waiting: bool
    """It waits in Triage by itself; else it is in file, or hangs on a paper."""
    is_copy: bool = False
    """Its bytes are those of another paper; that is said and decided elsewhere."""


def is_notice(proposals: Iterable[Proposal]) -> bool:
    """Whether a paper came as a court's notice of another."""
    found = best(proposals, Field.CARRIER)
    return found is not None and found.confidence > Confidence.GUESS


def attachment_of(proposals: Sequence[Proposal]) -> str:
    """The attachment number of a paper; empty for a document itself. A notice is of the document and all its attachments."""
    found = best(proposals, Field.ATTACHMENT_NO)
    return found.value if found is not None and found.confidence > Confidence.GUESS and not is_notice(proposals) else ""


def mail_act(headers: Mapping[str, object]) -> str:
    """What tells an e-mail from every other: its Message-ID with sender, day and subject; empty where it has none.

    A Message-ID alone does not: systems that make e-mails of forms have given one to several.
    """
    message_id, *others = (
        " ".join(str(headers.get(name, "")).split()) for name in ("message-id", "from", "date", "subject")
    )
    if not message_id:
        return ""
    return f"{_MAIL}{message_id} {hashlib.sha256(chr(10).join(others).encode(errors='replace')).hexdigest()[:16]}"


def acts_of(proposals: Sequence[Proposal], entries: Mapping[int, DocketEntry], mail: str = "") -> list[Proposal]:
    """What a paper is part of: ``case/document`` for each of its cases, ``mail:ID`` for an e-mail.

    Args:
        entries: its numbers by case, where it says them so.
        mail: what ``mail_act`` says of it.
    """
    found: list[Proposal] = []
    number = _trusted(proposals, Field.DOCKET_NO)
    cases = [p for p in ranked(proposals, Field.CASE) if p.confidence > Confidence.GUESS]
    if not entries:  # which of two cases that are equally sure it is, nobody knows
        cases = cases[:1] if len(cases) < 2 or cases[0].confidence > cases[1].confidence else []
    for case in cases:
        entry = entries.get(int(case.value))
        document = entry.document if entry is not None else number.value if number is not None and not entries else ""
        if document and number is not None:
            found.append(
                Proposal(Field.ACT, f"{case.value}/{document}", min(case.confidence, number.confidence), number.reason)
            )
    if not found and number is not None:
        found += _of_unknown_case(proposals, number)
    if mail:
        said = mail.removeprefix(_MAIL).rpartition(" ")[0]
        found.append(Proposal(Field.ACT, mail, Confidence.SURE, f"e-mail header “{said}”"))
    return list({one.value: one for one in reversed(found)}.values())[::-1]


def _of_unknown_case(proposals: Sequence[Proposal], number: Proposal) -> list[Proposal]:
    """Without a case the court must be known: many courts have the same number."""
    court = _trusted(proposals, Field.COURT)
    found = []
    for docket in (p for p in proposals if p.field is Field.DOCKET and p.confidence > Confidence.GUESS):
        where = docket.more.get("court") or (court.value if court is not None else "")
        document = docket.more.get("document", number.value)
        if where and document:
            value = f"{where}:{parse_docket_number(docket.value).key}/{document}"
            found.append(Proposal(Field.ACT, value, min(docket.confidence, number.confidence), number.reason))
    return found


def _trusted(proposals: Sequence[Proposal], field: Field) -> Proposal | None:
    found = best(proposals, field)
    return found if found is not None and found.confidence > Confidence.GUESS else None


def partners(one: PaperOfAct, others: Iterable[PaperOfAct]) -> list[PaperOfAct]:
    """Those of the papers of an act that belong to one of them: its notice, its paper, another copy of it.

    A notice is of the document and of each attachment; of two papers only those with the same attachment number belong
    together, and two notices never by their number: the second may correct the first. E-mails with one Message-ID are one.
    """
    return [
        other
        for other in others
        if other.id != one.id
        and one.acts & other.acts
        and not (one.is_copy or other.is_copy)
        and (
            one.is_notice != other.is_notice
            or (not one.is_notice and one.attachment == other.attachment)
            or is_same_mail(one, other)
        )
    ]


def is_same_mail(one: PaperOfAct, other: PaperOfAct) -> bool:
    """Whether two are one e-mail, saved twice."""
    return any(act.startswith(_MAIL) for act in one.acts & other.acts)


def lead_among(one: PaperOfAct, others: Sequence[PaperOfAct]) -> PaperOfAct | None:
    """The waiting paper under which another is filed: a notice under its document, a copy under the one that came first."""
    if not one.is_waiting or (one.attachment and not one.is_notice):
        return None
    mine = [other for other in partners(one, others) if other.is_waiting]
    # A copy is led only by a paper that has all of its numbers: else a third would stand under one that stands under it.
    numbers = {act for act in one.acts if not act.startswith(_MAIL)}
    leads = [
        of
        for of in mine
        if not of.is_notice and not of.attachment and (one.is_notice or (of.id < one.id and numbers <= of.acts))
    ]
    if not leads and one.is_notice:
        leads = [of for of in mine if is_same_mail(one, of) and of.id < one.id]
    return min(leads, key=lambda other: other.id, default=None)


def without_pairs(proposals: Iterable[Proposal]) -> list[Proposal]:
    """What a paper says by itself."""
    return [one for one in proposals if one.field not in MADE and FROM not in one.more]


def taken(paper: Sequence[Proposal], notice: Sequence[Proposal], notice_id: int) -> list[Proposal]:
    """What a paper takes from its notice, in the notice's words.

    *Sure* only where the paper says the same by itself (its type, its title, its day of filing), else *likely*.

    Args:
        paper: what it says by itself.
    """
    attachment = attachment_of(paper)
    wanted = [one for one in (best(notice, field) for field in _TAKEN) if one is not None]
    carrier = best(notice, Field.CARRIER)
    wanted = [
        one
        for one in wanted
        if one.confidence > Confidence.GUESS
        and not (attachment and one.field not in _OF_ALL)
        and not (one.field is Field.TYPE and carrier is not None and one.value == carrier.value)
    ]
    if attachment and _trusted(paper, Field.TITLE) is None:  # its own title says more than a filer's *Proposed Order*
        wanted += [
            Proposal(Field.TITLE, words, one.confidence, one.reason)
            for one in notice
            if one.field is Field.ATTACHED and (words := description_of(one, attachment))
        ][:1]
    same = {one.field for one in wanted if _says_too(paper, one)}
    found = []
    for one in wanted:
        is_sure = one.field in same or (one.field is not Field.TYPE and Field.TITLE in same)
        confidence = one.confidence if is_sure else min(one.confidence, Confidence.LIKELY)
        place = f"notice, document {notice_id}"
        found.append(replace(one, confidence=confidence, place=place, more=one.more | {FROM: str(notice_id)}))
    return found


def description_of(attached: Proposal, attachment: str) -> str:
    """What a notice calls one attachment; empty for another's."""
    number, _, words = attached.value.partition("=")
    described = attached.more.get("description") or words
    return described.strip() if (attached.more.get("number") or number).strip() == attachment else ""


def _says_too(paper: Sequence[Proposal], one: Proposal) -> bool:
    """Whether a paper says by itself what its notice says."""
    own = _trusted(paper, one.field)
    if own is None:
        return False
    return is_same_title(own.value, one.value) if one.field is Field.TITLE else own.value == one.value


def is_same_title(one: str, other: str) -> bool:
    """Whether two titles name the same paper: most of the words of the shorter stand in the longer."""
    words, others = (_words(text) for text in (one, other))
    fewer, more = sorted((words, others), key=len)
    return bool(fewer) and len(fewer & more) >= _SAME_TITLE * len(fewer) and (len(fewer) > 1 or len(more) <= 2)


_SMALL = frozenset(["the", "and", "for", "of", "to", "in", "a", "an", "by", "on", "re", "nef"])


def _words(text: str) -> set[str]:
    return {word for part in fold(text).split() if (word := part.strip(".,;:()[]’'")) and word not in _SMALL}
