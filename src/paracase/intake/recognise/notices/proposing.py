"""What a notice proposes: typed by what was filed, with the notice as its carrier; whatever the court's system.

A type is *sure* only where the short description, which was chosen from the court's list of events, and the docket text,
which was written, say the same; a title likewise.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.dates.written import first_date
from paracase.domain.papers import docket_filers, docket_hearings, docket_titles
from paracase.domain.papers import docket_text as entry
from paracase.domain.papers.labels import same_title
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.intake.recognise.notices.notice import NDA, NEF, STATE, STATUS, SUPREME
from paracase.intake.recognise.notices.standing import COURT, parties_of, side_by_caption, sides_of_title
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

if TYPE_CHECKING:
    from paracase.domain.practice.types import DocumentType
    from paracase.intake.recognise.notices.notice import Notice

SERVED_SHOWN = 60
"""People of the list of service that are proposed, those to be served by other means first: more is no list to read."""
_CALLED = {
    NEF: "notice of electronic filing",
    NDA: "notice of docket activity",
    STATE: "notice of service",
    STATUS: "notice of our filing",
    SUPREME: "notice of the Supreme Court",
}
_OF_PARTIES = frozenset({"notice_of_dismissal"})
"""Types that only a party files: where the court's own system entered it, it tells of what the court did."""
_SIGNED_ON = re.compile(r"\bsigned\b[^;]{0,90}?\bon\s+(\w[^;()]{5,24})", re.I)
_HOST = re.compile(r"(?:@(?:[\w-]+\.)*|//(?:ecf|www)\.)(?P<code>[a-z0-9]{2,6})\.uscourts\.gov")


