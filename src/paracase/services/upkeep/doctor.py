"""What is wrong with this office or this machine, and how to mend it."""

from __future__ import annotations

import contextlib
import shutil
import stat
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import StoreDamaged
from paracase.domain.health import Check, Health
from paracase.domain.papers.documents import READ_AGAIN, IntakeRefusal, Outcome
from paracase.domain.papers.faults import HINT, fault_sentence
from paracase.domain.papers.folders import FolderState
from paracase.domain.papers.indexing import IndexStanding
from paracase.domain.papers.leftovers import LeftoverKind, passed_over
from paracase.domain.papers.steps import STEP_HINT
from paracase.domain.visible import counted, name_text, visible
from paracase.intake.extract.installed import find_libreoffice, find_tesseract
from paracase.intake.extract.pool import Workers
from paracase.intake.extract.sandbox import ATTEMPTS, locks
from paracase.intake.scan import walk
from paracase.services.office.filesystems import is_network, not_local, permissions_fault, type_of
from paracase.services.office.policy import left_in_file
from paracase.services.papers.failed_steps import failed_now
from paracase.services.papers.folders import folders_now, refused_now
from paracase.services.papers.learning import learned_now
from paracase.services.people.serving.checking import examine_accounts
from paracase.services.upkeep.answered import check_keys
from paracase.services.upkeep.heads import named_place, why_not
from paracase.services.upkeep.indexing import index_faults
from paracase.services.upkeep.owed import unfinished
from paracase.services.upkeep.standing import standing
from paracase.store import driver
from paracase.store.counters import tallies
from paracase.store.index import count_unfolded, reach
from paracase.store.locks import FileLock
from paracase.store.office.roots import root_paths
from paracase.store.papers import older as older_papers
from paracase.store.papers.faults import all_faults
from paracase.store.papers.lists import newest_instant
from paracase.store.papers.purged import came_again
from paracase.store.papers.reading import count_partly
from paracase.store.upkeep.alike import names_alike
from paracase.store.upkeep.soundness import faults_in

if TYPE_CHECKING:
    from paracase.services.context import Office

ROOM_BYTES = 2 << 30
"""Less free room than this is worth a word."""


def examine(office: Office) -> list[Check]:
    """Look at everything that has ever gone wrong elsewhere. A damaged store is asked nothing else."""
    machine = [
        _sqlite(),
        _file_system(office.folder),
        _permissions(office.folder),
        *examine_accounts(office.folder, Path("/")),
        _room(office.folder),
    ]
    store = _store(office)
    if store.health is Health.BAD:
        return [*machine, store]
    return [
        *machine,
        store,
        _index(office),
        _policy(office),
        _backup(office),
        *_heads(office),
        _purges(office),
        _folders(office),
        _beside(office),
        _inotify(office),
        _readers(office),
        _whole(office),
        _counts(office),
        _steps(office),
        _recognised(office),
        _learned(office),
        _ocr(office),
        _libreoffice(),
        _clock(office),
        _intake(office),
        _names(office),
        check_keys(office),
    ]


def _sqlite() -> Check:
    version = ".".join(map(str, driver.version()))
    if driver.version() < driver.MINIMUM:
        return Check("SQLite", Health.BAD, f"{version} can damage the store", "pip install pysqlite3")
    return Check("SQLite", Health.GOOD, f"{version} ({driver.sqlite3.__name__.partition('.')[0]})")


def _file_system(folder: Path) -> Check:
    kind = type_of(folder) or "not known here"
    if (lies_on := not_local(folder)) is not None:
        return Check("File system", Health.BAD, f"{kind}: {lies_on}", "Move the office to a local disk.")
    return Check("File system", Health.GOOD, kind)


def _permissions(folder: Path) -> Check:
    fault = permissions_fault(folder)
    if fault:
        return Check("Permissions", Health.BAD, fault, f"chmod 700 {paths.home(folder)}")
    if sys.platform != "win32" and folder.stat().st_mode & stat.S_IRWXO:
        told = "every account of this machine can look into Inbox and Cases"
        return Check("Permissions", Health.WARN, told, f"chmod o-rwx {folder}")
    return Check("Permissions", Health.GOOD, "only this account can open the store")


