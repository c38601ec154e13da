"""Names that are safe everywhere."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.errors import BadInput
from paracase.domain.papers.leftovers import is_doubtful, left_by
from paracase.domain.papers.naming import (
    FILE_PATTERN,
    LEAST_NAME,
    MAX_NAME_BYTES,
    MAX_PATH,
    alike,
    case_folder_name,
    case_number,
    check_pattern,
    document_name,
    numbered,
    place_name,
    room_in,
    safe_folder,
    safe_name,
    split_extension,
    units,
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


PIECES = st.sampled_from(
    ["Order", "order", "ORDER", "É", "E\u0301", "é", "ß", "ss", " ", ".", "..", "-",
     "~$", "CON", "nul", "👩🏽", "👨\u200d👩\u200d👧", "🇺🇸",
     "\u202e", "\udcff", "\n", ":", "?", "Ω", "क्षि", "각", ".pdf", ".PDF",
     ".docx", ".part", "~", "#", "desktop", ".ini", " (2)", "x" * 70]
)  # fmt: skip
PIECED = st.lists(PIECES, max_size=12).map("".join)
FOLDERS = st.integers(1, 199).map(lambda size: "/" + "f" * (size - 1))


@given(PIECED | NAMES, st.lists(PIECED, max_size=12), FOLDERS)
def test_a_placed_name_is_free_short_and_safe_on_every_system(wanted: str, siblings: list[str], folder: str) -> None:
    name = place_name(folder, wanted, siblings)
    assert alike(name) not in {alike(other) for other in siblings}
    assert units(f"{folder}/{name}") <= MAX_PATH
    assert len(name.encode()) <= MAX_NAME_BYTES
    assert not set(name) & set('<>:"/\\|?*')
    assert not has_hidden(name)
    assert name == name.strip(" .")
    assert name.split(".")[0].strip().upper() not in {"CON", "NUL", "PRN", "AUX", "COM1"}
    assert left_by(name) is None
    assert left_by(name, is_folder=True) is None
    assert split_extension(name)[1].lower() == split_extension(safe_name(wanted))[1].lower()
    assert place_name(folder, name, siblings) == name


@given(PIECED, FOLDERS)
def test_many_that_want_one_name_get_different_ones(wanted: str, folder: str) -> None:
    taken: list[str] = []
    for _ in range(12):
        taken.append(place_name(folder, wanted, taken))
    assert len({alike(name) for name in taken}) == 12


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("Exhibit A.txt ", "Exhibit A.txt"),
        ("Exhibit A.txt. .", "Exhibit A.txt"),
        ("Exhibit A.txt\u00a0", "Exhibit A.txt"),
        ("con .pdf", "_con.pdf"),
        ("COM0.txt", "_COM0.txt"),
        ("Lpt¹.txt", "_Lpt¹.txt"),
        ("CON.tar.gz", "_CON.tar.gz"),
        ("Order\u202efdp.exe", "Orderfdp.exe"),
        ("Order\u200b.pdf", "Order.pdf"),
        ("M\udcfcller.pdf", "Müller.pdf"),
        ("Photo 👨\u200d👩\u200d👧 ❤\ufe0f.jpg", "Photo 👨👩👧 ❤.jpg"),
        ("M<FC>ller<U+202E> ␛.pdf", "Müller.pdf"),
        ("line\none.txt", "line one.txt"),
        ("~$Brief.docx", "__Brief.docx"),
        ("Motion.pdf.part", "Motion_pdf.part"),
        ("Lease Part 1.part", "Lease Part 1.part"),
        ("#recycle", "_recycle"),
        (".", "unnamed"),
    ],
)
def test_names_that_tripped_others(wanted: str, name: str) -> None:
    assert safe_name(wanted) == name


def test_the_extension_of_a_name_with_blanks_behind_it_is_found() -> None:
    assert split_extension("Exhibit A.txt ") == ("Exhibit A", ".txt")
    assert split_extension("Mr. Smith") == ("Mr. Smith", "")


@pytest.mark.parametrize("letter", ["e\u0301\u0323", "👩🏽", "🇺🇸", "क्ष", "नि"])
def test_no_name_is_cut_inside_of_what_is_one_character_to_a_person(letter: str) -> None:
    for before in range(MAX_NAME_BYTES - 30, MAX_NAME_BYTES):
        stem = split_extension(safe_name("x" * before + letter * 6 + ".pdf"))[0].lstrip("x")
        assert stem == unicodedata.normalize("NFC", letter) * (len(stem) // len(unicodedata.normalize("NFC", letter)))


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Order.pdf", "ORDER.PDF"),
        ("É.pdf", "e\u0301.pdf"),
        ("Order", "order. "),
        ("Straße.pdf", "STRASSE.pdf"),
        ("Ω", "ω"),
    ],
)
def test_what_windows_or_a_mac_takes_for_one_name(name: str, other: str) -> None:
    assert alike(name) == alike(other)
    assert place_name("/office", name, [other]) != name


def test_accents_part_names() -> None:
    assert alike("Munoz.pdf") != alike("Muñoz.pdf")


def test_where_the_whole_path_leaves_no_room_that_below_the_office_counts() -> None:
    deep, below = "/" + "d" * 220, "office/Cases/26-0001 Muñoz"
    assert room_in("/office/Cases") == MAX_PATH - len("/office/Cases/")
    assert room_in(deep, below=below) == LEAST_NAME
    assert room_in("/" + "d" * (MAX_PATH - LEAST_NAME - 2)) == LEAST_NAME
    with pytest.raises(BadInput, match="so deep"):
        room_in(deep, below="d" * 220)


def test_windows_counts_an_emoji_twice() -> None:
    assert units("👩🏽") == 4
    folder = "/" + "f" * 190
    name = place_name(folder, "👩🏽" * 60 + ".pdf", [])
    assert units(name) <= MAX_PATH - len(folder) - 1
    assert name.endswith("👩🏽.pdf")


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


@pytest.mark.parametrize("path", ["@eaDir", "Orders/#recycle", ".git", "Orders/.snapshot"])
def test_no_paper_is_filed_where_it_would_be_passed_over(path: str) -> None:
    with pytest.raises(BadInput, match="no folder for papers"):
        safe_folder(path)


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
