"""What the words of a docket entry say of motions: its part in a thread, what a motion asks, what an order decides.

The first word that names a kind of paper says what an entry is: ``REPLY to MOTION`` is a reply.
"""

from __future__ import annotations

import re
from enum import StrEnum

from paracase.domain.papers.docket_text import leading, without_attachments
from paracase.domain.words import fold


class ThreadPart(StrEnum):
    """What a paper is in the thread of a motion."""

    MOTION = "motion"
    OPPOSITION = "opposition"
    REPLY = "reply"
    SUR_REPLY = "sur_reply"
    JOINDER = "joinder"
    HEARING = "hearing"
    ORDER = "order"
    RECOMMENDATION = "recommendation"
    WITHDRAWAL = "withdrawal"
    ERRATA = "errata"
    SUPPORT = "support"

    @property
    def words(self) -> str:
        """As a list shows it."""
        return self.value.replace("_", "-")


_PARTS = (
    (ThreadPart.ERRATA, r"(?:notice of )?errata\b|notice of correction|corrected (?:declaration|exhibit)"),
    (ThreadPart.SUPPORT, r"(?:declaration|affidavit|affirmation|exhibits?|appendix|certificate|statement of|"
     r"separate statement|request for judicial notice|[\[(]?proposed[\])]? (?:\w+ ){0,3}order)\b"),
    (ThreadPart.RECOMMENDATION, r"report (?:and|&) recommendations?|findings and recommendations?|tentative ruling"),
    (ThreadPart.ORDER, r"memorandum (?:opinion|decision|order|and order|& order)|(?:minute|text|bench|endorsed) "
     r"(?:order|entry)|minutes?\b|order\b|ruling\b|opinion\b|judgment\b|mem\. op"),
    (ThreadPart.HEARING, r"notice of (?:\w+ ){0,2}hearing|notice (?:setting|resetting|continuing) |hearing (?:set|reset|"
     r"continued|held)|set/reset|(?:motion )?hearing\b"),
    (ThreadPart.WITHDRAWAL, r"(?:notice of )?withdrawal of (?=[^.;]{0,60}\b(?:motion|application)\b|\[)|"
     r"withdraws? (?=[^.;]{0,60}\bmotion\b)"),
    (ThreadPart.JOINDER, r"(?:notice of )?joinder\b|joins?\b"),
    (ThreadPart.SUR_REPLY, r"sur-?\s?reply\b"),
    (ThreadPart.REPLY, r"(?:memorandum|brief|points and authorities)[^.;]{0,40} in reply|reply\b"),
    (ThreadPart.OPPOSITION, r"(?:memorandum|brief|points and authorities)[^.;]{0,40} in opposition|opposition\b|"
     r"(?:statement|notice) of non-?opposition|response\b|objections?\b"),
    (ThreadPart.MOTION, r"notice of (?:\w+ ){0,3}motion|(?:cross-?\s?)?motion\b|(?:ex parte )?application\b"),
    (ThreadPart.SUPPORT, r"memorandum\b|brief\b|points and authorities|letter\b|stipulation\b"),
)  # fmt: skip
_KNOWN = re.compile("|".join(f"(?P<p{at}>{pattern})" for at, (_, pattern) in enumerate(_PARTS)), re.I)
_CROSS = re.compile(r"\bcross-?\s?(?:motion|mot\b)", re.I)
_AGAIN = re.compile(r"\b(?:(?:\w+\s+)?amended|corrected|supplemental|renewed|revised)\b", re.I)
_TYPES = {
    "opposition": ThreadPart.OPPOSITION, "reply_brief": ThreadPart.REPLY, "order": ThreadPart.ORDER,
    "notice_of_hearing": ThreadPart.HEARING, "pro_hac_vice": ThreadPart.MOTION, "errata_sheet": ThreadPart.ERRATA,
    "memorandum_of_law": ThreadPart.SUPPORT, "affidavit_declaration": ThreadPart.SUPPORT,
    "separate_statement": ThreadPart.SUPPORT, "judicial_notice": ThreadPart.SUPPORT,
    "proposed_order": ThreadPart.SUPPORT, "tentative_ruling": ThreadPart.RECOMMENDATION,
}  # fmt: skip
_SMALL = frozenset(
    re.findall(
        r"\w+",
        "a an and as at by for from in of on or the to with re his her its their our motion motions notice application "
        "order plaintiff plaintiffs defendant defendants amended corrected renewed supplemental cross filed file partial s",
    )
)
_MOTION = re.compile(r"\b(?:cross-?\s?)?(?:motion|application)s?\b", re.I)
_NUMBER = re.compile(r"\[\s*(\d{1,6})(?:-\d{1,3})?\s*\]|(?:\bre|\bto)\s*:?\s*#?\s*(\d{1,5})(?=\s+[A-Z])")
_ACTIVE = r"grant(?:s|ing)|den(?:ies|ying)|terminat(?:es|ing)|strik(?:es|ing)|sustain(?:s|ing)|overrul(?:es|ing)|"
_PASSIVE = r"granted|denied|terminated|withdrawn|stricken|moot(?:ed)?|sustained|overruled"
_VERB = re.compile(rf"\b(?:(?P<passive>{_PASSIVE})|(?P<active>{_ACTIVE}dismissing as moot))\b", re.I)
_SILENT = re.compile(r"\bshow cause\b|\bshould not be\b|\btentative\b|\brecommend", re.I)
_BESIDE = re.compile(r"\b(?:re|regarding|respon\w*|opposition|reply|leave|support|light)\b", re.I)
_JOINED = re.compile(r"(?:,|\band|&|/)\s*(?:the\s+)?(?:(?:motion|no\.?|nos\.?|ecf|dkt\.?)\s*)*$", re.I)
_COURSE = re.compile(
    r"\b(?:sett?ing|schedul\w*|continu\w*|refer\w*|submission|extension|extend\w*|brief\w*|reset\w*|hearing|vacat\w*|calendar)\b",
    re.I,
)


