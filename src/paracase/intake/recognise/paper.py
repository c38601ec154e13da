"""What a recogniser is given: the paper's own words, and what the office knows. It gives back proposals, nothing else."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from paracase.domain.cases.courts import Courts
from paracase.domain.papers.pleading import without_gutter
from paracase.domain.sifting import Words
from paracase.domain.words import keyed
from paracase.intake.recognise.front import Front, read_front
from paracase.intake.recognise.letters import Letter, read_letter
from paracase.intake.recognise.names import NameIndex
from paracase.intake.recognise.notices import PRINTED_WORDS, MailedWords, Notice, read_notice
from paracase.intake.recognise.numbers import NumberIndex
from paracase.intake.recognise.type_cues import TypeCues, cues_of
from paracase.once import once

if TYPE_CHECKING:
    from paracase.domain.papers.learning import Learned
    from paracase.domain.papers.rules import Rule
    from paracase.domain.practice.types import DocumentType
    from paracase.intake.recognise.known_case import KnownCase

HEAD_CHARACTERS = 12_000
"""Recognisers read no further: what a paper is stands at its beginning."""
TAIL_CHARACTERS = 8000
"""Nor further from the end, where a paper is signed and its service certified."""
_SENDER = 1000
"""Letters of a mail's sender that are looked at: who writes more wants something else than to be named."""


END_CHARACTERS, NEAR = 6000, 200
"""So much of a long paper's end is looked at for its date; one that goes on no further than ``NEAR`` has no own end."""


def without_blank(text: str) -> str:
    """The text without its empty lines."""
    return "\n".join([line for line in text.split("\n") if line and not line.isspace()])


@dataclass(frozen=True)
class Paper:
    """One incoming paper."""

    name: str
    """Its file name."""
    pages: tuple[str, ...]
    meta: dict[str, Any] = field(default_factory=dict)
    """What the extractor found apart from the text, e.g. the e-mail's headers."""
    folder_case: int | None = None
    """The case in whose folder the file lies."""
    folder: str | None = None
    """The subfolder of that case."""
    received_on: str | None = None
    """The office's day of its arrival, or of that of the paper it came in."""
    time_zone: str = "UTC"
    """Where the office is: a moment is a day there, whatever zone a sender writes."""
    received_because: str = "the day it arrived here"
    """Why that is said to be the day."""

    @once
    def first_page(self) -> str:
        """The first page without the 1 to 28 of a California pleading's gutter."""
        return without_gutter(self.pages[0]) if self.pages else ""

    @once
    def head(self) -> str:
        """The beginning of the paper."""
        if len(self.pages) == 1 and len(self.pages[0]) <= HEAD_CHARACTERS * 2:
            return self.first_page[:HEAD_CHARACTERS]
        text = "\n".join(self.pages[:3])[: HEAD_CHARACTERS * 2]
        return without_gutter(text)[:HEAD_CHARACTERS]

    @once
    def front(self) -> Front:
        """Its first page as that of a court's paper: caption, title, footer."""
        return Front() if self.is_mail else read_front(self.pages, self.words_of(0))

    @once
    def letter(self) -> Letter | None:
        """Its first page as a letter's; None where it is none."""
        return None if self.is_mail else read_letter(self.front, self.words_of(0))

    @once
    def _page_words(self) -> list[Words]:
        return [Words(page) for page in self.pages]

    def words_of(self, page: int) -> Words:
        """The words of a page; none of one that is not there."""
        return self._page_words[page] if page < len(self.pages) else Words("")

    @once
    def has_digits(self) -> bool:
        """Whether digits may stand on any of its pages."""
        return any(words.has_digits for words in self._page_words)

    @once
    def head_words(self) -> Words:
        """Those of the beginning of the paper, and of whatever else stands on its pages."""
        return Words.of_all(self._page_words[:3])

    @once
    def tail_words(self) -> Words:
        """Those of its last pages: of all that ``tail`` shows, at least."""
        return Words.of_all(self._page_words[len(self.pages) - self._last_pages :])

    @once
    def words_of_ends(self) -> Words:
        """Those of ``ends``, at least."""
        return Words.of_all(self._page_words[:3] + self._page_words[max(3, self._end[1]) :])

    @once
    def ends(self) -> list[str]:
        """Beginning and end of the paper without empty lines; one text where they meet."""
        head = without_blank(self.head)
        whole, first = self._end
        if not first and len(whole) <= len(head) + NEAR:
            return [head]
        return [head[:9000], whole[-END_CHARACTERS:]]

    @once
    def _end(self) -> tuple[str, int]:
        """So much of the end without empty lines that it can be told from the beginning, and the first page of it."""
        found: list[str] = []
        letters, first = 0, len(self.pages)
        while first and letters <= HEAD_CHARACTERS + NEAR + END_CHARACTERS:
            first -= 1
            page = without_blank(self.pages[first])
            found[:0] = [page] if page else []
            letters += len(page) + 1
        return "\n".join(found), first

    @once
    def _last_pages(self) -> int:
        letters, count = 0, 0
        while count < len(self.pages) and letters <= TAIL_CHARACTERS:
            count += 1
            letters += len(self.pages[-count]) + 1
        return count

    @once
    def tail(self) -> str:
        """The end of the paper."""
        return "\n".join(self.pages[len(self.pages) - self._last_pages :])[-TAIL_CHARACTERS:]

    @once
    def _opening(self) -> str:
        return " ".join(" ".join(self.pages[:2])[: HEAD_CHARACTERS * 2].split())

    def quote(self, words: str) -> str:
        """The paper's own words for words that were put together out of its lines: as many of them as stand there in one.

        What stands beside a title in its caption parts the title's words, and a reason quotes only what can be found.
        """
        found, text = words.split(), self._opening
        plain = text.replace("\u2019", "'").replace("\u2018", "'")
        for last in range(len(found), 0, -1):
            piece = " ".join(found[:last])
            start = max(plain.find(piece), plain.find(piece.upper()))
            if start >= 0:
                return quoted(text[start : start + len(piece)])
        return quoted(words)

    @property
    def is_mail(self) -> bool:
        """Whether it came as an e-mail."""
        return "mail" in self.meta

    @property
    def sender(self) -> str:
        """Who a mail says it is from, as far as anybody would write it; empty of what is no mail."""
        return str(self.meta.get("mail", {}).get("from", ""))[:_SENDER]

    @once
    def notice(self) -> Notice | None:
        """The notice of a court's system that it is; None when it is none. Parsed once, for all recognisers."""
        if not self.pages or (not self.is_mail and self.head_words.signs.isdisjoint(PRINTED_WORDS)):
            return None
        mail = self.meta.get("mail", {})
        links = tuple((str(shown), str(href)) for shown, href in self.meta.get("links", ()))
        text = "\n".join(self.pages if self.is_mail else self.pages[:3])
        return read_notice(MailedWords(text, str(mail.get("subject", "")), self.sender, links, is_mail=self.is_mail))


