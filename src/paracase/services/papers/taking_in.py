"""Taking papers in: one full pass (``scan``), or watching until told to stop."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import time
import warnings
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import intake as intake_process
from paracase import paths
from paracase.domain.errors import NO_ROOM, DiskFull, IntakeHeldUp, NotAllowed, ParacaseError, StoreDamaged
from paracase.domain.papers.faults import HINT, fault_sentence, reason_of
from paracase.domain.papers.folders import FolderState
from paracase.domain.papers.steps import STEP_HINT, IntakeStep
from paracase.domain.visible import visible
from paracase.intake.pipeline import Intake, Turn
from paracase.services import journal
from paracase.services.office.filesystems import is_network
from paracase.services.papers.failed_steps import failed_now
from paracase.services.papers.folders import folders_now, refused_now
from paracase.services.papers.schedule import AT_ONCE, MANY, WAKE, Schedule
from paracase.store.engine import changed, telling
from paracase.store.locks import FileLock
from paracase.store.office.roots import finish_adoptions, root_paths, root_states
from paracase.store.opening import open_store
from paracase.store.papers import arrivals, faults, lists, reading
from paracase.store.reserve import keep_reserve, make_way

if TYPE_CHECKING:
    import logging
    from collections.abc import Callable, Iterator

    from paracase.domain.papers.documents import Sum
    from paracase.intake.hints import Hints
    from paracase.intake.reconcile import Findings
    from paracase.intake.watcher import Watcher
    from paracase.services.context import Office
    from paracase.services.papers.folders import FolderNow
    from paracase.store.papers.faults import FaultRow
    from paracase.store.papers.lists import RefusedFile, UnreadRow

AFTER_ERROR = 5.0
"""Seconds before the next try when something could not be done."""
AFTER_DAMAGE = 60.0
"""The same where the store is damaged: a person must act."""
HEARD = 0.08
"""Seconds at most until a request to stop is heard."""
SWITCH = 0.0003
"""Seconds a busy thread keeps Python from the others. A turn lets go of it at each statement, and waits so long to go on."""
NEVER = 1 << 30
"""Garbage that grew old is collected where nothing else is to be done: with a burst's papers waiting that takes 130 ms."""
COLLECT, COLLECT_BUSY = 60.0, 600.0
"""Seconds between two such collections at least; where there was always something to do, they come all the same."""
SLICE = 0.03
"""Seconds that a look goes on before something else is done."""


@dataclass(frozen=True, slots=True)
class ScanReport:
    """The sum after a pass, and what a person should know of it."""

    sum: Sum
    outcomes: dict[str, int]
    refused: tuple[RefusedFile, ...]
    unread: tuple[UnreadRow, ...]
    faults: tuple[FaultRow, ...]
    """Papers that wait and that a recogniser failed at."""
    failed: tuple[str, ...]
    """Steps of the intake that failed by a fault of the program, in sentences."""
    pending: dict[str, int]
    waiting: int
    """Papers in Triage."""
    folders: tuple[FolderNow, ...]
    """Folders that are not simply there; nothing was concluded of their papers."""
    other_intake: int | None
    """The process that holds the lease, when it is not this one."""


def scan(
    office: Office,
    *,
    wait_seconds: float = 10.0,
    ocr: bool = True,
    progress: Callable[[Findings, Turn], None] = lambda _f, _t: None,
) -> ScanReport:
    """One full pass, until everything is indexed.

    Raises:
        DiskFull: the vault has no room; what was kept until then stays.
    """
    with whole_office(office) as whole:
        journal.replay(whole)
        lease = FileLock(paths.lease(whole.folder))
        other = None if lease.acquire() else lease.holder()
        intake = Intake(whole.folder, whole.store, whole.settings, whole.clock, whole.practice.document_types, ocr=ocr)
        try:
            total = intake.run_until_idle(wait_seconds=wait_seconds, progress=progress)
            _finish_adoptions(whole)
        finally:
            intake.close()
            lease.release()
    return report(office, total, other)


