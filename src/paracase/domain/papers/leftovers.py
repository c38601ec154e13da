"""What file servers, sync programs, editors and browsers leave beside papers: told by its name, one table for all of it.

Three things can be said of a name. It is *left by a program* (a row of the table): passed over and counted, and where such
a file should have gone away by itself (a half copy, a lock) it is shown to a person once it has rested for ``STALE``.
It is *doubtful* (``Minutes.tmp``): a paper with an unlucky name, or a program at work; it is taken in like any paper, after
a longer rest. Else it is a paper, also a sync program's conflict copy, which is somebody's version of one.

Folders go by their whole name, so that none which a person may have made (``snapshots``, ``recycle``) is among them.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.visible import counted, name_text
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

STALE = timedelta(hours=1)
"""A half copy or a lock that did not change for so long is shown: no save takes that long, and a download that stalled is
noticed within the day."""
DOUBTFUL_REST = 3
"""A doubtful name settles after so many times the rest of other files: who writes ``Minutes.tmp`` renames it soon."""
LOCK_BYTES = 1024
"""A lock holds a name: Word's has 162 bytes, Excel's 165, LibreOffice's about 100. What is larger holds somebody's words."""


class LeftoverKind(StrEnum):
    """What such a file or folder is to its program."""

    SERVER = "server"
    SNAPSHOT = "snapshot"
    SYSTEM = "system"
    SYNC = "sync"
    VERSIONS = "versions"
    LOCK = "lock"
    UNFINISHED = "unfinished"
    BACKUP = "backup"
    PLACEHOLDER = "placeholder"

    @property
    def words(self) -> tuple[str, str]:
        """What so many of it are called, one and many."""
        return _WORDS[self]

    @property
    def goes_away(self) -> bool:
        """Whether its program takes it away by itself, so that one which stays is worth a word."""
        return self in {LeftoverKind.LOCK, LeftoverKind.UNFINISHED, LeftoverKind.BACKUP}


_WORDS = {
    LeftoverKind.SERVER: ("file in folders of the file server", "files in folders of the file server"),
    LeftoverKind.SNAPSHOT: ("folder of the server's snapshots", "folders of the server's snapshots"),
    LeftoverKind.SYSTEM: ("file of the operating system", "files of the operating system"),
    LeftoverKind.SYNC: ("file of a sync program", "files of sync programs"),
    LeftoverKind.VERSIONS: ("file in folders of programmers", "files in folders of programmers"),
    LeftoverKind.LOCK: ("lock of an open document", "locks of open documents"),
    LeftoverKind.UNFINISHED: ("file still being written", "files still being written"),
    LeftoverKind.BACKUP: ("backup of an editor", "backups of editors"),
    LeftoverKind.PLACEHOLDER: ("paper that is in iCloud only", "papers that are in iCloud only"),
}


class Leftover(NamedTuple):
    """A row of the table.

    Attributes:
        pattern: of the whole name, in any case.
        shape: ``folder``, ``file``, or ``either``.
        why: whose it is and what it is for.
        example: a name that it means.
    """

    pattern: str
    kind: LeftoverKind
    shape: str
    why: str
    example: str


_K = LeftoverKind
_HALF = r"(?:part|partial|download|tmp|temp)"
_ENDING = r"\.(?=[a-z0-9]{0,4}[a-z])[a-z0-9]{1,5}"
"""A file's ending before another one: ``.pdf`` of ``Motion.pdf.part``. ``Lease Part 1.part`` has none."""

