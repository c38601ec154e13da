"""Questions go to the first thread that is free."""

from __future__ import annotations

import asyncio
import threading

import pytest

from paracase.tui.few_threads import MOST, FewThreads


def _name() -> str:
    return threading.current_thread().name


def test_one_after_the_other_is_answered_by_the_same_thread() -> None:
    with FewThreads() as threads:
        assert len({threads.submit(_name).result() for _ in range(50)}) == 1


def test_while_one_is_busy_others_answer_and_afterwards_the_first_again() -> None:
    go_on = threading.Event()
    with FewThreads() as threads:
        first = threads.submit(lambda: (go_on.wait(), _name())[1])
        others = {threads.submit(_name).result() for _ in range(20)}
        go_on.set()
        assert len(others) == 1
        assert first.result() not in others
        threads.submit(_name).result()
        assert threads.submit(_name).result() == first.result()


def test_more_than_there_are_threads_wait_and_are_answered() -> None:
    go_on = threading.Event()
    with FewThreads() as threads:
        asked = [threads.submit(go_on.wait) for _ in range(MOST)]
        waiting = [threads.submit(_name) for _ in range(MOST)]
        assert not any(one.done() for one in waiting)
        go_on.set()
        assert all(one.result() for one in asked)
        assert len({one.result() for one in waiting}) == MOST


def test_what_goes_wrong_comes_back_and_the_thread_goes_on() -> None:
    with FewThreads() as threads:
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                threads.submit(lambda: 1 // 0).result()
        assert threads.submit(_name).result() == "asked-0_0"


def test_at_the_end_what_was_asked_is_answered_and_nothing_more_is_taken() -> None:
    answered = list[int]()

    def answer() -> None:
        threading.Event().wait(0.05)
        answered.append(1)

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(FewThreads())
        loop.run_in_executor(None, answer)
        assert await asyncio.to_thread(lambda: 2) == 2

    asyncio.run(main())  # it waits for its executor
    assert answered == [1]
    threads = FewThreads()
    threads.submit(_name).result()
    busy = threading.Event()
    threads.submit(busy.wait)  # who is busy is no reason for a new one
    threads.shutdown(wait=False)
    with pytest.raises(RuntimeError):
        threads.submit(_name)
    busy.set()
