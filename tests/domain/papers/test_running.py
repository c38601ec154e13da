"""What runs along the pages is parted from the words, compared on its own, and never lost."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.pleading import parted_from_gutter, without_gutter
from paracase.domain.papers.running import Edge, parted, running_keys
from paracase.domain.work.redline import redline

_SPOKEN = random.Random(7)
_VOCABULARY = str.split(
    "carrier wire clerk record dock manifest officer shift harbor claim notice letter invoice delay signed delivered "
    "refused answered kept heard under after before because while upon until wherever against"
)
SENTENCES = [
    f"{n}. The {' '.join(_SPOKEN.choices(_VOCABULARY, k=14))}, and that the carrier gave it to nobody in {1990 + n}."
    for n in range(1, 61)
]
FOOTER = "DEFENDANT'S MOTION FOR SUMMARY JUDGMENT"
STAMP = "Case 2:24-cv-00731-ABC-DEF Document 41 Filed 11/24/26 Page {page} of {of} Page ID #:{id}"


def _wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) + 1 > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _pleading(sentences: list[str], *, form: str, stamp: str = "", footer: str = FOOTER) -> list[str]:
    """Pages of 28 lines with a gutter, a footer with the page's number, and a stamp where one is given."""
    body = _wrapped(" ".join(sentences), 68)
    of = -(-len(body) // 28)
    pages = []
    for page in range(1, of + 1):
        lines = body[(page - 1) * 28 : page * 28]
        lines += [""] * (28 - len(lines))
        if form == "leading":
            lines = [f"{n} {line}".rstrip() for n, line in enumerate(lines, start=1)]
        elif form == "before":
            lines = [*map(str, range(1, 29)), *lines]
        elif form == "between":
            lines = [piece for n, line in enumerate(lines, start=1) for piece in (str(n), line)]
        head = [stamp.format(page=page, of=of, id=300 + page)] if stamp else []
        pages.append("\n".join([*head, *lines, str(page), footer]))
    return pages


FORMS = ["leading", "before", "between"]


@pytest.mark.parametrize("form", FORMS)
def test_two_edits_on_pleading_paper_are_two_changes(form: str) -> None:
    edited = [*SENTENCES]
    edited[4] = edited[4].replace("gave it to nobody", "gave it to no officer")
    edited[40] = edited[40].replace("that the carrier", "that the negligent carrier")
    found = redline(_pleading(SENTENCES, form=form), _pleading(edited, form=form))
    assert found.changes == 2
    assert found.summary == "+3 -1"
    assert not found.running


@pytest.mark.parametrize("form", FORMS)
def test_the_stamp_of_the_court_is_no_change_of_the_words(form: str) -> None:
    found = redline(_pleading(SENTENCES, form=form), _pleading(SENTENCES, form=form, stamp=STAMP))
    assert found.changes == 0
    assert [(change.edge, change.old, change.after[0] == change.after[1]) for change in found.running] == [
        (Edge.TOP, "", True)
    ]
    assert "Document 41" in found.running[0].sentence


def test_a_footer_that_changed_is_said_on_its_own() -> None:
    other = FOOTER.replace("SUMMARY JUDGMENT", "PARTIAL SUMMARY JUDGMENT")
    found = redline(_pleading(SENTENCES, form="before"), _pleading(SENTENCES, form="before", footer=other))
    assert found.changes == 0
    assert [(change.old, change.new) for change in found.running] == [(FOOTER, other)]


def test_page_numbers_that_follow_more_pages_are_no_change() -> None:
    found = redline(_pleading(SENTENCES, form="before"), _pleading([*SENTENCES[:20], *SENTENCES], form="before"))
    assert not found.running
    assert found.removed == 0


def test_a_number_at_the_end_of_a_page_is_not_taken_for_its_number() -> None:
    """Thirty days that became sixty where the page ends."""
    old = [f"{SENTENCES[n]} The answer is due within\n{30 + n * 11}" for n in range(4)]
    new = [*old[:2], old[2].replace("52", "60"), old[3]]
    found = redline(old, new)
    assert found.changes or found.running


def test_a_list_of_numbers_keeps_them() -> None:
    page = "\n".join(f"{n}. Item of the list" for n in range(1, 30))
    assert parted_from_gutter(page) == (page, 0)
    assert parted_from_gutter("\n".join(map(str, range(5, 40)))) == ("\n".join(map(str, range(5, 40))), 0)


def test_a_number_of_the_text_stays_when_the_gutter_goes() -> None:
    lines = [*map(str, range(1, 29)), "the answer is due within", "12", "days of service"]
    assert without_gutter("\n".join(lines)).split() == str.split("the answer is due within 12 days of service")


WORDS = st.sampled_from(["a", "of", "the", "3", "12", "page", "iv", "Case", "waiver", "-", "28"])
LINES = st.lists(st.lists(WORDS, max_size=5).map(" ".join), max_size=9)


@given(st.lists(LINES.map("\n".join), max_size=6))
@settings(max_examples=200, deadline=None)
def test_what_is_parted_is_every_word(pages: list[str]) -> None:
    found = parted(pages, running_keys(pages))
    words = Counter(word for page in found.pages for word in page.split())
    words += Counter(word for line in found.running for word in line.text.split())
    assert words == Counter(word for page in pages for word in page.split())


@st.composite
def _one_word_changed(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """A paper with headers, footers, a gutter or none, in which one word anywhere is another."""
    form = draw(st.sampled_from([*FORMS, "none"]))
    stamp = draw(st.sampled_from(["", STAMP]))
    count = draw(st.integers(1, 30))
    pages = _pleading(SENTENCES[:count], form=form, stamp=stamp)
    at = draw(st.integers(0, len(pages) - 1))
    pieces = pages[at].split(" ")
    word = draw(st.integers(0, len(pieces) - 1))
    return pages, [
        *pages[:at],
        " ".join([*pieces[:word], draw(_other(pieces[word])), *pieces[word + 1 :]]),
        *pages[at + 1 :],
    ]


def _other(piece: str) -> st.SearchStrategy[str]:
    words = piece.split("\n")
    replaced = [
        "\n".join([*words[:n], other, *words[n + 1 :]]) for n in range(len(words)) for other in ("7", "iv", "Zed")
    ]
    return st.sampled_from([one for one in replaced if one.split() != piece.split()])


@given(_one_word_changed())
@settings(max_examples=400, deadline=None)
def test_a_word_that_changed_anywhere_is_seen(pair: tuple[list[str], list[str]]) -> None:
    old, new = pair
    found = redline(old, new)
    assert found.changes or found.running


def _running(pages: list[str]) -> list[str]:
    return ["\n".join([page, *(f"line {word} of the body stays as it is" for word in "abcdefghij")]) for page in pages]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["# of widgets", *["5 of widgets"] * 3], ["# of widgets", *["900 of widgets"] * 3]),
        (["5 of widgets", "# of widgets", "7 of widgets", "8 of widgets"], ["5 of widgets", "6 of widgets"] * 2),
        (["#", "5"], ["#", "6"]),
        (["roman", "iv", "v"], ["roman", "iv", "vi"]),
        (["- iv -", "- v -", "- vi -"], ["- iv -", "- v -", "- ix -"]),
    ],
)
def test_a_sign_that_stands_for_a_number_is_none(old: list[str], new: list[str]) -> None:
    found = redline(_running(old), _running(new))
    assert found.changes or found.running


