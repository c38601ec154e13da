"""Who stands where in the case of a notice: by its caption, and by the title that a filer gave."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.intake.recognise.notices.notice import Notice

COURT = "Court"
"""Who acted where no party did: a judge or the clerk."""
_VERSUS = re.compile(r"\s+(?:v|vs|versus)\.?\s+", re.I)
_OTHERS = re.compile(
    r"[\s,]*\b(?:et\s+al\b\.?|and\s+others)\s*$|[\s,]*\b(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?)\s*$", re.I
)
_IN_RE = re.compile(r"^\s*(?:in\s+(?:the\s+)?(?:re|matter\s+of)\s*:?|matter\s+of)\s*", re.I)
_LITIGATION = re.compile(
    r"\b(?:litigation|antitrust|securities|products\s+liability|data\s+(?:security\s+)?breach|mdl|derivative|class\s+action)\b",
    re.I,
)
_FIRM = re.compile(
    r"\b(?:inc|llc|l\.l\.c|llp|corp|corporation|company|co|ltd|lp|bank|trust|n\.a|hospital|university|county|city|state)\b",
    re.I,
)
_IDLE = frozenset(
    [
        "the",
        "and",
        "for",
        "inc",
        "llc",
        "corp",
        "co",
        "ltd",
        "company",
        "corporation",
        "group",
        "services",
        "holdings",
        "united",
        "states",
        "america",
        "state",
        "city",
        "county",
        "bank",
        "trust",
    ]
)
_TITLED = re.compile(
    r"^(?:the\s+)?(?P<role>plaintiff|petitioner|claimant|defendant|respondent)(?:s['\u2019]|['\u2019]s|s)?\b", re.I
)


def parties_of(caption: str, *, is_bankruptcy: bool) -> list[tuple[str, str]]:
    """The people a caption names, with their roles where it says them; none of a litigation's name (*In re … Antitrust*)."""
    sides = _VERSUS.split(" ".join(caption.split()), maxsplit=1)
    if len(sides) == 2:
        named = [(_name(sides[0]), "plaintiff"), (_name(sides[1]), "defendant")]
        return [(name, role) for name, role in named if name]
    whole = _name(_IN_RE.sub("", caption))
    if not whole or _LITIGATION.search(whole) or not is_bankruptcy:
        return []
    joint = re.split(r"\s+and\s+", whole)
    if len(joint) == 2 and not _FIRM.search(whole) and all(len(name.split()) >= 2 for name in joint):
        return [(name, "debtor") for name in joint]
    return [(whole, "debtor")]


def _name(words: str) -> str:
    return _OTHERS.sub("", _OTHERS.sub("", words.strip())).strip(" ,;")


def _words(name: str) -> set[str]:
    return {word for word in re.findall(r"[^\W_]{3,}", fold(name)) if word not in _IDLE}


def side_by_caption(names: Iterable[str], notice: Notice) -> str:
    """On which side of the caption one of the filers stands; empty where on none, or on both."""
    for case in notice.cases:  # of an adversary proceeding's notice the second case is the debtor's
        found = {
            role
            for party, role in parties_of(case.caption, is_bankruptcy=notice.is_bankruptcy)
            for name in names
            # One side's surname alone is enough only where it is that side's whole name, as courts shorten captions.
            if (shared := _words(party) & _words(name)) and len(shared) * 2 >= len(_words(party))
        }
        if found:
            return found.pop() if len(found) == 1 else ""
    return ""


def sides_of_title(title: str, caption: str) -> tuple[str, tuple[str, ...]]:
    """Side and name of a filer whose paper is called *Defendant's …*, by the caption."""
    match = _TITLED.match(title.strip())
    if match is None:
        return "", ()
    side = "plaintiff" if match["role"].casefold() in {"plaintiff", "petitioner", "claimant"} else "defendant"
    return side, tuple(name for name, role in parties_of(caption, is_bankruptcy=False) if role == side)
