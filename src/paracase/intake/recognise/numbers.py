"""The office's own docket numbers, looked for in papers: one index made of them, whatever form a court or a person writes.

A number is known by its *serial*, the digits that tell it from others of its year. Where such digits stand in a text, what
stands before and after them is compared with the rest of the number, folded: dashes and spaces are one, zeros before a
number and letters of judges after it are none, ``Civ.``, ``C`` and ``cv`` are one kind. So no form is parsed out of a text,
and a form that nobody listed is found as soon as the office has a number of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.courts import upper
from paracase.domain.cases.dockets import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from paracase.domain.cases.courts import Court, Courts
    from paracase.domain.sifting import Words
    from paracase.intake.recognise.known_case import KnownCase

_DIGITS = re.compile(r"\d+")
_FEDERAL = re.compile(
    r"(?:(?P<pre>CV|CR|MC|MJ)[ -])?(?:(?P<office>\d{1,2})[:-])?(?P<year>(?:19|20)?\d{2})[ -]?"
    r"(?P<kind>CV|CIV|CR|CRIM|MC|MD|ML|AP|ADV|BK|MJ|PO|SW|C|B|[A-Z]{2,6}(?=-))\.?[ -]?(?P<serial>\d{1,6})"
    r"(?:[ -]+\(?[A-Z][A-Z0-9]{0,5}\)?|\([A-Z][A-Z0-9]{0,5}\))*?(?:-(?P<defendant>\d{1,3}))?$"
)
_BEFORE = re.compile(
    r"(?:(?P<pre>CV|CR|MC|MDL)[ -])?(?:(?P<office>\d{1,2})[:-])?(?P<year>(?:19|20)?\d{2})-(?P<serial>\d{3,6})"
    r"(?![\d-]*/)(?P<rest>.*)$"
)
_MDL = re.compile(r"MDL\W*(?:DOCKET|CASE)?\W*(?:NO|NUMBER)?\W*(?P<serial>\d{2,5})$")
_LEFT = re.compile(
    r"(?:\b(?P<pre>CIVIL|CIV|CRIMINAL|CRIM|CV|CR|C|MDL|MC|MJ|BK|ADV|ADVERSARY)\b\.?\s*(?:ACTION\b\s*|CASE\b\s*|PRO(?:C|CEEDING)?\b\.?\s*)?"
    r"(?:NOS?\b\.?|NUMBER\b|#)?[:\s-]{0,3}|\b(?P<glued>CV|CR|C)-?|(?<![\w/.:-]))"
    r"(?:(?P<office>\d{1,2})[:-])?(?P<year>(?:19|20)?\d{2})(?P<one>[\s-]{0,2})(?P<kind>[A-Z]{1,6})?\.?(?P<two>[\s-]{0,2}(?:NO\.\s?)?)$"
)
_MDL_LEFT = re.compile(r"\bMDL\s*(?:DOCKET|CASE)?\s*(?:NOS?\b\.?|NUMBER|#)?[\s:.-]{0,3}$")
_DEFENDANT = re.compile(r"(?:-[A-Z][A-Z0-9]{0,4})*-(\d{1,3})\b")
_NO_CASE = re.compile(
    r"\b(?:REGS?|CODE|STATS?|U\.?S\.?C|C\.?F\.?R|RULE|SECTION|ZIP(?:\s+CODE)?|TEL(?:EPHONE)?|PHONE|FAX|INVOICE|CLAIM|CHECK|"
    r"BAR|SBN|RECEIPT|ENVELOPE|ACCOUNT|ACCT|POLICY|ORDINANCE|PUB\.\s?L)\b\W*(?:NO|NUMBER)?[\s.:#]*(?:[A-Z]{1,3}[\s-]?)?$|§\s*$"
)
_UNIFORM = re.compile(r"(?<!\w)(?P<county>\d{2})(?P<year>(?:19|20)\d{2})(?P<kind>[A-Z]{2})(?P<serial>\d{6})")
"""Florida's uniform case number: county, year, kind, serial, party and branch."""
_FLORIDA = re.compile(
    r"(?:(?P<a>[A-Z]{2})[A-Z]{2}-(?P<ya>\d{2})-(?P<sa>\d{4,6})|(?:\d{2}-)?(?P<yb>(?:20)?\d{2})-(?P<kb>[A-Z]{2})-(?P<sb>\d{4,6})"
    r"|(?P<yc>(?:20)?\d{2})-(?P<sc>\d{4,6})-(?P<kc>[A-Z]{2}))(?![A-Z])"
)
_WINDOW = 44
_BROWARD = {"CA": "CA", "CO": "CC", "PR": "CP", "FM": "DR"}
"""How Broward's prefix begins, and what the uniform number calls it."""


