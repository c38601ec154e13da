"""Re-reading everything that must be as it was: the ledger's chain, the vault's bytes, what was approved and signed."""

from __future__ import annotations

import contextlib
import random
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from paracase.domain.ledger import GENESIS
from paracase.domain.visible import counted
from paracase.services.approvals.against_ledger import approval_faults
from paracase.services.clients.answer_proof import answer_faults
from paracase.services.upkeep.answered import notice_faults
from paracase.services.upkeep.cut_off import CutOff, cut_off, forget, keep
from paracase.services.upkeep.deriving import NOTHING, Derived, derive
from paracase.services.upkeep.heads import NONE_OUTSIDE, Outside, compare, named_place
from paracase.services.upkeep.indexing import index_faults
from paracase.services.upkeep.texts_shown import NONE_READ, ReadAgain, read_again, text_faults
from paracase.store import ledger
from paracase.store.approvals import decisions
from paracase.store.approvals import signatures as store_signatures
from paracase.store.counters import tallies
from paracase.store.upkeep.backup import versions_of
from paracase.store.upkeep.purges import all_gone
from paracase.store.upkeep.shown import asked_versions
from paracase.store.upkeep.soundness import BROKEN, faults_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.services.context import Office
    from paracase.services.upkeep.receipts import Receipt
    from paracase.store.driver import sqlite3
    from paracase.store.upkeep.backup import KeptObject
    from paracase.store.vault import Vault

Answer = TypeVar("Answer")
_AT_ONCE = 20
"""Objects read between two looks at the clock."""
_KEPT_SECONDS = 1.0
"""So often it is written down how far a verification came."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What was read, and everything that is not as it was."""

    entries: int
    head: str
    objects: int
    bytes_read: int
    total_objects: int
    faults: tuple[str, ...]
    approvals: int = 0
    signatures: int = 0
    receipts: int = 0
    before: int = 0
    """Objects that were read by a verification that was cut off, and not again."""
    began: str = ""
    """When that one began."""
    derived: Derived = NOTHING
    """What of the rows was derived again from the ledger, and what it does not say."""
    texts: ReadAgain = NONE_READ
    """Texts that attorneys were shown, read again from the vault's bytes."""
    outside: Outside = NONE_OUTSIDE
    """What heads kept elsewhere say: receipts that were given, and the place that the office names."""

    @property
    def clean(self) -> bool:
        """Whether nothing was found, the ledger bears out every value it should, and the bytes every text shown."""
        return not self.faults and self.derived.is_proven and not self.texts.not_provable

    @property
    def standing(self) -> str:
        """In a word or two: what is not provable is never called clean."""
        if self.faults:
            return "NO"
        values, texts = self.derived.not_provable, self.texts.not_provable
        said = [counted(values, "value")] * bool(values) + [counted(texts, "text")] * bool(texts)
        return "yes" if self.clean else f"no fault; {' and '.join(said)} not provable"


