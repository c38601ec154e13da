"""An office where work is handed out: a paralegal at the desk, an attorney and two assistants who come in by key."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import TeamPart
from paracase.domain.roles import Identity, Person, Proof, Role
from paracase.services.cases.cases import NewCase, NewDocket, add_case, edit_case
from paracase.services.office.opening import open_office
from paracase.services.papers.versions import document_at
from paracase.services.people.keys import add_key
from paracase.services.people.people import add_person, everybody
from paracase.services.work import assignments, delivering, examining
from paracase.services.work.assignments import NewAssignment
from paracase.services.work.delivering import Handed
from paracase.services.work.examining import Finding
from paracase.store.cases.cases import list_cases
from tests.support.papers import docx

if TYPE_CHECKING:
    from paracase.services.context import Office

V1 = (
    "OPPOSITION TO MOTION TO DISMISS",
    "The complaint alleges two separate acts of retaliation within a month of the report to the state agency.",
    "Plaintiff respectfully submits that the motion is premature.",
    "Whether the shift change was adverse is a question of fact that cannot be decided on the pleadings.",
)
V2 = (
    "OPPOSITION TO MOTION TO DISMISS",
    "The complaint alleges three separate acts of retaliation within a month of the report to the state agency.",
    "The reliance on Smalls is misplaced. There the employee never reported to an outside body.",
    "Whether the shift change was adverse is a question of fact that cannot be decided on the pleadings.",
)


@dataclass
class Firm:
    """The office, its people and a case."""

    office: Office
    """As the paralegal at the desk."""
    attorney: Person
    other: Person
    assistant: Person
    case_id: int
    case_number: str

    def come_in(self, person: Person, *, fingerprint: str = "SHA256:" + "a" * 43) -> Office:
        """The office as somebody who logged in by key."""
        return open_office(
            self.office.folder,
            clock=self.office.clock,
            acting_as=person.initials,
            identity=Identity(Proof.KEY, fingerprint, "office"),
        )

    @property
    def drafts(self) -> Path:
        """Where drafts of the case lie."""
        folder = next((self.office.folder / "Cases").iterdir())
        return folder / "Drafts"

    def save(self, name: str, *paragraphs: str) -> Path:
        """Save a draft, as Word would."""
        path = self.drafts / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(docx(*paragraphs))
        return path

    def document(self, name: str) -> int:
        """The document a saved draft is, taken in."""
        return document_at(self.office, str(self.drafts / name), case_id=self.case_id)

    def give(self, what: str = "Draft opposition to Motion to Dismiss", **more: object) -> int:
        """Hand out drafting to the assistant."""
        values = {"case_id": self.case_id, "what": what, "assignee_id": self.assistant.id, "minutes": 360} | more
        return assignments.hand_out(self.office, NewAssignment(**values)).made("assignment")  # type: ignore[arg-type]  # test values

    def deliver(self, number: int, name: str = "Opposition.docx", paragraphs: tuple[str, ...] = V1) -> int:
        """The assistant saves and delivers a version; returns the document."""
        self.save(name, *paragraphs)
        document_id = self.document(name)
        person = self.come_in(self.assistant)
        try:
            delivering.deliver(person, number, document_id, Handed(minutes=300))
        finally:
            person.close()
        return document_id

    def examine(self, number: int, *, verdict: str = "pass", note: str = "Cites checked.") -> None:
        """The paralegal looks at every line."""
        under_way = examining.examine(self.office, number)
        examining.note_findings(self.office, under_way, {line.id: Finding("good") for line in under_way.lines})
        examining.give_verdict(self.office, under_way, verdict, note=note)

    def ask(self, name: str) -> int:
        """Ask the attorney about a saved draft alone; returns the request."""
        from paracase.domain.approvals.statements import Part
        from paracase.services.approvals import requests

        new = requests.NewRequest(((self.document(name), Part.LEAD),))
        return requests.ask(self.office, self.case_id, new).made("request")

    def ready(self, paragraphs: tuple[str, ...] = V1) -> int:
        """Hand out, deliver, examine and pass on; returns the request."""
        from paracase.services.approvals.requests import NewRequest, pass_on

        number = self.give()
        self.deliver(number, paragraphs=paragraphs)
        self.examine(number)
        return pass_on(self.office, number, NewRequest(())).made("request")


def firm_in(office: Office) -> Firm:
    """Make the people and the case."""
    attorney = add_person(office, "Dolores Ortega", Role.ATTORNEY)
    other = add_person(office, "Ann Hale", Role.ATTORNEY)
    assistant = add_person(office, "Jun Park", Role.ASSISTANT)
    case = add_case(
        office,
        NewCase(
            "Alvarez v. Northgate",
            dockets=(NewDocket("3:26-cv-01777", "cacd"),),
            team=((attorney.name, TeamPart.LEAD), (office.person.name, TeamPart.PARALEGAL)),
        ),
    ).case
    return Firm(office, attorney, other, assistant, case.id, case.number)


def firm_of(office: Office) -> Firm:
    """The people and the case that ``firm_in`` made in it."""
    people = {person.name: person for person in everybody(office)}
    (case,) = list_cases(office.store.read)
    return Firm(office, people["Dolores Ortega"], people["Ann Hale"], people["Jun Park"], case.id, case.number)


def add_counsel(firm: Firm, person: Person) -> None:
    """Make another attorney counsel in the case."""
    from paracase.services.cases.cases import CaseChange

    edit_case(firm.office, firm.case_id, CaseChange(team=((person.name, TeamPart.SECOND),)))


def new_key(folder: Path, name: str, kind: str = "ed25519") -> Path:
    """Make a key pair with ssh-keygen; returns the private key's path."""
    import subprocess

    path = folder / name
    subprocess.run(["ssh-keygen", "-q", "-t", kind, "-N", "", "-C", name, "-f", str(path)], check=True)
    return path


def register(firm: Firm, person: Person, key: Path) -> str:
    """Register a key's public half; returns its fingerprint."""
    return add_key(firm.office, person, Path(f"{key}.pub").read_text(encoding="utf-8")).fingerprint


def sign(key: Path, text: str, *, namespace: str) -> str:
    """Sign as an attorney would, at home."""
    import subprocess

    done = subprocess.run(
        ["ssh-keygen", "-Y", "sign", "-n", namespace, "-f", str(key)],
        input=text.encode(),
        capture_output=True,
        check=True,
    )
    return done.stdout.decode()
