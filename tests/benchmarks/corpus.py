"""Invented text with a natural spread of words, for measuring. Deterministic."""

from __future__ import annotations

import random
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SYLLABLES = "ba con de el fa gra hi in ju ka lo mo ne or pre qui re sta tu ver wil xa yo ze dis com per tra".split()  # noqa: SIM905
LEGAL = (
    "motion to dismiss", "summary judgment", "it is hereby ordered", "without prejudice", "preliminary injunction",
    "meet and confer", "order to show cause", "proof of service", "42 U.S.C. § 1983",
)  # fmt: skip


class Words:
    """A vocabulary with Zipf's distribution."""

    def __init__(self, size: int = 50_000, seed: int = 1) -> None:
        self._random = random.Random(seed)
        words: dict[str, None] = {}
        while len(words) < size:
            words["".join(self._random.choices(_SYLLABLES, k=self._random.randint(1, 4)))] = None
            if len(words) > size * 0.95:
                words[f"w{len(words)}"] = None
        self.words = list(words)
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(size)))

    def drawn(self, count: int) -> list[str]:
        """So many words, each as often as its rank says."""
        return self._random.choices(self.words, cum_weights=self._weights, k=count)

    def text(self, characters: int) -> str:
        """Running text of about so many characters."""
        count = characters // 7
        words = self._random.choices(self.words, cum_weights=self._weights, k=count)
        for _ in range(max(1, count // 150)):
            words[self._random.randrange(count)] = self._random.choice(LEGAL)
        lines = [" ".join(words[at : at + 12]) for at in range(0, count, 12)]
        return "\n".join(lines)


def write_texts(folder: Path, count: int, characters: int = 3000, seed: int = 1) -> None:
    """Write so many text files into 50 folders."""
    words = Words(seed=seed)
    for number in range(count):
        below = folder / f"{number % 50:02d}"
        below.mkdir(parents=True, exist_ok=True)
        (below / f"paper {number:06d}.txt").write_text(words.text(characters), encoding="utf-8")
