"""What the office's own filings say of a paper (``domain/papers/learning.py``): its type, and the subfolder of its case.

A court's notice says itself what was filed, and what is *sure* stays; a cue that is *likely* stays too, but where the
office files such papers otherwise it is a guess. What the office files so may be *likely*, never *sure*.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.learning import FEATURES, TELLS, Trait
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.domain.papers.rules import address_of
from paracase.domain.words import fold
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from paracase.domain.papers.learning import Habit, Opinion

MARK = "learned"
"""In ``Proposal.more``: it is of what was learnt, no cue. Of a folder it says the type it is the folder of."""
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]+(?:['’-][^\W\d_]+)*(?![\w'’-])")
"""Letters only: a number is of one case, and says nothing of what a paper is."""
_OPENING = 700
"""Characters of the first page that are looked at."""
_OF_ANYBODY = frozenset(
    [
        *("gmail.com", "googlemail.com", "yahoo.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "aol.com"),
        *("icloud.com", "me.com", "mac.com", "protonmail.com", "proton.me", "gmx.com", "gmx.net", "mail.com"),
        *("comcast.net", "att.net", "sbcglobal.net", "verizon.net", "bellsouth.net", "cox.net", "ymail.com"),
    ]
)
"""Domains whose addresses have nothing in common."""
_QUOTED = 3
_PLAIN = frozenset(
    [
        *(
            "the",
            "and",
            "for",
            "that",
            "this",
            "with",
            "from",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "not",
            "you",
        ),
        *("your", "our", "its", "his", "her", "their", "will", "been", "any", "all", "may", "shall", "but", "who"),
        *("which", "into", "upon", "such"),
    ]
)


class WeighedTraits(NamedTuple):
    """What is weighed of a paper.

    Attributes:
        tells: those that tell whom it is of; they stand first among all.
    """

    tells: tuple[Trait, ...]
    all: tuple[Trait, ...]

    @property
    def numbers(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """As they are kept: those that tell, and all."""
        return tuple(one.number for one in self.tells), tuple(one.number for one in self.all)


def traits_of(paper: Paper) -> WeighedTraits:
    """What is weighed of a paper: its sender or letterhead, its subject, title, name, and the words it begins with."""
    tells = tuple(_tells(paper))[:TELLS]
    once: dict[str, Trait] = {}
    for one in (*tells, *_said(paper)):
        once.setdefault(one.key, one)
        if len(once) == FEATURES:
            break
    return WeighedTraits(tells, tuple(once.values()))


def senders(paper: Paper) -> Iterator[Trait]:
    """Whom a mail is of: its address, and the domain where that is one office's."""
    sender = str(_headers(paper).get("from", ""))
    address = address_of(sender)
    if not address:
        return
    start = sender.lower().find(address)  # as the paper writes it
    words = sender[start : start + len(address)] if start >= 0 else sender
    yield Trait(f"from {address}", words, "sender")
    domain = address.rpartition("@")[2]
    if domain not in _OF_ANYBODY:
        yield Trait(f"at {domain}", words.rpartition("@")[2], "sender")


def _tells(paper: Paper) -> Iterator[Trait]:
    yield from senders(paper)
    if paper.letter is not None and (head := fold(" ".join(re.sub(r"\d+", " ", paper.letter.sender).split()))):
        yield Trait(f"head {head}", paper.letter.sender, "p. 1")


def _headers(paper: Paper) -> dict[str, object]:
    said = paper.meta.get("mail")
    return said if isinstance(said, dict) else {}


def _said(paper: Paper) -> Iterator[Trait]:
    kind = "mail" if paper.is_mail else "letter" if paper.letter is not None else "page"
    yield Trait(f"is {kind}")
    if paper.front.is_of_court:
        yield Trait("is of a court")
    yield from _words("about", str(_headers(paper).get("subject", "")), "subject", 10)
    if paper.letter is not None:
        yield from _words("about", " ".join(paper.letter.subject), "p. 1", 10)
    yield from _pairs(paper.front.title)
    yield from _words("title", paper.front.title, "p. 1", 12)
    yield from _words("name", re.sub(r"[_\W\d]+", " ", paper.name.rpartition(".")[0]), "file name", 8)
    yield from _words("text", paper.first_page[:_OPENING], "p. 1", FEATURES)


def _words(where: str, text: str, place: str, most: int) -> Iterator[Trait]:
    many = 0
    for found in _WORD.finditer(text):
        key = fold(found.group())
        if len(key) > 2 and key not in _PLAIN:
            yield Trait(f"{where} {key}", found.group(), place)
            many += 1
            if many == most:
                return


