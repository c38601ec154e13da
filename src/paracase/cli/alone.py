"""Commands that stand in no group, each a line."""

from __future__ import annotations

from typing import NamedTuple


class Alone(NamedTuple):
    """Where the function of a command that stands in no group is; it has the command's name.

    Attributes:
        help: what its docstring says too: the list of all commands is shown without importing one of them.
        made_by: the class beside it that reads its words; else Typer's.
    """

    module: str
    help: str
    made_by: str = ""
    hidden: bool = False


ALONE: dict[str, Alone] = {
    "init": Alone("office.office", "Make an office: Inbox, Cases, store and vault."),
    "doctor": Alone("upkeep.checking", "What is wrong, and how to mend it. Exit code 1 when something is bad."),
    "verify": Alone(
        "upkeep.checking",
        "Re-read ledger, approvals, signatures, the store's pages and the vault. Never repairs. Exit code 7 on any fault.",
    ),
    "receipt": Alone(
        "upkeep.checking",
        "The ledger's head and count. Kept elsewhere, it proves later that nothing before it was rewritten or cut.",
    ),
    "backup": Alone("upkeep.backup", "Back up store and vault, and verify the copy."),
    "restore": Alone(
        "upkeep.backup",
        "Make an office again from a backup: store, vault, and every file at its place. Overwrites nothing.",
    ),
    "repair": Alone(
        "upkeep.backup",
        "Build a damaged or lost store again from what is left: store, vault, folders. Deletes nothing.",
    ),
    "export": Alone(
        "upkeep.backup",
        "Write every table as CSV or JSON. The papers themselves are in their folders, as always.",
    ),
    "undo": Alone("upkeep.acts", "Take back my last act, and say what it was; or that it cannot be taken back."),
    "redo": Alone("upkeep.acts", "Do again what I took back last, if I did nothing else since."),
    "types": Alone("office.office", "The document types in force, in their order of precedence."),
    "scan": Alone(
        "papers.intake",
        "One full pass until all is indexed. Exit code 1 if the sum does not fit, or paracase failed at something.",
    ),
    "watch": Alone("papers.intake", "Watch the folders and take papers in until told to stop (Ctrl+C)."),
    "learn": Alone(
        "papers.learn",
        "Learn the office's habits anew from what was filed, and say what is known and how right it was.",
    ),
    "search": Alone("papers.search", "Find papers by their words and facts.", made_by="QueryCommand"),
    "ledger": Alone(
        "upkeep.acts",
        "Who did what, when: the append-only record. With head: its head, written where it proves what was not rewritten.",
    ),
    "cites": Alone(
        "work.cites",
        "Citations and quotations of what was delivered, each with its place; and say that you looked one up.",
    ),
    "certificate": Alone(
        "work.certificate",
        "Fill a template with the AI help that was declared; what is verified stays blank for who signs.",
    ),
    "filing-set": Alone(
        "approvals.filing_set", "The papers that are filed together, and their check; sign off what it found."
    ),
    "brief": Alone("agenda.brief", "The day: overdue, today, the next 14 days, what came in, what waits for whom."),
    "demo": Alone(
        "office.demo",
        "See paracase work: an invented office on screen, its papers arriving; without a terminal, told in lines.",
    ),
    "gate": Alone("people.gate", "Run by sshd for a key of NAME.", hidden=True),
}
"""A command of its own is a line here and its function; help lists them so, after the groups."""
