"""The account of a paper: what was met and nobody claimed is left out; what became of the rest is said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.account import (
    MAX_PARTS,
    Fate,
    PaperPart,
    changed_parts,
    from_values,
    is_partly,
    left_out,
    sentence,
    settled,
    shortened,
    to_values,
)
from paracase.domain.papers.differing import Version, differing

KINDS = st.sampled_from(["picture", "embedded file", "form script", "page without text", "body"])
PARTS = st.builds(
    PaperPart,
    KINDS,
    st.text(max_size=5),
    st.sampled_from(Fate),
    st.text(max_size=5),
    st.text("0123456789abcdef", max_size=4),
    st.integers(0, 9),
    st.integers(1, 3),
)


def picture(where: str, digest: str) -> PaperPart:
    return PaperPart("picture", where, Fate.DRAWN, digest=digest)


@given(st.lists(st.text(max_size=3)), st.dictionaries(st.text(max_size=3), PARTS))
def test_all_that_was_met_has_its_place(met: list[str], claims: dict[str, PaperPart]) -> None:
    found = settled(met, claims, lambda name: PaperPart("part", name, Fate.LEFT_OUT, "nobody reads it"))
    unclaimed = {name for name in met if name not in claims}
    assert len(found) == len(set(met) | set(claims))
    assert {part.where for part in found if part.why == "nobody reads it"} >= unclaimed
    assert [part for name, part in claims.items() if part not in found] == []
    assert not unclaimed or is_partly(found)


@given(st.lists(PARTS, max_size=30), st.integers(0, MAX_PARTS * 2))
def test_shortening_loses_no_part(parts: list[PaperPart], more: int) -> None:
    many = [*parts, *(picture(str(number), "") for number in range(more))]
    short = shortened(many)
    assert sum(part.many for part in short) == sum(part.many for part in many)
    assert left_out(short) == left_out(sorted(many, key=lambda part: part.fate.is_read)) or len(many) <= MAX_PARTS
    assert is_partly(short) == is_partly(many)
    assert from_values(to_values(short)) == short


def test_what_is_left_out_is_said_in_words() -> None:
    parts = [
        picture("a", ""), picture("b", ""), PaperPart("embedded file", "", Fate.LEFT_OUT, "not opened"),
        PaperPart("body", "", Fate.TEXT), PaperPart("styles", "", Fate.LAYOUT), PaperPart("letter.txt", "", Fate.CHILD),
        PaperPart("page without text", "", Fate.DRAWN, many=12),
    ]  # fmt: skip
    assert sentence(parts) == "2 pictures, 1 embedded file, 12 pages without text: not shown as text"
    assert (sentence(parts[3:6]), is_partly(parts[3:6])) == ("", False)


def said_beside(old: list[PaperPart], new: list[PaperPart], *, words_changed: bool) -> str:
    first, second = Version((), tuple(old)), Version((), tuple(new))
    return differing(first, second, words_changed=words_changed, format_name=None).sentence


def test_an_exchanged_picture_is_a_change_and_a_moved_one_is_none() -> None:
    old = [picture("media/1", "aa"), picture("media/2", "bb"), PaperPart("footnotes", "f", Fate.TEXT, digest="1")]
    exchanged = [picture("media/1", "cc"), *old[1:]]
    assert [tuple(change) for change in changed_parts(old, exchanged)] == [
        ("picture", "media/1", "changed", Fate.DRAWN)
    ]
    moved = [picture("media/1", "new"), picture("media/2", "aa"), picture("media/3", "bb"), old[2]]
    assert [(change.kind, change.what) for change in changed_parts(old, moved)] == [("picture", "new")]
    words = [*old[:2], PaperPart("footnotes", "f", Fate.TEXT, digest="2")]
    assert [tuple(change) for change in changed_parts(old, words)] == [("footnotes", "f", "changed", Fate.TEXT)]
    assert said_beside(old, words, words_changed=True) == ""
    assert said_beside(old, words, words_changed=False) == "footnotes f changed"
    many = [picture(f"media/{number}", str(number)) for number in range(1, 11)]
    said = "; ".join(f"picture media/{number} new" for number in ("10", "3", "4", "5", "6", "7"))
    assert said_beside(many[:2], many, words_changed=True) == f"{said}; 2 more parts"
    assert changed_parts(old, old[:1] + old[2:]) == [("picture", "media/2", "gone", Fate.DRAWN)]


@given(st.lists(PARTS, max_size=12))
def test_a_paper_differs_in_nothing_from_itself(parts: list[PaperPart]) -> None:
    assert changed_parts(parts, list(reversed(parts))) == changed_parts(parts, parts) or len(
        {p[:3] for p in parts}
    ) < len(parts)
    assert changed_parts(parts, parts) == []