def _store(office: Office) -> Check:
    with contextlib.closing(office.store.look()) as db:
        faults = faults_in(db)
    if faults:
        damage = StoreDamaged("; ".join(faults))
        return Check("Store", Health.BAD, str(damage), damage.hint)
    if office.store.only_read:
        found = f"whole; it can only be read: {office.store.only_read}"
        return Check("Store", Health.WARN, found, "Run paracase as the account that owns the office.")
    return Check("Store", Health.GOOD, "pages, values and ledger are what was written")


def _index(office: Office) -> Check:
    with contextlib.closing(office.store.look()) as db:
        faults = index_faults(office, db, whole=False)
    if not faults:
        return Check("Index", Health.GOOD, "every paper that was read is in it")
    found = "; ".join(fault.removeprefix("index.db: ").partition(";")[0] for fault in faults)
    return Check("Index", Health.BAD, found, "paracase scan, or an open desk, brings it up to date from the vault.")


def _policy(office: Office) -> Check:
    left = left_in_file(office)
    if left is not None:
        found = "[approval] still stands in the settings file, which could not be written; the store's policy holds"
        return Check("Policy", Health.WARN, found, f"Take it out of {left}.")
    return Check("Policy", Health.GOOD, "in the store; see paracase policy list")


def _room(folder: Path) -> Check:
    free = shutil.disk_usage(folder).free
    if free < ROOM_BYTES:
        return Check("Disk", Health.WARN, f"{free / 1e9:.1f} GB free", "Make room before papers have to wait.")
    return Check("Disk", Health.GOOD, f"{free / 1e9:.1f} GB free")


def _backup(office: Office) -> Check:
    found = standing(office)
    words, is_warning = found.told(office.clock.now())
    if is_warning or not words:
        mend = (
            "Mount its disk, then: paracase backup" if found.folder else "paracase backup --daily DIR, on another disk."
        )
        failed = f"{words.partition(': ')[0]}: {found.why}" if found.why else words
        return Check("Backup", Health.WARN, failed or "none was ever made", mend)
    return Check("Backup", Health.GOOD, words + ("" if found.folder else "; no daily one"))


def _heads(office: Office) -> list[Check]:
    """Whether the ledger's head leaves the machine; nothing where the office names no place for it."""
    place, why = named_place(office), why_not(office)
    if not place:
        return []
    if why:
        return [Check("Heads", Health.WARN, why, "paracase ledger head, when it can be reached")]
    return [Check("Heads", Health.GOOD, f"the ledger's head goes to {place} once a day")]


def _purges(office: Office) -> Check:
    with contextlib.closing(office.store.look()) as db:
        begun, copies = unfinished(db)
        again = came_again(db)
    if begun:
        return Check("Purge", Health.BAD, f"{counted(begun, 'order')} begun and not through", "paracase purge resume")
    if copies:
        owed = counted(copies, "copy", "copies")
        return Check("Purge", Health.BAD, f"{owed} still owed", "paracase purge owed, with the disks mounted.")
    if again:
        told = ", ".join(str(one.id) for one in again[:5])
        mend = "An attorney decides: paracase purge order, for them too."
        return Check("Purge", Health.WARN, f"purged bytes came again: document {told}", mend)
    return Check("Purge", Health.GOOD, "nothing is owed")


def _folders(office: Office) -> Check:
    roots = root_paths(office.store.read, office.folder).values()
    missing = [name_text(path) for _, path in roots if not Path(name_text(path)).is_dir()]
    polled = [name_text(path) for _, path in roots if is_network(Path(name_text(path)))]
    if missing:
        return Check("Folders", Health.BAD, f"not there: {', '.join(missing)}", "Bring them back, or mount their disk.")
    away = [now for now in folders_now(office) if now.state is not FolderState.UNWATCHED]
    if away:
        said = "; ".join(now.sentence for now in away[:3]) + (f"; {len(away) - 3:,} more" if len(away) > 3 else "")
        return Check("Folders", Health.BAD, f"{said} (at the last look)", away[0].state.hint)
    text = "all there" + (f"; polled (no events): {', '.join(polled)}" if polled else "")
    return Check("Folders", Health.GOOD, text)