def verify(
    office: Office,
    *,
    subset: int = 100,
    receipts: Sequence[Receipt] = (),
    resume: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Verification:
    """Re-read the ledger's chain and what stands beside it, approvals, signatures, both databases and the vault.

    Never repairs, never fails: what cannot be read is a fault. An index found wrong is marked, so that the intake
    makes it anew. Whoever asks, all of it is read: walls hide what is said of a case, not that something is wrong.

    Args:
        receipts: heads that left the machine earlier; nothing before them may have changed.
        subset: per cent of the vault's objects to re-read, chosen anew each time.
        resume: the vault is read on from where a verification of all of it was cut off within a day; everything else
            is read again.
        progress: told texts and objects read, and all that are to be read.
    """
    part = _Parts()
    store = _store(office, part)
    outside = part("the ledger", lambda: compare(office, receipts, filter(None, [named_place(office)]))) or NONE_OUTSIDE
    part.faults += outside.faults
    wanted, asked = store.wanted, store.asked
    start = cut_off(office) if resume and subset == 100 else CutOff(office.now())
    asked = asked if subset == 100 else sorted(random.sample(asked, k=-(-len(asked) * subset // 100)))
    again, start = _texts(office, part, asked, start, progress, beside=len(wanted), keeps=subset == 100)
    if subset < 100:
        chosen = random.sample(wanted, k=-(-len(wanted) * subset // 100))
        found = CutOff("", "", len(chosen), check_objects(office.vault, chosen, part.faults, progress), start.faults)
        before = 0
    else:
        found, before = _whole_vault(
            office, wanted, start, lambda done, of: progress(len(asked) + done, len(asked) + of)
        )
    return Verification(
        store.entries,
        store.head,
        found.objects,
        found.bytes_read,
        len(wanted),
        tuple(dict.fromkeys([*part.faults, *found.faults, *store.index_wrong])),
        store.approvals,
        store.signatures,
        len(receipts),
        before,
        found.began if before or again.before else "",
        store.derived,
        again,
        outside,
    )


class _Store(NamedTuple):
    """What the store says of itself; what is wrong with it is among the faults."""

    entries: int
    head: str
    approvals: int
    signatures: int
    derived: Derived
    asked: Sequence[int]
    """Versions that were put before an attorney."""
    wanted: Sequence[KeptObject]
    index_wrong: Sequence[str]


def _store(office: Office, part: _Parts) -> _Store:
    with contextlib.closing(office.store.look()) as db:
        part.faults += [f"office.db: {wrong}" for wrong in faults_in(db, with_ledger=False)]
        entries, head, fault = part("the ledger", lambda: ledger.check(db)) or (0, GENESIS, None)
        if fault is not None:
            part.faults.append(f"ledger: {fault.what}")
        part.faults += [f"ledger: {wrong}" for wrong in part("the ledger", lambda: [*ledger.faults_beside(db)]) or ()]
        decided = part("approvals", lambda: decisions.all_approvals(db)) or []
        signatures = part("signatures", lambda: store_signatures.all_signatures(db)) or []
        part.faults += part("approvals", lambda: approval_faults(db, decided, signatures)) or []
        part.faults += part("answers", lambda: answer_faults(db)) or []
        derived = part("the rows the ledger speaks of", lambda: derive(db)) or NOTHING
        part.faults += derived.faults
        part.faults += part("texts shown", lambda: text_faults(db)) or []
        asked = part("texts shown", lambda: asked_versions(db)) or []
        part.faults += part("keys", lambda: notice_faults(db)) or []
        wanted = part("versions", lambda: versions_of(db)) or []
        index = part("papers", lambda: index_faults(office, db, whole=True)) or []
        gone = part("purges", lambda: all_gone(db)) or []
        part.faults += part("counts", lambda: tally_faults(db)) or []
    part.faults += [f"vault: {of.sha256} was purged, and is there" for of in gone if office.vault.has(*of)]
    return _Store(entries, head, len(decided), len(signatures), derived, asked, wanted, index)


def tally_faults(db: sqlite3.Connection) -> list[str]:
    """Kept numbers that are not what counting gives; an intake counts them anew."""
    return [
        f"office.db: it keeps {tally.kept:,} as the number of {tally.name}, and there are {tally.counted:,}"
        for tally in tallies(db)
        if not tally.is_right
    ]


def _texts(
    office: Office,
    part: _Parts,
    asked: Sequence[int],
    start: CutOff,
    progress: Callable[[int, int], None],
    *,
    beside: int,
    keeps: bool,
) -> tuple[ReadAgain, CutOff]:
    """Read the texts that attorneys were shown again from the vault, from where that was cut off.

    Args:
        beside: objects that are read after them.
        keeps: it is written down now and then how far that came.
    """
    left = [version_id for version_id in asked if version_id > start.text]
    first = len(asked) - len(left)
    kept_at = office.clock.monotonic()

    def at(version_id: int, until: ReadAgain) -> CutOff:
        left_out = Counter(dict(start.not_read)) + Counter(dict(until.not_read))
        found = (*start.faults, *until.faults)
        return replace(start, text=version_id, faults=found, not_read=tuple(sorted(left_out.items())))

    def reached(done: int, version_id: int, until: ReadAgain) -> None:
        nonlocal kept_at
        progress(first + done, len(asked) + beside)
        if keeps and office.clock.monotonic() - kept_at > _KEPT_SECONDS:
            keep(office, at(version_id, until))
            kept_at = office.clock.monotonic()

    again = part("texts shown", lambda: read_again(office, left, reached)) or NONE_READ
    done = at(max([start.text, *left]), again)
    return replace(again, before=first, not_read=done.not_read), done


def _whole_vault(
    office: Office, wanted: Sequence[KeptObject], start: CutOff, progress: Callable[[int, int], None]
) -> tuple[CutOff, int]:
    """Re-read every object, by name, and write down now and then how far that came; how many were read before."""
    in_order = sorted(wanted)
    left = [of for of in in_order if of.sha256 > start.upto]
    done, kept_at = start, office.clock.monotonic()
    for at in range(0, len(left), _AT_ONCE):
        some = left[at : at + _AT_ONCE]
        faults = [*done.faults]
        first = len(in_order) - len(left) + at
        read = check_objects(office.vault, some, faults, lambda n, _, first=first: progress(first + n, len(in_order)))  # type: ignore[misc]  # bound now
        done = CutOff(
            start.began, some[-1].sha256, first + len(some), done.bytes_read + read, tuple(faults), start.text,
            start.not_read,
        )  # fmt: skip
        if office.clock.monotonic() - kept_at > _KEPT_SECONDS:
            keep(office, done)
            kept_at = office.clock.monotonic()
    forget(office)
    return CutOff(start.began, done.upto, len(in_order), done.bytes_read, done.faults), len(in_order) - len(left)


class _Parts:
    """Asks for one part after the other; what cannot be read at all is a fault as well, and the others are looked at."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def __call__(self, name: str, ask: Callable[[], Answer]) -> Answer | None:
        try:
            return ask()
        except BROKEN as error:
            self.faults.append(f"office.db: {name} cannot be read ({type(error).__name__}: {error})")
            return None


def check_objects(
    vault: Vault,
    chosen: Sequence[KeptObject],
    faults: list[str],
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> int:
    """Re-read objects and add what is wrong to ``faults``; returns the bytes read."""
    read = 0
    for done, (sha256, size) in enumerate(chosen, start=1):
        try:
            found = vault.digest(sha256)
        except OSError as error:
            faults.append(f"vault: {sha256} cannot be read: {error.strerror}")
            continue
        if found is None:
            faults.append(f"vault: {sha256} is missing")
        elif found != sha256:
            faults.append(f"vault: {sha256} holds other bytes (they hash to {found[:8]}…)")
        else:
            read += size
        progress(done, len(chosen))
    return read
