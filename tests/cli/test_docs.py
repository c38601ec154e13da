"""Every command that the README and the docs show is run, in the demo office, as it stands there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from paracase.cli.app import run
from paracase.domain.approvals.statements import namespace
from paracase.domain.clock import SystemClock
from paracase.domain.people.gate import parse_command
from paracase.domain.people.notices import answer_namespace
from paracase.domain.roles import Identity, Role
from paracase.services.approvals.signing import give_out, submit
from paracase.services.cases.cases import named_case
from paracase.services.cases.elements import element_named, receive
from paracase.services.cases.holds import hold
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document, file_path
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people.keys import add_key
from paracase.services.people.people import person_named
from paracase.services.upkeep.receipts import receipt
from paracase.store.papers.lists import triage_list
from paracase.store.people.keys import install_of
from tests.support.accounts import take_account
from tests.support.delegated import new_key, sign
from tests.support.labelled import make as make_labelled
from tests.support.made import copy_of
from tests.support.own_court import add_court
from tests.support.papers import docx, mail, stamped
from tests.support.purging import make_matter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

_WRITTEN = "needs a client, a text or a template; tests/cli/clients/test_writing.py"
WRITING = [
    'paracase client preview CASE --to "Rosa Alvarado" --subject "Transcript" --words -',
    'paracase client write CASE --to "Rosa Alvarado" --subject "Transcript" --words -',
    "paracase client held",
    "paracase client send 3 --out ~/Outbox",
    'paracase client send 4 --proof 217 --words "certified mail 7012 3460"',
    'paracase client write CASE --to "Rosa Alvarado" --template conference --slot day=17 --slot place=17',
]
_POSTED = "asks a mail server; tests/services/clients/test_posting.py"
POSTING = [
    "paracase mail outgoing-set smtp.example.com --user office@hale-ortega.example",
    "paracase mail send --check",
    "paracase mail send 3 --check",
    "paracase mail send 3",
    'paracase mail settle 3 --went --words "Ms. Alvarado has it"',
    'paracase mail settle 3 --did-not-go --words "the provider\'s log has nothing at 10:42"',
]
NOT_RUN = {
    **dict.fromkeys(WRITING, _WRITTEN),
    **dict.fromkeys(POSTING, _POSTED),
    "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/paracase demo": "installs; .ci/run does it",
    "paracase demo": "told in lines by tests/cli/office/test_office.py",
    ".venv/bin/paracase": "asks for the first office on a terminal",
    "paracase watch": "runs until it is told to stop; tests/intake/test_watch.py",
    "paracase --install-completion": "writes into the person's own shell configuration",
    "paracase ssh keys | sudo tee /etc/paracase/keys/paracase >/dev/null": "writes as root; the next line is run",
    "sudo paracase --office DIR doctor ssh --account paracase": "asks a running sshd as root; tests/ssh/test_gate.py",
    "paracase purge carry-out 1": "asks on a terminal for the case's number; the next line says it",
    'paracase purge owed --settle 4 --reason "Disk shredded, certificate 4711"': "nothing is owed in this office",
    "paracase triage file 3 4 5 --as-proposed": "these are in file here; tests/services/papers/test_marked.py",
    "paracase case open-from 12 --preview": "needs a paper that waits; tests/cli/cases/test_accepting.py",
    "paracase triage as-version 12": "needs a paper that is nearly the same as another; tests/services/papers/test_near.py",
    "paracase triage fetch": "needs a notice whose document did not come; tests/services/papers/test_pairing.py",
    "paracase case gap-answered 26-0001 number 42 --why sealed": "tests/cli/approvals/test_gaps.py",
    "paracase document take-out 41": "no archive has this number here; tests/services/papers/test_archives.py",
    'paracase triage decide 3 --name "Exhibit 7" --folder Trial --set type=exhibit': "needs an attachment of that number; "
    "tests/services/papers/test_ahead.py",
    "paracase mail add clerk --host imap.example.com --user notices@example.com": "asks for a password on a terminal; "
    "tests/cli/papers/test_mail.py",
    "paracase mail fetch clerk --folder Notices --since 11/1/2026": "asks a server; tests/cli/papers/test_mail.py",
    "paracase mail fetch clerk --dry-run": "asks a server; tests/cli/papers/test_mail.py",
    "paracase mail fetch clerk --limit 200": "asks a server; tests/cli/papers/test_mail.py",
    "paracase calendar add phone --url https://dav.example.com/me/cal/ --user me": "asks for a password on a terminal; "
    "tests/cli/agenda/test_servers.py",
    "paracase calendar publish phone --dry-run": "needs that calendar; tests/cli/agenda/test_servers.py",
    "paracase calendar publish phone": "asks a server; tests/cli/agenda/test_servers.py",
    "paracase mail fetch": "asks a server; tests/cli/papers/test_mail.py",
    "paracase --office DIR mail fetch": "asks a server; tests/cli/papers/test_mail.py",
    "paracase mail login office": "asks an issuer; tests/cli/papers/test_mail.py",
    "paracase deadlines check examples.csv": "needs a file of examples; tests/cli/deadlines/test_deadlines.py",
    "sudo paracase --office /srv/office office serve-account "
    '--person "Dana Ruiz=dana" --person "Lee Wong=lee" --dry-run': "as root; tests/services/people/test_converting.py",
    "sudo paracase office accounts": "as root; tests/services/people/test_desk_hostile.py",
    "sudo paracase office serve-account --undo": "as root; tests/services/people/test_converting.py",
    "sudo paracase --office /srv/office scan": "as root, in an office of a service account; "
    "tests/services/people/test_serving_hostile.py",
    'paracase certificate 8 --template "AI certificate.docx"': "needs a template of the office, and AI help that was "
    "declared; tests/services/work/test_certifying.py",
    'paracase release add 26-0008 17 --how filed --to "C.D. Cal." --account "Ann Hale" --pressed-by "Jun Park" '
    '--proof "NEF 88"': "needs an approved paper of that number; tests/services/approvals/test_filed.py",
    "paracase policy set checklist.lowered preservation,cite-check": "an attorney's, known by account or key; "
    "tests/services/cases/test_checklists.py",
    'paracase handover 26-0001 ~/handover/Alvarez --to successor --name "Lee & Ito LLP"': "needs a folder outside; "
    "tests/cli/leaving/test_handover.py",
    "paracase handover show 1": "needs a handover; tests/cli/leaving/test_handover.py",
    'paracase handover exclude 26-0001 1 --to client --reason "Names another client\'s matter"': "an attorney's; "
    "tests/cli/leaving/test_handover.py",
    'paracase handover include 26-0001 1 --to other --reason "Produced on May 9"': "an attorney's; "
    "tests/cli/leaving/test_handover.py",
    "paracase handover sign 1": "an attorney's; tests/cli/leaving/test_handover.py",
    "paracase handover release 1": "needs a handover that is signed; tests/cli/leaving/test_handover.py",
    "paracase import map ~/export --to ~/export/map.yaml --source Ledgerline": "needs an export; "
    "tests/cli/leaving/test_importing.py",
    "paracase offer told 1 --in 42": "needs a communication; tests/cli/clients/test_offer.py",
    'paracase offer decided 1 declined --words "Too little: her bills are not covered."': "an attorney's; "
    "tests/cli/clients/test_offer.py",
    "paracase offer end 2 lapsed": "needs a second offer; tests/cli/clients/test_offer.py",
    "paracase money approve 1": "an attorney's; tests/cli/clients/test_offer.py",
    'paracase money confirm 1 --bookkeeper "Lena Vogt" --reference "check 1024"': "needs one that is approved; "
    "tests/cli/clients/test_offer.py",
    "paracase import ~/export --map ~/export/map.yaml --dry-run": "needs an export; tests/cli/leaving/test_importing.py",
    "paracase import ~/export --map ~/export/map.yaml": "needs an export; tests/cli/leaving/test_importing.py",
    "paracase import show 1": "needs an import; tests/cli/leaving/test_importing.py",
    "paracase closing sign 26-0001": "needs a closing whose points are all answered; tests/services/cases/test_closing.py",
    "paracase policy confirm 3": "needs a change that waits; tests/cli/office/test_policy.py",
    "paracase policy decline 3": "needs a change that waits; tests/cli/office/test_policy.py",
    "paracase doctor ssh": "asks a running sshd; tests/ssh/test_gate.py",
    "paracase ledger head --to git@host:office/heads.git --daily": "asks a server; tests/services/upkeep/test_heads.py",
}
"""Commands of the docs that cannot be run here, each with its reason."""

WHO = {"approvals.md": "Marcus Ruiz"}
"""Whose page it is; else the paralegal who owns the office."""

_COMMAND = re.compile(r"(?:^|[|&;] *|\bsudo )(?:\.venv/bin/)?paracase(?= |$)")
_INLINE = re.compile(r"`((?:sudo )?paracase(?: [^`]*)?)`")
_SHELL = set("|<>&;$")


class Shown(NamedTuple):
    """A command as a page shows it."""

    page: str
    text: str


def commands_in(page: Path) -> Iterator[Shown]:
    """Commands in fences and indented blocks (without their remarks), and those in the middle of a sentence."""
    fenced = False
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif fenced or line.startswith("    "):
            text = re.sub(r"\s+#.*", "", line.strip())
            if _COMMAND.search(text):
                yield Shown(page.name, text)
        else:
            yield from (Shown(page.name, text) for text in _INLINE.findall(line))


SHOWN = [shown for page in DOCS for shown in commands_in(page)]
PAGES = sorted({shown.page for shown in SHOWN})


class Place(NamedTuple):
    """Where a page's commands are run: a home, and the office one stands in."""

    home: Path
    office: Path


