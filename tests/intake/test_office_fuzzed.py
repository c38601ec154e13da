"""Office packages whose parts were changed at random: no reader fails unforeseen, and every member keeps its fate."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import office
from paracase.intake.extract.sniff import Format
from tests.intake import test_excel, test_odf, test_slides, test_word, test_word_pairs
from tests.support.figures import so_many
from tests.support.words import package

if TYPE_CHECKING:
    from collections.abc import Callable

_TAG = re.compile(rb"<[^>]*>")
_VALUE = re.compile(rb'"[^"]*"')
_ODD = [
    b'""',
    b'"-1"',
    b'"99999999999999999999"',
    b'"x"',
    b'"0"',
    b'"FFFFFF"',
    b'"\xc3\xa9"',
    b'"1e999"',
    b'"\xd9\xa3"',
]
_FORESEEN = {Outcome.TEXT, Outcome.NO_TEXT, Outcome.DAMAGED, Outcome.ENCRYPTED, Outcome.TOO_LARGE}


def _words() -> list[bytes]:
    pairs = [data for pair in test_word_pairs.WORDS.values() for data in pair]
    return [*pairs, *(data for data, _ in test_word_pairs.UNSEEN.values()), test_word.whole()]


SEEDS: dict[Format, Callable[[], list[bytes]]] = {
    Format.DOCX: _words,
    Format.XLSX: lambda: [test_excel.whole()],
    Format.PPTX: lambda: [test_slides.whole()],
    Format.ODT: lambda: [test_odf.whole()],
}


def changed(data: bytes, rng: random.Random) -> bytes:
    """One to four changes in the markup of its parts: tags that go, come twice, change places; values that are odd."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(rng.randrange(1, 5)):
        name = rng.choice(sorted(parts))
        part = parts[name]
        tags, values = list(_TAG.finditer(part)), list(_VALUE.finditer(part))
        choice = rng.randrange(5)
        if choice == 0 and values:
            at = rng.choice(values)
            parts[name] = part[: at.start()] + rng.choice(_ODD) + part[at.end() :]
        elif choice == 1 and tags:
            at = rng.choice(tags)
            parts[name] = part[: at.start()] + part[at.end() :]
        elif choice == 2 and tags:
            one, other = rng.choice(tags), rng.choice(tags)
            parts[name] = part[: one.start()] + other[0] + part[one.start() :]
        elif choice == 3 and len(tags) > 2:
            own = [tag for tag in tags if tag[0].endswith(b"/>")]
            one, other = rng.choice(tags), rng.choice(own or tags)
            parts[name] = part[: one.start()] + other[0] * rng.randrange(1, 4) + part[one.start() :]
        elif choice == 4 and rng.random() < 0.3:
            parts[name] = part[: rng.randrange(len(part) + 1)]
    return package(parts, compression=zipfile.ZIP_STORED)


@pytest.mark.parametrize("kind", SEEDS)
@settings(max_examples=so_many(2_000, short=60), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_changed_parts_have_a_foreseen_outcome(kind: Format, seed: int) -> None:
    rng = random.Random(seed)
    seeds = SEEDS[kind]()
    data = changed(rng.choice(seeds), rng)
    found = office.extract_as(kind, data)
    assert found.outcome in _FORESEEN, found.detail
    if found.outcome is Outcome.TEXT:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            assert set(archive.namelist()) <= {part.where for part in found.parts}


def test_everything_they_need_is_loaded_before_a_reader_is_locked() -> None:
    code = """
import sys
from tests.intake.test_office_fuzzed import SEEDS
from paracase.intake.extract import formats
formats.load()
seeds = [data for make in SEEDS.values() for data in make()]
fonts = rb"{\\fonttbl{\\f0\\fcharset128 x;}{\\f1\\fcharset238 y;}}"
seeds.append(rb"{\\rtf1" + fonts + rb"\\f0\\'82\\'a0\\f1\\'b9 {\\*\\objdata 01}}")
before = set(sys.modules)
for data in seeds:
    formats.extract(formats.Format.ZIP if data[:1] == b"P" else formats.Format.RTF, data, "a")
print(sorted(set(sys.modules) - before))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
