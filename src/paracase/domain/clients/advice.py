"""What asks for legal advice, and what may be read as some: alarms that say why, and never that something is clear.

A client's question with *should I*, *what are my chances*, *can I*, *what happens if I* needs an attorney; when something is
scheduled, what was received, whom to call, anyone may answer. Court staff draw the same line: how and what is information;
whether, which and why *for me* is advice (New York Courts' table; J. Greacen, *No Legal Advice from Court Personnel*, 1995).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.clients.weighing import Scale, heavy, readings
from paracase.domain.sifting import Words
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from paracase.domain.clients.weighing import ReadSentence
    from paracase.domain.practice.phrases import AdvicePhrase


@frozen
class AsksForAdvice:
    """Why a question needs an attorney.

    Attributes:
        category: what is asked for: ``recommendation``, ``prediction``, ``interpretation``, ``limitations``, ``settlement``.
        cue: the words that say so, as they were asked.
    """

    category: str
    cue: str


_I = r"(?:i|we|my (?:wife|husband|son|daughter|mother|father|mom|dad|partner|brother|sister))"
_OFFICE = (
    r"(?:come|stop|drop|bring|send|e-?mail|mail|fax|upload|call|phone|reach|park|get (?:a|the"
    r"|another) cop|have (?:a|the) cop|"
    r"pick|speak|talk|meet|see (?:her|him|them|you|the attorney)|reschedule|schedule|move (?:the"
    r"|my) appointment|"
    r"pay (?:by|with|online)|ask|give you|confirm|change my (?:address|phone|number|email))"
)
_QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("settlement", re.compile(
        rf"\b(?:should|shall|can|could|do|would) {_I}\b[^.?!]{{0,30}}\b(?:accept|take|reject|settle|counter"
        r"|turn (?:it|this) down)"
        r"|\b(?:good|fair|decent|low|reasonable|enough) (?:offer|deal|settlement)\b"
        r"|\bis (?:that|it|this|the offer) (?:enough|fair|a lot|too low)\b"
        r"|\b(?:take|accept) (?:the|their|this) (?:offer|deal|settlement|plea|money)\b[^.?!]{0,40}\?")),
    ("prediction", re.compile(
        r"\b(?:what|how (?:good|likely|strong)) (?:are|is|do you think (?:are|about)) (?:my|our"
        r"|the) (?:chances?|odds|case|claim)"
        rf"|\b(?:do|have) {_I} (?:have |got |stand )?(?:a |any |the )?(?:good |real |strong )?(?:chance|case"
        r"|shot|grounds?|claim|defen[cs]e|rights?|standing)\b"
        r"|\b(?:would|will|does|do|can) (?:the|a|any) (?:judge|jury|court)s?\b"
        rf"|\b(?:will|are|am|is) {_I} (?:going to |gonna )?(?:win|lose|get (?:custody|the house|anything|paid"
        r"|money|deported|out)|"
        r"go(?:ing)? to (?:jail|prison)|be (?:ok|okay|alright|all right|convicted|deported|granted))"
        r"|\bwhat(?: is|'s| would be) (?:my|our|the|this) (?:case|claim|injury|house|back) worth\b"
        r"|\bhow much (?:is|will|would|could|can|do you think|should|are)\b[^.?!]{0,40}\b(?:worth|get|win"
        r"|recover|pay me|award|owe)"
        r"|\b(?:what|how) (?:will|would|is) the (?:judge|jury|court|other side"
        r"|insurance)\b[^.?!]{0,30}\b(?:do|say|decide|rule|pay|going)"
        r"|\bis (?:the judge|it|this) (?:going|likely) to (?:work|go|rule|grant)\b|\bhow (?:will"
        r"|does) (?:this|it|that) (?:end|look for)"
        r"|\b(?:can|could|will|would) (?:they|he|she|(?:my|the|his|her) [\w']+(?: (?:company|side"
        r"|driver))?) (?:really |still |just |even )?"
        r"(?:sue|win|take|fire|evict|use|get|deny|do (?:that|this)|keep|make me|force|look|see|read|search"
        r"|record|garnish|arrest|charge)")),
    ("limitations", re.compile(
        r"\b(?:is it|am i|are we) too late\b|\bhow (?:long|much time) do (?:i|we) (?:still )?have\b|"
        r"\b(?:by when|until when|when) (?:do|must|should|can) (?:i|we) (?:have to |need to |still )?(?:file"
        r"|sue|appeal|answer|respond|object)|"
        r"\bstatute of limitations\b|\bdeadline (?:to|for) (?:file|sue|filing|suing|appeal)|\bcan (?:i"
        r"|we) still (?:sue|file|appeal)")),
    ("interpretation", re.compile(
        rf"\b(?:do|does|did) {_I} (?:really |still |even |legally )?(?:have to|need to|got to|owe|qualify"
        r"|have (?:a|the|any) right)"
        rf"|\b(?:am|are|is|was|were) {_I} (?:legally |really |still )?(?:allowed|entitled|liable|responsible"
        r"|required|obligated|"
        r"supposed|at fault|in trouble|protected|covered|eligible|guilty|violating)"
        r"|\b(?:is|was|isn't|wasn't) (?:it|that|this) (?:even |really )?(?:legal|illegal|against the law"
        r"|allowed|discrimination|"
        r"harassment|fraud|negligence|malpractice|a crime|a breach|binding|valid|enforceable)"
        r"|\bwhat (?:does|do|did) (?:this|that|it|the \w+|section \w+"
        r"|paragraph \w+)(?: \w+)? mean\b(?! to (?:file|serve)\b)"
        rf"|\b(?:does|do|would) (?:this|that|it|these|they) mean (?:that )?{_I}\b|\bwho (?:has|would have"
        r"|needs|gets) to (?:pay|prove|decide)\b"
        r"|\b(?:is|are|was|were) (?:my |the |our )?[\w']+ (?:even |really )?(?:allowed to|at fault|liable"
        r"|responsible for)\b"
        r"|\bwhat are (?:my|our) (?:rights|options)\b|\bare (?:they|he|she) (?:even |really )?allowed\b"
        r"|\b(?:who|whose) (?:is|was) (?:at fault|liable|responsible|fault)\b|\bwhat(?: is|'s) the law\b")),
    ("recommendation", re.compile(
        rf"\bshould(?:n't)? {_I}\b(?! (?:bring|wear|park|arrive|send (?:it|them|the)|expect (?:a|the"
        r"|your) call|call (?:you|back at)))"
        rf"|\b(?:what|which|whether|when|how|why|who) (?:[\w ]{{0,30}} )?should {_I}\b"
        rf"|\b(?:shall|must) {_I}\b|\bif {_I}\b[^.?!]{{0,40}}, (?:do|can|will|would|am|are|is|could|may)\b"
        r"|\bbetter off\b|\bworth (?:it|the)\b"
        r"|\b(?:can|could|may|might|am i able to|would it be (?:ok|okay|possible|fine|alright) (?:if|to)) "
        rf"{_I}\b(?! (?:just )?(?:please )?{_OFFICE})"
        rf"|\bwhat (?:happens?|will happen|would happen|if happens) (?:if|when|to {_I})"
        rf"|\bwhat (?:do|can|could|would|must) {_I} (?:say|do|tell|answer|write|sign|post)\b"
        r"|\bif you were (?:me|us|in my)\b"
        r"|\b(?:the|is the) worst\b|\b(?:any|the|a|no) point (?:in|of|to)\b|\bin my (?:place|shoes|situation"
        r"|position)\b"
        rf"|\bwhat if (?:{_I}|they|he|she)\b"
        r"|\b(?:what|how) (?:do|would|can|did) you (?:think|recommend|suggest|advise|do|feel)\b"
        r"|\b(?:do|would|can|could) you (?:recommend|suggest|advise|think)\b|\bwhat (?:am i"
        r"|are we) supposed to\b"
        r"|\bis it (?:ok|okay|a good idea|smart|better|best|wise|safe|worth|fine|alright|all right)\b"
        r"|\bwould it be (?:better|smart|wise|best)\b"
        r"|\b(?:any|some|your|legal|need|want) (?:advice|recommendation)\b|\bwhat(?:'s| is) (?:the|my) best\b"
        rf"|\b(?:do|would|had) {_I} better\b|\bor should {_I}\b|\b(?:better|smarter|wiser) to\b"
        rf"|\bhow (?:do|can|could) {_I}\b(?! (?:just )?{_OFFICE})[^.?!]{{0,30}}\b(?:answer|respond|fill"
        r"|testify|get out|stop|sue|fight|plead|object|appeal|say)")),
)  # fmt: skip
"""Cues by category, in small letters, the more particular first; evidence of much weight, and no more than that."""


_WEIGHED = {
    "LAW": "interpretation",
    "END": "prediction",
    "DECIDER": "prediction",
    "VALUE": "settlement",
    "ACT": "recommendation",
    "EVAL": "recommendation",
}
"""By the concept that weighs most, where no cue names the category."""


def small_letters(text: str) -> str:
    """A text in small letters, each where it stood: patterns for small letters are looked for three times as fast."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