def _papers(place: Place) -> None:
    """Three papers in the Inbox, one of them a court's, and a folder of cases from before."""
    order = stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8)
    inbox = place.home / "office" / "Inbox"
    inbox.mkdir(parents=True, exist_ok=True)
    (inbox / "order.pdf").write_bytes(order)
    (inbox / "letter.txt").write_text("Dear counsel", encoding="utf-8")
    (inbox / "note.txt").write_text("Call back", encoding="utf-8")
    old = place.home / "Matters" / "24-0001 Ames v. Bell"
    old.mkdir(parents=True, exist_ok=True)
    (old / "complaint.txt").write_text("old words", encoding="utf-8")


def _key(place: Place) -> None:
    public = Ed25519PrivateKey.generate().public_key()
    line = public.public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH)
    (place.office / "ortega-tablet.pub").write_bytes(line + b" tablet\n")


def _draft(place: Place) -> None:
    drafts = next((place.office / "Cases").glob("26-0008 *")) / "Drafts"
    drafts.mkdir(exist_ok=True)
    (drafts / "Opposition.docx").write_bytes(
        docx("OPPOSITION", "Three acts. Harlow v. Tenbrook, 512 F.3d 877 (9th Cir. 2008). Id. at 9.")
    )


def _receipt(place: Place) -> None:
    office = open_office(place.office, clock=SystemClock())
    (place.office / "receipts").write_text(receipt(office).text, encoding="utf-8")
    office.close()


