"""Every public service that writes asks a right; those that do not are named here, with the reason."""

from __future__ import annotations

import ast
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src"
SEES = "who sees it may: the walls are its right"
TEXT = "reads, and keeps the text it read"
EXEMPT = {
    "papers.kept.copy_of": "a copy changes nothing; it is recorded",
    "approvals.copies.copy_of": SEES,
    "approvals.deciding.record_decisions": "the end of decide and submit, which ask",
    "approvals.reading.changes_since": TEXT,
    "approvals.reading.detail": TEXT,
    "clients.texts_out.held": TEXT,
    "clients.texts_out.shown": TEXT,
    "clients.texts_out.standing": TEXT,
    "clients.listed.clients_now": TEXT,
    "approvals.reading.keep_place": "one's own place in a paper",
    "approvals.reading.note_reading": "one's own reading",
    "approvals.filed.open_points": TEXT,
    "approvals.filing_sets.check_assignment": TEXT,
    "approvals.filing_sets.check_filed": TEXT,
    "approvals.filing_sets.check_request": TEXT,
    "approvals.releasing.as_filed": TEXT,
    "approvals.releasing.likeness_of": TEXT,
    "approvals.releasing.open_points": TEXT,
    "approvals.releasing.papers_out": "the intake's own record of files that go out",
    "journal.carry_out": "the end of every act that moves files; those ask",
    "office.opening.open_office": "what an office of before allows is moved, whoever opens it",
    "office.policy.see_notices": "what oneself was told",
    "office.policy.settle": "what an office of before allows is moved, whoever opens it",
    "people.answering.answer": "what oneself was told; with an older key only",
    "people.answering.vouch": "whoever is known may vouch for another's key, and it is said who did",
    "people.gate.come_in": "opens the office",
    "people.seated.take_seat": "records that somebody was refused before they were anybody",
    "office.founding.init_office": "there is no office yet whose rights could be asked",
    "papers.comparing.compare": "reads, and keeps what it found",
    "papers.filing.ensure_kept": "keeps the bytes that an act of filing or of work is about",
    "papers.reading.mark_opened": SEES,
    "papers.taking_in.scan": "the intake's own record of what lies in the folders",
    "papers.triage.work_on": "says to others on which paper one works",
    "papers.versions.changes": TEXT,
    "papers.versions.settled_version": "the intake's own record of one file",
    "papers.versions.text_of": TEXT,
    "people.gate.record_session": "that somebody came in is always recorded",
    "upkeep.owed.reach": "the end of carrying out, which asks",
    "upkeep.purging.carry_on_when_opened": "an attorney's order that was begun: it is carried on, whoever opens the office",
    "upkeep.repairing.repair": "there is no office that could be asked",
    "upkeep.restoring.restore": "there is no office yet whose rights could be asked",
    "work.citing.listed": TEXT,
    "work.citing.not_looked_up": TEXT,
    "work.citing.of_assignment": TEXT,
    "work.remarks.answer": SEES,
    "work.remarks.ask": SEES,
}
"""Public services that write and ask no right. The list may only grow shorter."""

Function = tuple[str, str]
"""Module and name."""


def _modules() -> dict[str, ast.Module]:
    folder = SOURCE / "paracase" / "services"
    paths = {
        ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): path
        for path in folder.rglob("*.py")
    }
    return {name: ast.parse(path.read_text("utf-8")) for name, path in paths.items() if ".demo" not in name}


def _called(function: ast.AST, names: dict[str, tuple[str, str]], module: str) -> set[Function]:
    """The functions called, as far as names say: of this module, imported ones, those of imported modules."""
    found = set()
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
        if isinstance(call.func, ast.Name):
            found.add(names.get(call.func.id, (module, call.func.id)))
        elif isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
            package, name = names.get(call.func.value.id, ("", ""))
            found.add((f"{package}.{name}", call.func.attr))
    return found


def _closure(seeds: set[Function], calls: dict[Function, set[Function]]) -> set[Function]:
    """These functions, and all that call one of them, over however many others."""
    found = set(seeds)
    while more := {caller for caller, called in calls.items() if called & found} - found:
        found |= more
    return found


def _attributes(function: ast.AST) -> set[str]:
    """The last two words of every method called: ``store.write``."""
    return {
        ".".join(ast.unparse(call.func).split(".")[-2:])
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
    }


def test_every_public_service_that_writes_asks_a_right() -> None:
    functions: dict[Function, ast.FunctionDef] = {}
    calls: dict[Function, set[Function]] = {}
    for module, tree in _modules().items():
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
        names = {a.asname or a.name: (str(node.module), a.name) for node in imports for a in node.names}
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                functions[module, node.name] = node
                calls[module, node.name] = _called(node, names, module)
    writes = _closure({f for f, node in functions.items() if "store.write" in _attributes(node)}, calls)
    asks = _closure({f for f, node in functions.items() if "office.require" in _attributes(node)}, calls)
    public = {f for f in writes if not f[1].startswith("_")}
    silent = {".".join((module.removeprefix("paracase.services."), name)) for module, name in public - asks}
    assert len(public & asks) > 60, "the check has lost sight of the services"
    assert silent == set(EXEMPT), silent ^ set(EXEMPT)
