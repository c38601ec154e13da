"""Courts: which one a text names, whoever wrote it: a caption, a notice, a host's name, or a person who opened a case.

The table (``domain/practice/courts.csv``) was written for this from the statutes that make the courts: 28 U.S.C. 41, 81 to
131, 151, 171, 251 and 1407, 26 U.S.C. 7441, and the lists of counties of California, New York, Texas and Florida; a federal
court's code is that of its own host (``ecf.cacd.uscourts.gov``), a trial court of a county goes by its name. Short forms
are those of citations (``C.D. Cal.``, ``9th Cir.``).
"""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.errors import PracticeFileError
from paracase.domain.visible import visible
from paracase.domain.words import fold, keyed
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FEDERAL_KINDS = ("supreme", "circuit", "district", "bankruptcy", "panel", "claims", "tax", "trade")
_STATE_KINDS = ("highest", "intermediate", "appellate", "superior", "ny-supreme", "tx-district", "tx-county")
KINDS = frozenset((*_FEDERAL_KINDS, *_STATE_KINDS, "fl-circuit", "fl-county", "arbitration"))
FEDERAL = frozenset(_FEDERAL_KINDS)
_COLUMNS = ["code", "kind", "name", "state", "place", "also"]


@frozen
class Court:
    """One court."""

    code: str
    kind: str
    name: str
    state: str
    """Two letters; empty of a court of the whole country."""
    place: str
    """What tells it from others of its kind: a district, a county, a circuit's ordinal."""
    also: tuple[str, ...]
    """Short forms; ``#13`` is its number within the state, where numbers of cases begin with it (Florida)."""

    @property
    def is_federal(self) -> bool:
        """Whether it is a court of the United States."""
        return self.kind in FEDERAL


class CourtMention(NamedTuple):
    """A court that a text names, and where."""

    court: Court
    start: int
    end: int
    is_other: bool
    """Whether the text says it of another court than its own: *appeal from the*, *transferred to the*."""


def parse_courts(text: str, source: str) -> list[Court]:
    """Read one file of courts.

    Raises:
        PracticeFileError: names file and line.
    """
    reader = csv.reader(io.StringIO(text))
    found = []
    if next(reader, []) != _COLUMNS:
        raise PracticeFileError(f"{source}, line 1: the heading is not “{','.join(_COLUMNS)}”.")
    for row in reader:
        if len(row) != len(_COLUMNS) or not row[0] or not row[2] or row[1] not in KINDS:
            said = visible(",".join(row))[:60]
            raise PracticeFileError(
                f"{source}, line {reader.line_num}: “{said}” is no court.",
                hint="Give code, kind, name, state, place and short forms parted by “;”. Kinds: "
                + ", ".join(sorted(KINDS))
                + ".",
            )
        also = tuple(name.strip() for name in row[5].split(";") if name.strip())
        code, kind, name, state, place = row[:5]
        found.append(Court(code, kind, name, state, place, also))
    return found


