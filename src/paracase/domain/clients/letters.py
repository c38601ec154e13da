"""Templates of texts to clients: an office file with slots that are picked, never typed.

A slot takes nothing that says more than it: a day, an hour or a court only from a date that two people stand for, a paper
only by its type, an item only as the checklist names it, a name only as a name.
"""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.clients.said_dates import KindOfDate, dates_taken, kinds_in_words
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

STANDS_DAYS = 365
"""How long an attorney's approval of a template holds."""
MAX_TEMPLATE = 20_000
_SLOT = late_pattern(r"\{\{\s*([^{}]*?)\s*\}\}")
_CODE = late_pattern(r"[a-z][a-z0-9_]{0,30}")
_NAME = late_pattern(r"[^\W\d_](?:[^\W\d_]|[ .,'’&-]){0,79}")


class TemplateState(StrEnum):
    """Where a template stands that an attorney was asked about."""

    WAITING = "waiting"
    APPROVED = "approved"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


@frozen
class TemplateBlock:
    """What a statement says of a template that an attorney approves.

    Attributes:
        size: bytes of its file.
        marks: how many places of it the guard marks.
    """

    number: int
    name: str
    sha256: str
    size: int
    marks: int

    def lines(self) -> list[str]:
        """What a statement says of it."""
        return [
            f"template {self.number} {visible(self.name)}",
            "decision approved",
            f"purpose texts to clients with verified slots, which no attorney reads, for {STANDS_DAYS} days",
            f"sha256 {self.sha256}",
            f"bytes {self.size}",
            f"guard {self.marks} marked",
        ]


class SlotKind(StrEnum):
    """What may be picked for a slot."""

    DATE = "date"
    TIME = "time"
    PLACE = "place"
    DOCUMENT = "document"
    ITEM = "item"
    NAME = "name"

    @property
    def needs_a_date(self) -> bool:
        """Whether it is said of a date of the case that two people stand for."""
        return self in {SlotKind.DATE, SlotKind.TIME, SlotKind.PLACE}

    @property
    def example(self) -> str:
        """What a preview shows in it."""
        return {
            "date": "Monday, January 4, 2027", "time": "10:30 a.m.", "place": "the United States District Court",
            "document": "the medical records received on January 4, 2027", "item": "your last pay stubs",
            "name": "Ms. Example",
        }[self.value]  # fmt: skip


@frozen
class LetterTemplate:
    """A template as its file says it.

    Attributes:
        sha256: of exactly the file's bytes.
        slots: each slot's name and kind, in the order of the file.
        dates: of each slot that is said of a date, which kinds of date it takes.
    """

    name: str
    title: str
    subject: str
    slots: tuple[tuple[str, SlotKind], ...]
    body: str
    sha256: str
    dates: tuple[tuple[str, tuple[KindOfDate, ...]], ...] = ()

    def dates_of(self, slot: str) -> tuple[KindOfDate, ...]:
        """The kinds of date that a slot takes."""
        return dict(self.dates).get(slot, ())

    def told(self) -> list[str]:
        """Each slot with what it takes: *day: date of conference*."""
        of = {slot: f" of {kinds_in_words(kinds)}" for slot, kinds in self.dates}
        return [f"{slot}: {kind.value}{of.get(slot, '')}" for slot, kind in self.slots]


def parse_letter(name: str, data: bytes) -> LetterTemplate:
    """Read a template: a heading of ``Title:``, ``Subject:`` and ``Slot: NAME KIND`` lines, an empty line, the text.

    Raises:
        BadInput: it cannot be used; names the file, the line and what is wrong.
    """
    called = f"Template “{visible(name)}”"
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise BadInput(f"{called} is not UTF-8 text.", hint="Save it as UTF-8.") from error
    if len(text) > MAX_TEMPLATE or visible(text, lines=True) != text:
        raise BadInput(f"{called} is too long, or holds characters that cannot be seen.", hint="Write it anew.")
    heading, _, body = text.partition("\n\n")
    said: dict[str, str] = {}
    slots: dict[str, SlotKind] = {}
    dates: dict[str, tuple[KindOfDate, ...]] = {}
    for number, line in enumerate(heading.splitlines(), start=1):
        key, colon, value = (part.strip() for part in line.partition(":"))
        key = key.lower()
        if not colon or key not in {"title", "subject", "slot"} or (key != "slot" and key in said):
            raise BadInput(f"{called}, line {number}: “{visible(line)[:40]}” is no line of a heading.",
                           hint="Title:, Subject:, Slot: NAME KIND; then an empty line, and the text.")  # fmt: skip
        if key != "slot":
            said[key] = value
            continue
        slot, kind, taken = _slot_in(f"{called}, line {number}", value, slots)
        slots[slot] = kind
        if taken:
            dates[slot] = taken
    subject, body = said.get("subject", ""), body.strip()
    if not (said.get("title") and subject and body):
        raise BadInput(f"{called} has no title, no subject, or no text.", hint="See docs/writing.md.")
    used = dict.fromkeys(_SLOT.findall(f"{subject}\n{body}"))
    if wrong := [slot for slot in used if slot not in slots]:
        raise BadInput(f"{called}: the slot “{visible(wrong[0])[:40]}” is not in its heading.", hint="Slot: NAME KIND")
    if left := [slot for slot in slots if slot not in used]:
        raise BadInput(
            f"{called}: the slot “{left[0]}” stands nowhere in its text.", hint="Take it out of the heading."
        )
    digest = hashlib.sha256(data).hexdigest()
    return LetterTemplate(name, said["title"], subject, tuple(slots.items()), body, digest, tuple(dates.items()))