@dataclass(frozen=True)
class KnownNumber:
    """One docket number of the office, taken apart."""

    case_id: int
    raw: str
    court: Court | None
    shape: str
    """``federal``, ``plain`` (bankruptcies, appeals), ``mdl`` or ``other``."""
    serial: str
    year: int = 0
    kind: str = ""
    office: str = ""
    defendant: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    is_glued: bool = False
    """Written in one piece with a kind, as states do: ``24CV071234``; its zeros count."""


class NumberHit(NamedTuple):
    """A number of the office in a text."""

    known: KnownNumber
    start: int
    end: int


class NumberIndex:
    """All docket numbers of the office by their serials."""

    def __init__(self, cases: Iterable[KnownCase], courts: Courts) -> None:
        self._courts = courts
        self._by_serial: dict[str, list[KnownNumber]] = defaultdict(list)
        self._florida: dict[tuple[int, str, int], list[KnownNumber]] = defaultdict(list)
        self._resolved: dict[str, Court | None] = {}
        for case in cases:
            for number, court in case.dockets:
                for known in self._read(case.id, number.raw, court):
                    self._by_serial[known.serial].append(known)

    def _court(self, said: str) -> Court | None:
        if said not in self._resolved:
            self._resolved[said] = self._courts.named(said)
        return self._resolved[said]

    def _read(self, case_id: int, raw: str, said: str) -> Iterator[KnownNumber]:
        text, court = " ".join(upper(raw).split()), self._court(said)
        is_state = court is not None and not court.is_federal
        match = None if is_state or re.fullmatch(r"\d{2}[A-Z]{2,4}\d{6}", text) else _FEDERAL.match(text)
        if match is not None:
            kind = KINDS.get(match["kind"].lower(), match["kind"].lower())
            if court is not None and kind in {"bk", "ap"}:
                court = self._courts.bankruptcy_of(court)
            made = self._numbered(case_id, raw, court, "federal", match, kind, match["defendant"] or "")
            yield made
            if kind == "md":
                yield KnownNumber(case_id, raw, None, "mdl", made.serial, kind="mdl")
        elif (match := _MDL.match(text)) is not None:
            yield KnownNumber(case_id, raw, court, "mdl", match["serial"].lstrip("0"), kind="mdl")
        elif (match := None if is_state else _BEFORE.match(text)) is not None and (
            court is not None or len(match["year"]) == 2 or match["pre"]
        ):
            if match["pre"]:
                kind = KINDS.get(match["pre"].lower(), "")
                yield self._numbered(case_id, raw, court, "federal", match, kind, "")
            else:
                court = self._courts.bankruptcy_of(court) if court is not None else None
                yield self._numbered(case_id, raw, court, "plain", match, "", "")
        elif (other := self._other(case_id, raw, text, court)) is not None:
            yield other

    @staticmethod
    def _numbered(
        case_id: int, raw: str, court: Court | None, shape: str, match: re.Match[str], kind: str, defendant: str
    ) -> KnownNumber:
        serial = match["serial"].lstrip("0") or "0"
        year = int(match["year"]) % 100
        return KnownNumber(case_id, raw, court, shape, serial, year, kind, match["office"] or "", defendant.lstrip("0"))

    def _other(self, case_id: int, raw: str, text: str, court: Court | None) -> KnownNumber | None:
        tokens = re.findall(r"\d+|[A-Z]+", text)
        digits = [(len(token.lstrip("0")), at) for at, token in enumerate(tokens) if token.isdigit()]
        if not digits:
            return None
        at = max(digits)[1]
        is_glued = bool(re.fullmatch(r"\d{2}[A-Z]{1,4}\d{4,7}", text))
        serial = tokens[at].lstrip("0") or "0"
        known = KnownNumber(
            case_id,
            raw,
            court,
            "other",
            serial,
            before=tuple(tokens[:at]),
            after=tuple(tokens[at + 1 :]),
            is_glued=is_glued,
        )
        if (court is None or court.state == "FL") and (match := _FLORIDA.match(text)) is not None:
            kind = match["kb"] or match["kc"] or _BROWARD.get(match["a"] or "", "")
            year, number = (
                int(match["ya"] or match["yb"] or match["yc"]) % 100,
                match["sa"] or match["sb"] or match["sc"],
            )
            self._florida[year, kind, int(number)].append(known)
        return known

    def find(self, text: str, *, decides: bool, is_federal: bool | None) -> list[NumberHit]:
        """The office's numbers in a text.

        Args:
            text: in capitals (``courts.upper``).
            decides: it is a caption, a stamp, a Re line: a number without its kind counts there.
            is_federal: whether the paper is of a court of the United States; None when nobody knows.
        """
        found: list[NumberHit] = []
        for match in _DIGITS.finditer(text):
            for known in self._by_serial.get(match.group().lstrip("0") or "0", ()):
                hit = self._check(known, text, match, decides=decides, is_federal=is_federal)
                if hit is not None:
                    found.append(hit)
        if self._florida:
            for match in _UNIFORM.finditer(text):
                counties = self._courts.numbered("FL", match["county"])
                for known in self._florida.get((int(match["year"]) % 100, match["kind"], int(match["serial"])), ()):
                    if known.court is None or any(known.court.place == county.place for county in counties):
                        found.append(NumberHit(known, match.start(), match.end()))
        return found

    def may_stand_in(self, words: Words) -> bool:
        """Whether digits stand in a text that are a number's; most texts have none of them."""
        if self._florida or not words.is_plain:
            return True
        return not self._by_serial.keys().isdisjoint([run.lstrip("0") or "0" for run in words.digits])

    def _check(
        self, known: KnownNumber, text: str, match: re.Match[str], *, decides: bool, is_federal: bool | None
    ) -> NumberHit | None:
        start, end = match.span()
        if known.shape == "other":
            return _tokens_agree(known, text, start, end)
        if end < len(text) and text[end].isalpha():
            return None
        left = text[max(0, start - _WINDOW) : start]
        if known.shape == "mdl":
            said = _MDL_LEFT.search(left)
            return NumberHit(known, start - len(said.group()), end) if said else None
        said = _LEFT.search(left) if _DIGITS.search(left) else None
        if said is None or int(said["year"]) % 100 != known.year:
            return None
        if known.office and said["office"] and int(known.office) != int(said["office"]):
            return None
        if not _kinds_agree(known, said, decides=decides) or _NO_CASE.search(left[: said.start()]):
            return None
        is_glued = not said["one"] and not said["two"] and not said["office"]
        if is_glued and said["kind"] and end - start >= 5 and is_federal is not True:
            return None  # as California's counties write it
        suffix = _DEFENDANT.match(text, end)
        if known.shape == "federal" and known.defendant and suffix and suffix[1].lstrip("0") != known.defendant:
            return None
        if (
            known.shape == "plain"
            and re.match(r"-?\d|/\d|-\d{3}", text[end : end + 4])
            and not re.match(r"-\d{1,2}\b", text[end : end + 4])
        ):
            return None
        return NumberHit(known, start - len(said.group()), suffix.end() if suffix else end)


