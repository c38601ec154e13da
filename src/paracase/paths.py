"""Every path of an office, as functions of its folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def home(office: Path) -> Path:
    """The folder paracase keeps for itself."""
    return office / ".paracase"


def receipts(office: Path) -> Path:
    """The daily receipts, before they leave the machine."""
    return home(office) / "receipts"


def demo_mark(office: Path) -> Path:
    """Stands in the demo's office only."""
    return home(office) / "demo"


def store(office: Path) -> Path:
    """The truth: cases, documents, ledger. Never opened but through SQLite."""
    return home(office) / "office.db"


def index(office: Path) -> Path:
    """The texts; can be rebuilt from the vault."""
    return home(office) / "index.db"


def index_mark(office: Path) -> Path:
    """Stands there while the index is known to be damaged: the intake takes it away with the index, and makes that anew."""
    return home(office) / "index-is-damaged"


def vault(office: Path) -> Path:
    """Every version's bytes, by their SHA-256."""
    return home(office) / "vault"


def settings(office: Path) -> Path:
    """The office's own settings (TOML)."""
    return home(office) / "office.toml"


def practice(office: Path) -> Path:
    """Practice files of the office, which add to or replace the shipped ones."""
    return home(office) / "practice"


def trash(office: Path) -> Path:
    """Where a paper put in the trash lies until it is restored."""
    return home(office) / "trash"


def lease(office: Path) -> Path:
    """Locked by the one process that takes papers in."""
    return home(office) / "intake.lock"


def filing_lock(office: Path) -> Path:
    """Locked while a process moves files, so that nobody replays a move that is under way."""
    return home(office) / "filing.lock"


def desks(office: Path) -> Path:
    """One locked file for each open desk: the intake that a desk started ends with the last of them."""
    return home(office) / "desks"


def desk_log(office: Path) -> Path:
    """Faults of the screens, whole."""
    return home(office) / "desk.log"


def reserve(office: Path) -> Path:
    """Room that is kept for decisions, and given back to them on a full disk."""
    return home(office) / "reserve"


def backup_lock(office: Path) -> Path:
    """Locked by the one process that backs the office up."""
    return home(office) / "backup.lock"


def purge_lock(office: Path) -> Path:
    """Locked by the one process that carries out a purge."""
    return home(office) / "purge.lock"


def purging(office: Path) -> Path:
    """Where files and words of papers that are being purged stand until they are destroyed."""
    return home(office) / "purging"


def backups_made(office: Path) -> Path:
    """When the office was backed up last, and where."""
    return home(office) / "backups.json"


def heads(office: Path) -> Path:
    """When the ledger's head was written outside last, or why not."""
    return home(office) / "heads.json"


def heads_repository(office: Path) -> Path:
    """Where git has what is pushed of the ledger's heads."""
    return home(office) / "heads.git"


def verification(office: Path) -> Path:
    """How far a verification came that was cut off."""
    return home(office) / "verification.json"


def building(office: Path) -> Path:
    """Where an office is built again, beside what lies in its folder, until it is whole."""
    return office / ".paracase.building"


def mail(office: Path) -> Path:
    """Where fetched mail is written until it gets its place in the Inbox."""
    return home(office) / "mail"


def mail_lock(office: Path) -> Path:
    """Locked by the one process that fetches mail."""
    return home(office) / "mail.lock"


def log(office: Path) -> Path:
    """What the intake had to say that is nobody's business on screen."""
    return home(office) / "intake.log"


def learned(office: Path) -> Path:
    """What the office's filings taught; ``paracase learn`` makes it anew. In no backup."""
    return home(office) / "learned"


def learned_lock(office: Path) -> Path:
    """Locked while what was learnt is written or destroyed."""
    return home(office) / "learned.lock"


def scratch(office: Path) -> Path:
    """Where OCR and LibreOffice have a paper while they read it; swept when an intake starts."""
    return home(office) / "scratch"


def inbox(office: Path) -> Path:
    """Where papers are dropped that nobody has sorted."""
    return office / "Inbox"


def cases(office: Path) -> Path:
    """The folders of the cases."""
    return office / "Cases"


def personal_config() -> Path:
    """A person's own settings folder: ``XDG_CONFIG_HOME``, the usual place on macOS, or ``APPDATA`` on Windows."""
    if sys.platform == "win32":
        base = os.environ.get("APPDATA")
        return Path(base) / "paracase" if base else Path.home() / "AppData" / "Roaming" / "paracase"
    base = os.environ.get("XDG_CONFIG_HOME")
    if base:
        return Path(base) / "paracase"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "paracase"
    return Path.home() / ".config" / "paracase"


def demo() -> Path:
    """Where the demo office lies: among a person's application data."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / "paracase" / "demo"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "paracase demo"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "paracase" / "demo"


def personal_copies() -> Path:
    """Where a person at a service account's desk gets copies of papers they may read here only (in a mail, say)."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "paracase" / "opened"


def own_settings(config: Path) -> Path:
    """A person's own choices: theme, signs."""
    return config / "desk.toml"


def last_office(config: Path) -> Path:
    """Remembers the office used last."""
    return config / "last-office"


def mail_accounts(config: Path) -> Path:
    """A person's mailboxes: servers and names, no secrets."""
    return config / "mail.toml"


def outgoing_mail(config: Path) -> Path:
    """The server that takes a person's mail; no secret."""
    return config / "outgoing.toml"


def calendar_accounts(config: Path) -> Path:
    """A person's calendars on servers: addresses and names, no secrets."""
    return config / "calendars.toml"


def mail_secret(config: Path, account: str) -> Path:
    """The secret of one mailbox, where it is kept in a file; only its owner may read it."""
    return config / "mail-secrets" / account


DESKS = "/etc/paracase/desks"
"""Records of offices that a service account owns; a plain string: it is looked for before anything is imported."""
ENTERED = "PARACASE_PERSON"
"""In the environment that a process of such an account makes for itself: the descriptor of its line to the person's."""


def desk_record(machine: Path, account: str) -> Path:
    """The record of a service account's office, which the people of its desk read.

    Args:
        machine: ``/``; what is below stands in the same way for all that the machine's root keeps.
    """
    return machine / DESKS[1:] / f"{account}.json"


def sudo_rule(machine: Path, account: str) -> Path:
    """The rule by which the desk enters a service account. sudo passes over names with a dot."""
    return machine / "etc/sudoers.d" / f"paracase-{account}"


def key_lines(machine: Path, account: str) -> Path:
    """The lines of keys for a service account, as sshd reads them (docs/ssh.md)."""
    return machine / "etc/paracase/keys" / account


def sshd_part(machine: Path, account: str) -> Path:
    """The block for a service account in sshd's configuration."""
    return machine / "etc/ssh/sshd_config.d" / f"paracase-{account}.conf"


def watch_unit(machine: Path, account: str) -> Path:
    """The intake of a service account's office as a unit of systemd's."""
    return machine / "etc/systemd/system" / f"paracase-{account}.service"


def serving_journal(machine: Path, account: str) -> Path:
    """What was before an office was given to a service account; by it that is turned back. In no account's home."""
    return machine / "var/lib/paracase-serving" / f"{account}.jsonl"


def templates(office: Path) -> Path:
    """The office's own Word templates, kept where Word opens them."""
    return office / "Templates"