LEFTOVERS: tuple[Leftover, ...] = (
    # File servers
    Leftover(r"@eadir", _K.SERVER, "either", "Synology: thumbnails and attributes of every file", "@eaDir"),
    Leftover(r".+@syno(?:eastream|resource)", _K.SERVER, "file", "Synology: attributes", "Order.pdf@SynoEAStream"),
    Leftover(r"#recycle", _K.SERVER, "folder", "Synology: the share's recycle bin", "#recycle"),
    Leftover(r"@(?:tmp|sharebin)", _K.SERVER, "folder", "Synology: the server's own work", "@tmp"),
    Leftover(r"@recycle", _K.SERVER, "folder", "QNAP: the share's recycle bin", "@Recycle"),
    Leftover(r"\.@(?:__thumb|upload_cache)", _K.SERVER, "folder", "QNAP: thumbnails, uploads", ".@__thumb"),
    Leftover(r"\.apple(?:double|db|desktop)", _K.SERVER, "folder", "Netatalk: a Mac's attributes", ".AppleDouble"),
    Leftover(r"lost\+found", _K.SERVER, "folder", "Linux: what a disk check found", "lost+found"),
    Leftover(r"\.nfs[0-9a-f]{16,}", _K.SERVER, "file", "NFS: deleted while open", ".nfs00000000001a2b3c00000001"),
    Leftover(r"\.fuse_hidden[0-9a-f]+", _K.SERVER, "file", "FUSE: deleted while open", ".fuse_hidden0000001a00000002"),
    Leftover(r"\.smbdelete[0-9a-z.]+", _K.SERVER, "file", "macOS on a share: deleted while open", ".smbdeleteAAA5c3f.4"),
    Leftover(r"#snapshot", _K.SNAPSHOT, "folder", "Synology: every file as it was", "#snapshot"),
    Leftover(r"@recently-snapshot", _K.SNAPSHOT, "folder", "QNAP: every file as it was", "@Recently-Snapshot"),
    Leftover(r"[.~]snapshot", _K.SNAPSHOT, "folder", "NetApp: every file as it was", ".snapshot"),
    Leftover(r"\.zfs", _K.SNAPSHOT, "folder", "ZFS: every file as it was", ".zfs"),
    Leftover(r"\.snapshots", _K.SNAPSHOT, "folder", "snapper (btrfs): every file as it was", ".snapshots"),
    Leftover(r"@gmt-[\d.]{10}-[\d.]{8}", _K.SNAPSHOT, "folder", "Samba: as it was then", "@GMT-2026.11.19-10.15.00"),
    # Operating systems
    Leftover(r"\$recycle\.bin|recycler", _K.SYSTEM, "folder", "Windows: the recycle bin", "$RECYCLE.BIN"),
    Leftover(r"system volume information", _K.SYSTEM, "folder", "Windows: its own", "System Volume Information"),
    Leftover(r"(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini", _K.SYSTEM, "file", "Windows: how it shows a folder", "Thumbs.db"),
    Leftover(r"~bromium", _K.SYSTEM, "folder", "HP Sure Click: its own", "~BROMIUM"),
    Leftover(r"\.trash(?:es|-\d+)?", _K.SYSTEM, "folder", "macOS, Linux: the trash", ".Trashes"),
    Leftover(r"\.(?:spotlight|documentrevisions)-v100", _K.SYSTEM, "folder", "macOS: its own index", ".Spotlight-V100"),
    Leftover(r"\.(?:fseventsd|temporaryitems)|__macosx", _K.SYSTEM, "folder", "macOS: its own", ".fseventsd"),
    Leftover(r"\.ds_store|\.localized|\.apdisk|icon\r", _K.SYSTEM, "file", "macOS: how it shows a folder", ".DS_Store"),
    Leftover(r"\._.*", _K.SYSTEM, "file", "macOS: attributes, on a disk that has none", "._Brief.docx"),
    Leftover(r"\.directory", _K.SYSTEM, "file", "KDE: how it shows a folder", ".directory"),
    # Sync programs
    Leftover(r"\.st(?:folder|ignore)", _K.SYNC, "either", "Syncthing: its settings", ".stfolder"),
    Leftover(r"\.stversions", _K.SYNC, "folder", "Syncthing: older versions", ".stversions"),
    Leftover(r"\.dropbox(?:\.cache|\.attr|\.device)?", _K.SYNC, "either", "Dropbox: its own", ".dropbox.cache"),
    Leftover(r"\.849c9593-d756-4e56-8d6e-42412f2a707b", _K.SYNC, "either", "OneDrive: its own",
             ".849C9593-D756-4E56-8D6E-42412F2A707B"),
    Leftover(r"\.tmp\.drive(?:download|upload)", _K.SYNC, "folder", "Google Drive: half copies", ".tmp.drivedownload"),
    Leftover(r"\.(?:owncloud|nextcloud)sync(?:\.log.*)?", _K.SYNC, "either", "Nextcloud: its own", ".owncloudsync.log"),
    Leftover(r"\.(?:_?sync_[0-9a-f]+|csync_journal)\.db(?:-wal|-shm)?", _K.SYNC, "file", "Nextcloud: what it synced",
             ".sync_1a2b3c4d5e6f.db"),
    Leftover(r"\.sync", _K.SYNC, "folder", "Resilio: its own", ".sync"),
    Leftover(r"\..+\.icloud", _K.PLACEHOLDER, "file", "iCloud: stands for a paper that is not here", ".Motion.pdf.icloud"),
    Leftover(r"\.(?:git|svn|hg)", _K.VERSIONS, "either", "version control", ".git"),
    # Locks
    Leftover(r"~\$.*", _K.LOCK, "file", "Office: who has the document open", "~$Brief.docx"),
    Leftover(r"\.~lock\..*#", _K.LOCK, "file", "LibreOffice: who has the document open", ".~lock.Brief.odt#"),
    Leftover(rf".+{_ENDING}\.lock", _K.LOCK, "file", "a program has the document open", "Brief.docx.lock"),
    # What is being written
    Leftover(r".+\.sb-[0-9a-f]{8}-\w{6}", _K.UNFINISHED, "either", "macOS: a save under way",
             "Brief.docx.sb-4f3c2b1a-Qw12Er"),
    Leftover(r".+\.(?:crdownload|opdownload|filepart)", _K.UNFINISHED, "file", "a download under way",
             "Unconfirmed 123456.crdownload"),
    Leftover(r"\.(?:com\.google\.chrome|org\.chromium\.chromium)\.\w{6}", _K.UNFINISHED, "file", "a download under way",
             ".com.google.Chrome.a1B2c3"),
    Leftover(r"~wr[a-z]\d+\.tmp|word work file [a-z]_?\d+(?:\.tmp)?|.+~rf[0-9a-f]+\.tmp", _K.UNFINISHED, "file",
             "Word: a save under way", "~WRL0001.tmp"),
    Leftover(r"(?:ppt|xl|~df|~)?[0-9a-f]{4,16}\.tmp", _K.UNFINISHED, "file", "Office: a save under way", "4F3C2B1A.tmp"),
    Leftover(r"lu\d+\w*\.tmp|\.goutputstream-\w+", _K.UNFINISHED, "file", "LibreOffice, GNOME: a save under way",
             "lu123abc.tmp"),
    Leftover(r"[.~]+syncthing[.~].+\.tmp|\.unison\..+\.tmp", _K.UNFINISHED, "file", "a sync program copies it",
             "~syncthing~Brief.docx.tmp"),
    Leftover(r"\.(?:rsync-partial|~tmp~)", _K.UNFINISHED, "folder", "rsync: half copies", ".rsync-partial"),
    Leftover(r"\.paracase-[0-9a-f]{16}\.part", _K.UNFINISHED, "file", "paracase: a copy under way",
             ".paracase-0123456789abcdef.part"),
    Leftover(rf".+{_ENDING}\.{_HALF}", _K.UNFINISHED, "either", "a download or a save under way", "Motion.pdf.part"),
    Leftover(r"\..+\.sw[a-z]", _K.BACKUP, "file", "vim: changes that were not saved", ".Brief.txt.swp"),
    Leftover(rf".+{_ENDING}~|#.+#", _K.BACKUP, "file", "an editor: the text before the last save", "Brief.docx~"),
)  # fmt: skip
"""Everything that is passed over, and why."""

