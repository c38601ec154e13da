"""The guard on words to a client: what may be read as advice, with category, reason, and what may stand instead.

It is an alarm and never a permission. Natural advice has no fixed wording (*Skip the mediation, nobody settles there*), so
under the phrases, which always mark, each sentence is weighed by its concepts (``weighing.py``): opinion, law, orders, what
others may or must are evidence there. No result ever clears a text: what is free waits for an attorney whatever is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.advice import marked, small_letters
from paracase.domain.clients.relaying import relayed
from paracase.domain.clients.weighing import Scale, heavy, readings
from paracase.domain.practice.phrases import Severity
from paracase.domain.sifting import Sifted, Words
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from paracase.domain.clients.weighing import ReadSentence
    from paracase.domain.practice.phrases import AdvicePhrase

NOTHING_MARKED = "Nothing was marked; that clears nothing."
"""What is said where no phrase fits."""
_OTHERS = (
    r"(?:(?:the|your|their|his|her|a|this|that|any|every|no) )?(?:landlord|employer|boss|officer|police|adjuster|insurers?"
    r"|insurance(?: company)?|judge|jury|court|trustee|spouse|husband|wife|ex|bank|creditors?|collectors?|driver|other side"
    r"|prosecutor|agency|they|he|she|nobody|no one|anybody|everybody|most (?:people|juries|judges))"
)


@frozen
class Marking:
    """A place that may be read as advice.

    Attributes:
        start: where it begins in the text, in characters.
        words: as they stand there.
        instead: what may stand there; empty where nothing may.
        is_grave: it fits a phrase that is advice nearly always; else it is to be looked at.
    """

    start: int
    words: str
    category: str
    why: str
    instead: str
    is_grave: bool

    @property
    def words_of_it(self) -> str:
        """In one line, as attorney and paralegal read it."""
        words = " ".join(self.words.split())
        return f"“{words}” may be read as advice ({self.category.replace('_', ' ')}): {self.why}"


_OPINION = Sifted(
    r"\b(?:i'd|i would|i believe|i think|honestly|frankly|personally|trust me|it (?:sounds|looks|seems) like"
    r"|no(?:body| one) (?:ever )?\w+s\b|most people|better (?:to|off|for)|looks? (?:bad|good|strong|weak|pretty)"
    r"|chances|odds|crazy|foolish|smarter|(?:a|is) fair (?:one|offer|number|price)|hurt your|help your|in your favor"
    r"|(?:would|will|going to|gonna) (?:fold|cave|lose|win|settle)|get away with|low-?ball)\b",
)
_NET: tuple[tuple[str, str, str, Sifted], ...] = (
    ("opinion", "weighs or foresees for the client", "“[Attorney] will talk with you about this.”", _OPINION),
    ("law", "says what the law is or gives", "“I have asked [Attorney] to explain this to you.”", Sifted(
        r"\b(?:enforceable|unenforceable|illegal(?:ly)?|unlawful(?:ly)?|against the law|liab(?:le|ility)|negligen\w+"
        r"|at fault|(?:percent|fully|not|partly) responsible|entitled|probate|sanction(?:s|ed)?|plead(?:ing)?"
        r"|no contest|community property|beneficiary|half of (?:it|that)|runs out|run out|time-?barred|sole custody"
        r"|joint custody|chapter (?:7|11|13)|use (?:it|that|this|your|that \w+ \w+)[\w ]{0,20} against|the right one"
        r"|breach(?:ed)?|waives?|binding|your rights?|(?:can|could|may) always (?:appeal|sue|refuse|file))\b")),
    ("order", "directs what the client does in the matter", "“[Attorney] asked me to pass on the following …” (by its id)",
     Sifted(
        r"(?:^|[.!?;:]\s+|, )(?:so |and |just |simply |then |always |never |first )?(?:stay|leave|move|put|claim|ask for|"
        r"hold (?:out|off|on)|wait|hide|delete|quit|stop|skip|take|turn|refuse|deny|demand|insist|transfer|sell|"
        r"record|ignore|file|sign|settle|appeal|plead|say|tell (?!us|me\b)|keep (?!all|your receipts|us|me|a copy|copies))\b"
        r"|\byou (?:do not|don't|did not) (?:really )?(?:have|need) to\b")),
    ("of_others", "says what others must, may or will do", "state only what is scheduled, or was received", Sifted(
        rf"\b{_OTHERS} (?:really |just |simply |around here |usually |probably |most likely )*"
        r"(?:has to|have to|cannot|can't|can not|must|may not|is not allowed|isn't allowed|would (?:give|rule|grant|believe)"
        r"|never|always|usually (?:rules?|gives?|grants?|sides?|settles?)|owes?)\b")),
)  # fmt: skip
"""Category, reason, what may stand, pattern in small letters: wider than the phrases, and each a thing to look at."""


_TOLD: tuple[tuple[str, str, str, Sifted], ...] = (
    ("order", "tells what a client was told to do", "“[Attorney] will talk with you about this.”", Sifted(
        r"\b(?:told|advised|instructed|urged|warned|encouraged|asked) (?:her|him|them|(?:the |our )?client)\b"
        r"(?: (?:that )?(?:she|he|they) (?:should|must|ought to|need(?:s|ed)? to)\b| not to\b| to"
        r"(?! (?:call|phone|e-?mail|come|bring|send|stop by|be (?:here|there)|speak|talk|write|ask|contact|confirm|upload"
        r"|fill|wait for (?:a|the|our) call|return the call|expect)\b))")),
    ("order", "tells what a client was told to do", "“[Attorney] will talk with you about this.”", Sifted(
        r"\b(?:recommended|suggested|advised)(?: to (?:her|him|them|the client))?(?: that (?:she|he|they)| \w+ing)\b")),
    ("prediction", "foresees how it ends", "“The attorney can talk with you about possible outcomes.”", Sifted(
        r"\b(?:she|he|they|(?:the |our )?client|it|the case) (?:will|would|is going to|are going to|should)"
        r"(?: (?:probably|likely|surely|definitely|certainly|easily|never|not))* (?:win|lose|prevail|settle|get (?:paid"
        r"|custody|the house|money|at least|about|\$)|be (?:granted|denied|awarded|convicted|approved|dismissed))\b")),
)  # fmt: skip
"""As ``_NET``, of what somebody of ours wrote down that they said: *told her not to sign*, *she will probably win*."""


_DEFERS = late_pattern(
    r"\b(?:i|we) (?:can(?:not|'t|not)|could not|couldn't|may not|am not able to|do not know|don't know)"
    r" (?:tell you |say |answer )?(?:whether|if|what|how|when|why)\b[^.?!;,]{0,120}"
    r"|\bwhether\b[^.?!;,]{1,80} (?:is|are) (?:something|a (?:legal )?question|up to|for)\b[^.?!;,]{0,80}", 2)  # fmt: skip
"""What a paralegal leaves to the attorney: the words within are no advice."""
_WEIGHED: dict[str, tuple[str, str, str]] = {
    "ACT": (
        "order",
        "directs what the client does in the matter",
        "“[Attorney] asked me to pass on the following …” (by its id)",
    ),
    "END": ("prediction", "foresees how it ends", "“The attorney can talk with you about possible outcomes.”"),
    "DECIDER": ("prediction", "foresees what who decides will do", "state only what is scheduled, or was received"),
    "LAW": ("law", "says what the law is or gives", "“I have asked [Attorney] to explain this to you.”"),
    "VALUE": ("settlement", "says what something is worth", "“The attorney will go over the valuation with you.”"),
    "OTHERS": ("of_others", "says what others must, may or will do", "state only what is scheduled, or was received"),
    "EVAL": ("opinion", "weighs or foresees for the client", "“[Attorney] will talk with you about this.”"),
}
"""By the concept that weighs most: category, reason, what may stand."""
_RELAYED = ("relay", "tells what an attorney said or thinks", "the attorney’s answer, word for word, by its id")


@frozen
class _Form:
    """A form of the net or of what is told that stands in a text."""

    start: int
    words: str
    category: str
    why: str
    instead: str

    @property
    def marking(self) -> Marking:
        return Marking(self.start, self.words, self.category, self.why, self.instead, is_grave=False)


def _forms(text: str, of: Iterable[tuple[str, str, str, Sifted]]) -> list[_Form]:
    plain, found = small_letters(text).replace("’", "'"), []
    known = Words(plain)
    for category, why, instead, pattern in of:
        for match in pattern.finditer(plain, known):
            words = match[0].strip(" .,;:!?")
            start = match.start() + match[0].find(words)
            found.append(_Form(start, text[start : start + len(words)], category, why, instead))
    return sorted(found, key=lambda one: one.start)


def _weighed(text: str, names: Sequence[str]) -> Iterator[tuple[ReadSentence, list[_Form]]]:
    forms, at = _forms(text, _NET), 0
    for reading in readings(text, tuple(names)):
        sentence, here = reading.sentence, []
        while at < len(forms) and forms[at].start < sentence.end:
            here += [forms[at]] if forms[at].start >= sentence.start else []
            at += 1
        yield reading, here


def evidence(text: str, names: Sequence[str] = ()) -> Iterator[tuple[ReadSentence, list[str]]]:
    """What is weighed of each sentence: its concepts, and which forms of opinion, law and order stand in it."""
    for reading, forms in _weighed(text, names):
        yield reading, [f"n:{one.category}" for one in forms]


def markings(text: str, phrases: Iterable[AdvicePhrase], names: Sequence[str] = ()) -> tuple[Marking, ...]:
    """The places of a text that may be read as advice, in their order; an empty answer clears nothing.

    A phrase marks wherever it stands; a sentence without one is marked once, where it weighs as advice or tells an
    attorney's words.

    Args:
        names: what the office's attorneys are called.
    """
    return _with_weighed(text, _of_phrases(text, phrases), names)


def markings_of_log(text: str, phrases: Iterable[AdvicePhrase], names: Sequence[str] = ()) -> tuple[Marking, ...]:
    """The places of what was logged as said to a client that may be advice: in the words themselves, or told of them."""
    found = _of_phrases(text, phrases)
    for one in _forms(text, _TOLD):
        if not _is_marked(found, one.start, one.start + len(one.words)):
            found.append(one.marking)
    told = {one.sentence.start for one in relayed(text, names)}  # held for it already: one alarm for a sentence
    return _with_weighed(text, found, names, passed_over=told)


def _of_phrases(text: str, phrases: Iterable[AdvicePhrase]) -> list[Marking]:
    """Where phrases stand. What is left to the attorney excepts those of the program, never the office's own."""
    shipped: list[AdvicePhrase] = []
    own: list[AdvicePhrase] = []
    for one in phrases:
        (own if one.is_own else shipped).append(one)
    plain = text.replace("’", "'")
    left = _DEFERS.sub(lambda match: " " * len(match[0]), plain)
    return [
        Marking(one.start, text[one.start : one.start + len(one.words)], one.phrase.category, one.phrase.why,
                one.phrase.instead, one.phrase.severity is Severity.BLOCK)
        for one in (*marked(left, shipped), *marked(plain, own))
    ]  # fmt: skip


