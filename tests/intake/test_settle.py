"""A file is complete when it was left alone, whatever the clock says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.documents import FileSignature
from paracase.intake.settle import is_settled, look_again

QUIET = 2.0
PLACE = (1, b"a paper.txt")


@given(
    st.lists(st.floats(0.01, 1.5), min_size=2, max_size=30),
    st.lists(st.tuples(st.floats(0, 20), st.sampled_from([-3600.0, 3600.0])), max_size=2),
)
def test_a_slow_writer_is_never_taken_early(pauses: list[float], jumps: list[tuple[float, float]]) -> None:
    """With pauses under the quiet time no look before the last write finds the file settled, even if the clock is set."""

    def wall(monotonic: float) -> float:
        return 1_000_000 + monotonic + sum(by for at, by in jumps if at <= monotonic)

    writes = [sum(pauses[: i + 1]) for i in range(len(pauses))]
    before, last_look = None, 0.0
    for step in range(1, int(writes[-1] / 0.5) + 1):
        now = step * 0.5
        done = [at for at in writes if at <= now]
        if now >= writes[-1]:
            break
        if done:
            times = int(wall(done[-1]) * 1e9)
            look = look_again(before, PLACE, FileSignature(1, 1, len(done), times, times), now)
            assert not is_settled(
                before,
                look,
                monotonic=now,
                wall_ns=int(wall(now) * 1e9),
                quiet_seconds=QUIET,
                wall_is_steady=not any(last_look < at <= now for at, _ in jumps),
            )
            before = look
        last_look = now


def test_an_old_file_is_taken_at_the_first_look() -> None:
    look = look_again(None, PLACE, FileSignature(1, 1, 5, 0, 0), 100.0)
    assert is_settled(None, look, monotonic=100.0, wall_ns=10**10, quiet_seconds=QUIET, wall_is_steady=True)


def test_old_mtime_with_new_ctime_waits() -> None:
    look = look_again(None, PLACE, FileSignature(1, 1, 5, 0, 9_900_000_000), 100.0)
    assert not is_settled(None, look, monotonic=100.0, wall_ns=10**10, quiet_seconds=QUIET, wall_is_steady=True)


def test_times_in_the_future_settle_by_the_monotonic_clock() -> None:
    future = FileSignature(1, 1, 5, 10**18, 10**18)
    first = look_again(None, PLACE, future, 100.0)
    assert not is_settled(None, first, monotonic=100.0, wall_ns=10**10, quiet_seconds=QUIET, wall_is_steady=True)
    second = look_again(first, PLACE, future, 102.5)
    assert is_settled(first, second, monotonic=102.5, wall_ns=10**10, quiet_seconds=QUIET, wall_is_steady=True)