_RSYNC = late_pattern(r"\.[^/]+\.(?=[a-z]*[A-Z0-9])[A-Za-z0-9]{6}")
_RSYNC_COPY = Leftover("", _K.UNFINISHED, "file", "rsync: a copy under way", ".letter.docx.Xy12Ab")
"""Where rsync writes before it renames; here case tells. One in 200 of its endings is six small letters, which may be a
word; such a file is taken as it is."""


def _rows(shape: str) -> re.Pattern[str]:
    """The rows of a shape in one pattern, each a group that is named by its number; in any case (flag 2)."""
    rows = [f"(?P<r{i}>{row.pattern})" for i, row in enumerate(LEFTOVERS) if row.shape in {shape, "either"}]
    return late_pattern("|".join(rows), 2)


_BY_SHAPE = {shape: _rows(shape) for shape in ("folder", "file")}
_FIRST = frozenset(".~#$@_")
_WHOLE = (
    "thumbs.db",
    "thumbs_vista.db",
    "desktop.ini",
    "lost+found",
    "recycler",
    "icon\r",
    "system volume information",
)
_LAST = (
    "~", "#", ".part", ".partial", ".crdownload", ".opdownload", ".download", ".filepart", ".tmp", ".temp", ".lock",
    "@synoeastream", "@synoresource", *_WHOLE,
)  # fmt: skip
_DOUBTFUL = (".part", ".partial", ".download", ".tmp", ".temp", ".lock", "~")
_CONFLICT = late_pattern(
    r"\.sync-conflict-\d{8}-\d{6}|\bconflicted copy\b|\(conflicted\)|_conflict-\d{8}-\d{6}|\(case conflict(?: \d+)?\)",
    2,
)
"""As Syncthing, Dropbox and Nextcloud write it, and nothing near it: conflicts are what papers are about."""


