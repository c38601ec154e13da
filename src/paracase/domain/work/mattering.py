"""Which changes of a text matter first: those in which a number, a date, an amount, a negation or a name is not the same.

Whoever has two minutes reads these before the rest. Nothing else is said by it: a change that is not named here may
matter as much, and is shown in its place.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NEGATIONS = frozenset(
    str.split(
        "not no none never nor neither nothing nobody without cannot unless except excluding deny denies "
        "denied denying fail fails failed failing lacks lacked refuse refuses refused"
    )
)
_NUMBER_WORDS = frozenset(
    str.split(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
        "million billion half third quarter first second fourth fifth sixth seventh eighth ninth tenth once "
        "twice"
    )
)
_MONTHS = frozenset(
    str.split(
        "january february march april june july august september october november december jan feb mar apr "
        "jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday"
    )
)
_DAY = re.compile(r"\d{1,4}[/-]\d{1,2}[/-]\d{2,4}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_AMOUNT = re.compile(r"[$€£¥%]")
_AMOUNT_WORDS = frozenset(["dollar", "dollars", "usd", "percent", "cents"])
_EDGES = "\"'“”‘’()[]{}<>.,;:!?…—–-"
_ENDS = (".", "?", "!", ":", "”")
_SHORTENED = frozenset(
    str.split(
        "mr mrs ms dr hon v vs no nos st jr sr inc co corp ltd id cf art sec fed cal civ crim proc app cir dist ct rep ex"
    )
)
"""Words whose period ends no sentence."""
_LABEL = re.compile(r"[A-Za-z]\.|\(?[a-z0-9]{1,3}\)|§+|¶+")


class MatterKind(StrEnum):
    """What a change is about; the first of these that fits."""

    NEGATION = "negation"
    AMOUNT = "amount"
    DATE = "date"
    NUMBER = "number"
    NAME = "name"


class Mattering(NamedTuple):
    """One change that matters.

    Attributes:
        removed: words that are gone, empty where words were only added.
        page: of the newer text, from 1.
        change: which change of all it is, from 0.
    """

    matter: MatterKind
    removed: str
    added: str
    page: int
    change: int


def matter_of(removed: str, added: str, before: str) -> MatterKind | None:
    """What a change is about; None where no such thing differs.

    Args:
        before: the words in front of it, by which the beginning of a sentence is known.
    """
    old, new = Counter(_bare(removed.split())), Counter(_bare(added.split()))
    differing = list(((old - new) + (new - old)).elements())
    kinds = {kind for word in differing if (kind := _kind(word)) is not None}
    if _names(removed, before, added) or _names(added, before, removed):
        kinds.add(MatterKind.NAME)
    if MatterKind.NUMBER in kinds and any(_is_of_amount(word) for word in (removed + " " + added).split()):
        kinds.add(MatterKind.AMOUNT)
    return next((matter for matter in MatterKind if matter in kinds), None)


def _bare(words: Iterable[str]) -> list[str]:
    return [bare for word in words if (bare := word.strip(_EDGES) or word)]


def _kind(word: str) -> MatterKind | None:
    small = word.lower()
    if small in _NEGATIONS or small.endswith(("n't", "n’t")):
        return MatterKind.NEGATION
    if _AMOUNT.search(word):
        return MatterKind.AMOUNT
    if small in _MONTHS or _DAY.search(word) or _YEAR.fullmatch(word):
        return MatterKind.DATE
    if any(letter.isdigit() for letter in word) or small in _NUMBER_WORDS or small.split("-")[0] in _NUMBER_WORDS:
        return MatterKind.NUMBER
    return None


def _is_of_amount(word: str) -> bool:
    return bool(_AMOUNT.search(word)) or word.strip(_EDGES).lower() in _AMOUNT_WORDS


def _names(words: str, before: str, other: str) -> list[str]:
    """Words with a capital letter that do not begin a sentence, and that the other side does not have."""
    has = {word.lower() for word in _bare(other.split())}
    begins = _begins_sentence(before.split())
    found = []
    for word in words.split():
        bare = word.strip(_EDGES)
        is_name = bare[:1].isupper() and len(bare) > 1 and not begins and bare.lower() not in has
        if is_name and _kind(bare) is None:
            found.append(bare)
        begins = _begins_sentence([word])
    return found


def _begins_sentence(before: Sequence[str]) -> bool:
    if not before:
        return True
    last = before[-1]
    bare = last.strip(_EDGES).lower()
    return bool(_LABEL.fullmatch(last)) or (last.endswith(_ENDS) and len(bare) > 1 and bare not in _SHORTENED)