def _is_marked(found: Iterable[Marking], start: int, end: int) -> bool:
    return any(one.start < end and start < one.start + len(one.words) for one in found)


def _with_weighed(
    text: str, found: list[Marking], names: Sequence[str], passed_over: Collection[int] | None = None
) -> tuple[Marking, ...]:
    for reading, forms in _weighed(text, names):
        sentence = reading.sentence
        if _is_marked(found, sentence.start, sentence.end) or sentence.start in (passed_over or ()):
            continue
        heaviest = heavy(Scale.ADVICE, reading, [f"n:{one.category}" for one in forms])
        if heaviest is not None and forms:
            found.append(forms[0].marking)
        elif heaviest is not None:
            kind = next((_WEIGHED[one] for one in heaviest.concepts if one in _WEIGHED), _WEIGHED["EVAL"])
            found.append(Marking(heaviest.start, text[heaviest.start : heaviest.end], *kind, is_grave=False))
    for one in relayed(text, names) if passed_over is None else ():
        if not _is_marked(found, one.sentence.start, one.sentence.end):
            found.append(Marking(one.start, text[one.start : one.end], *_RELAYED, is_grave=False))
    return tuple(sorted(found, key=lambda one: (one.start, one.category)))


def told(found: Sequence[Marking]) -> list[str]:
    """What is said of a text, a line for each place; that nothing was marked is never said as if it were cleared."""
    if not found:
        return [NOTHING_MARKED]
    return [f"{one.words_of_it}. May stand: {one.instead or 'nothing; leave it to the attorney'}" for one in found]
