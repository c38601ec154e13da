"""What a document is, apart from how it is kept: its state in triage, how it must be handled, what reading it gave."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from paracase.domain.papers.leftovers import NOTHING_LEFT, PassedOver
from paracase.domain.visible import counted
from paracase.frozen import frozen


class TriageState(StrEnum):
    """Where a document stands between arriving and being in the file."""

    NEW = "new"
    IN_FILE = "in_file"
    SET_ASIDE = "set_aside"
    TRASH = "trash"


class Handling(StrEnum):
    """Who may see the paper; shown wherever the document is."""

    NORMAL = "normal"
    CONFIDENTIAL = "confidential"
    AEO = "aeo"
    SEALED = "sealed"
    PRIVILEGED = "privileged"

    @property
    def word(self) -> str:
        """As written on screen; empty for ordinary papers."""
        return {"normal": "", "aeo": "attorneys' eyes only"}.get(self.value, self.value)


class Outcome(StrEnum):
    """What came of reading one version. Recorded for every version, always."""

    PENDING = "pending"
    TEXT = "text"
    OCR = "ocr"
    NO_TEXT = "no_text"
    NEEDS_OCR = "needs_ocr"
    EMPTY = "empty"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    UNSUPPORTED = "unsupported"
    LISTED = "listed"
    PURGED = "purged"

    @property
    def sentence(self) -> str:
        """What it means for the person at the desk."""
        return _SENTENCES[self]


_SENTENCES = {
    Outcome.PENDING: "waiting to be read",
    Outcome.TEXT: "read",
    Outcome.OCR: "read by OCR; words may be wrong",
    Outcome.NO_TEXT: "no text in it",
    Outcome.NEEDS_OCR: "pages without text, needs OCR",
    Outcome.EMPTY: "the file is empty (0 bytes)",
    Outcome.ENCRYPTED: "locked with a password",
    Outcome.DAMAGED: "damaged: it could not be read",
    Outcome.TOO_LARGE: "too large to read",
    Outcome.TIMEOUT: "reading took too long and was stopped",
    Outcome.CRASHED: "reading it failed and was stopped",
    Outcome.UNSUPPORTED: "a format that paracase does not read",
    Outcome.LISTED: "an archive: its contents are listed, not unpacked",
    Outcome.PURGED: "purged by an attorney's order: its bytes and its text were destroyed",
}


class IntakeRefusal(StrEnum):
    """Why a file in a watched folder is not taken in. Every one is listed with its reason."""

    SYMLINK = "symlink"
    SPECIAL = "special"
    UNREADABLE = "unreadable"
    UNREADABLE_FOLDER = "unreadable_folder"
    OTHER_FILE_SYSTEM = "other_file_system"
    IO_ERROR = "io_error"
    NAME_TOO_LONG = "name_too_long"
    LINKED_FOLDER = "linked_folder"
    FAILING_FOLDER = "failing_folder"
    HARD_LINK = "hard_link"
    UNFINISHED = "unfinished"
    NOT_DOWNLOADED = "not_downloaded"
    FAILED = "failed"

    @property
    def sentence(self) -> str:
        """The reason, and where there is one the way on."""
        return _REFUSALS[self]


_REFUSALS = {
    IntakeRefusal.SYMLINK: "a link, not a file; put the file itself here",
    IntakeRefusal.SPECIAL: "a pipe, socket or device, not a file",
    IntakeRefusal.UNREADABLE: "may not be read; give paracase's account read permission",
    IntakeRefusal.UNREADABLE_FOLDER: "a folder that may not be opened; give paracase's account permission",
    IntakeRefusal.OTHER_FILE_SYSTEM: "another file system is mounted here; adopt it as a folder of its own",
    IntakeRefusal.IO_ERROR: "the disk answered with an error while it was read",
    IntakeRefusal.NAME_TOO_LONG: "its path is longer than the system can open",
    IntakeRefusal.LINKED_FOLDER: "a link where a folder with papers was; put the folder itself back",
    IntakeRefusal.FAILING_FOLDER: "a folder that the disk or its server answers for with an error",
    IntakeRefusal.UNFINISHED: "looks unfinished by its name; if it is a paper, give it its own name, else delete it",
    IntakeRefusal.NOT_DOWNLOADED: "in iCloud only, not on this machine; download it, or keep the folder on this machine",
    IntakeRefusal.HARD_LINK: "a hard link; here anybody can make one of a file not theirs (fs.protected_hardlinks is 0)",
    IntakeRefusal.FAILED: "paracase failed at it, by a fault of its own; it is tried again by itself",
}


READERS = 3
"""Which readers read here, counted; from 3 on they keep the links of a mail. A version that others read before is read again
(``version.reader``)."""
OLDER_READER = "read by an older reader"
"""Said of such a version until then."""
READ_AGAIN = (
    Outcome.TEXT, Outcome.NO_TEXT, Outcome.LISTED, Outcome.UNSUPPORTED, Outcome.DAMAGED, Outcome.ENCRYPTED,
    Outcome.TOO_LARGE,
)  # fmt: skip
"""Outcomes of what is read again by itself; what OCR read too, where there is OCR (``intake/rereading.py``)."""

ARCHIVE = "zip"
"""The format of what is taken apart only when a person asks."""
HARD_LINKED = "a hard link: the same file has another name somewhere"
"""The flag of a version whose file had more than one name when it was taken in."""
PURGED_BYTES = "bytes that were purged by an order: they came again"
"""The flag of a version whose bytes an order had destroyed: they were taken in anew, and somebody must decide."""
DOUBTFUL_NAME = "its name is one that programs give to what they are still writing"
"""The flag of a version whose file had a doubtful name (``leftovers.is_doubtful``) when it was taken in."""
CONFLICT_COPY = "a conflict copy by its name: two changed the same paper, and a sync program kept this version beside"
ALIKE_NAME = "a file beside it has the same name but for case: Windows and Macs see one of the two"
FILE_FLAGS = frozenset([HARD_LINKED, PURGED_BYTES, DOUBTFUL_NAME, CONFLICT_COPY, ALIKE_NAME])
"""Flags that say something of the file, not of what is in it: reading a version (again) does not take them away."""


class FileSignature(NamedTuple):
    """What the file system says of one file; equal signatures mean the file was not touched (paths aside).

    A tuple, as walks make them: of 100,000 files that wait each is held once, whoever holds it.
    """

    dev: int
    inode: int
    size: int
    mtime_ns: int
    ctime_ns: int


@frozen
class Sum:
    """The count that must always fit: files in the folders = documents + refused + arriving."""

    files: int
    documents: int
    refused: int
    arriving: int
    passed_over: int = 0
    """What servers and programs left beside the papers; never counted as files."""
    left: PassedOver = NOTHING_LEFT
    """The same by kind, for those who tell more than the number."""

    @property
    def fits(self) -> bool:
        """Whether nothing is unaccounted for."""
        return self.files == self.documents + self.refused + self.arriving

    @property
    def sentence(self) -> str:
        """The sum as it is shown everywhere."""
        sign = "=" if self.fits else "≠"
        return (
            f"{counted(self.files, 'file')} {sign} {counted(self.documents, 'document')} + {self.refused:,} refused "
            f"+ {self.arriving:,} arriving"
        )
