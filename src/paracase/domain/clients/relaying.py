"""Telling a client what an attorney said: word for word, with the id of the approved text, or it is held.

*Attorney Ortiz asked me to tell you that he recommends …* is the attorney's advice in a paralegal's words: nobody approved
them. What an attorney answered is told as exactly these bytes.
"""

from __future__ import annotations

import difflib
import re
from functools import cache
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients.questions import answer_id
from paracase.domain.clients.weighing import Scale, heavy, readings
from paracase.domain.words import fold
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from paracase.domain.clients.clauses import Sentence
    from paracase.domain.clients.weighing import ReadSentence


@frozen
class ApprovedWords:
    """An attorney's answer, as a telling is compared with it."""

    id: int
    words: str


NEARLY = 0.8
"""From this likeness on (of 1) a text has nearly the words of an answer."""
_WHO = (
    r"(?:(?:the|your|our|my|supervising|responsible|lead|trial|senior) ){0,3}(?:attorneys?|lawyers?|counsel"
    r"|partners?)(?: (?-i:[A-Z])[\w.'-]*)?"
    r"|(?:the|my) boss|(?:mr|mrs|ms|mx|atty|attorney|counselor)\.? (?-i:[A-Z])[\w.'-]*"
)
_VERB = (
    r"(?:say|said|says|saying|think|thinks|thought|believe|believes|feel|feels|felt|recommend|recommends"
    r"|recommended|"
    r"advise|advises|advised|advising|suggest|suggests|suggested|urge|urges|urged|prefer|prefers|propose"
    r"|proposes|agree|agrees|"
    r"doubt|doubts|expect|expects|predict|predicts|figure|figures|reckon|reckons|decide|decided|conclude"
    r"|concluded|"
    r"warn|warns|warned|instruct|instructs|instructed|tell|tells|told|want|wants|wanted|like|likes|see"
    r"|sees|answer|answers|answered|explain|explained|mention|mentioned|"
    r"is (?:confident|sure|certain|convinced|of the (?:opinion|view)|optimistic|worried|against|in favor"
    r"|inclined|recommending|advising|suggesting|telling)|"
    r"would (?:not |rather |never )?(?:accept|take|reject|settle|wait|sign|turn|say|recommend|advise"
    r"|suggest|like you|prefer|hold|counter|file|refuse|go|do)|"
    r"would (?:fight|object|appeal|deny|admit|plead|ignore|keep|leave|let|pay|stay|ask for)|"
    r"(?:has|have|had) (?:no|little|some|serious) doubts?|(?:is|are) (?:against|for) (?:it|that|this)|"
    r"does(?: not|n't) (?:think|believe|want|recommend|like|see|expect)|did(?: not|n't) (?:think|like"
    r"|recommend))"
)
_AUX = (
    r"(?:(?:all|also|just|really|always|already|still|strongly|personally|now|has|have|had|would|did|does"
    r"|clearly|usually) ){0,4}"
)
_TELLS_ME = (
    r"(?:asked|ask|asks|told|wants|wanted|instructed|directed|had|has|would like|requested|authorized"
    r"|needs|said) (?:for )?(?:me|us|our office) "
    r"(?:to )?(?:tell|let|pass|say|relay|inform|give|explain|convey|share|advise|write|call|answer|that)"
)
_OF = (
    r"(?:'s|s') (?:legal |own |current |honest |professional )?(?:advice|opinion|view|recommendation"
    r"|position|take|thinking|answer|message|assessment|read|feeling|suggestion|guidance|word|judgment"
    r"|instructions?)"
)
_FROM = (
    r"(?:according to|per|as per|on the advice of|on advice of|in the (?:opinion|view|words) of|(?:word"
    r"|advice|message|an answer|the answer|instructions?|guidance|(?:tell|let) you(?: know)?) from|"
    r"(?:i (?:was|am|have been|'ve been)|we (?:were|are|have been)) (?:asked|told|instructed|directed"
    r"|advised|authorized) by|"
    r"(?:advice|opinion|view|recommendation|position|answer|assessment|instructions?|thinking) of)"
)
_SPOKEN = r"(?:he|she|they|who|and|all)"
_LOGISTICS = late_pattern(
    r"\b(?:asked|asks|wants|wanted|would like|likes|needs|requested|said|says|told (?:me|us)|suggests?"
    r"|suggested)(?: that| for)? "
    r"(?:you|(?:he|she|they)|to) (?:to |should |can |please )?(?:(?:will|'ll|would|can) )?"
    r"(?:(?:call|phone|e-?mail|contact|see|meet|speak|talk|write)(?: (?:with|to))? ?(?:you|me|us|him|her"
    r"|them|the office|our office|back)?"
    r"|come (?:in|by|to)|bring|send (?:us|me|him|her|over|in)|stop by|be (?:out|away|in court|back|there"
    r"|late|here)|"
    r"is (?:out|away|in court|back|in a)|received|got|has (?:received|your))\b[^.?!;]*",
    re.I,
)
"""When, where and whom to call: what anyone may pass on."""


def _patterns(names: Iterable[str]) -> str:
    """Who an attorney is in a text: by the word, by a title, or by a name of the office's."""
    own = "|".join(sorted({re.escape(name) for name in names if name.strip()}, key=len, reverse=True))
    return f"(?:{_WHO}{'|' if own else ''}{own})"


def names_of(attorney: str) -> tuple[str, ...]:
    """What an attorney is called: the whole name, the first, the last."""
    parts = attorney.split()
    return tuple(dict.fromkeys((attorney, parts[-1], parts[0]))) if parts else ()


