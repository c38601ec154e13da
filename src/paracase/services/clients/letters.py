"""Templates of texts to clients: the office's own files, asked about, approved as bytes, and whether one is in force.

They lie in ``.paracase/practice/letters/NAME.txt``; ``office.toml`` beside them says who writes: the firm, its address.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from paracase import paths, standard
from paracase.domain.clients import acts, guard
from paracase.domain.clients.letters import (
    LetterTemplate,
    TemplateState,
    examples,
    fill_letter,
    has_lapsed,
    name_in_slot,
    parse_letter,
)
from paracase.domain.clients.said_dates import DEADLINE
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.office.policy import LEVEL
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.reports.letter_file import Correspondent
from paracase.services.acts import record
from paracase.services.approvals import proven
from paracase.services.clients.called import attorneys_called
from paracase.services.clients.template_proof import level_of_template
from paracase.store import rows
from paracase.store.clients import texts

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.clients.guard import Marking
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.texts import TemplateRow

SENDER = "office.toml"
SIGNATURE_OWED = "it is approved, and a signature is owed for that"
_FILE = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}")


@frozen
class KnownTemplate:
    """A template's file with what an attorney said of it.

    Attributes:
        template: None where the file cannot be used; ``fault`` says why.
        row: the newest that was asked about of exactly these bytes.
        why_not: why no text may be made from it now; empty where it may.
    """

    name: str
    template: LetterTemplate | None
    fault: str
    row: TemplateRow | None
    why_not: str


def folder(office: Office) -> Path:
    """Where the office's templates lie."""
    return paths.practice(office.folder) / "letters"


def _bytes_of(office: Office, name: str) -> bytes:
    path = folder(office) / f"{name}.txt"
    if not _FILE.fullmatch(name):
        raise NotFound(f"There is no template “{visible(name)[:60]}”.", hint="See “paracase template list”.")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise NotFound(f"There is no template “{name}”.", hint=f"Its file would be {visible(str(path))}.") from None
    except OSError as error:
        raise BadInput(f"{visible(str(path))} cannot be read: {error.strerror}.", hint="Mend it first.") from error


def template_named(office: Office, name: str) -> LetterTemplate:
    """A template, as its file is now.

    Raises:
        NotFound: there is none.
        BadInput: it cannot be used; says the line.
    """
    return _parsed(office, name, _bytes_of(office, name))


def _parsed(office: Office, name: str, data: bytes) -> LetterTemplate:
    """A template whose slots take kinds of date that there are."""
    found = parse_letter(name, data)
    for slot, kinds in found.dates:
        for one in kinds:
            event = office.rulebook.events.types.get(one.code)
            is_rule = one.code == DEADLINE and any(rule.id == one.of for rule in office.rulebook.rules)
            if not is_rule and (event is None or not event.sets):
                known = ", ".join(code for code, event in office.rulebook.events.types.items() if event.sets)
                raise BadInput(f"Template “{name}”, slot “{slot}”: there is no kind of date “{visible(one.words)}”.",
                               hint=f"Known are {known}, and deadline/RULE.")  # fmt: skip
    return found


def known(office: Office, name: str) -> KnownTemplate:
    """A template and how it stands.

    Raises:
        NotFound: there is none.
    """
    data = _bytes_of(office, name)
    digest = hashlib.sha256(data).hexdigest()
    asked = texts.list_templates(office.store.read, name=name)
    row = next((one for one in asked if one.sha256 == digest and one.state is not TemplateState.WITHDRAWN), None)
    try:
        found = _parsed(office, name, data)
    except BadInput as error:
        return KnownTemplate(name, None, str(error), row, str(error))
    return KnownTemplate(name, found, "", row, _why_not(office, row, was_other=bool(asked)))


def listed(office: Office) -> list[KnownTemplate]:
    """Every template of the office, by name."""
    try:
        names = sorted(path.stem for path in folder(office).glob("*.txt") if _FILE.fullmatch(path.stem))
    except OSError:
        return []
    return [known(office, name) for name in names]


def _why_not(office: Office, row: TemplateRow | None, *, was_other: bool) -> str:
    if row is None:
        return "it was changed since an attorney was asked about it" if was_other else "no attorney was asked about it"
    if row.state is not TemplateState.APPROVED or row.decided_at is None:
        return "it waits for an attorney" if row.state is TemplateState.WAITING else f"it was sent back: {row.reason}"
    if has_lapsed(office.day_of(row.decided_at), office.today):
        return "its approval is older than a year"
    level = level_of_template(office, row)
    if level is None:
        return "the ledger does not bear its approval out"
    return "" if level.reaches(office.policy.level) else SIGNATURE_OWED


