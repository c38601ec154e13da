"""Time as files that leave: LEDES 1998B for one case, CSV for spreadsheets; and others' LEDES files looked through."""

from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotFound, ParacaseError
from paracase.domain.roles import Right
from paracase.domain.time import acts
from paracase.domain.time.entries import TimeState, hours_number, hours_text
from paracase.domain.time.keepers import keeper_fault
from paracase.domain.time.ledes import LedesFee, LedesInvoice, ledes_file
from paracase.domain.time.ledes_check import MAX_BYTES, LedesSeverity, check_ledes
from paracase.domain.time.rates import amount
from paracase.domain.visible import counted, visible
from paracase.services.acts import record
from paracase.services.agenda.writing import is_there, put_new, there_already
from paracase.services.time.rates import keepers, rate_of, usual
from paracase.services.time.seeing import TimePeriod, listed
from paracase.store.cases import cases
from paracase.store.people import staff
from paracase.store.time import rates

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.time.ledes_check import LedesChecked
    from paracase.domain.time.rates import RateSpan
    from paracase.services.context import Office
    from paracase.store.time.entries import TimeRow
    from paracase.store.time.rates import KeeperRow

COLUMNS = (
    "entry", "day", "case", "caption", "person", "initials", "role", "task", "activity", "hours", "rate", "amount", "kind",
    "billable", "counted", "source", "words",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SHOWN = 5
"""So many entries that lack something are named."""


@dataclass(frozen=True, slots=True)
class Billing:
    """What stands on every line of a LEDES file, and is nobody's but the firm's and the client's to say.

    Attributes:
        number: of the invoice.
        client: how the firm names the client.
        firm: usually its tax id.
        client_matter: how the client names the matter; many receivers reject a blank.
        day: of the invoice; None is today.
    """

    number: str
    client: str
    firm: str
    client_matter: str = ""
    words: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class TimeFile:
    """A file that was written.

    Attributes:
        left_out: counted entries that are not billable.
        replaced: pipes, line breaks, and letters beyond ASCII that the format cannot say, in this order.
        doubts: what receivers may reject.
    """

    path: Path
    entries: int
    tenths: int
    cents: int | None
    left_out: int
    replaced: tuple[int, int, int]
    doubts: tuple[str, ...]
    sha256: str


def export_ledes(office: Office, path: Path, case_id: int, period: TimePeriod, billing: Billing) -> TimeFile:
    """Write the billable entries of a case as LEDES 1998B; an existing file is not overwritten.

    Raises:
        NotAllowed: the person sees only their own time; the file is there, or cannot be written.
        BadInput: nothing is to be billed; entries lack a code, a rate or a timekeeper's classification (they are named);
            a value does not fit its field.
    """
    office.require(Right.SEE_TIME)
    office.see_case(case_id)
    rows = listed(office, period, everybody=True, case_id=case_id, state=TimeState.COUNTED)
    billed = [row for row in rows if row.billable]
    if not billed:
        raise BadInput("No billable entry is counted in this period.", hint="See: paracase time list --everybody")
    spans = rates.all_rates(office.store.read)
    named = {person.id: row for person, row in keepers(office)} | _of_those_who_left(office, billed)
    fees = _fees(billed, spans, named)
    case = cases.get_case(office.store.read, case_id)
    invoice = LedesInvoice(
        billing.day or office.today, billing.number, billing.client, case.number, period.begin, period.end, billing.words,
        billing.firm, billing.client_matter,
    )  # fmt: skip
    made = ledes_file(invoice, fees)
    data = made.text.encode("ascii")
    checked = check_ledes(data, office.practice.billing_codes)
    wrong = [one for one in checked.faults if one.severity is LedesSeverity.FAULT]
    if wrong:
        raise BadInput(
            f"The file would not pass: line {wrong[0].line}, {wrong[0].field}: {wrong[0].words}",
            hint=f"{counted(len(wrong), 'fault')}; nothing was written.",
        )
    _written(office, path, data, "ledes", case_id, billed)
    doubts = tuple(dict.fromkeys(f"{one.field}: {one.words}" for one in checked.faults))
    return TimeFile(
        path, len(billed), sum(row.tenths for row in billed), made.total_cents, len(rows) - len(billed),
        (made.pipes, made.breaks, made.letters), doubts, hashlib.sha256(data).hexdigest(),
    )  # fmt: skip


def _of_those_who_left(office: Office, rows: list[TimeRow]) -> dict[int, KeeperRow]:
    """People whose time is billed and who are on the staff no more."""
    said = rates.keepers(office.store.read)
    gone = {row.staff_id for row in rows} - {person.id for person, _ in keepers(office)}
    people = [person for number in gone if (person := staff.get_staff(office.store.read, number)) is not None]
    return {person.id: said.get(person.id) or usual(person) for person in people}


def _fees(rows: list[TimeRow], spans: list[RateSpan], named: dict[int, KeeperRow]) -> list[LedesFee]:
    """The lines; what is lacking is said of all entries at once.

    Raises:
        BadInput: something is lacking.
    """
    lacking: dict[str, list[int]] = {}
    fees: list[LedesFee] = []
    for row in rows:
        keeper, day = named[row.staff_id], date.fromisoformat(row.on_day)
        cents = rate_of(spans, row, day)
        faults = {
            "no task code (paracase time edit ID --task L110)": not row.task,
            "no activity code (paracase time edit ID --activity A103)": not row.activity,
            "no rate (paracase time rates set)": cents is None,
            f"no classification of {row.who} (paracase time keeper)": not keeper.classification,
            f"no name of {row.who} as “Surname, First” (paracase time keeper)": bool(
                keeper.classification and keeper_fault(*keeper[1:])
            ),
        }
        for what, is_so in faults.items():
            if is_so:
                lacking.setdefault(what, []).append(row.id)
        fees.append(
            LedesFee(
                day,
                row.tenths,
                cents or 0,
                row.task,
                row.activity,
                row.words,
                (keeper.ident, keeper.name, keeper.classification),
            )
        )
    if lacking:
        said = "; ".join(
            f"{what}: {', '.join(map(str, some[:_SHOWN]))}{f' and {len(some) - _SHOWN} more' if len(some) > _SHOWN else ''}"
            for what, some in lacking.items()
        )
        raise BadInput(
            f"The file needs more than the entries say: {visible(said)}.", hint="Say it, then write the file."
        )
    return fees


def export_csv(
    office: Office, path: Path, period: TimePeriod, *, case_id: int | None = None, who: str | None = None,
    everybody: bool = False,
) -> TimeFile:  # fmt: skip
    """Write entries for a spreadsheet, those that are not counted too (a column says it); nothing is overwritten.

    Raises:
        NotAllowed: others' time, and the person may not see it; the file is there, or cannot be written.
        BadInput: there are no entries.
    """
    office.require(Right.KEEP_TIME)
    rows = listed(office, period, who=who, everybody=everybody, case_id=case_id)
    if not rows:
        raise BadInput("There is no entry in this period.", hint="See: paracase time list")
    spans = rates.all_rates(office.store.read) if office.can(Right.SEE_TIME) else []
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in rows:
        cents = rate_of(spans, row, date.fromisoformat(row.on_day))
        writer.writerow(
            [
                row.id, row.on_day, _cell(row.case_number), _cell(row.caption), _cell(row.who), _cell(row.initials),
                row.role.value, row.task, row.activity, hours_number(row.tenths), _dollars(cents),
                _dollars(amount(row.tenths, cents)) if cents is not None and row.billable else "", row.kind.value,
                _YES[row.billable], _YES[row.state is TimeState.COUNTED], row.source.value, _cell(row.words),
            ]
        )  # fmt: skip
    data = text.getvalue().encode("utf-8-sig")
    _written(office, path, data, "csv", case_id, rows)
    tenths = sum(row.tenths for row in rows if row.state is TimeState.COUNTED)
    return TimeFile(path, len(rows), tenths, None, 0, (0, 0, 0), (), hashlib.sha256(data).hexdigest())


def _cell(text: str) -> str:
    """A spreadsheet runs a cell that begins like a formula; an apostrophe before it keeps it text."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _dollars(cents: int | None) -> str:
    return f"{cents // 100}.{cents % 100:02}" if cents is not None else ""


_YES = {True: "yes", False: "no"}


def _written(office: Office, path: Path, data: bytes, form: str, case_id: int | None, rows: list[TimeRow]) -> None:
    """Record that time leaves, then write it: a program that ends between the two leaves an entry too many, never a file
    that nobody recorded. Where the file then cannot be written, that is recorded as well.

    Raises:
        NotAllowed: a file of this name is there, or it cannot be written there.
        DiskFull: there is no room for it.
    """
    if is_there(path):
        raise there_already(path)
    with office.store.write() as tx:
        told = f"{counted(len(rows), 'time entry', 'time entries')} taken out as {form}"
        left = record(
            office, tx, acts.TAKEN_OUT, told,
            data={"form": form, "entries": len(rows), "sha256": hashlib.sha256(data).hexdigest()}
            | ({"case": case_id} if case_id is not None else {}),
            texts={"file": str(path.absolute())},
        )  # fmt: skip
    try:
        put_new(path, data)
    except ParacaseError:
        with office.store.write() as tx:
            record(
                office, tx, acts.NOT_TAKEN_OUT, f"The file of entry {left.ledger_seq} was not written",
                data={"entry": left.ledger_seq} | ({"case": case_id} if case_id is not None else {}),
            )  # fmt: skip
        raise


def validate(office: Office, path: Path) -> LedesChecked:
    """Look through a LEDES 1998B file, whoever made it.

    Raises:
        NotFound: there is none.
        BadInput: it cannot be read, or is no bill by its size.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise NotFound(f"There is no file “{visible(str(path))}”.", hint="Say where it is.") from error
    except OSError as error:
        raise BadInput(f"“{visible(str(path))}” cannot be read: {error.strerror}.", hint="Say another file.") from error
    if len(data) > MAX_BYTES:
        raise BadInput(
            f"“{visible(path.name)}” has more than {MAX_BYTES // 2**20} MiB: no bill has.", hint="Say another file."
        )
    return check_ledes(data, office.practice.billing_codes)


def said_of(made: TimeFile) -> list[str]:
    """What is to be known of a file that was written, in sentences."""
    pipes, breaks, letters = made.replaced
    said = []
    if made.left_out:
        said.append(f"{counted(made.left_out, 'counted entry', 'counted entries')} not billable: left out.")
    if pipes or breaks or letters:
        what = [f"{counted(pipes, 'pipe')} by /"] * bool(pipes) + [
            f"{counted(breaks, 'line break')} by a space"
        ] * bool(breaks)
        what += [f"{counted(letters, 'character')} beyond ASCII by the nearest"] * bool(letters)
        said.append(f"Replaced, because the format cannot say them: {', '.join(what)}.")
    return [*said, *(f"Some receivers may reject: {one}" for one in made.doubts)]


def hours_of(made: TimeFile) -> str:
    """The hours of a file, as bills write them."""
    return hours_text(made.tenths)