@cache
def _told(names: tuple[str, ...]) -> re.Pattern[str]:
    """The forms by which one tells what an attorney said or thinks."""
    who = _patterns(names)
    return re.compile(
        rf"\b{who},? (?:also |just |has |have |had ){{0,3}}{_TELLS_ME}\b|\b{who},? {_AUX}{_VERB}\b|\b{who}{_OF}\b"
        rf"|\b{_FROM} {who}"
        rf"|\b{who}\b[^?!]{{0,160}}\b{_SPOKEN} {_AUX}(?:{_TELLS_ME}|{_VERB})\b"
        r"|\b(?:his|her|their) (?:legal |professional )?(?:advice|opinion|recommendation|assessment|view)\b"
        rf"|^\W*{who}:",
        re.I,
    )


def _form(text: str, names: Sequence[str]) -> str:
    """The form by which a text tells what an attorney said; empty where it has none."""
    plain = _LOGISTICS.sub(" … ", " ".join(text.replace("’", "'").split()))
    found = _told(tuple(names)).search(plain)
    return found[0].strip(" ,") if found is not None else ""


_SOMEBODY = frozenset(["ATTY", "TITLED", "NAME", "INITIALS"])
_ATTORNEYS = frozenset(["ATTY", "TITLED", "THEIRATTY"])
_THEIR_WORDS = frozenset(["advice", "opinion", "recommendation", "assessment", "view"])
_MAY_BE = frozenset(["he", "she", "firm", "office", "guy", "supervisor", "team"])


@frozen
class _Considered:
    """A sentence that names somebody who may be an attorney, or one who was named before."""

    reading: ReadSentence
    form: str
    is_named_before: bool

    @property
    def also(self) -> list[str]:
        return [*(["n:form"] if self.form else []), *(["n:named before"] if self.is_named_before else [])]


def _considered(text: str, names: Sequence[str]) -> Iterator[_Considered]:
    is_named, before = False, 0
    for reading in readings(text, tuple(names)):
        sentence = reading.sentence
        is_one = not _SOMEBODY.isdisjoint(reading.seen)
        if is_one or any(one.root in _MAY_BE for one in sentence.tokens):
            may_tell = is_named or not _ATTORNEYS.isdisjoint(reading.seen)
            may_tell = may_tell or any(one.root in _THEIR_WORDS for one in sentence.tokens)
            form = _form(text[before if is_named else sentence.start : sentence.end], names) if may_tell else ""
            yield _Considered(reading, form, is_named)
        is_named, before = is_one, sentence.start


def evidence(text: str, names: Sequence[str] = ()) -> Iterator[tuple[ReadSentence, list[str]]]:
    """What is weighed of each sentence: its concepts, the form, and whether somebody was named right before."""
    for one in _considered(text, names):
        yield one.reading, one.also


class RelayedWords(NamedTuple):
    """Words by which an attorney's are told, from ``start`` to ``end`` in the text; ``cue`` as they are said again."""

    start: int
    end: int
    sentence: Sentence
    cue: str


def relayed(text: str, names: Sequence[str] = ()) -> Iterator[RelayedWords]:
    """The sentences of a text that tell what an attorney said or thinks.

    Args:
        names: what the office's attorneys are called.
    """
    for one in _considered(text, names):
        found = heavy(Scale.RELAYS, one.reading, one.also)
        if found is not None:
            cue = one.form or " ".join(text[found.start : found.end].split())
            yield RelayedWords(found.start, found.end, one.reading.sentence, cue)


def relays_attorney(text: str, names: Sequence[str] = ()) -> str:
    """The words by which a text tells what an attorney said or thinks; empty where no sentence weighs as that.

    Args:
        names: what the office's attorneys are called.
    """
    return next((one.cue for one in relayed(text, names)), "")


def first_difference(said: str, approved: str) -> int:
    """At which character, counted from 1, two texts begin to differ; 0 where they are the same."""
    for at, (one, other) in enumerate(zip_longest(said, approved), start=1):
        if one != other:
            return at
    return 0


def why_not_word_for_word(said: str, approved: ApprovedWords) -> str:
    """Why a telling is not the approved text; empty where it is, byte for byte."""
    at = first_difference(said, approved.words)
    if not at:
        return ""
    return f"It is not {answer_id(approved.id)} word for word: it differs at character {at:,}."


def why_held(said: str, known: Iterable[ApprovedWords], names: Sequence[str] = ()) -> str:
    """Why words to a client that name no approved text are held; empty where nothing is seen in them.

    Args:
        known: what attorneys answered in this case.
        names: what the office's attorneys are called.
    """
    folded = fold(said)
    for one in known:
        answered = fold(one.words)
        short, long = sorted((folded, answered), key=len)
        is_in = len(answered) >= 20 and answered in folded
        if is_in or (len(short) * 2 > len(long) and difflib.SequenceMatcher(None, folded, answered).ratio() >= NEARLY):
            return (
                f"It has the words of {answer_id(one.id)}, or nearly, and does not name it: r tells the answer itself."
            )
    cue = relays_attorney(said, names)
    return f"It tells what an attorney said (“{cue}”) and names no approved text." if cue else ""


_OURS = late_pattern(
    r"\b(?:i|we)(?: have| also| just| then)* (?:told|said|passed|explained|let|informed)\b|"
    r"\b(?:told|informed|let|advised) (?:her|him|them|the client|client)\b|\bpassed (?:it |this "
    r"|that )?on\b|\brelayed\b",
    re.I,
)


def tells_in_own_words(said: str) -> bool:
    """Whether the notes of what came in say that one of us told something: *I told her that …*, *passed on that …*."""
    return _OURS.search(" ".join(said.split())) is not None