@dataclass(frozen=True)
class Knowledge:
    """What the office knows."""

    cases: tuple[KnownCase, ...]
    types: tuple[DocumentType, ...]
    file_pattern: str
    courts: Courts = field(default_factory=lambda: Courts(()))
    rules: tuple[Rule, ...] = ()
    """The office's own, oldest first."""
    learned: Learned | None = None
    """What its filings taught; it goes on learning."""
    ours: tuple[str, ...] = ()
    """The office's own name and those of its people."""

    @once
    def numbers(self) -> NumberIndex:
        """The docket numbers of all cases."""
        return NumberIndex(self.cases, self.courts)

    @once
    def fingerprint(self) -> int:
        """Tells two states of what is known of cases apart, also in another run of the program."""
        digest = hashlib.sha256(repr((self.cases, self.ours)).encode(errors="replace")).digest()
        return int.from_bytes(digest[:7], "big") + 1

    @once
    def names(self) -> NameIndex:
        """The people of all cases."""
        return NameIndex(self.cases)

    @once
    def own_numbers(self) -> dict[str, int]:
        """The office's own case numbers, as they are compared."""
        return {keyed(case.number).casefold(): case.id for case in self.cases}

    @once
    def _by_id(self) -> dict[int, KnownCase]:
        return {case.id: case for case in self.cases}

    def case(self, case_id: int) -> KnownCase | None:
        """A case by its id."""
        return self._by_id.get(case_id)

    @once
    def cues(self) -> TypeCues:
        """The cues of all types, made once for the same types, whatever becomes of the cases."""
        return cues_of(self.types)

    @once
    def _types(self) -> dict[str, DocumentType]:
        return {kind.code: kind for kind in reversed(self.types)}

    def type(self, code: str) -> DocumentType | None:
        """A document type by its code."""
        return self._types.get(code)

    @once
    def people(self) -> frozenset[str]:
        """The names of all parties, in small letters."""
        return frozenset(name.casefold() for case in self.cases for name in case.parties)

    @once
    def captions(self) -> str:
        """The captions of all cases, in small letters, each in its line."""
        return "\n".join(case.caption.casefold() for case in self.cases)


def quoted(text: str, limit: int = 90) -> str:
    """The document's own words as a reason shows them: one line, in quotation marks."""
    line = " ".join(text.split())
    return f"“{line[: limit - 1]}…”" if len(line) > limit else f"“{line}”"