def _beside(office: Office) -> Check:
    """What lies in the folders beside the papers, and names that other systems take for one."""
    counts: Counter[LeftoverKind] = Counter()
    alike, at_least = [], False
    for walked in walk({r: path for r, (kind, path) in _roots(office).items() if kind != "trash"}).values():
        walked.lists_stale(int(office.clock.now().timestamp() * 1e9))
        counts.update({LeftoverKind(kind): count for kind, count in walked.left.counts})
        at_least |= walked.at_least
        alike += [name_text(relpath) for relpath in sorted(walked.alike)]
    stale = [file for file in refused_now(office) if file.reason == IntakeRefusal.UNFINISHED]
    told = [f"“{visible(file.path)}” looks unfinished, {file.detail}" for file in stale[:3]]
    told += [f"{len(stale) - 3:,} more like it"] if len(stale) > 3 else []
    mend = "Give what is a paper its own name, and delete the others." if stale else ""
    if alike:
        names = ", ".join(f"“{visible(name)}”" for name in alike[:4]) + (" …" if len(alike) > 4 else "")
        told.append(f"names that Windows and Macs take for one: {names}")
        mend = mend or "Rename one of each."
    passed = passed_over(counts, at_least=at_least).sentence
    told += [f"passed over: {passed}"] if passed else []
    return Check("Beside papers", Health.WARN if mend else Health.GOOD, "; ".join(told) or "nothing but papers", mend)


def _roots(office: Office) -> dict[int, tuple[str, bytes]]:
    return root_paths(office.store.read, office.folder)


def _inotify(office: Office) -> Check:
    limit_file = Path("/proc/sys/fs/inotify/max_user_watches")
    if sys.platform != "linux" or not limit_file.is_file():
        return Check("Events", Health.GOOD, "the system's own")
    limit = int(limit_file.read_text(encoding="ascii"))
    folders = 0
    for _, path in root_paths(office.store.read, office.folder).values():
        root = Path(name_text(path))
        folders += sum(1 for _ in root.rglob("*/")) + 1 if root.is_dir() else 0
    silent = [now for now in folders_now(office) if now.state is FolderState.UNWATCHED]
    if silent:
        return Check("Events", Health.WARN, "; ".join(now.sentence for now in silent), silent[0].state.hint)
    if folders > limit * 3 // 4:
        return Check(
            "Events",
            Health.WARN,
            f"{folders:,} folders, and the system watches at most {limit:,}",
            f"sudo sysctl fs.inotify.max_user_watches={max(limit * 4, 524288)}",
        )
    return Check("Events", Health.GOOD, f"{folders:,} folders of at most {limit:,}")


def _readers(office: Office) -> Check:
    """Has a reader try what none may do: what the system says it can lock is not asked, but whether it does."""
    workers = Workers()
    try:
        refused = workers.refused(str(paths.home(office.folder)))
    finally:
        workers.close()
    could = [what for what in ATTEMPTS if what not in refused]
    told = f"{len(refused)} of {len(ATTEMPTS)} attempts of a reader to get out were refused ({locks().sentence})"
    if not could:
        return Check("Readers", Health.GOOD, told)
    if sys.platform != "linux":
        return Check("Readers", Health.WARN, f"{told}: this system has no more", "See docs/security.md.")
    mend = "Use a Linux kernel with seccomp and Landlock (5.13 or newer; lsm=landlock,… on its command line)."
    return Check("Readers", Health.BAD, f"{told}; it could {', '.join(could)}", mend)


def _whole(office: Office) -> Check:
    db = office.store.read
    again = (*READ_AGAIN, Outcome.OCR) if office.can_ocr else READ_AGAIN
    many, older = count_partly(db), older_papers.count(db, [outcome.value for outcome in again])
    scans = 0 if office.can_ocr else older_papers.count(db, [Outcome.OCR.value])
    told, mend = [], ""
    if many:
        told.append(f"{counted(many, 'paper has', 'papers have')} parts that are not shown as text")
        mend = "paracase search is:partly"
    if scans:
        told.append(f"{counted(scans, 'scan')} read by an older reader: without Tesseract they stay so")
    unfolded = count_unfolded(db) if reach(db, office.folder) is IndexStanding.WHOLE else 0
    if unfolded:
        told.append(
            f"{counted(unfolded, 'paper')} indexed by an older paracase; words may be found only as they stand there"
        )
        mend = "Leave a desk or “paracase watch” open: it brings them up to date by itself."
    if older:
        told.append(f"{counted(older, 'paper')} read by an older reader; what they lack is not known")
        mend = "Leave a desk or “paracase watch” open: it reads them again by itself."
    nothing = "no part of a paper is known that is neither text nor a paper of its own"
    return Check("Read whole", Health.WARN if older or unfolded else Health.GOOD, "; ".join(told) or nothing, mend)