def in_force(office: Office, name: str) -> tuple[LetterTemplate, TemplateRow]:
    """A template from which a text may be made.

    Raises:
        NotFound: there is none.
        BadInput: its file cannot be used.
        NotAllowed: no attorney approved exactly these bytes within the year.
    """
    found = known(office, name)
    if found.template is None:
        raise BadInput(found.fault, hint="Mend the file, and ask about it again.")
    proven.check_policy(office, LEVEL.name)
    if found.why_not or found.row is None:
        raise NotAllowed(f"No text is made from “{name}”: {found.why_not}.", hint=f"paracase template ask {name}")
    return found.template, found.row


def preview(office: Office, name: str) -> tuple[str, str]:
    """Subject and text with test data."""
    template = template_named(office, name)
    return fill_letter(template, examples(template))


def check(office: Office, name: str) -> tuple[Marking, ...]:
    """See that a template can be used; gives what the guard marks in it, which clears nothing where it marks nothing."""
    subject, body = preview(office, name)
    return guard.markings(f"{subject}\n{body}", office.practice.advice_phrases, attorneys_called(office))


def sender(office: Office) -> Correspondent:
    """The firm, with the address e-mail goes out from.

    Raises:
        BadInput: ``office.toml`` is not there, or says it wrongly.
    """
    path = folder(office) / SENDER
    hint = f'Write {visible(str(path))}: name = "…", e_mail = "…", address = "…".'
    try:
        said = standard.tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput("Nothing says what the firm is called in its letters.", hint=hint) from None
    except (OSError, ValueError) as error:
        raise BadInput(f"{visible(str(path))} cannot be read: {visible(str(error))[:200]}.", hint=hint) from error
    name, mail = said.get("name"), said.get("e_mail")
    if (
        not isinstance(name, str)
        or not isinstance(mail, str)
        or not re.fullmatch(r"[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\"]+", mail)
    ):
        raise BadInput(f"{visible(str(path))} has no name, or no e_mail that is an address.", hint=hint)
    return Correspondent(name_in_slot(name), mail)


def ask(office: Office, name: str) -> Done:
    """Put a template, as exactly these bytes, before the attorneys; it is ``made("text_template")``.

    Raises:
        NotFound: there is none.
        BadInput: it cannot be used.
        NotAllowed: these bytes wait already, or are approved.
    """
    office.require(Right.ASK_APPROVAL)
    data, found = _bytes_of(office, name), known(office, name)
    template_named(office, name)
    row = found.row
    if row is not None and (row.state is TemplateState.WAITING or not found.why_not):
        raise NotAllowed(
            f"“{name}” {'waits already' if row.state is TemplateState.WAITING else 'is approved as it is'}."
        )
    values = {
        "name": name, "words": data.decode(), "sha256": hashlib.sha256(data).hexdigest(),
        "state": TemplateState.WAITING.value,
        "asked_by": office.person.id, "asked_at": office.now(), "proof": "", "fingerprint": "", "reason": "",
        "ledger_seq": 0,
    }  # fmt: skip
    with office.store.write() as tx:
        number = texts.insert_template(tx.db, values)
        return record(
            office, tx, acts.TEMPLATE_ASKED, f"Asked about the template “{name}”",
            data={"text_template": number, "sha256": values["sha256"]},
            steps=[RowStep("text_template", (number,), {"state": "withdrawn"}, {"state": "waiting"})],
            texts={"name": name},
        )  # fmt: skip


def template_row(office: Office, number: int) -> TemplateRow:
    """A template as it was asked about.

    Raises:
        NotFound: nothing of this number was.
    """
    row = texts.get_template(office.store.read, number)
    if row is None:
        raise NotFound(f"Nobody asked about a template {number}.", hint="See “paracase template list”.")
    return row


def withdraw(office: Office, number: int) -> Done:
    """Take a template back before it is decided.

    Raises:
        NotAllowed: it does not wait.
    """
    office.require(Right.ASK_APPROVAL)
    row = template_row(office, number)
    with office.store.write() as tx:
        now = rows.row_of(tx.db, "text_template", (number,)) or {}
        if now.get("state") != TemplateState.WAITING:
            raise NotAllowed(f"Template {number} is {row.state}.", hint="See “paracase template list”.")
        rows.update_row(tx.db, "text_template", (number,), {"state": "withdrawn"})
        return record(
            office, tx, acts.TEMPLATE_WITHDRAWN, f"Took back the template “{row.name}”",
            data={"text_template": number},
            steps=[RowStep("text_template", (number,), {"state": "waiting"}, {"state": "withdrawn"})],
        )  # fmt: skip