_LAST_TWO = frozenset(last[-2:] for last in _LAST)
"""One look at these tells most papers' names apart: ``.pdf``, ``.docx`` and ``.txt`` end otherwise."""


def may_be_left(name: str) -> bool:
    """Whether a name is worth the table: asked of every file of every walk."""
    low = name.lower()
    if name[:1] in _FIRST or ".sb-" in low or low.startswith("word work file") or low[-1:] in _LAST_TWO:
        return True
    return low[-2:] in _LAST_TWO and low.endswith(_LAST)


def may_be_left_of(names: Sequence[str]) -> set[str]:
    """Which of some names are worth the table, nearly always none: in a walk of 100,000 files a call for each is felt.

    Args:
        names: without a NUL in them, which no file system takes.
    """
    low = "\0".join(names).lower()
    of_low = low.split("\0")
    lasts = {name[-2:] for name in of_low}
    if (
        _FIRST.isdisjoint([name[0] for name in names if name])
        and _LAST_TWO.isdisjoint(lasts)
        and _LAST_TWO.isdisjoint([last[-1:] for last in lasts])
        and ".sb-" not in low
        and "word work file" not in low
    ):
        return set()
    return set(filter(may_be_left, names))


def left_by(name: str, *, is_folder: bool = False) -> Leftover | None:
    """The row of the table that a name is; None for a paper's, or a folder of papers."""
    if not may_be_left(name):
        return None
    found: re.Match[str] | None = _BY_SHAPE["folder" if is_folder else "file"].fullmatch(name)
    if found is not None and found.lastgroup is not None:
        return LEFTOVERS[int(found.lastgroup[1:])]
    return _RSYNC_COPY if not is_folder and _RSYNC.fullmatch(name) else None


def is_doubtful(name: str) -> bool:
    """Whether a file that is no row of the table may still be a program's: a paper's name that ends unluckily."""
    return name.lower().endswith(_DOUBTFUL) and left_by(name) is None


def is_conflict_copy(name: str) -> bool:
    """Whether a sync program kept somebody's version of a paper under this name, because two had changed it."""
    return _CONFLICT.search(name) is not None


def is_among_leftovers(folder: bytes) -> bool:
    """Whether a folder, by its path below a watched one, is a program's or lies in one."""
    return bool(folder) and any(left_by(name_text(part), is_folder=True) for part in folder.split(b"/"))


def original_of(backup: bytes) -> bytes:
    """The file that a backup is of: ``Brief.docx~``, ``#Brief.docx#``, ``.Brief.docx.swp``."""
    if backup.endswith(b"~"):
        return backup[:-1]
    return backup[1:-1] if backup.startswith(b"#") else backup[1:].rpartition(b".")[0]


def placeholder_of(name: bytes) -> bytes:
    """What iCloud keeps in the place of a paper that is not on this machine: ``.Motion.pdf.icloud``."""
    return b"." + name + b".icloud"


def stands_for(name: bytes) -> bytes:
    """The paper that a placeholder stands for."""
    return name[1 : -len(b".icloud")]


@frozen
class PassedOver:
    """How much of what programs leave was passed over, by kind."""

    counts: tuple[tuple[str, int], ...] = ()
    at_least: bool = False
    """Whether some folders hold more than was counted."""

    @property
    def total(self) -> int:
        """All of it."""
        return sum(count for _, count in self.counts)

    @property
    def sentence(self) -> str:
        """``12 files in folders of the file server, 2 locks of open documents``; empty for nothing."""
        told = ", ".join(counted(count, *LeftoverKind(kind).words) for kind, count in self.counts)
        return f"at least {told}" if self.at_least else told


NOTHING_LEFT = PassedOver()


def passed_over(counts: Mapping[LeftoverKind, int], *, at_least: bool = False) -> PassedOver:
    """What was counted, in the order of the kinds."""
    return PassedOver(tuple((kind.value, counts[kind]) for kind in LeftoverKind if counts.get(kind)), at_least)
