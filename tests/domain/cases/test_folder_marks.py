"""What a case folder's name says of how the case is to be handled."""

from __future__ import annotations

import pytest

from paracase.domain.cases.folder_marks import FolderMarks, marks_of, without_empty_brackets


@pytest.mark.parametrize(
    ("name", "bare", "walls", "closes"),
    [
        ("Doe v. Roe (SEALED)", "Doe v. Roe", "SEALED", ""),
        ("Doe v. Roe [filed under seal]", "Doe v. Roe", "under seal", ""),
        ("OLD Hernandez (settled)", "OLD Hernandez", "", "settled"),
        ("Hernandez (settled 2021, confidential)", "Hernandez", "confidential", "settled"),
        ("CLOSED - Lowry v. Fenwick", "Lowry v. Fenwick", "", "CLOSED"),
        ("Lowry v. Fenwick - Closed", "Lowry v. Fenwick", "", "Closed"),
        ("Lowry v. Fenwick_SEALED", "Lowry v. Fenwick", "SEALED", ""),
        ("GARCIA, Rosa (Meridian Freight)", "GARCIA, Rosa (Meridian Freight)", "", ""),
        ("Sealed Air v. Roe", "Sealed Air v. Roe", "", ""),
        ("Closed Loop LLC v. Roe", "Closed Loop LLC v. Roe", "", ""),
        ("Doe v. Roe (not sealed)", "Doe v. Roe (not sealed)", "", ""),
        ("Doe v. Roe (unsealed 2024)", "Doe v. Roe (unsealed 2024)", "", ""),
        ("Doe v. Roe (Sealedman Brothers)", "Doe v. Roe (Sealedman Brothers)", "", ""),
    ],
)
def test_marks_stand_in_brackets_or_behind_a_dash(name: str, bare: str, walls: str, closes: str) -> None:
    found, marks = marks_of(name)
    assert (found.strip(), marks) == (bare, FolderMarks(walls, closes))


def test_brackets_stay_whole_or_go() -> None:
    assert without_empty_brackets("Smith ()").strip() == "Smith"
    assert without_empty_brackets("Garcia (Meridian)") == "Garcia (Meridian)"
    assert without_empty_brackets("Smith (2023").split() == ["Smith", "2023"]