_ORDINALS = (
    "FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH ELEVENTH TWELFTH THIRTEENTH FOURTEENTH FIFTEENTH"
)
_ORDINAL = "|".join(_ORDINALS.split())
_DISTRICT = late_pattern(
    r"\b(?:(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL)\s+)?DISTRICT\s+OF\s+[A-Z]+(?:\s+[A-Z]+){0,3}"
)
_SHORT = late_pattern(
    r"\b(?:BANKR\.\s?)?(?:[NSEWMC]\.\s?D\.|D\.)\s?(?:(?:[A-Z]\.\s?){2,3}|[A-Z]{2,6}\.?(?:\s?[A-Z]{2,5}\.)?)"
)
_CIRCUIT = late_pattern(rf"\b({_ORDINAL}|FEDERAL|DISTRICT\s+OF\s+COLUMBIA|D\.\s?C\.)\s+CIRCUIT\b")
_CIR = late_pattern(r"\b(?:\d{1,2}(?:ST|ND|RD|TH|D)|FED\.|D\.C\.)\s+CIR\.")
_COUNTY_OF = late_pattern(r"\bCOUNTY\s+OF\s+(?=[A-Z])")
_COUNTY = late_pattern(r"\bCOUNTY\b")
_WORDS_BEFORE = late_pattern(r"[A-Z.]+(?:[ \n-]+[A-Z.]+){0,2}[ \n]*$")
_AWAY = late_pattern(
    r"\b(?:APPEALS?|REMOVED|TRANSFERRED|PETITION\s+FOR\s+REVIEW|CERTIORARI)\b[^.;]{0,30}\b(?:FROM|TO)\b[^.;]{0,70}$"
)
_FIXED = (
    ("jpml", "MULTIDISTRICT", r"JUDICIAL\s+PANEL\s+ON\s+MULTIDISTRICT"),
    ("uscfc", "CLAIMS", r"COURT\s+OF\s+FEDERAL\s+CLAIMS"),
    ("tax", "TAX", r"(?:UNITED\s+STATES|U\.?S\.?)\s+TAX\s+COURT"),
    ("cit", "INTERNATIONAL", r"COURT\s+OF\s+INTERNATIONAL\s+TRADE"),
    (
        "scotus",
        "SUPREME",
        r"SUPREME\s+COURT\s+OF\s+THE\s+UNITED\s+STATES|(?:UNITED\s+STATES|U\.\s?S\.)\s+SUPREME\s+COURT",
    ),
    ("American Arbitration Association", "ARBITRATION", r"AMERICAN\s+ARBITRATION\s+ASSOCIATION"),
)
_PATTERNS = tuple((code, sign, late_pattern(pattern)) for code, sign, pattern in _FIXED)
"""Each with a word of it, without which it is not looked for."""
_STATE_COURT = late_pattern(
    r"\b(?:SUPREME(?:\s+JUDICIAL)?\s+COURT|COURT\s+OF\s+(?:CRIMINAL\s+)?APPEALS?|SUPREME\s+COURT\s+OF\s+APPEALS)"
    r"(?:\s+(?:OF|FOR))?\s+(?:THE\s+)?(?:STATE\s+OF\s+)?[A-Z]+(?:\s+[A-Z]+){0,3}"
)
_ITS_COURT = late_pattern(r"\b(?:SUPREME(?:\s+JUDICIAL)?\s+COURT|COURT\s+OF\s+(?:CRIMINAL\s+)?APPEALS)\b")
_PART = late_pattern(
    rf"\b({_ORDINAL})\s+(?:(?:JUDICIAL|APPELLATE)\s+)?(?:DEPARTMENT|DISTRICT)\b|\b({_ORDINAL})\s+COURT\s+OF\s+APPEALS\b"
)
_ACRONYM = late_pattern(r"\b(?:LASC|OCSC|SDSC|SFSC|JPML)\b")
_HOST = late_pattern(r"(?:^|[@./])([a-z0-9]{2,6})\.uscourts\.gov(?![\w-]|\.\w)")


def upper(text: str) -> str:
    """A text in capitals, each letter at its place; in the signs of a keyboard where that moves none."""
    plain = keyed(text)
    text = plain if len(plain) == len(text) else text
    large = text.upper()
    return large if len(large) == len(text) else "".join(ch.upper() if len(ch.upper()) == 1 else ch for ch in text)


