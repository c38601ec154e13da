"""A conflict search among 100,000 names of the store's own rows: how long, and how many variants are found.

``python -m tests.benchmarks.conflict_names``

The names are invented: surnames as common as surnames are (the most common 1 in 80), a quarter organizations, spread over
parties, contacts, persons and their other names. Looked for are names that stand there, written otherwise: nickname, order,
a slip of the keyboard, initials, another company form. What is found besides the name itself is counted, too.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.clients.nicknames import NICKNAMES
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.conflicts import meet
from paracase.services.cases.names_known import AskedName
from paracase.services.office.founding import init_office
from paracase.store.moments import moment
from tests.support.clock import AheadClock

if TYPE_CHECKING:
    from paracase.services.context import Office

_PARTS = ("ba", "ker", "ton", "mar", "lin", "vel", "as", "quez", "ro", "dri", "gu", "ez", "hart", "well", "son", "sen",
          "ski", "wal", "ford", "berg", "stein", "man", "cas", "tell", "anos", "pet", "row", "den", "ley", "green", "hol",
          "mes", "tan", "ne", "hill", "o", "ka", "for", "mac", "don")  # fmt: skip
_FORMS = ("Inc.", "LLC", "Corp.", "Co.")
_TRADES = ("Logistics", "Services", "Holdings", "Insurance", "Hospital", "Foods", "Robotics", "Roofing")
KINDS = ("as it stands", "nickname", "order", "slip", "initial", "company form")


def invented(chance: random.Random, count: int) -> list[str]:
    """So many names, some of them the same."""
    surnames = list({"".join(chance.choices(_PARTS, k=chance.randint(2, 3))).title() for _ in range(30_000)})
    weights = list(accumulate(1 / (at + 10) for at in range(len(surnames))))
    firsts = sorted(NICKNAMES)
    found = []
    for at in range(count):
        last = chance.choices(surnames, cum_weights=weights)[0]
        if at % 4:
            found.append(f"{chance.choice(firsts).title()} {last}")
        else:
            found.append(f"{last} {chance.choice(surnames)} {chance.choice(_TRADES)} {chance.choice(_FORMS)}")
    return found


def written(name: str, kind: str, chance: random.Random) -> str:
    """A name as somebody else writes it; as it stands where that kind does not fit it."""
    words = name.split()
    is_person = len(words) == 2
    if kind == "nickname" and is_person:
        return f"{chance.choice(sorted(NICKNAMES[words[0].lower()])).title()} {words[1]}"
    if kind == "order" and is_person:
        return f"{words[1].upper()}, {words[0].upper()}"
    if kind == "initial" and is_person:
        return f"{words[0][0]}. {words[1]}"
    if kind == "company form" and not is_person:
        return " ".join([*words[:-1], "Incorporated"])
    if kind == "slip":
        word = words[-1] if is_person else words[0]
        at = chance.randrange(1, len(word) - 1)
        other = chance.choice((word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :]))
        return name.replace(word, other) if len(word) > 4 else name
    return name


def fill(office: Office, names: list[str]) -> None:
    """Write the names into the store as rows of four tables."""
    case_id = add_case(office, NewCase("Roe v. Doe")).case.id
    some = len(names) // 10
    with office.store.write() as tx:
        tx.db.executemany(
            "INSERT INTO person(id, kind, name, name_fold) VALUES(?, 'person', ?, '')",
            [(at + 1, name) for at, name in enumerate(names)],
        )
        tx.db.executemany(
            "INSERT INTO party(case_id, name, role, is_client, person_id) VALUES(?, ?, 'defendant', 0, ?)",
            [(case_id, name, at + 1) for at, name in enumerate(names[: some * 6])],
        )
        tx.db.executemany(
            "INSERT INTO contact(name, role, organisation, phone, email, address, note, person_id) "
            "VALUES(?, 'witness', '', '', '', '', '', ?)",
            [(name, some * 6 + at + 1) for at, name in enumerate(names[some * 6 : some * 9])],
        )


def main(count: int, asked: int) -> None:
    """Fill an office, search, and print."""
    chance = random.Random(7)
    names = invented(chance, count)
    with tempfile.TemporaryDirectory(prefix="conflicts-") as folder:
        clock, place = AheadClock(), Path(folder) / "office"
        with closing(init_office(place, clock=clock, name="", staff_name="Dana Ruiz", role=Role.PARALEGAL)) as office:
            fill(office, names)
            took: list[float] = []
            used: list[float] = []
            for kind in KINDS:
                found, besides = 0, []
                for name in chance.sample(names, asked):
                    wanted = written(name, kind, chance)
                    with closing(office.store.look()) as db, moment(db):
                        begun, busy = time.perf_counter(), time.process_time()
                        met, among = meet(db, [AskedName(wanted)])
                        took.append(1000 * (time.perf_counter() - begun))
                        used.append(1000 * (time.process_time() - busy))
                    found += any(one.name == name for one in met)
                    besides.append(sum(one.name != name for one in met))
                usual = statistics.median(besides)
                print(f"{kind:14} {found}/{asked} found; besides {usual:.0f} (median), {max(besides)} at most")
            for what, times in (("time", sorted(took)), ("processor time", sorted(used))):
                most = times[int(len(times) * 0.95)]
                print(
                    f"among {among:,} names, {what}: median {statistics.median(times):.0f} ms, 95 of 100 below {most:.0f} ms"
                )


if __name__ == "__main__":
    given = argparse.ArgumentParser()
    given.add_argument("--names", type=int, default=100_000)
    given.add_argument("--asked", type=int, default=40)
    said = given.parse_args()
    main(said.names, said.asked)
