"""An invented office with habits of its own: who writes to it, what its people file that as, and what no habit tells.

Its copy shop's mails are filed as remittances whatever they say, an expert's as reports, an insurer's letters as such; a
clinic sends records and bills under one letterhead; two firms send letters of several kinds; clients write from addresses
of anybody; and one in twelve comes from somebody nobody knows, or is filed otherwise than the others. ``python -m
tests.support.habits DIR [SEED]`` writes it, with labels and cases, for ``paracase triage evaluate DIR --learn 60``.
"""

from __future__ import annotations

import csv
import random
import sys
from pathlib import Path
from typing import NamedTuple

from paracase.services.demo import formats

CASES = (
    ("H1", "Hollis v. Brandt", "2:24-cv-01234@cacd"),
    ("H2", "Okafor v. Lindqvist Foods", "2:25-cv-00417@cacd"),
    ("H3", "Estate of Pruitt", "23STCV01999@lasc"),
)
_FILLER = (
    "Please call if anything is unclear",
    "We will write again by the end of the month",
    "Nothing further is needed from you now",
    "Kindly confirm that this reached you",
    "The office is closed on Friday",
    "Your patience is appreciated",
    "A copy was kept here",
    "Let us know whom to speak to",
    "This follows what was said on the telephone",
    "We look forward to hearing from you",
    "The earlier message may be disregarded",
    "Times are as agreed",
)
_NAMES = (
    "Ada",
    "Ben",
    "Cleo",
    "Dov",
    "Esme",
    "Fay",
    "Gus",
    "Hana",
    "Ivo",
    "June",
    "Kit",
    "Lena",
    "Milo",
    "Nia",
    "Otis",
)
_SURNAMES = ("Abara", "Beck", "Castell", "Dunmore", "Eklund", "Farrow", "Gault", "Hyland", "Imre", "Joss", "Kemble")


class HabitPaper(NamedTuple):
    """A paper, and what the office files it as.

    Attributes:
        kind: which habit it comes of.
        sender, subject: of a mail; empty of a letter or page.
        text: its page, without what a mail's headers say.
    """

    name: str
    kind: str
    type: str
    case: str
    sender: str
    subject: str
    text: str

    @property
    def data(self) -> bytes:
        """The file."""
        if not self.sender:
            return formats.pdf_of_pages([self.text])
        headers = (
            f"From: {self.sender}\nTo: desk@firm.example\nSubject: {self.subject}\nMessage-ID: <{self.name}@x.example>"
        )
        return f"{headers}\nDate: Mon, 23 Nov 2026 10:00:00 -0500\n\n{self.text}\n".encode()


def papers(count: int, seed: int) -> list[HabitPaper]:
    """Papers in the order they come."""
    chance = random.Random(seed)
    plain = "correspondence_opposing"
    found = []
    for number in range(1, count + 1):
        (kind,) = chance.choices([*_MAKERS], [*_MAKERS.values()])
        made = _KINDS[kind](chance, number)
        if chance.random() < 1 / 25:  # somebody filed it otherwise
            made = made._replace(type=plain if made.type != plain else "notice_other")
        found.append(made._replace(kind=kind))
    return found


def _prose(chance: random.Random, *own: str) -> str:
    lines = [*own, *chance.sample(_FILLER, 3)]
    chance.shuffle(lines)
    return ". ".join(lines) + "."


def _mail(
    chance: random.Random, number: int, sender: str, kind: str, subjects: tuple[str, ...], *own: str
) -> HabitPaper:
    case = chance.choice(CASES)
    subject = chance.choice(subjects).format(n=chance.randint(100, 9999), case=case[1])
    return HabitPaper(f"message{number}.eml", "", kind, case[0], sender, subject, _prose(chance, *own))


def _page(chance: random.Random, number: int, kind: str, head: tuple[str, ...], own: tuple[str, ...]) -> HabitPaper:
    case = chance.choice(CASES)
    text = "\n".join(
        [*head, "", "November 23, 2026", "", "Desk", "1 Main Street", "", f"Re: {case[1]}", "", "Dear Counsel:", ""]
    )
    body = "\n".join(f"{sentence}." for sentence in _prose(chance, *own).rstrip(".").split(". "))
    return HabitPaper(f"Scan_{number:04}.pdf", "", kind, case[0], "", "", f"{text}{body}\n\nVery truly yours,\n")