def _pairs(title: str) -> Iterator[Trait]:
    words = [fold(word) for word in title.split()[:6]]
    for first, second in itertools.pairwise(words):
        yield Trait(f"pair {first} {second}")


def weighed(paper: Paper, knowledge: Knowledge, found: Sequence[Proposal]) -> list[Proposal]:
    """What was found, with what the office's filings say to it.

    Args:
        found: of the cues.
    """
    learned = knowledge.learned
    if learned is None or learned.is_silent or paper.notice is not None:
        return list(found)
    traits = traits_of(paper)
    tells, features = traits.numbers
    opinion = learned.weigh(tells, features)
    known = knowledge.type(opinion.type) if opinion is not None else None
    after = list(found)
    if opinion is not None and known is not None:
        contradicts = opinion.contradicts and (opinion.habit is not None or not _is_of_court(paper, found))
        after = _beside(after, opinion, _reason(opinion, known.label, traits), contradicts=contradicts)
    kind = best(after, Field.TYPE)
    if kind is None or paper.folder:
        return after
    case = best(after, Field.CASE)
    case_id = int(case.value) if case is not None and case.confidence > Confidence.GUESS else None
    into = learned.folder(tells, kind.value, case_id)
    filed_as = knowledge.type(kind.value)
    if into is not None and filed_as is not None and into.value != filed_as.folder:
        told = traits.tells[into.tell]
        reason = f"{_counted(into)} {_of(told)} filed as {filed_as.label} went there"
        confidence = min(Confidence.LIKELY, kind.confidence)
        after.append(Proposal(Field.FOLDER, into.value, confidence, reason, told.place, {MARK: kind.value}))
    return after


_OF_COURT = frozenset([Field.COURT, Field.DOCKET_NO, Field.FILED])


def _is_of_court(paper: Paper, found: Sequence[Proposal]) -> bool:
    """Whether it is a court's paper or was filed in one: its title says what it is, its other words what it is about."""
    return paper.front.is_of_court or any(one.field in _OF_COURT and one.confidence > Confidence.GUESS for one in found)


def _beside(found: list[Proposal], opinion: Opinion, said: tuple[str, str], *, contradicts: bool) -> list[Proposal]:
    """The cues' types beside what was learnt.

    A cue that is *sure* stays as it is. One that is *likely* stays first; said of another type where the office's filings
    are *likely* right, it is a guess. Where cues only guess, or say nothing, what was learnt says how sure it is.
    """
    reason, place = said
    cue = best(found, Field.TYPE)
    if cue is not None and cue.confidence is Confidence.SURE:
        return found
    if cue is not None and cue.value == opinion.type:
        if cue.confidence is Confidence.LIKELY or not opinion.likely:
            return found
        raised = replace(cue, confidence=Confidence.LIKELY, reason=f"{cue.reason}; {reason}", more={MARK: "agrees"})
        return [raised if one is cue else one for one in found]
    if cue is not None and cue.confidence is Confidence.LIKELY:
        if not contradicts:
            return found
        lowered = replace(
            cue, confidence=Confidence.GUESS, reason=f"{cue.reason}; but {reason}", more={MARK: "contradicts"}
        )
        other = Proposal(Field.TYPE, opinion.type, Confidence.GUESS, reason, place, {MARK: "type"})
        others = [one for one in found if one.value != opinion.type or one.field is not Field.TYPE]
        return [*(lowered if one is cue else one for one in others), other]
    confidence = Confidence.LIKELY if opinion.likely else Confidence.GUESS
    return [*found, Proposal(Field.TYPE, opinion.type, confidence, reason, place, {MARK: "type"})]


def _of(told: Trait) -> str:
    return f"{'from' if told.place == 'sender' else 'with letterhead'} {quoted(told.words)}"


def _counted(habit: Habit) -> str:
    return f"{habit.same} papers" if habit.same == habit.all else f"{habit.same} of {habit.all} papers"


def _reason(opinion: Opinion, label: str, traits: WeighedTraits) -> tuple[str, str]:
    """How many papers it was learnt from, and this paper's own words that spoke for it; and where these stand."""
    if opinion.habit is not None:
        told = traits.tells[opinion.habit.tell]
        return f"{_counted(opinion.habit)} {_of(told)} were filed as {label}", told.place
    spoke = [one for one in (traits.all[i] for i in opinion.weighty) if one.words]
    shown = list({fold(one.words): one for one in spoke}.values())[:_QUOTED]
    words = ", ".join(quoted(one.words) for one in shown)
    like = f"as {opinion.papers} papers filed as {label}"
    return (f"{like}: {words}", _place(shown)) if words else (like, "")


def _place(shown: Iterable[Trait]) -> str:
    return next(iter(dict.fromkeys(one.place for one in shown)), "")
