"""What one notice of a court's system says, whatever the system: the one shape that all readers of notices give."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.dates.written import SLASHED, to_date

if TYPE_CHECKING:
    from collections.abc import Mapping

NEF, NDA, STATE, STATUS, SUPREME = (
    "nef_email",
    "appellate_nda_email",
    "court_notice_state_efile",
    "filing_status_notice",
    "supreme_court_email",
)
"""What a notice is as a carrier of what was filed: codes of ``doc_types.csv``, each in ``labels.CARRIERS``."""
ELECTRONIC, OTHER = "electronic", "other"
"""How somebody was served: by the system, or by whoever files (FRCP 5(b)(2))."""
MOST = 200
"""Cases, attachments and people of one notice that are kept of each."""


@dataclass(frozen=True, slots=True)
class MailedWords:
    """What a reader of notices is given: a mail, or a paper that is a printed one."""

    text: str
    subject: str = ""
    sender: str = ""
    """The address it came from; of a forwarded notice that of whoever forwarded it."""
    links: tuple[tuple[str, str], ...] = ()
    """What can be clicked and where it leads; never opened."""
    is_mail: bool = True


@dataclass(frozen=True, slots=True)
class NoticeCase:
    """One case that a notice is for."""

    number: str
    """As the notice writes it."""
    caption: str = ""
    document: str = ""
    """The number of what was filed on this case's docket; empty where nothing has one."""
    link: str = ""
    """Where the document can be fetched; kept as a fact, never opened: the free look is used up by the first."""


@dataclass(frozen=True, slots=True)
class NoticeAttachment:
    """One attachment that a notice lists."""

    number: str
    description: str
    file: str = ""
    """The file's name at who filed it, where the notice says one."""


@dataclass(frozen=True, slots=True)
class ServedPerson:
    """Somebody on the notice's list of service."""

    name: str
    how: str
    """``ELECTRONIC`` or ``OTHER``."""
    addresses: tuple[str, ...] = ()
    """E-mail addresses, or the lines of a postal one."""
    words: str = ""
    """As the notice has it."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What one notice says."""

    carrier: str
    system: str
    """The system's name, as a person knows it."""
    cases: tuple[NoticeCase, ...]
    short: str = ""
    """The short description: what kind of event the filer or clerk chose."""
    docket_text: str = ""
    """Whole, as one line, free of tags."""
    docket_words: str = ""
    """The same as the paper writes it, to be quoted."""
    filers: tuple[str, ...] = ()
    entered_by: str = ""
    filed: str = ""
    entered: str = ""
    served: str = ""
    attachments: tuple[NoticeAttachment, ...] = ()
    service: tuple[ServedPerson, ...] = ()
    related: tuple[str, ...] = ()
    sender: str = ""
    """The court's or system's address: of a forwarded notice the one inside."""
    court_words: str = ""
    """The court as the notice names it: its heading, or the line *Court*."""
    links: tuple[str, ...] = ()
    """All that lead to the court's or the system's own hosts."""
    has_document: bool = True
    """False of an entry that is text only: there is nothing to fetch."""
    is_restricted: bool = False
    status: str = ""
    """Of our own filing: ``submitted``, ``accepted`` or ``returned``; of an entry: ``edited``."""
    words: Mapping[str, str] = field(default_factory=dict)
    """By field, the notice's own words for it."""

    @property
    def caption(self) -> str:
        """The name of its first case."""
        return self.cases[0].caption if self.cases else ""

    @property
    def case_names(self) -> tuple[str, ...]:
        """The names of its cases."""
        return tuple(case.caption for case in self.cases if case.caption)

    @property
    def is_bankruptcy(self) -> bool:
        """Whether it comes from a bankruptcy court."""
        return bool(
            re.search(r"\bbankruptcy\b", self.court_words, re.I) or re.search(r"@\w{2,4}b\.uscourts\.", self.sender)
        )


def iso_day(text: str) -> str:
    """The first day in numbers (``3/15/2019``) as ISO 8601; empty when there is none."""
    match = SLASHED.search(text)
    day = to_date(match) if match else None
    return day.isoformat() if day else ""


def one_line(text: str) -> str:
    """Its words, with one blank between."""
    return " ".join(text.split())