def _squeezed(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", fold(text)).strip()


class Courts:
    """The table, made to be looked into."""

    def __init__(self, courts: Iterable[Court]) -> None:
        self.by_code: dict[str, Court] = {}
        self._named: dict[str, Court] = {}
        self._places: dict[str, dict[str, Court]] = defaultdict(dict)
        """By kind and place in capitals."""
        for court in courts:
            self.by_code.setdefault(court.code, court)
            for name in (court.code, court.name, *court.also):
                if not name.startswith("#"):
                    self._named.setdefault(_squeezed(name), court)
                    if "." in name:  # SDNY
                        self._named.setdefault(_squeezed(name).replace(" ", ""), court)
            if court.place:
                self._places[court.kind][_squeezed(court.place).upper()] = court

    def of_host(self, address: str) -> Court | None:
        """The federal court whose host an address or a link names."""
        match = _HOST.search(address.lower())
        if match is not None:
            return self.by_code.get(match[1])
        return (
            self.by_code.get("scotus") if re.search(r"[@./]supremecourt\.gov(?![\w-]|\.\w)", address.lower()) else None
        )

    def named(self, text: str) -> Court | None:
        """The court that a person means: ``cacd``, ``C.D. Cal.``, ``Los Angeles Superior Court``; None if none of these."""
        words = _squeezed(text)
        if not words:
            return None
        if (court := self._named.get(words)) is not None:
            return court
        for kind, tail in (("superior", " county superior court"), ("tx-district", " county district court")):
            if words.endswith(tail) and (court := self._places[kind].get(words.removesuffix(tail).upper())):
                return court
        found = {mention.court.code: mention.court for mention in self.mentions(text)}
        return next(iter(found.values())) if len(found) == 1 else None

    def bankruptcy_of(self, court: Court) -> Court:
        """The bankruptcy court of a district; any other court itself."""
        if court.kind != "district":
            return court
        return self._places["bankruptcy"].get(_squeezed(court.place).upper(), court)

    def numbered(self, state: str, number: str) -> list[Court]:
        """The courts of a state whose numbers of cases begin so (Florida's counties)."""
        of_state = (court for court in self.by_code.values() if court.state == state)
        return [court for court in of_state if f"#{number}" in court.also]

    def mentions(self, text: str) -> list[CourtMention]:
        """The courts a text names, in its order."""
        large = upper(text)
        found = [*self._federal(large), *self._of_states(large)]
        found.sort(key=lambda mention: (mention.start, -mention.end))
        return found

    def _federal(self, large: str) -> Iterator[CourtMention]:
        for code, sign, pattern in _PATTERNS:
            if sign in large and code in self.by_code:
                for match in pattern.finditer(large):
                    yield self._mention(self.by_code[code], large, match.start(), match.end())
        yield from self._districts(large)
        if "D." in large:
            yield from self._short_forms(large)
        if "CIR" in large:
            yield from self._circuits(large)

    def _districts(self, large: str) -> Iterator[CourtMention]:
        if "DISTRICT" in large:
            for match in _DISTRICT.finditer(large):
                before = large[max(0, match.start() - 130) : match.start()]
                kind = "bankruptcy" if "BANKRUPTCY" in before[before.rfind("DISTRICT COURT") + 1 :] else "district"
                if (hit := self._longest(kind, match.group())) is not None:
                    court, length = hit
                    if not re.match(r"\s+(?:CIRCUIT|COURT\s+OF\s+APPEALS)", large[match.start() + length :]):
                        yield self._mention(court, large, match.start(), match.start() + length)

    def _short_forms(self, large: str) -> Iterator[CourtMention]:
        for match in _SHORT.finditer(large):
            words = match.group().split()
            for count in range(len(words), 0, -1):
                if (found := self._named.get(_squeezed(" ".join(words[:count])))) is not None:
                    yield self._mention(found, large, match.start(), match.end())
                    break

    def _circuits(self, large: str) -> Iterator[CourtMention]:
        for match in _CIRCUIT.finditer(large):
            near = large[max(0, match.start() - 130) : match.end() + 40]
            place = "DISTRICT OF COLUMBIA" if match[1].startswith("D") else match[1]
            court = self._places["circuit"].get(" ".join(place.split()))
            if court is not None and re.search(r"APPEALS|\bU\.?S\.?C\.?A\b", near):
                yield self._mention(court, large, match.start(), match.end())
        for match in _CIR.finditer(large):
            if (court := self._named.get(_squeezed(match.group()))) is not None:
                yield self._mention(court, large, match.start(), match.end())

    def _of_states(self, large: str) -> Iterator[CourtMention]:
        for match in (
            _ACRONYM.finditer(large) if any(sign in large for sign in ("ASC", "CSC", "DSC", "FSC", "JPML")) else ()
        ):
            if (court := self._named.get(match.group().lower())) is not None:
                yield self._mention(court, large, match.start(), match.end())
        if "COUNTY" in large:
            yield from self._of_counties(large)
        if "SUPERIOR COURT" in large:
            for match in re.finditer(r"\s+SUPERIOR\s+COURT\b", large):
                yield from self._before("superior", large, match.start(), match.end())
        if "APPEAL" in large or "APPELLATE" in large:
            yield from self._appellate(large)
        if "COURT" in large and ("SUPREME" in large or "APPEAL" in large):
            yield from self._of_a_state(large)

    def _of_a_state(self, large: str) -> Iterator[CourtMention]:
        """Courts that a state has one of: *Supreme Court of Indiana*, *Indiana Supreme Court*."""
        for match in _STATE_COURT.finditer(large):
            words = _squeezed(match.group()).split()
            words = [
                w for i, w in enumerate(words) if not (w == "the" or (w == "state" and words[i + 1 : i + 2] == ["of"]))
            ]
            text = (
                " ".join(words)
                .replace("of of", "of")
                .replace("court for", "court of")
                .replace("appeals for", "appeals of")
            )
            for count in range(len(text.split()), 2, -1):
                name = " ".join(text.split()[:count])
                if (court := self._named.get(name)) is not None and court.kind in {"highest", "intermediate"}:
                    yield self._mention(court, large, match.start(), match.end())
                    break
        for match in _ITS_COURT.finditer(large):
            words = _squeezed(large[max(0, match.start() - 30) : match.start()].split("\n")[-1]).split()
            for count in range(min(3, len(words)), 0, -1):
                name = f"{' '.join(words[-count:])} {_squeezed(match.group())}"
                if (court := self._named.get(name)) is not None:
                    yield self._mention(court, large, match.start(), match.end())
                    break

    def _appellate(self, large: str) -> Iterator[CourtMention]:
        """Intermediate courts that sit in parts: California, New York, Texas, Florida."""
        for match in _PART.finditer(large):
            near = large[max(0, match.start() - 130) : match.end() + 60]
            place = (match[1] or match[2]).title()
            if "APPELLATE DIVISION" in near or "APPELLATE DIV" in near:
                code = f"Appellate Division, {place} Department"
            elif "CALIFORNIA" in near and "COURT OF APPEAL" in near:
                code = f"California Court of Appeal, {place} District"
            elif "TEXAS" in near and "COURT OF APPEALS" in near:
                code = f"Texas Court of Appeals, {place} District"
            elif "FLORIDA" in near and "DISTRICT COURT OF APPEAL" in near:
                code = f"Florida District Court of Appeal, {place} District"
            else:
                continue
            if (court := self.by_code.get(code)) is not None:
                yield self._mention(court, large, match.start(), match.end())

    def _of_counties(self, large: str) -> Iterator[CourtMention]:
        for match in _COUNTY_OF.finditer(large):
            near = large[max(0, match.start() - 170) : match.start()]
            after = large[match.end() : match.end() + 30]
            kind = ""
            if re.search(r"SUPERIOR\s+COURT", near) and not re.search(
                r"SUPERIOR\s+COURT\s+OF\s+(?:NEW|WASH|ARIZ|GEORGIA|THE\s+DIST)", near
            ):
                kind = "superior"
            elif re.search(r"SUPREME\s+COURT", near) and ("NEW YORK" in near or "NEW YORK" in after):
                kind = "ny-supreme"
            if kind and (hit := self._longest(kind, re.sub(r"[^A-Z. -].*", "", after, flags=re.S))) is not None:
                yield self._mention(hit[0], large, match.start(), match.end() + hit[1])
        for match in _COUNTY.finditer(large):
            near = large[max(0, match.start() - 320) : match.end() + 330]
            after = large[match.end() : match.end() + 60]
            yield from self._before(
                self._county_kind(near, large[max(0, match.start() - 60) : match.start()], after),
                large,
                match.start(),
                match.end(),
            )

    @staticmethod
    def _county_kind(near: str, before: str, after: str) -> str:
        """Which kind of trial court a county is named for; empty when for none."""
        state_court = re.search(
            r"(?<!STATES)(?<!U\.S\.)\s(?:CIVIL\s+|CRIMINAL\s+)?DISTRICT\s+COURT|JUDICIAL\s+DISTRICT", near
        )
        if re.match(r"\s+CLERK\b", after) and re.search(r"FILED:?\s", before) and "INDEX NO" in near:
            return "ny-supreme"
        supreme = r"SUPREME\s+COURT(?:\s+OF\s+THE\s+STATE\s+OF\s+NEW\s+YORK)?,\s+[A-Z. ]+$"
        if re.match(r"\s+SUPREME\s+COURT", after) or re.search(supreme, before):
            return "ny-supreme"
        if re.match(r"\s+SUPERIOR\s+COURT", after):
            return "superior"
        if re.match(r",?\s+TEXAS\b", after) and state_court:
            return "tx-county" if re.search(r"COUNTY\s+COURT\s+AT\s+LAW", near) else "tx-district"
        if re.match(r"\W{1,4}(?:\d+(?:ST|ND|RD|TH)\s+)(?:CIVIL\s+|JUDICIAL\s+)?DISTRICT\s+COURT", after) or (
            re.match(r"\s+DISTRICT\s+COURT", after)
            and not re.search(r"MINNESOTA|NEBRASKA|KANSAS|OKLAHOMA|COLORADO|IOWA", near)
        ):
            return "tx-district"
        if re.search(r"FLORIDA", after[:20]) or re.match(r"\s+CIRCUIT\s+COURT", after):
            if re.search(r"CIRCUIT\s+COURT|JUDICIAL\s+CIRCUIT", near):
                return "fl-circuit"
            return "fl-county" if re.search(r"COUNTY\s+COURT", near) else ""
        return ""

    def _before(self, kind: str, large: str, start: int, end: int) -> Iterator[CourtMention]:
        """The county whose name stands before a place."""
        match = _WORDS_BEFORE.search(large[max(0, start - 40) : start]) if kind else None
        if match is None:
            return
        words = _squeezed(match.group()).upper().split()
        for count in range(min(3, len(words)), 0, -1):
            place = " ".join(words[-count:]).removesuffix(" COUNTY")
            if (court := self._places[kind].get(place)) is not None:
                begin = (
                    max(0, start - 40) + match.end() - len(match.group().split(maxsplit=max(0, len(words) - count))[-1])
                )
                yield self._mention(court, large, max(0, begin), end)
                return

    def _longest(self, kind: str, words: str) -> tuple[Court, int] | None:
        """The court whose place stands first in some words, and how many letters that takes."""
        for match in reversed(list(re.finditer(r"[A-Z.'-]+(?=[^A-Z.'-]|$)", words))):
            if (court := self._places[kind].get(_squeezed(words[: match.end()]).upper())) is not None:
                return court, match.end()
        return None

    @staticmethod
    def _mention(court: Court, large: str, start: int, end: int) -> CourtMention:
        before = large[max(0, start - 130) : start]
        return CourtMention(court, start, end, _AWAY.search(before) is not None)
