"""The one tree of errors. Each carries what a person needs: what did not happen, why, and the way on."""

from __future__ import annotations

import errno
from typing import ClassVar

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What the system says of a full disk, of a full share of it, and of a file that may not grow."""


class ParacaseError(Exception):
    """Something could not be done, for a reason a person can be told.

    ``str(error)`` is the sentence for the user. Subclasses give the title (what did not happen, a few words) and the
    exit code of the command line.
    """

    title: ClassVar[str] = "Not done"
    exit_code: ClassVar[int] = 1

    def __init__(self, sentence: str, *, hint: str = "") -> None:
        super().__init__(sentence)
        self.hint = hint
        """One sentence with the way on; empty where there is none."""


class BadInput(ParacaseError):
    """A value a person gave cannot be used; the sentence names the value and the field."""

    title = "Not understood"
    exit_code = 2


class NotFound(ParacaseError):
    """The thing named does not exist in this office."""

    title = "Not found"
    exit_code = 3


class NotAllowed(ParacaseError):
    """It exists, but this act is refused: by role, by state, or because something changed meanwhile."""

    title = "Not allowed"
    exit_code = 4


class OfficeReadOnly(NotAllowed):
    """The office's files, or the medium they lie on, may not be written: it can be read and searched, and no act is done."""

    title = "Only to be read"


class OfficeError(ParacaseError):
    """The office folder itself cannot be used as it is."""

    title = "Office not opened"
    exit_code = 5


class OfficeNotFound(OfficeError):
    """No office was named, and none lies above the current folder."""


class OfficeExists(OfficeError):
    """``init`` was asked to make an office where one is."""

    title = "Office not made"


class OfficeNewer(OfficeError):
    """The store was written by a newer paracase; opening it could damage it."""


class OfficeUnsafe(OfficeError):
    """The place cannot keep a store safely (network file system, SQLite too old, open permissions)."""


class ProgramReplaced(ParacaseError):
    """The program was updated while it ran: what it reads of itself from now on may be of another version."""

    title = "Program updated"


class OfficeBusy(ParacaseError):
    """Another process held the store longer than we wait (5 s)."""

    title = "Not saved"
    exit_code = 6


class Damaged(ParacaseError):
    """Bytes are not what the record says they are."""

    title = "Damaged"
    exit_code = 7


class DiskFull(ParacaseError):
    """The disk, or the person's quota on it, has no room for what was to be written."""

    title = "Not written"
    exit_code = 8


class PracticeFileError(ParacaseError):
    """A practice or settings file cannot be used; the sentence names file, line and field."""

    title = "File not read"
    exit_code = 9


class MailNotFetched(ParacaseError):
    """A mailbox cannot be reached, does not let us in, or broke off; what was fetched before is there, and stays once."""

    title = "Mail not fetched"
    exit_code = 11


class MailNotSent(ParacaseError):
    """A mail server cannot be reached, does not let us in, or takes no message for somebody: nothing was sent."""

    title = "Not sent"
    exit_code = 11


class MayHaveBeenSent(ParacaseError):
    """The connection broke after a message began to go over: it is not sent again before a person has looked."""

    title = "It may have been sent"
    exit_code = 11


class CalendarNotPublished(ParacaseError):
    """A calendar's server cannot be reached, does not let us in, or broke off; what was published before stays known."""

    title = "Calendar not published"
    exit_code = 11


class IntakeHeldUp(ParacaseError):
    """A turn of the intake met what no step of it expects; the next one is tried."""

    title = "Intake held up"


_WAYS_BACK = (
    "Nothing more is written into it; vault and folders stand apart from it. “paracase verify” names what is broken; "
    "“paracase restore BACKUP DIR” brings the last backup, “paracase repair” makes it again from vault and ledger."
)


class StoreDamaged(ParacaseError):
    """``office.db`` does not hold what was written into it: its pages, its values or its ledger are broken.

    What can be read of it is read; nothing is written any more. The hint names the ways back.
    """

    title = "Store damaged"
    exit_code = 10

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(f"The office's store (office.db) is damaged: {what.rstrip('.')}.", hint=_WAYS_BACK)


class IndexDamaged(ParacaseError):
    """``index.db`` does not hold what was written into it. Nothing is lost: the intake makes it anew from the vault."""

    title = "Index damaged"
    exit_code = 10

    def __init__(self, what: str) -> None:
        super().__init__(
            f"The index of texts (index.db) is damaged: {what.rstrip('.')}.",
            hint="Nothing is lost: “paracase scan” or an open desk makes it anew from the vault.",
        )