def take_in_folder(office: Office, root_id: int, folder: bytes, *, wait_seconds: float = 10.0) -> None:
    """Take in what was saved into one folder a moment ago, without a walk through all the others.

    Args:
        folder: its path below the watched folder; empty for that folder itself.

    Raises:
        DiskFull: the vault has no room.
    """
    with whole_office(office) as whole:
        journal.replay(whole)
        intake = Intake(
            whole.folder, whole.store, whole.settings, whole.clock, whole.practice.document_types, ocr=False
        )
        try:
            intake.take_in({root_id: {folder: False}}, wait_seconds=wait_seconds)
        finally:
            intake.close()


@contextlib.contextmanager
def whole_office(office: Office) -> Iterator[Office]:
    """The office without walls: the intake works for everybody, whoever started it; room for decisions is not its own."""
    if not office.store.is_walled:
        office.store.takes_reserve = False
        try:
            yield office
        finally:
            office.store.takes_reserve = True
        return
    store = open_store(office.folder)
    store.takes_reserve = False
    try:
        yield replace(office, store=store)
    finally:
        store.close()


def _finish_adoptions(office: Office) -> None:
    """A pass is through: what comes into adopted folders from now on is incoming."""
    if any(state.startswith("adopting") for state in root_states(office.store.read).values()):
        with office.store.write() as tx:
            finish_adoptions(tx.db)


def report(office: Office, total: Sum, other: int | None = None) -> ScanReport:
    """What stands in the store now, beside a sum."""
    db = office.store.read
    return ScanReport(
        total,
        lists.outcomes(db),
        refused_now(office),
        tuple(lists.unread(db)),
        tuple(faults.all_faults(db)),
        failed_now(office),
        reading.count_pending(db),
        lists.count_waiting(db),
        folders_now(office),
        other,
    )