def _kinds_agree(known: KnownNumber, said: re.Match[str], *, decides: bool) -> bool:
    written = said["kind"] or (said["pre"] or said["glued"] or "").removesuffix("ERSARY")
    kind = KINDS.get(written.lower(), written.lower())
    if known.shape == "plain":
        is_bankruptcy = known.court is None or known.court.kind == "bankruptcy"
        return not kind or (kind in {"bk", "ap"} and is_bankruptcy)
    if kind:
        return kind == known.kind
    return known.kind in {"bk", "ap"} or (decides and known.kind in {"cv", "md"} and "-" in said["one"] + said["two"])


def _tokens_agree(known: KnownNumber, text: str, start: int, end: int) -> NumberHit | None:
    """Whether the pieces of a number stand around its serial, whatever parts them."""
    if known.is_glued and text[start:end] != re.findall(r"\d+|[A-Z]+", upper(known.raw))[len(known.before)]:
        return None
    at = start
    for token in reversed(known.before):
        match = re.search(r"(\d+|[A-Z]+)[\s./:-]{0,2}$", text[max(0, at - 24) : at])
        if match is None or not _same_token(token, match[1], known):
            return None
        at -= len(match.group())
    if re.search(
        r"[A-Z0-9][:/-]?$" if not known.before or known.before[0].isdigit() else r"[A-Z]$", text[max(0, at - 2) : at]
    ):
        return None
    if not known.after and re.match(r"[A-Z]|-?\d", text[end : end + 2]):
        return None
    for number, token in enumerate(known.after):
        match = re.match(r"[/-]?(\d+|[A-Z]+)", text[end : end + 24])
        if match is None:
            return None if token.isdigit() and number == 0 else NumberHit(known, at, end)
        if not _same_token(token, match[1], known):
            return None
        end += len(match.group())
    return NumberHit(known, at, end)


def _same_token(token: str, written: str, known: KnownNumber) -> bool:
    if token.isdigit() and written.isdigit():
        if int(token) == int(written):
            return True
        short, long = sorted((token, written), key=len)
        is_year = len(short) == 2 and len(long) == 4 and long.startswith(("19", "20")) and long.endswith(short)
        return is_year and known.court is not None and known.court.state == "FL"
    return token == written
