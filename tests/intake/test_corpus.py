"""Real and hostile files, and seeded mutations of them: 100 % have an outcome, and no reader dies of them.

Whole, with 2,500 mutations and any folder: ``python -m tests.benchmarks.corpus_run``.
"""

from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.corpus import files_of, mutated, papers, read_all
from tests.support.figures import so_many
from tests.support.hostile import charsets, mails
from tests.support.offices import SAMPLES

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

FAULTS = SAMPLES.parent / "faults"


@given(st.binary(max_size=300), st.binary(min_size=1, max_size=50), st.integers(0, 2**32))
def test_a_mutation_is_the_same_for_the_same_seed(data: bytes, other: bytes, seed: int) -> None:
    first, second = (mutated(data, [other], random.Random(seed)) for _ in range(2))
    assert first == second


def test_invented_papers_and_their_mutations(office: Office, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for paper in [*charsets(), *mails()]:
        (corpus / paper.name).write_bytes(paper.data[:200_000])
    files = files_of([corpus])
    result = read_all(papers(files, 150), office.practice.document_types, cpu=5)
    assert result.broken == []
    assert result.outcomes.total() == len(files) + 150


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")
def test_samples_faults_and_their_mutations(office: Office, tmp_path: Path) -> None:
    for maker in sorted(FAULTS.glob("make_*.py")):
        if maker.name not in {"make_hostile.py", "make_folders.py"}:
            folder = tmp_path / "corpus" / maker.stem
            folder.mkdir(parents=True)
            subprocess.run([sys.executable, str(maker), str(folder)], check=True, capture_output=True)
    files = files_of([SAMPLES, tmp_path / "corpus"])
    mutations = so_many(2_500, short=200)
    result = read_all(papers(files, mutations), office.practice.document_types, cpu=5)
    assert result.broken == []
    assert result.outcomes.total() == len(files) + mutations
    assert result.outcomes["text"] > 100