def _elsewhere(place: Place) -> None:
    (place.home / "mnt" / "elsewhere").mkdir(parents=True, exist_ok=True)


def _filed(place: Place) -> None:
    office = open_office(place.office, clock=SystemClock())
    paper = next(row.id for row in triage_list(office.store.read) if row.name == "ecf_41.pdf")
    file_document(office, paper, FilingDecision(()))
    office.close()


def _deleted(place: Place) -> None:
    office = open_office(place.office, clock=SystemClock())
    file_path(office, 41).unlink()
    office.close()


def _signature(place: Place) -> None:
    """The attorney signs at home, and so approves."""
    office = open_office(place.office, clock=SystemClock())
    key = new_key(place.home, "mr")
    add_key(office, person_named(office, "Marcus Ruiz"), Path(f"{key}.pub").read_text(encoding="utf-8"))
    office.close()
    office = open_office(place.office, clock=SystemClock(), acting_as="MR")
    statement = give_out(office, "3")
    submit(office, "3", sign(key, statement, namespace=namespace(install_of(office.store.read))))
    office.close()


def _further_key(place: Place) -> None:
    """An attorney has a key, and another was added to their name: notice 1."""
    office = open_office(place.office, clock=SystemClock())
    for name in ("older", "further"):
        new_key(place.home, name)
        public = Path(place.home / f"{name}.pub").read_text(encoding="utf-8")
        add_key(office, person_named(office, "Marcus Ruiz"), public)
    office.close()


def _answered(place: Place) -> None:
    """They signed the answer at home."""
    office = open_office(place.office, clock=SystemClock())
    purpose = answer_namespace(install_of(office.store.read))
    office.close()
    text = (place.office / "answer").read_text(encoding="utf-8")
    (place.office / "answer.sig").write_text(sign(place.home / "older", text, namespace=purpose), encoding="utf-8")


def _ordered(place: Place) -> None:
    """Another office in its place, with a memorandum, a mail it came in, and the attorney at an account of their own."""
    shutil.rmtree(place.office)
    make_matter(place.office)
    os.chdir(place.office)
    office = open_office(place.office, clock=SystemClock())
    take_account(office, person_named(office, "DO"))
    office.close()


def _labelled(place: Place) -> None:
    """A paper with its label, and cases it can be taken for."""
    make_labelled(place.home / "labelled", only=("p54.pdf",))


def _held(place: Place) -> None:
    """An attorney put the case on hold."""
    office = open_office(place.office, clock=SystemClock(), acting_as="MR", identity=Identity())
    hold(office, named_case(office, "26-0001").id, reason="suit is expected")
    office.close()