def part_of(words: str, doc_type: str = "") -> ThreadPart | None:
    """What an entry is in a thread; None where it belongs to none.

    Args:
        words: its docket text, or the paper's title.
        doc_type: what it is filed as, which decides where no word does.
    """
    text = without_attachments(leading(words))
    found = _KNOWN.search(text[:300])
    if found is not None and found.lastgroup is not None and found.start() < 160:
        return _PARTS[int(found.lastgroup[1:])][0]
    return ThreadPart.MOTION if doc_type.startswith("motion_") else _TYPES.get(doc_type)


def is_cross(words: str) -> bool:
    """Whether it is, or has in it, a motion against another motion."""
    text = without_attachments(leading(words))[:200]
    found = _CROSS.search(text)
    return found is not None and not _NUMBER.search(text[: found.start()].rsplit(" and ", 1)[-1])


def is_again(words: str) -> bool:
    """Whether it is a motion that stands in the place of an earlier one: *amended*, *corrected*, *renewed*."""
    text = leading(words)
    motion = _MOTION.search(text)
    return motion is not None and _AGAIN.search(text[: motion.start()]) is not None


def subject(words: str) -> frozenset[str]:
    """What a motion is for, in words that tell motions apart: ``MOTION to Compel Discovery`` is *compel*, *discovery*."""
    text = leading(words)
    motion = _MOTION.search(text)
    if motion is None:
        return frozenset()
    rest = re.split(r"[.;(\[]|\bfiled by\b|\bby\b", text[motion.end() :], maxsplit=1)[0]
    return frozenset(word for word in re.findall(r"[^\W\d_]+", fold(rest))[:10] if word not in _SMALL)


def speaks_of_motion(words: str) -> bool:
    """Whether it names a motion, or an answer to one."""
    return re.search(r"\b(?:motion|application|opposition|reply)\b", leading(words), re.I) is not None


def decides(words: str) -> bool:
    """Whether an order says that it grants, denies or ends something asked."""
    text = without_attachments(leading(words))
    return _SILENT.search(text) is None and _VERB.search(text) is not None


def is_of_course(words: str) -> bool:
    """Whether an order only sets the course: a hearing, a schedule, a reference, a continuance."""
    return not decides(words) and _COURSE.search(leading(words)) is not None


def decided(words: str) -> frozenset[str]:
    """The numbers of the entries an order grants, denies or ends, and no others it names.

    ``granting [52] Motion for Extension of Time to Respond to [50] Motion to Dismiss`` decides 52. *In part* decides too.
    """
    text = without_attachments(leading(words))
    if _SILENT.search(text):
        return frozenset()
    found = set[str]()
    before = 0
    verbs = list(_VERB.finditer(text))
    for at, verb in enumerate(verbs):
        if verb["passive"]:
            start = max(before, text.rfind(";", 0, verb.start()) + 1, _sentence(text, verb.start()))
            found |= _named(text[start : verb.start()])
        else:
            end = verbs[at + 1].start() if at + 1 < len(verbs) and verbs[at + 1]["active"] else len(text)
            found |= _named(text[verb.end() : min(end, _clause(text, verb.end()))])
        before = verb.end()
    return frozenset(found)


def _sentence(text: str, before: int) -> int:
    ends = [match.end() for match in re.finditer(r"[a-z\])]\.\s+(?=[A-Z\[])", text[:before])]
    return ends[-1] if ends else 0


def _clause(text: str, after: int) -> int:
    match = re.compile(r";|[a-z\])]\.\s+(?=[A-Z\[])").search(text, after)
    return match.start() if match else len(text)


def _named(clause: str) -> set[str]:
    """The first number of a clause and those joined to it; none where words before it make it another's."""
    numbers = list(_NUMBER.finditer(clause))
    if not numbers or _BESIDE.search(clause[: numbers[0].start()]):
        return set()
    found, last = {numbers[0][1] or numbers[0][2]}, numbers[0].end()
    for number in numbers[1:]:
        if not _JOINED.search(clause[last : number.start()]):
            break
        found.add(number[1] or number[2])
        last = number.end()
    return found