def test_a_page_of_nothing_but_running_lines_is_read() -> None:
    found = redline([f"EXHIBIT {n}" for n in range(1, 4)], [f"EXHIBIT {n}" for n in range(1, 5)])
    assert found.added == 2


def test_a_number_that_is_as_many_as_the_pages_is_no_count_of_them() -> None:
    old = _running(["MOTION IN LIMINE NO. 3"] * 3)
    new = [*_running(["MOTION IN LIMINE NO. 4"] * 3), "MOTION IN LIMINE NO. 4\nwords of a page that is new"]
    assert any(change.new == "MOTION IN LIMINE NO. 4" for change in redline(old, new).running)
    assert not redline(
        _running([f"Page {n} of 3" for n in (1, 2, 3)]), _running([f"Page {n} of 4" for n in (1, 2, 3, 4)])
    ).running


def test_ranks_of_a_list_are_no_gutter() -> None:
    names = [f"Candidate {letter} of the panel" for letter in "ABCDEFGHIJKLMNOPQRSTU"]
    ranks = [*range(1, 22)]
    swapped = [2, 1, *ranks[2:]]
    old, new = ("\n".join(f"{n}\n{name}" for n, name in zip(given, names, strict=True)) for given in (ranks, swapped))
    found = redline([old], [new])
    assert found.changes or found.running


def test_rows_of_a_table_keep_their_numbers() -> None:
    page = "EXHIBIT LIST\n" + "\n".join(f"{n} Letter of {n} May to counsel" for n in range(1, 30))
    assert parted_from_gutter(page) == (page, 0)