def _copy_shop(chance: random.Random, number: int) -> HabitPaper:
    who = chance.choice(("Orders <orders@inkandink.example>", "Till <till@paperwing.example>"))
    subjects = ("Job {n} is ready", "Statement {n}", "Your order {n} has shipped", "Thank you", "Scanning of {n} pages")
    return _mail(chance, number, who, "payment_remittance", subjects, f"Boxes: {number % 7}")


def _expert(chance: random.Random, number: int) -> HabitPaper:
    who = "Prof. Ida Quill <ida@quilllabs.example>"
    subjects = ("Quick question", "{case}", "Samples {n}", "My calendar", "Photographs {n}")
    return _mail(chance, number, who, "expert_report", subjects, "The soil samples came back", "I measured again")


def _insurer(chance: random.Random, number: int) -> HabitPaper:
    head = ("GRANITE HARBOR MUTUAL", f"Claims desk {number % 9}, 400 Quay Street")
    own = (
        chance.choice(("We ask for the photographs", "The adjuster has changed", "Your request is being looked at")),
    )
    return _page(chance, number, "insurance_letter", head, own)


def _clinic(chance: random.Random, number: int) -> HabitPaper:
    head = ("WILLOW BEND ORTHOPEDICS", "12 Elm Court")
    if chance.random() < 0.5:
        own = ("The chart notes of the visit are enclosed", "Range of motion was recorded", "The knee was examined")
        return _page(chance, number, "medical_record", head, own)
    own = ("The balance of the account is enclosed", f"Charges: {number}.00", "Insurance paid a part of it")
    return _page(chance, number, "medical_bill", head, own)


def _firm(chance: random.Random, number: int) -> HabitPaper:
    name = chance.choice(("TOWLE & RASK LLP", "BREND OAKES, ATTORNEYS AT LAW"))
    kind, *own = chance.choice(
        (
            ("correspondence_opposing", "Our client is traveling", "Documents follow under separate cover"),
            ("correspondence_opposing", "Kindly note our new suite", "The witness is not available"),
            ("meet_and_confer_letter", "We ask to meet and confer about the responses", "The objections are improper"),
            (
                "settlement_offer_letter",
                "Our client offers to settle for the sum named",
                "The offer lapses in ten days",
            ),
        )
    )
    return _page(chance, number, kind, (name, "90 Tower Plaza"), tuple(own))


def _client(chance: random.Random, number: int) -> HabitPaper:
    name, surname = chance.choice(_NAMES), chance.choice(_SURNAMES)
    who = f"{name} {surname} <{name.lower()}.{surname.lower()}@gmail.com>"
    subjects = ("my case", "question about {case}", "Re: call", "pictures", "when do we go to court")
    return _mail(
        chance, number, who, "correspondence_client", subjects, "I wanted to ask about my case", "Thank you so much"
    )


def _vendor(chance: random.Random, number: int) -> HabitPaper:
    who = "Loads <loads@hopperdata.example>"
    subjects = ("VOL{n} staged", "Load {n} finished", "Workspace notice", "{case}: overlay {n}")
    return _mail(
        chance, number, who, "document_production", subjects, "The workspace was refreshed", f"Records: {number * 31}"
    )


def _stranger(chance: random.Random, number: int) -> HabitPaper:
    who = f"{chance.choice(_NAMES)} <n{number}@host{number}.example>"
    kinds = ("notice_other", "correspondence_opposing", "correspondence_client", "invoice", "witness_list")
    return _mail(chance, number, who, chance.choice(kinds), ("Hello {n}", "{case}", "Update"), "You do not know me")


_KINDS = {
    "copy shop": _copy_shop,
    "expert": _expert,
    "insurer": _insurer,
    "clinic": _clinic,
    "firm": _firm,
    "client": _client,
    "vendor": _vendor,
    "stranger": _stranger,
}
_MAKERS = {"copy shop": 3, "expert": 1, "insurer": 2, "clinic": 3, "firm": 3, "client": 3, "vendor": 1, "stranger": 1}


def make(folder: Path, *, count: int = 200, seed: int = 0) -> None:
    """Write papers, labels and cases."""
    folder.mkdir(parents=True, exist_ok=True)
    found = papers(count, seed)
    for paper in found:
        (folder / paper.name).write_bytes(paper.data)
    with (folder / "labels.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("paper", "set", "type", "case"))
        writer.writerows((paper.name, paper.kind, paper.type, "?") for paper in found)
    with (folder / "cases.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("case", "caption", "dockets"))
        writer.writerows(CASES)


if __name__ == "__main__":
    make(Path(sys.argv[1]), seed=int(sys.argv[2]) if len(sys.argv) > 2 else 0)
