"""Fuzzing every reader and the recognisers: guided by coverage where atheris is installed, else by chance.

python -m tests.benchmarks.fuzz [--seconds N] [TARGET...]

Each target runs in a process of its own. What fails is kept as ``fuzz-TARGET-SHA256`` in the folder it was started in,
and ends the run with 1. atheris is no part of the project: ``pip install atheris`` (Linux).
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.support import fuzzing
from tests.support.corpus import mutated

LONGEST = 64 << 10
"""Bytes of a paper that is made."""
MEMORY = 4 << 30
WATCHED = ("paracase", "email", "html", "zipfile")
"""Packages whose lines atheris follows: our own, and those of Python's library that readers are made of."""


def by_chance(target: str, seconds: float) -> int:
    """Papers and mutations of them, and of mutations, until the time is over; how many."""
    chance, begin = random.Random(1), fuzzing.SEEDS[target]()
    pool, count, until = list(begin), 0, time.monotonic() + seconds
    while time.monotonic() < until:
        data = mutated(chance.choice(pool), begin, chance)[:LONGEST]
        count += 1
        try:
            fuzzing.tried(target, data)
        except BaseException:
            Path(f"fuzz-{target}-{hashlib.sha256(data).hexdigest()[:12]}").write_bytes(data)
            raise
        if chance.random() < 0.05:
            pool = [*begin, *pool[-200:], data]
    return count


def by_coverage(target: str, seconds: int) -> None:
    """The same by atheris: what reaches new code is gone on from. Ends the process."""
    atheris = importlib.import_module("atheris")
    # What is loaded by now was loaded without being watched: it is loaded anew.
    for name in [name for name in sys.modules if name.split(".")[0] in WATCHED or name == fuzzing.__name__]:
        del sys.modules[name]
    with atheris.instrument_imports(include=[*WATCHED]):
        fresh = importlib.import_module(fuzzing.__name__)
    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(fresh.SEEDS[target]()):
            Path(corpus, str(number)).write_bytes(data)
        arguments = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-rss_limit_mb=4096", "-print_final_stats=1",
                     f"-artifact_prefix=fuzz-{target}-", corpus]  # fmt: skip
        atheris.Setup([sys.argv[0], *arguments], lambda data: fresh.tried(target, data))
        atheris.Fuzz()


def main() -> None:
    """Fuzz the targets one after the other."""
    parser = argparse.ArgumentParser()
    parser.add_argument("target", nargs="*", choices=[*fuzzing.SEEDS, []])
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--alone", action="store_true", help="in this process")
    told = parser.parse_args()
    has_atheris = importlib.util.find_spec("atheris") is not None
    if told.alone:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)) if not has_atheris else None
        if has_atheris:
            by_coverage(told.target[0], told.seconds)
        else:
            print(f"{told.target[0]}: {by_chance(told.target[0], told.seconds):,} papers, none failed", flush=True)
        return
    failed = []
    for target in told.target or fuzzing.SEEDS:
        command = [sys.executable, "-m", "tests.benchmarks.fuzz", "--alone", "--seconds", str(told.seconds), target]
        done = subprocess.run(command, check=False, capture_output=has_atheris, text=True)
        if has_atheris:
            stats = [line for line in done.stderr.splitlines() if "number_of_executed_units" in line]
            lines = [line for line in done.stderr.splitlines() if " cov: " in line]
            count, how = stats[0].split()[-1] if stats else "no", "failed" if done.returncode else "none failed"
            covered = [line.split(" cov: ")[1].split()[0] for line in (lines[0], lines[-1])] if lines else ["no", "no"]
            print(
                f"{target}: {count} papers, {how}; {covered[0]} places of code at first, {covered[1]} at last",
                flush=True,
            )
        if done.returncode:
            failed.append(target)
            print((done.stderr or "")[-3000:], flush=True)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