def recognise(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """Facts of the notice; an attachment is recognised by its own stamp, and paired with it."""
    notice = paper.notice
    if notice is None:
        return []
    about = _About(paper, notice)
    found = [*_carrier(about, knowledge), *_type(about, knowledge), *_title(about), *_days(about)]
    found += [*_standing(about), *_cases(about), *_attachments(about)]
    return found + _people(about)


class _About:
    """A notice with the words that its proposals quote."""

    def __init__(self, paper: Paper, notice: Notice) -> None:
        self.paper = paper
        self.notice = notice
        self.called = _CALLED[notice.carrier]

    def reason(self, *names: str) -> str:
        """Where it was read, then the notice's own words for the first of these that it has."""
        words = next((said for name in names if (said := self.notice.words.get(name))), "")
        words = (
            words or self.notice.docket_words or self.notice.words.get("case number", "") or self.notice.cases[0].number
        )
        return f"{self.called} {quoted(words)}"

    @property
    def text_reason(self) -> str:
        """The docket text as the paper has it."""
        return (
            f"{self.called} {quoted(self.notice.docket_words)}"
            if self.notice.docket_words
            else self.reason("case number")
        )

    def made(self, field: Field, value: str, confidence: Confidence, reason: str, **more: str) -> list[Proposal]:
        """A proposal, where there is a value."""
        said = {name: text for name, text in more.items() if text}
        return [Proposal(field, value, confidence, reason, "p. 1", said)] if value else []


def _carrier(about: _About, knowledge: Knowledge) -> list[Proposal]:
    notice = about.notice
    if knowledge.type(notice.carrier) is None:
        return []
    document = "" if notice.has_document else "none"
    reason = about.reason("heading", "case number")
    if document:
        reason = f"{reason}; no document is attached"
    return about.made(
        Field.CARRIER,
        notice.carrier,
        Confidence.SURE,
        reason,
        document=document,
        status=notice.status,
        system=notice.system,
    )


def type_by_words(words: str, types: tuple[DocumentType, ...], filers: tuple[str, ...] = ()) -> DocumentType | None:
    """The type that an entry's leading words name, by the docket cues in their order; None where none does."""
    said = docket_titles.act(words, filers)
    return next((kind for kind in types if kind.docket_cue is not None and kind.docket_cue.search(said)), None)


def _by_title(words: str, types: tuple[DocumentType, ...]) -> DocumentType | None:
    """The type of a paper that a state's system names by its title, not by an event: discovery has no docket cues."""
    said = re.sub(
        r"^(?:the\s+)?(?:plaintiff|defendant|petitioner|respondent)s?['\u2019]?s?['\u2019]?\s+",
        "",
        docket_titles.act(words),
        flags=re.I,
    )
    said = re.sub(
        r"^(?:(?:first|second|third|fourth|amended|original|verified|supplemental)\s+)+", "", said, flags=re.I
    )
    for name in ("docket_cue", "text_cue", "name_cue"):
        for kind in types:
            cue = getattr(kind, name)
            match = cue.search(said) if cue is not None else None
            if match is not None and match.start() <= 40:
                return kind
    return None


def _type(about: _About, knowledge: Knowledge) -> list[Proposal]:
    notice = about.notice
    if notice.status == "edited" and notice.short in {"Docket entry updated", "Case modified"}:
        return []
    read = type_by_words
    by_text = read(notice.docket_text, knowledge.types, notice.filers) if notice.docket_text else None
    by_short = read(notice.short, knowledge.types) if notice.short else None
    if by_text is None and notice.docket_text and notice.carrier in {STATE, STATUS}:
        by_text = _by_title(notice.docket_text, knowledge.types)
    reason = about.text_reason
    if by_text is not None and by_text.code in _OF_PARTIES and _is_by_machine(notice):
        code = "bankruptcy_notice" if "bankruptcy" in notice.court_words.casefold() else "notice_other"
        return about.made(Field.TYPE, code, Confidence.LIKELY, reason) if knowledge.type(code) is not None else []
    if by_text is not None and by_short is not None and by_text.code == by_short.code:
        return about.made(Field.TYPE, by_text.code, Confidence.SURE, reason)
    if by_text is not None:
        # An event of another kind stands beside it: still what was written decides.
        return about.made(Field.TYPE, by_text.code, Confidence.LIKELY, reason)
    return about.made(Field.TYPE, by_short.code, Confidence.GUESS, reason) if by_short is not None else []


def _title(about: _About) -> list[Proposal]:
    notice = about.notice
    title = docket_titles.title(notice.docket_text, notice.filers) if notice.docket_text else ""
    if not title:
        return about.made(Field.TITLE, notice.short, Confidence.LIKELY, about.reason("docket text"))
    agrees = bool(notice.short) and same_title(notice.short, title) and same_title(title, notice.short)
    return about.made(Field.TITLE, title, Confidence.SURE if agrees else Confidence.LIKELY, about.text_reason)


def _days(about: _About) -> list[Proposal]:
    notice = about.notice
    reason = about.reason("transaction")
    method = "electronic" if notice.served else ""
    return [
        *about.made(Field.FILED, notice.filed, Confidence.SURE, reason),
        *about.made(Field.ENTERED, notice.entered, Confidence.SURE, reason),
        *about.made(Field.SERVED, notice.served, Confidence.SURE, reason),
        *about.made(Field.SERVICE_METHOD, method, Confidence.SURE, reason),
        *_signed(about),
        *_hearings(about),
    ]


def _signed(about: _About) -> list[Proposal]:
    """The day a judge signed, which an order bears."""
    match = _SIGNED_ON.search(about.notice.docket_text)
    day = first_date(match[1]) if match else None
    return about.made(Field.DATED, day[0].isoformat(), Confidence.LIKELY, about.text_reason) if day else []


def _hearings(about: _About) -> list[Proposal]:
    return [
        made
        for one in docket_hearings.hearings(about.notice.docket_text)
        for made in about.made(
            Field.HEARING,
            one.day,
            Confidence.LIKELY,
            f"{about.called} {quoted(one.words)}",
            time=one.time,
            what=one.what,
        )
    ]


def _standing(about: _About) -> list[Proposal]:
    """Who filed, and on which side they stand."""
    notice = about.notice
    reason = about.reason("filer") if notice.filers else about.text_reason
    said = docket_filers.filers(notice.docket_text)
    if not notice.filers and _is_courts(notice):
        sure = Confidence.SURE if docket_filers.is_signed(notice.docket_text) else Confidence.LIKELY
        return [*about.made(Field.PARTY, COURT, sure, reason), *about.made(Field.SIDE, "court", sure, reason)]
    names = notice.filers or tuple(one.name for one in said)
    side = next((one.side for one in said if one.side), "") or _served_role(notice, names)
    by_caption = side_by_caption(names, notice)
    if not names and notice.carrier in {STATE, STATUS}:
        side, names = sides_of_title(notice.docket_text, notice.caption)
    agrees = {entry.clean(name).casefold() for name in notice.filers} & {one.name.casefold() for one in said}
    in_text = any(name.casefold() in notice.docket_text.casefold() for name in notice.filers)
    confidence = Confidence.SURE if agrees or in_text else Confidence.LIKELY
    found = [one for name in names for one in about.made(Field.PARTY, name, confidence, reason)]
    if side and by_caption:
        sure = Confidence.SURE if side == by_caption else Confidence.GUESS
        return [*found, *about.made(Field.SIDE, side, sure, about.text_reason)]
    return [
        *found,
        *about.made(Field.SIDE, side or by_caption, Confidence.LIKELY, about.reason("case name", "caption", "filer")),
    ]


def _served_role(notice: Notice, names: tuple[str, ...]) -> str:
    """The side of a filer whose lawyer stands on the list of service *on behalf of Creditor* so-and-so; a claim's is one."""
    if notice.words.get("claim number"):
        return "creditor"
    for person in notice.service:
        for one in docket_filers.filers(f"Notice {person.name}") if "behalf" in person.name else ():
            if one.side and any(one.name.casefold() == name.casefold() for name in names):
                return one.side
    return ""


def _is_courts(notice: Notice) -> bool:
    """Whether the court itself acted: a judge signed, or the leading words are a court's and no lawyer entered it."""
    if notice.carrier not in {NEF, NDA, SUPREME}:
        return False
    # An order says who filed the motion it grants: what leads is what was entered.
    return (
        docket_filers.is_signed(notice.docket_text)
        or docket_filers.is_courts(notice.docket_text)
        or _is_by_machine(notice)
    )


def _is_by_machine(notice: Notice) -> bool:
    """Whether nobody filed it: the court's own system entered it, as it does the certificates of the noticing center."""
    return not docket_filers.filers(notice.docket_text) and notice.entered_by.casefold().startswith(
        ("autodocket", "admin")
    )


def _cases(about: _About) -> list[Proposal]:
    notice = about.notice
    found: list[Proposal] = []
    words = about.reason("case number")
    host = _HOST.search(notice.sender) or next((hit for link in notice.links if (hit := _HOST.search(link))), None)
    for case in notice.cases:
        # Each case quotes its own number: the words of the first are not those of the others.
        reason = words if case is notice.cases[0] else f"{about.called} {quoted(case.number)}"
        named = f"{about.called} {quoted(case.caption)}"
        found += about.made(
            Field.DOCKET,
            case.number,
            Confidence.SURE,
            reason,
            document=case.document,
            court=host["code"] if host else "",
            caption=case.caption,
            link=case.link,
        )
        found += about.made(Field.CAPTION, case.caption, Confidence.SURE, named, docket=case.number)
        found += [
            one
            for name, role in parties_of(case.caption, is_bankruptcy=notice.is_bankruptcy)
            for one in about.made(Field.IN_CASE, name, Confidence.LIKELY, named, role=role)
        ]
    numbers = [case for case in notice.cases if case.document]
    for case in numbers:
        found += about.made(
            Field.DOCKET_NO,
            case.document,
            Confidence.SURE,
            about.reason("document number", "document(s)", "docket text"),
            docket=case.number,
        )
    return found


def _attachments(about: _About) -> list[Proposal]:
    listed = {one.number: one.description for one in entry.attachments(about.notice.docket_text)}
    found = []
    for one in about.notice.attachments:
        sure = Confidence.SURE if one.number in listed or about.notice.carrier == STATE else Confidence.LIKELY
        reason = f"{about.called} {quoted(one.description)}"
        found += about.made(
            Field.ATTACHED,
            f"{one.number}={one.description}",
            sure,
            reason,
            number=one.number,
            description=one.description,
            file=one.file,
        )
    return found


def _people(about: _About) -> list[Proposal]:
    found = []
    for one in about.notice.service[:SERVED_SHOWN]:
        reason = f"{about.called} {quoted(one.words or one.name)}"
        separator = "; " if one.how == "electronic" else ", "
        found += about.made(
            Field.ON_SERVICE, one.name, Confidence.SURE, reason, how=one.how, address=separator.join(one.addresses)
        )
    return found