def _cue(folded: str) -> AsksForAdvice | None:
    low = small_letters(folded)
    for category, pattern in _QUESTIONS:
        found = pattern.search(low)
        if found is not None:
            return AsksForAdvice(category, folded[found.start() : found.end()].strip(" ?!.,"))
    return None


def _weighed(text: str) -> Iterator[tuple[ReadSentence, AsksForAdvice | None]]:
    plain = text.replace("’", "'")
    for reading in readings(text):
        sentence = reading.sentence
        yield reading, _cue(" ".join(plain[sentence.start : sentence.end].split()))


def _also(cue: AsksForAdvice | None) -> list[str]:
    return [] if cue is None else ["n:cue", f"n:{cue.category}"]


def evidence(text: str) -> Iterator[tuple[ReadSentence, list[str]]]:
    """What is weighed of each sentence: its concepts, and which cue stands in it."""
    for reading, cue in _weighed(text):
        yield reading, _also(cue)


def asks_for_advice(text: str) -> AsksForAdvice | None:
    """Whether a question, or what was noted of one, needs an attorney, and the words that say so.

    Each sentence is weighed by its concepts; *should I* and the like weigh much in it. None says nothing of the question:
    that it did not weigh enough is not that it is none for an attorney.
    """
    for reading, cue in _weighed(text):
        found = heavy(Scale.ASKS, reading, _also(cue))
        if found is not None:
            if cue is not None:
                return cue
            category = next((_WEIGHED[one] for one in found.concepts if one in _WEIGHED), "recommendation")
            return AsksForAdvice(category, " ".join(text[found.start : found.end].split()))
    return None


@frozen
class MarkedPhrase:
    """A place that may be read as advice."""

    phrase: AdvicePhrase
    words: str
    start: int


def marked(text: str, phrases: Iterable[AdvicePhrase]) -> tuple[MarkedPhrase, ...]:
    """The places of a text where a phrase stands, each of them, in the order they stand in the text."""
    plain = text.replace("’", "'")
    words, found = Words(plain), []
    for phrase in phrases:
        found += [MarkedPhrase(phrase, one[0], one.start()) for one in phrase.pattern.finditer(plain, words) if one[0]]
    return tuple(sorted(found, key=lambda one: one.start))
