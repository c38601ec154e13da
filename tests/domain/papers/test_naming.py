"""Names that are safe everywhere."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.errors import BadInput
from paracase.domain.papers.leftovers import is_doubtful, left_by
from paracase.domain.papers.naming import (
    FILE_PATTERN,
    MAX_NAME_BYTES,
    case_folder_name,
    case_number,
    check_pattern,
    document_name,
    numbered,
    safe_folder,
    safe_name,
    split_extension,
)
from paracase.domain.visible import has_hidden

NAMES = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300)


@given(NAMES)
def test_safe_names_are_safe_on_windows(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe.encode()) <= MAX_NAME_BYTES
    assert not set(safe) & set('<>:"/\\|?*')
    assert not safe.endswith((" ", "."))
    assert not has_hidden(safe)
    assert safe.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
    assert safe_name(safe) == safe


@given(NAMES, st.integers(2, 9999))
def test_numbered_names_keep_extension_and_limit(name: str, count: int) -> None:
    safe = safe_name(name)
    other = numbered(safe, count)
    assert other != safe
    assert split_extension(other)[1] == split_extension(safe)[1]
    assert len(other.encode()) <= MAX_NAME_BYTES


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({"date": "2026-11-19", "title": "Order Setting Hearing"}, "2026-11-19 Order Setting Hearing.pdf"),
        ({"date": "2026-11-19", "no": "41", "title": "Order"}, "2026-11-19 ECF 41 Order.pdf"),
        ({"title": "Reply", "party": "Meridian"}, "Reply (Meridian).pdf"),
        ({}, "unnamed.pdf"),
        ({"title": "a/b: c?"}, "a-b- c-.pdf"),
    ],
)
def test_unknown_parts_are_left_out(facts: dict[str, str | None], name: str) -> None:
    assert document_name(FILE_PATTERN, facts, ".pdf") == name


def test_patterns_are_checked() -> None:
    assert check_pattern(FILE_PATTERN) == FILE_PATTERN
    for pattern in ("{dat} {title}", "plain", "{date"):
        with pytest.raises(BadInput):
            check_pattern(pattern)


def test_case_numbers_and_folders() -> None:
    assert case_number("{yy}-{seq:04}", date(2026, 1, 2), 142) == "26-0142"
    assert case_folder_name("26-0142", "Garcia v. Meridian: Freight") == "26-0142 Garcia v. Meridian- Freight"
    with pytest.raises(BadInput):
        case_number("{nothing}", date(2026, 1, 2), 1)


@pytest.mark.parametrize("path", ["/etc", "..", "a/../../b", "C:\\x", "\\\\server\\share"])
def test_folders_stay_inside_the_case(path: str) -> None:
    with pytest.raises(BadInput):
        safe_folder(path)


def test_folders_may_have_parts() -> None:
    assert safe_folder("Discovery/Set 1").as_posix() == "Discovery/Set 1"
    assert not safe_folder(" ").parts


@pytest.mark.parametrize(
    "name", ["~$Letter.docx", ".~lock.a.odt#", "x.pdf.part", "y.crdownload", "Thumbs.db", ".DS_Store", ".a.pdf.Xy12Ab"]
)
def test_temporary_files_of_programs(name: str) -> None:
    assert left_by(name) is not None


@pytest.mark.parametrize(
    "name", ["Letter.docx", "part.pdf", "temporary order.pdf", ".profile", "lock.pdf", ".my.docket", "a.Xy12Ab"]
)
def test_ordinary_files_are_not_temporary(name: str) -> None:
    assert left_by(name) is None
    assert not is_doubtful(name)