def _slot_in(where: str, value: str, before: Mapping[str, SlotKind]) -> tuple[str, SlotKind, tuple[KindOfDate, ...]]:
    """A slot of the heading: *day date of conference*.

    Raises:
        BadInput: it is none, there twice, or does not say which dates it takes.
    """
    slot, _, rest = value.partition(" ")
    kind, is_of, of = f"{rest.strip()} ".partition(" of ")
    if not _CODE.fullmatch(slot) or slot in before or kind.strip() not in set(SlotKind):
        raise BadInput(f"{where}: “{visible(value)[:40]}” is no slot, or there twice.",
                       hint="A slot has a name and a kind: date, time, place, document, item or name.")  # fmt: skip
    found = SlotKind(kind.strip())
    if not found.needs_a_date:
        if is_of:
            raise BadInput(f"{where}: a {found.value} is of no date.", hint="Leave “of …” out.")
        return slot, found, ()
    try:
        return slot, found, dates_taken(of, is_place=found is SlotKind.PLACE)
    except BadInput as error:
        raise BadInput(f"{where}: slot “{slot}”: {error}.", hint=error.hint) from None


def fill_letter(template: LetterTemplate, values: Mapping[str, str]) -> tuple[str, str]:
    """Subject and text with every slot filled.

    Raises:
        BadInput: a slot is empty, or none of the template's; names it.
    """
    for slot, _ in template.slots:
        if not values.get(slot, "").strip():
            raise BadInput(f"The slot “{slot}” of “{template.name}” is empty.", hint=f"Pick it: --slot {slot}=…")
    if more := [slot for slot in values if slot not in dict(template.slots)]:
        raise BadInput(f"“{template.name}” has no slot “{visible(more[0])[:40]}”.", hint="See template show.")

    def put(text: str) -> str:
        return _SLOT.sub(lambda found: values[found[1]], text)

    return put(template.subject), put(template.body)


def examples(template: LetterTemplate) -> dict[str, str]:
    """Test data for every slot."""
    return {slot: kind.example for slot, kind in template.slots}


def lapses_on(decided_on: date) -> date:
    """The day on which an approval of that day holds no more."""
    return decided_on + timedelta(days=STANDS_DAYS)


def has_lapsed(decided_on: date, today: date) -> bool:
    """Whether an approval of that day holds no more: a year has passed."""
    return today >= lapses_on(decided_on)


def name_in_slot(name: str) -> str:
    """A name as a slot takes it: letters and what stands in names, and no sentence.

    Raises:
        BadInput: it says more than a name.
    """
    plain = " ".join(name.split())
    if not _NAME.fullmatch(plain) or len(plain.split()) > 6:
        raise BadInput(f"“{visible(plain)[:60]}” is more than a name.", hint="Mend the person's name first.")
    return plain


class CertainDate(Protocol):
    """A date of a case, as a slot looks at it."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def kind(self) -> str:
        """``deadline``, ``date_certain`` …"""

    @property
    def state(self) -> str:
        """``open`` …"""

    @property
    def due_on(self) -> str | None:
        """Its day."""

    @property
    def entered_by(self) -> int:
        """Who entered it."""

    @property
    def entered_owner(self) -> int | None:
        """At whose account."""

    @property
    def verified_by(self) -> int | None:
        """Who verified it."""

    @property
    def doubted_at(self) -> str | None:
        """When it was sent back."""


_NEVER_SAID = late_pattern(
    r"appeal|appellate|limitation|repose|time[ _-]?bar|certiorari|tort[ _-]?claim|\bfrap\b|notice of claim|cross[ _-]?appeal"
    r"|last day to (?:sue|file)|right[ _-]to[ _-]sue|rehearing|new trial",
    2,
)


def why_not_said(row: CertainDate, facts: Iterable[str]) -> str:
    """Why a date may not stand in a text that no attorney reads; empty where it may.

    Args:
        facts: what is known of it besides: its rule, the citation, what is due, what started it, the paper.
    """
    if row.kind not in {"date_certain", "deadline"} or row.due_on is None:
        return f"date {row.id} is no date certain and no deadline with a day"
    if row.state != "open":
        return f"date {row.id} is {row.state}"
    if row.verified_by is None or row.doubted_at is not None:
        return f"date {row.id} is not verified"
    if row.verified_by in {row.entered_by, row.entered_owner}:
        return f"date {row.id} was verified by who entered it"
    if found := next((match[0] for fact in facts if (match := _NEVER_SAID.search(fact.replace("_", " ")))), ""):
        return f"date {row.id} is a limitations or appeal date (“{found}”): an attorney tells it"
    return ""
