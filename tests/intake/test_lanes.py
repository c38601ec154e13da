"""Lanes: nothing waits long for something slow, every job comes out once, answers are bounded."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.protocol import Extracted
from paracase.intake.lanes import Job, Lanes, Room, Try
from paracase.store.papers.reading import PendingVersion

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = Extracted(Outcome.TEXT)
TOO_SLOW = Extracted(Outcome.TIMEOUT, stopped=True)
DIED = Extracted(Outcome.CRASHED, stopped=True)


def version(number: int) -> PendingVersion:
    return PendingVersion(number, number, f"{number:064x}", 1, kept=True, name=f"{number}.txt")


def all_of(lanes: Lanes, count: int) -> list[tuple[Job, Extracted]]:
    found: list[tuple[Job, Extracted]] = []
    while len(found) < count:
        part = lanes.take(seconds=10, most=3, most_bytes=1 << 20)
        assert part, "nothing came any more"
        found += part
        for job, _ in part:
            lanes.written(job)
    return found


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(["text", "slow", "died", "failed"]), min_size=1, max_size=3), max_size=30),
    st.integers(1, 4),
)
def test_each_job_comes_out_once_and_only_when_final(behaviors: list[list[str]], threads: int) -> None:
    """A job is tried quickly, fully when that was too short, and alone when its reader was stopped or died."""
    tries: dict[int, list[Try]] = {}

    def read(job: Job, _room: Room) -> Extracted:
        number = job.version.version_id
        so_far = tries.setdefault(number, [])
        so_far.append(job.tried)
        behavior = behaviors[number][min(len(so_far), len(behaviors[number])) - 1]
        failed = Extracted(Outcome.CRASHED)
        return {"text": TEXT, "slow": TOO_SLOW, "died": DIED, "failed": failed}[behavior]

    lanes = Lanes(read, threads=threads)
    try:
        for number in range(len(behaviors)):
            lanes.put(Job(version(number)))
        found = all_of(lanes, len(behaviors))
        assert not lanes.busy
    finally:
        lanes.close()
    assert Counter(job.version.version_id for job, _ in found) == dict.fromkeys(range(len(behaviors)), 1)
    for job, result in found:
        seen = tries[job.version.version_id]
        assert seen == sorted(set(seen))
        assert seen[0] is Try.QUICK
        assert not result.stopped or seen[-1] is Try.ALONE
        assert result.stopped or seen[-1] is job.tried


@pytest.mark.parametrize("threads", [2, 3])
def test_quick_papers_pass_slow_ones(threads: int) -> None:
    """As many slow papers as there are lanes, and all of thirty quick ones come out before any of those."""
    let_go = threading.Event()

    def read(job: Job, _room: Room) -> Extracted:
        if job.version.version_id < threads:
            if job.tried is Try.QUICK:
                return TOO_SLOW
            let_go.wait(30)
        return TEXT

    lanes = Lanes(read, threads=threads)
    try:
        for number in range(threads + 30):
            lanes.put(Job(version(number)))
        quick = all_of(lanes, 30)
        assert {job.version.version_id for job, _ in quick} == set(range(threads, threads + 30))
        let_go.set()
        assert len(all_of(lanes, threads)) == threads
    finally:
        let_go.set()
        lanes.close()


def test_one_that_is_tried_alone_is_alone() -> None:
    running, most = set[int](), Counter[int]()
    lock = threading.Lock()

    def read(job: Job, _room: Room) -> Extracted:
        number = job.version.version_id
        with lock:
            running.add(number)
            if job.tried is Try.ALONE:
                most[number] = len(running)
        threading.Event().wait(0.005)
        with lock:
            running.discard(number)
        return DIED if number % 5 == 0 and job.tried is not Try.ALONE else TEXT

    lanes = Lanes(read, threads=4)
    try:
        for number in range(20):
            lanes.put(Job(version(number)))
        all_of(lanes, 20)
    finally:
        lanes.close()
    assert most == {0: 1, 5: 1, 10: 1, 15: 1}


def test_answers_wait_until_there_is_memory_for_them() -> None:
    room, held, most = Room(100), 0, 0
    lock = threading.Lock()

    def read(job: Job, answers: Room) -> Extracted:
        nonlocal held, most
        answers.take(60)
        job.held = 60
        with lock:
            held += 60
            most = max(most, held)
        return TEXT

    lanes = Lanes(read, threads=4, room=room)
    try:
        for number in range(12):
            lanes.put(Job(version(number)))
        count = 0
        while count < 12:
            for job, _ in lanes.take(seconds=10, most=1, most_bytes=1):
                with lock:
                    held -= 60
                lanes.written(job)
                count += 1
    finally:
        lanes.close()
    assert most == 60


def test_an_answer_larger_than_the_room_is_held_alone() -> None:
    room = Room(10)
    room.take(50)
    waited = threading.Thread(target=room.take, args=(1,))
    waited.start()
    waited.join(0.05)
    assert waited.is_alive()
    room.give_back(50)
    waited.join(10)
    assert not waited.is_alive()


@pytest.mark.parametrize("act", ["close", "fault"])
def test_lanes_end(act: str) -> None:
    """Closed with work left, they end; and a fault of ours comes to whoever takes, not to nobody."""

    def fail(_job: Job, _room: Room) -> Extracted:
        raise ZeroDivisionError

    def work(_job: Job, _room: Room) -> Extracted:
        return TEXT

    chosen: Callable[[Job, Room], Extracted] = fail if act == "fault" else work
    lanes = Lanes(chosen, threads=2)
    for number in range(50):
        lanes.put(Job(version(number)))
    if act == "fault":
        with pytest.raises(ZeroDivisionError):
            lanes.take(seconds=10, most=1, most_bytes=1)
    lanes.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("read_")]


def test_what_was_read_before_a_fault_is_given_first() -> None:
    """Whoever takes has both: what came out, and then the fault; nothing that was read is lost with it."""
    is_read, failed = threading.Event(), threading.Event()

    def read(job: Job, _room: Room) -> Extracted:
        if job.version.version_id and not failed.is_set():
            is_read.wait(10)
            failed.set()
            raise ZeroDivisionError
        return TEXT

    lanes = Lanes(read, threads=2)
    try:
        lanes.put(Job(version(0)))
        lanes.put(Job(version(1)))
        while not lanes._done:
            time.sleep(0.001)
        taking: list[list[tuple[Job, Extracted]]] = []
        taker = threading.Thread(target=lambda: taking.append(lanes.take(seconds=10, most=3, most_bytes=1 << 20)))
        taker.start()
        while lanes._done:
            time.sleep(0.001)
        is_read.set()
        taker.join(20)
        assert [job.version.version_id for job, _ in taking[0]] == [0]
        with pytest.raises(ZeroDivisionError):
            lanes.take(seconds=10, most=3, most_bytes=1 << 20)
        assert [job.version.version_id for job, _ in all_of(lanes, 1)] == [1]
    finally:
        lanes.close()
