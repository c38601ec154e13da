"""Rules made from an example: what is proposed for papers that are like one the office had, and the task they bring.

A rule is a person's word, so what it proposes is *likely*, never *sure*; it names no case, no number and no day, so it
cannot outvote a court's stamp or a docket number. It files nothing.
"""

from __future__ import annotations

import re
from email.utils import parseaddr
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.facts import BY_COLUMN, FACTS, FactKind
from paracase.domain.words import fold
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

RULED = tuple(fact for fact in FACTS if fact.kind not in {FactKind.NUMBER, FactKind.DAY} and fact.suggested is not None)
"""The facts a rule may propose: those that papers of a kind have in common."""
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")


@frozen
class Traits:
    """What a rule looks at of a paper.

    Attributes:
        sender: the address it says it comes from, in small letters; empty for what is no mail.
        kinds: the types it is proposed as, or the one that was decided.
    """

    sender: str
    subject: str
    name: str
    kinds: tuple[str, ...] = ()


@frozen
class Quote:
    """The words of a paper that a rule caught it by, and where they stand."""

    words: str
    place: str


@frozen
class Rule:
    """A rule as kept; a condition that is empty asks nothing.

    Attributes:
        document_id: the paper it was made from.
        sender: an address, or ``@`` and a domain, which means also what is below it.
        subject: words that all stand in the subject.
        file_name: a pattern with ``*`` and ``?`` for the whole name.
        type_is: what the paper is taken for by itself.
        facts: by their columns, what is proposed.
        task: a task's line; its day counts from the filing.
        task_for: whom the task is for; None is whoever files the paper.
    """

    id: int
    document_id: int | None
    sender: str
    subject: str
    file_name: str
    type_is: str
    facts: dict[str, str]
    folder: str
    task: str
    task_for: int | None
    task_for_name: str | None
    made_by: str
    made_at: str

    @property
    def asks(self) -> bool:
        """Whether it has a condition at all; one without would catch every paper."""
        return bool(self.sender or self.subject or self.file_name or self.type_is)

    @property
    def does(self) -> bool:
        """Whether it proposes anything or makes a task."""
        return bool(self.facts or self.folder or self.task)

    @property
    def when(self) -> str:
        """Its conditions, in words."""
        said = [
            f"from {self.sender}" if self.sender else "",
            f"subject “{self.subject}”" if self.subject else "",
            f"file name {self.file_name}" if self.file_name else "",
            f"taken for {self.type_is.replace('_', ' ')}" if self.type_is else "",
        ]
        return ", ".join(part for part in said if part)

    @property
    def then(self) -> str:
        """What it proposes, in words."""
        said = [f"{BY_COLUMN[column].in_sentence} {value.replace('_', ' ')}" for column, value in self.facts.items()]
        said += [f"folder {self.folder}"] if self.folder else []
        said += (
            [f"task “{self.task}”" + (f" for {self.task_for_name}" if self.task_for_name else "")] if self.task else []
        )
        return ", ".join(said)


def caught(rule: Rule, paper: Traits) -> Quote | None:
    """The paper's own words that the rule catches it by; None where it does not."""
    quotes = [_from(rule.sender, paper), _about(rule.subject, paper), _called(rule.file_name, paper)]
    if any(quote is None for quote in quotes) or not rule.asks:
        return None
    if rule.type_is and rule.type_is not in paper.kinds:
        return None
    said = [quote for quote in quotes if quote is not None and quote.words]
    return said[0] if said else Quote(paper.name, "file name")


_ASKS_NOTHING = Quote("", "")


def _from(sender: str, paper: Traits) -> Quote | None:
    if not sender:
        return _ASKS_NOTHING
    domain = paper.sender.rpartition("@")[2]
    is_it = paper.sender == sender if not sender.startswith("@") else f".{domain}".endswith(f".{sender[1:]}")
    return Quote(paper.sender, "sender") if is_it and paper.sender else None


def _about(subject: str, paper: Traits) -> Quote | None:
    if not subject:
        return _ASKS_NOTHING
    words = set(_WORD.findall(fold(paper.subject)))
    wanted = _WORD.findall(fold(subject))
    return Quote(paper.subject, "subject") if wanted and all(word in words for word in wanted) else None


def _called(pattern: str, paper: Traits) -> Quote | None:
    if not pattern:
        return _ASKS_NOTHING
    # A bracket is a letter here: names of files have them, and nobody who types a pattern means a set of letters.
    plain = fold(pattern).replace("[", "[[]")
    return Quote(paper.name, "file name") if fnmatchcase(fold(paper.name), plain) else None


def address_of(sender: str) -> str:
    """The address a mail's *From* says, in small letters; empty where it says none."""
    address = parseaddr(sender)[1].strip().lower()
    return address if re.fullmatch(r"[^\s@]+@[^\s@]+", address) else ""


def traits_of(name: str, meta: Mapping[str, Any], kinds: tuple[str, ...]) -> Traits:
    """What a rule looks at, from what is known of a paper.

    Args:
        meta: what the reader found apart from the text; of a mail its headers.
    """
    said = meta.get("mail")
    headers = said if isinstance(said, dict) else {}
    return Traits(address_of(str(headers.get("from", ""))), str(headers.get("subject", "")), name, kinds)


def name_like(name: str) -> str:
    """The pattern of a file's name: every run of digits may be another (``Scan_0042.pdf`` → ``Scan_*.pdf``)."""
    return _DIGITS.sub("*", name)