class Watch:
    """Watches until told to stop: hints shorten the wait, the scan is the truth."""

    def __init__(
        self,
        office: Office,
        *,
        say: Callable[[str], None],
        log: logging.Logger,
        is_wanted: Callable[[], bool] = lambda: True,
        beside: Callable[[], None] = lambda: None,
    ) -> None:
        self._is_wanted = is_wanted
        self._beside = beside
        self._asked = 0.0
        self._collected = time.monotonic()
        self._said = ""
        self._office = office
        self._say = say
        self._log = log
        self._stopping = False
        self._told: Sum | None = None
        self._noted: dict[int, str] | None = None
        self._folders: dict[tuple[str, FolderState], FolderNow] = {}
        self._faults: dict[int, FaultRow] = {}
        self._failed: tuple[str, ...] = ()
        self._lease = FileLock(paths.lease(office.folder))

    def stop(self) -> None:
        """End after the present turn; may be called from a signal handler, which must take no lock."""
        self._stopping = True

    def run(self) -> None:
        """Watch.

        Raises:
            NotAllowed: another process holds the intake's lease.
        """
        if not self._lease.acquire_soon():
            raise NotAllowed(
                f"Process {self._lease.holder()} takes papers in already.",
                hint="One intake is enough; end that one first.",
            )
        warnings.simplefilter("ignore")
        switching, collecting = sys.getswitchinterval(), gc.get_threshold()
        sys.setswitchinterval(SWITCH)
        gc.set_threshold(collecting[0], collecting[1], NEVER)
        try:
            with whole_office(self._office) as office, telling():
                self._watch(office, intake_process.hints.Hints(), intake_process.watcher.Watcher)
        finally:
            sys.setswitchinterval(switching)
            gc.set_threshold(*collecting)

    def _watch(self, office: Office, hints: Hints, watch_with: type[Watcher]) -> None:
        watcher = watch_with(hints, is_polled=lambda p: is_network(Path(os.fsdecode(p))), log=self._log)
        journal.replay(office)
        intake = Intake(
            office.folder, office.store, office.settings, office.clock, office.practice.document_types, rereads=True
        )
        try:
            self._loop(office, intake, watcher, hints)
        finally:
            make_way(office.folder)  # what ends folds its logs back, and that may need room
            watcher.close()
            intake.close()
            with contextlib.suppress(ParacaseError):  # nobody watches now: that is said instead
                self._note(office, {})
            self._lease.release()

    def _loop(self, office: Office, intake: Intake, watcher: Watcher, hints: Hints) -> None:
        schedule = Schedule(office.settings.scan_seconds)
        while not self._stopping and self._still_wanted():
            try:
                with telling():
                    self._beside()
                    intake.steps.do(IntakeStep.WATCH, lambda: self._tend(office, intake, watcher, hints), None)
                    schedule.by_name = watcher.tells_all
                    keep_reserve(office.folder)
                    worked = self._turn(intake, hints, schedule)
                    is_over = not worked and not schedule.burst_is_over()
                    if is_over:
                        self._tell_all(office, intake, schedule)
            except StoreDamaged as error:
                self._put_off(error, AFTER_DAMAGE)
                continue
            except Exception as error:  # noqa: BLE001  the boundary: nothing that a turn meets ends the watching
                self._put_off(_told(error), AFTER_ERROR, error)
                hints.everything()
                continue
            self._said = ""
            if worked:
                self._collect(COLLECT_BUSY)
            elif is_over:
                self._collect(COLLECT)
                rest, wait = intake.rest, schedule.wait_seconds()
                self._wait(hints, wait if rest is None else min(rest, wait))

    def _tell_all(self, office: Office, intake: Intake, schedule: Schedule) -> None:
        """Nothing is left to do: what came of it."""
        _finish_adoptions(office)
        self._tell_faults(office)
        if schedule.fresh:
            self._tell(office, intake.count())

    def _collect(self, seconds: float) -> None:
        if time.monotonic() - self._collected > seconds:
            gc.collect()
            self._collected = time.monotonic()

    def _tend(self, office: Office, intake: Intake, watcher: Watcher, hints: Hints) -> None:
        """Keep the folders watched, and have everybody told where there are no events."""
        for said in watcher.tend(_roots(office)):
            self._log.warning("%s", visible(said))
            self._say(visible(said))
        if hints.were_lost():
            words = "File events were lost, more came at once than the system keeps; looking everywhere"
            self._log.warning("%s", words)
            self._say(f"{words}.")
        watcher.compare(intake.folders)
        if watcher.without_events != self._noted:
            self._note(office, dict(watcher.without_events))
            self._tell_folders(office)

    def _note(self, office: Office, without_events: dict[int, str]) -> None:
        """Write down which watched folders give no events: desks say it."""
        known = arrivals.unwatched(office.store.read)
        self._noted = without_events
        if known == without_events:
            return
        state = FolderState.UNWATCHED.value
        rows = [arrivals.Arrival(r, b"", "refused", state, words, 0, 0, 0) for r, words in without_events.items()]
        with office.store.write() as tx:
            arrivals.put_arrivals(tx.db, rows, at=office.now())
            arrivals.remove_arrivals(tx.db, [(root_id, b"") for root_id in known if root_id not in without_events])
            changed(tx.db, "arrivals")

    def _tell(self, office: Office, total: Sum) -> None:
        """The sum and the state of the folders, where they changed."""
        self._tell_folders(office)
        if total != self._told:
            self._say(total.sentence)
            self._told = total

    def _tell_folders(self, office: Office) -> None:
        now = {(folder.path, folder.state): folder for folder in folders_now(office)}
        for key, folder in now.items():
            if key not in self._folders:
                self._say(f"{folder.sentence}. {folder.state.hint}")
        for path, state in self._folders:
            if (path, state) not in now:
                again = "gives events again" if state is FolderState.UNWATCHED else "is there again"
                self._say(f"{visible(path)} {again}.")
        self._folders = now

    def _tell_faults(self, office: Office) -> None:
        """Each paper that a recogniser failed at, once; the others go on."""
        now = {row.id: row for row in faults.all_faults(office.store.read)}
        for number, row in now.items():
            if self._faults.get(number) != row:
                self._say(
                    f"Document {number}, “{visible(row.name)}”: {fault_sentence(row.reason, row.program)}. {HINT}"
                )
        self._faults = now
        failed = failed_now(office)
        for words in failed:
            if words not in self._failed:
                self._say(f"{words} {STEP_HINT}")
        self._failed = failed

    def _put_off(self, error: ParacaseError, seconds: float, cause: Exception | None = None) -> None:
        """Something could not be done: it is said once, and tried again until it can."""
        sentence = f"{error.title}: {error} {error.hint}".strip()
        if sentence != self._said:
            self._said = sentence
            self._log.error("%s", error, exc_info=cause if isinstance(error, IntakeHeldUp) else None)
            self._say(sentence)
        self._pause(seconds)

    def _still_wanted(self) -> bool:
        """Whether there is anybody it works for; asked once a second."""
        now = time.monotonic()
        if now - self._asked < WAKE:
            return True
        self._asked = now
        return self._is_wanted()

    def _wait(self, hints: Hints, seconds: float) -> None:
        """Wait for something to do, or for the end: what stops takes no lock, and so wakes nobody."""
        until = time.monotonic() + seconds
        while not self._stopping and (left := until - time.monotonic()) > 0:
            if hints.waiting.wait(min(left, HEARD)):
                return

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._stopping and time.monotonic() < until:
            time.sleep(HEARD)

    def _turn(self, intake: Intake, hints: Hints, schedule: Schedule) -> bool:
        """Look a little further, at what was reported at once; then one turn of the work."""
        self._look_on(intake, hints, schedule)
        files = hints.take_files(most=AT_ONCE)
        if not intake.is_looking:
            schedule.add_arriving(files)
        if files:
            schedule.looked_at(intake.look_at_files(files), goes_on=intake.is_looking)
        if not intake.is_looking and (gone := schedule.take_gone()):
            found = intake.look_at_files(gone, decides=True)
            schedule.looked_at(replace(found, gone=[]))
            if found.gone:
                schedule.full_soon(0)
        turn = intake.turn()
        schedule.kept += turn.kept
        if turn.kept:
            schedule.look_again(intake.again)
        if (full := intake.take_full()) is not None:
            raise full
        return turn.worked or intake.is_looking

    def _look_on(self, intake: Intake, hints: Hints, schedule: Schedule) -> None:
        if not intake.is_looking:
            self._begin_look(intake, hints, schedule)
        done = intake.look_on(SLICE) if intake.is_looking else None
        if done is None:
            return
        found, seconds = done
        if intake.looks_again:
            schedule.put_off(intake.looks_again)
        elif schedule.is_whole:
            schedule.looked(seconds, found)
        else:
            schedule.looked_at(found)

    @staticmethod
    def _begin_look(intake: Intake, hints: Hints, schedule: Schedule) -> None:
        """Begin what was reported, or what it is time for."""
        folders, everything = hints.take()
        now = time.monotonic()
        schedule.begins(is_whole=everything or schedule.full_due(now))
        if schedule.is_whole:
            intake.begin_look()
            return
        places = {root_id: dict(found) for root_id, found in folders.items() if found}
        if len(schedule.arriving) > MANY and schedule.arriving_due(now):
            for root_id, relpath in schedule.arriving:
                places.setdefault(root_id, {}).setdefault(relpath.rpartition(b"/")[0], False)
            schedule.arriving = {}
        if places:
            intake.begin_look(places)


def _told(error: Exception) -> ParacaseError:
    """What a person is told of an error, also one of the system or of the program."""
    if isinstance(error, ParacaseError):
        return error
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        return DiskFull("The disk of the office is full.", hint="Make room; paracase goes on by itself.")
    if isinstance(error, OSError):
        why = error.strerror or type(error).__name__
        return IntakeHeldUp(f"The system answers with an error: {why}.", hint="It is tried again every few seconds.")
    reason = reason_of(error)
    return IntakeHeldUp(
        f"paracase failed: {reason}.", hint="It is tried again; the log of the intake has the whole error."
    )


def _roots(office: Office) -> dict[int, bytes]:
    found = root_paths(office.store.read, office.folder)
    return {root_id: path for root_id, (kind, path) in found.items() if kind != "trash"}
