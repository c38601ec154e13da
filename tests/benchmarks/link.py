"""What an attorney's keys cost on the wire, through a real sshd: bytes from the server, with compression and without.

python -m tests.benchmarks.link          bytes, loopback
python -m tests.benchmarks.link slow     and the seconds over 2,000 bytes a second with 100 ms a round, compressed
python -m tests.benchmarks.link tmux     that link, in a terminal: seconds until the screen is another, and until it is right
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from tests.support.clock import AheadClock
from tests.support.delegated import firm_in
from tests.support.far import Cost, Far, costs, far_door
from tests.support.slow_walk import SLOW, walk


def measured(folder: Path, *, compression: bool, slow: tuple[float, ...] = ()) -> dict[str, Cost]:
    """Found an office, let the attorney in, press the keys."""
    office = init_office(
        folder / "office", clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL
    )
    try:
        with far_door(firm_in(office), folder / "door") as (door, key):
            far = Far(door, key, folder / "log", compression=compression, slow=slow)
            try:
                return costs(far)
            finally:
                far.close()
    finally:
        office.close()


def in_a_terminal() -> None:
    """Print what each key of a short visit shows, and when."""
    with tempfile.TemporaryDirectory() as folder:
        office = init_office(
            Path(folder) / "office", clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL
        )
        try:
            for what, seen in walk(firm_in(office), Path(folder) / "far"):
                print(
                    f"  {what:<20} {seen.bytes:>6,} bytes  first {seen.first:5.2f} s  whole {seen.whole:5.2f} s",
                    flush=True,
                )
        finally:
            office.close()


def main() -> None:
    """Print a table."""
    if "tmux" in sys.argv[1:]:
        in_a_terminal()
        return
    ways: dict[str, tuple[bool, tuple[float, ...]]] = {"no compression": (False, ()), "compression": (True, ())}
    if "slow" in sys.argv[1:]:
        ways["slow, compression"] = (True, SLOW)
    for name, (compression, slow) in ways.items():
        with tempfile.TemporaryDirectory() as folder:
            found = measured(Path(folder), compression=compression, slow=slow)
        print(f"\n{name}")
        for what, cost in found.items():
            print(
                f"  {what:<26} {cost.bytes:>7,} bytes  first {cost.first:5.2f} s  whole {cost.whole:5.2f} s", flush=True
            )


if __name__ == "__main__":
    main()