def _mail(place: Place) -> None:
    """Mail that somebody saved."""
    folder = place.home / "Mail" / "court"
    folder.mkdir(parents=True)
    (folder / "order.eml").write_bytes(mail("Order Setting Hearing", "Be there."))


def _received(place: Place) -> None:
    """The line waits for the attorney: a paper is it."""
    office = open_office(place.office, clock=SystemClock())
    case_id = named_case(office, "26-0001").id
    receive(office, case_id, element_named(office, case_id, "liens"), document_id=11)
    office.close()


def _own_court(place: Place) -> None:
    """The files of the page stand where it says."""
    add_court(place.office)


PREPARED: dict[str, Callable[[Place], None]] = {
    "adding-a-court.md: paracase deadlines rules --court us-fk": _own_court,
    "README.md: paracase scan": _papers,
    "README.md: paracase case adopt": _papers,
    "checklists.md: paracase hold custodian": _held,
    "mail.md: paracase mail fetch --maildir": _mail,
    "purge.md: paracase case hold": _ordered,
    "approvals.md: paracase checklist review": _received,
    "approvals.md: paracase approvals show": _signature,
    "approvals.md: paracase verify --receipt": _receipt,
    "folders.md: paracase case adopt ~": _papers,
    "folders.md: paracase undo": _filed,
    "folders.md: paracase document restore": _deleted,
    "security.md: paracase ledger head --to": _elsewhere,
    "security.md: paracase verify --receipt": _receipt,
    "ssh.md: paracase staff key add": _key,
    "ssh.md: paracase staff statement": _further_key,
    "ssh.md: paracase staff mine": _answered,
    "triage.md: paracase triage evaluate": _labelled,
    "work.md: paracase --as PN assign deliver": _draft,
}
"""What a command takes for granted, by page and beginning: papers somebody dropped, a draft somebody saved."""


@pytest.fixture
def place(page: str, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A home of its own; the README begins with no office, everything else is said in the demo."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "mnt").mkdir()
    office = home / "office" if page == "README.md" else copy_of(demo, home / "demo")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}:/usr/bin:/bin")
    monkeypatch.chdir(home if page == "README.md" else office)
    return Place(home, office)


def run_as_shown(text: str, place: Place, who: str | None) -> int:
    """Run a command's line: by a shell when it needs one, else as the shell would."""
    text = text.replace(".venv/bin/paracase", "paracase").replace("/mnt/", f"{place.home}/mnt/")
    if who is not None:
        text = text.replace("paracase ", f"paracase --as {shlex.quote(who)} ", 1)
    if _SHELL & set(re.sub(r"'[^']*'|\"[^\"]*\"", "", text)):
        return subprocess.run(["bash", "-o", "pipefail", "-c", text], check=False, timeout=120).returncode
    words = shlex.split(text)[1:]
    return run([str(Path(word).expanduser()) if word.startswith("~/") else word for word in words])


@pytest.mark.parametrize("page", PAGES)
def test_every_command_of_a_page_runs(page: str, place: Place, capfd: pytest.CaptureFixture[str]) -> None:
    for text in [shown.text for shown in SHOWN if shown.page == page and shown.text not in NOT_RUN]:
        said = f"{page}: {text.replace('.venv/bin/', '')}"
        for beginning, prepare in PREPARED.items():
            if said.startswith(beginning):
                prepare(place)
        code = run_as_shown(text, place, WHO.get(page))
        out, err = capfd.readouterr()
        assert code == 0, f"{page}: {text}\n{out}{err}"


def test_every_command_is_run_or_named() -> None:
    assert len(SHOWN) >= 60
    shown = {command.text for command in SHOWN}
    assert set(NOT_RUN) <= shown
    assert not [text for text in shown if "…" in text or ("DIR" in text and text not in NOT_RUN)]


_GIVEN = r"[0-9]+/[a-z-]+/[0-9]+|[0-9]+|DO|owed|--json|\"\$@\""
_AT_THE_GATE = re.compile(rf"\bssh (?:-\w+ )*office ((?:[a-z-]+)(?: (?:{_GIVEN}))*)")


def test_what_is_sent_to_the_gate_is_on_its_list() -> None:
    sent = [text for page in DOCS for text in _AT_THE_GATE.findall(page.read_text(encoding="utf-8"))]
    assert len(sent) >= 12
    for text in sent:
        assert parse_command(text.replace('"$@"', "17 18"), Role.ATTORNEY).words or text.startswith(("get ", "help")), (
            text
        )