def _counts(office: Office) -> Check:
    with contextlib.closing(office.store.look()) as db:
        wrong = [tally for tally in tallies(db) if not tally.is_right]
    if not wrong:
        return Check("Counts", Health.GOOD, "what is kept is what counting gives")
    told = "; ".join(f"{tally.name}: {tally.kept:,} kept, {tally.counted:,} counted" for tally in wrong)
    return Check("Counts", Health.WARN, told, "Run “paracase scan”: it counts them anew.")


def _steps(office: Office) -> Check:
    found = failed_now(office)
    if not found:
        return Check("Intake's steps", Health.GOOD, "none failed")
    more = f" {len(found) - 3:,} more." if len(found) > 3 else ""
    return Check("Intake's steps", Health.WARN, " ".join(found[:3]) + more, STEP_HINT)


def _recognised(office: Office) -> Check:
    found = all_faults(office.store.read)
    if not found:
        return Check("Recognizing", Health.GOOD, "no paper that waits made it fail")
    told = "; ".join(f"document {row.id}: {fault_sentence(row.reason, row.program)}" for row in found[:3]) + (
        f"; {len(found) - 3:,} more" if len(found) > 3 else ""
    )
    return Check("Recognizing", Health.WARN, told, f"{HINT} All of them: paracase scan")


def _learned(office: Office) -> Check:
    if not office.settings.learn:
        return Check("Habits", Health.GOOD, "not learned: intake.learn is off in office.toml")
    found = learned_now(office)
    if found.why and paths.learned(office.folder).exists():
        mend = "Leave a desk or “paracase watch” open: it learns anew by itself. Or: paracase learn"
        return Check("Habits", Health.WARN, f"what was learned from filing is {found.why}", mend)
    if found.is_silent:
        return Check("Habits", Health.GOOD, "too few papers were filed to learn from")
    likely, right = found.likely
    told = f"; of the last {found.last}, {likely} were said as likely, {right} rightly" if found.last else ""
    return Check("Habits", Health.GOOD, f"learned from {counted(found.papers, 'filed paper')}{told}")


def _ocr(office: Office) -> Check:
    if not office.settings.ocr:
        return Check("OCR", Health.WARN, "switched off in office.toml", "Set intake.ocr = true.")
    if find_tesseract(office.settings.ocr_languages) is None:
        mend = {"darwin": "brew install tesseract", "win32": "winget install UB-Mannheim.TesseractOCR"}
        return Check(
            "OCR",
            Health.WARN,
            "Tesseract is not installed: scans stay without text",
            mend.get(sys.platform, "sudo apt install tesseract-ocr"),
        )
    return Check("OCR", Health.GOOD, f"Tesseract, {office.settings.ocr_languages}")


def _libreoffice() -> Check:
    if find_libreoffice() is None:
        return Check("Old formats", Health.GOOD, "WordPerfect and the like are kept, not read (no LibreOffice)")
    return Check("Old formats", Health.GOOD, "read by LibreOffice")


def _clock(office: Office) -> Check:
    newest = newest_instant(office.store.read)
    if newest and newest > office.now():
        return Check("Clock", Health.BAD, f"it was {newest} already", "Set the machine's clock; order is not affected.")
    own, here = office.settings.time_zone, "/".join(dict.fromkeys(time.tzname))
    zones = f"days and times are those of {own} (time_zone in office.toml), this machine's are {here}"
    return Check("Clock", Health.GOOD, f"{neutral(office.today)}; {zones}")


def _intake(office: Office) -> Check:
    holder = FileLock(paths.lease(office.folder)).holder()
    if holder is None:
        return Check("Intake", Health.WARN, "nobody watches the folders now", "Run “paracase watch”, or scan by hand.")
    return Check("Intake", Health.GOOD, f"process {holder} watches")


def _names(office: Office) -> Check:
    alike = names_alike(office.store.read)
    if alike:
        told = "; ".join(" and ".join(f"“{visible(name)}”" for name in names) for names in alike)
        return Check(
            "Names",
            Health.WARN,
            f"the same but for case, accents or dashes: {told}",
            "Type them exactly as they are written; written otherwise, the first is meant.",
        )
    return Check("Names", Health.GOOD, "no two are the same but for case, accents or dashes")
