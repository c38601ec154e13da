"""Docket numbers: finding them in text, and telling whether two of them are the same case.

Courts write the number of one case in several ways (``3:24-cv-00731-ABC-DEF``, ``24-cv-731``, ``1-24-40917-xyz``), and
the judges' letters change when a case is reassigned. Two numbers are compared on office, year, type and serial only.
"""

from __future__ import annotations

import re

from paracase.domain.words import keyed
from paracase.frozen import frozen
from paracase.patterns import late_pattern

DOCKET_KEYS = 2
"""How numbers are made keys, counted: those that were made otherwise before are made anew (``store/folds.py``)."""
_FEDERAL = late_pattern(
    r"(?<![\w-])(?:(?P<office>\d{1,2}):)?(?P<year>\d{2}|20\d{2})[- ]?(?P<type>cv|cr|mc|md|ap|bk|mj|po|ml|sw)[- ]?"
    r"(?P<serial>\d{1,6})(?P<letters>(?:-[A-Z][A-Za-z]{1,3}){0,3})(?:-(?P<defendant>\d{1,3}))?(?![\w])",
    re.IGNORECASE,
)
_PLAIN = late_pattern(
    r"(?<![\w:/.-])(?:(?P<office>\d)-)?(?P<year>\d{2})-(?P<serial>\d{3,5})(?P<letters>(?:-[A-Za-z]{2,4}(?:-?\d{1,2})?|-\d{1,2})?)(?![\w/-])"
)
_STATE = late_pattern(
    r"(?<![\w-])(?:"
    r"(?P<ca>\d{2}[A-Z]{2,4}\d{5,6}|[A-Z]{2,3}\d{2}[A-Z]{0,2}\d{5}|BC\d{6})"
    r"|(?P<ny>\d{5,6}/(?:19|20)\d{2})"
    r"|(?P<tx>(?:DC-\d{2}-\d{5}|(?:19|20)\d{2}-\d{5}))"
    r")(?![\w-])"
)


KINDS = {
    **dict.fromkeys(("cv", "civ", "civil", "c"), "cv"),
    **dict.fromkeys(("cr", "crim", "criminal"), "cr"),
    **dict.fromkeys(("bk", "b", "br"), "bk"),
    **dict.fromkeys(("ap", "a", "adv"), "ap"),
    **dict.fromkeys(("md", "ml", "mdl"), "md"),
}
"""How courts write the kinds of cases; others are written in one way only."""
_WRITTEN = late_pattern(
    r"(?:(?P<pre>civ(?:il)?|crim(?:inal)?|cv|cr|c|adv)\b\.?\s*(?:action\s*|pro\.?\s*)?(?:no\.?)?[:\s-]*)?"
    r"(?:(?P<office>\d{1,2}):)?(?P<year>(?:19|20)?\d{2})[\s-]*(?P<type>[a-z]{1,6})?\.?[\s-]*(?P<serial>\d{2,6})"
    r"(?P<judges>(?:[\s-]+\(?[a-z][a-z0-9]{0,5}\)?|\([a-z][a-z0-9]{0,5}\))*?)(?:-(?P<defendant>\d{1,3}))?",
    re.IGNORECASE,
)
"""What is left of the federal forms: ``24 Civ. 731 (PAE)``, ``CV 24-731-GW-JEMx``, ``25 C 482``, ``4:26-crcor-00029``."""


@frozen
class DocketNumber:
    """A docket number as written, and what of it identifies the case."""

    raw: str
    """As it stood in the text, in the signs of a keyboard."""
    key: str
    """What is compared: ``24-cv-731``, ``25-10417`` or, for state courts, the number in capitals."""
    office: str
    """The divisional office before the colon; empty when not written."""
    defendant: str = ""
    """Which of several defendants, where the number ends with it."""


def _federal(match: re.Match[str]) -> DocketNumber:
    year = match["year"][-2:]
    key = f"{year}-{match['type'].lower()}-{int(match['serial'])}"
    return DocketNumber(match.group().strip(), key, match["office"] or "", (match["defendant"] or "").lstrip("0"))


def _written(match: re.Match[str], text: str) -> DocketNumber | None:
    """A federal number in one of its rarer forms; None for what a state's court writes likewise (``24CV071234``)."""
    written = match["type"] or match["pre"] or ""
    kind = KINDS.get(written.lower(), written.lower())
    if not kind and match["judges"].count("(") > 1:
        kind = "cv"  # a district judge and a magistrate judge: New Jersey writes no kind
    is_glued = not match["office"] and re.fullmatch(r"\d{2,4}[A-Z]{1,4}\d{5,7}", text)
    if is_glued or not (match["office"] or kind in KINDS.values() or match["judges"]):
        return None
    key = "-".join(part for part in (match["year"][-2:], kind, str(int(match["serial"]))) if part)
    return DocketNumber(text, key, match["office"] or "", (match["defendant"] or "").lstrip("0"))


def _plain(match: re.Match[str]) -> DocketNumber:
    return DocketNumber(match.group().strip(), f"{match['year']}-{int(match['serial'])}", match["office"] or "")


def parse_docket_number(text: str) -> DocketNumber:
    """Read one docket number that a person or a court wrote; anything unknown compares as its own capitals."""
    text = keyed(text).strip()
    for pattern, make in ((_FEDERAL, _federal), (_PLAIN, _plain)):
        if match := pattern.fullmatch(text):
            return make(match)
    if (match := _WRITTEN.fullmatch(text)) and (number := _written(match, text)) is not None:
        return number
    return DocketNumber(text, re.sub(r"\s+", "", text).upper(), "")


def find_docket_numbers(text: str, *, plain: bool = True) -> list[DocketNumber]:
    """All docket numbers in a text, in order, each once.

    Args:
        plain: also take ``25-10417``; off where such a number is more likely a telephone number or a statute.
    """
    text = keyed(text)
    found: list[tuple[int, DocketNumber]] = [(m.start(), _federal(m)) for m in _FEDERAL.finditer(text)]
    taken = [m.span() for m in _FEDERAL.finditer(text)]
    if plain:
        found += [
            (m.start(), _plain(m)) for m in _PLAIN.finditer(text) if not any(a <= m.start() < b for a, b in taken)
        ]
    found += [(m.start(), DocketNumber(m.group(), m.group().upper(), "")) for m in _STATE.finditer(text)]
    once: dict[tuple[str, str], DocketNumber] = {}
    for _, number in sorted(found, key=lambda pair: pair[0]):
        once.setdefault((number.key, number.office), number)
    return list(once.values())


def _bare(key: str) -> str:
    """A bankruptcy court writes ``6:25-bk-10233`` or just ``25-10233``; both are one number."""
    return re.sub(r"-(?:bk|ap)-", "-", key)


def same_docket(one: DocketNumber, other: DocketNumber) -> bool:
    """Whether two numbers can name the same case; a missing divisional office matches any."""
    if one.office and other.office and one.office != other.office:
        return False
    if one.defendant and other.defendant and one.defendant != other.defendant:
        return False
    if one.key == other.key:
        return True
    kinds = {key.split("-")[1] for key in (one.key, other.key) if key.count("-") == 2}
    return bool(kinds) and kinds <= {"bk", "ap"} and len(kinds) == 1 and _bare(one.key) == _bare(other.key)
