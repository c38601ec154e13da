"""Pictures for terminals: what each encoder writes is read back, by the rules of its protocol, into the same pixels."""

from __future__ import annotations

import base64
import io
import random
import re
import zlib
from itertools import product

import pytest
from PIL import Image

from paracase.domain.papers.pixels import MAX_PIXELS, PagePicture, PageSight, Pixels, png
from paracase.domain.visible import has_hidden
from paracase.tui.graphics import blocks, iterm, kitty, sixel
from paracase.tui.graphics.graphic import PIECE, Graphic
from paracase.tui.graphics.terminal import QUESTION, Showing, Way, is_whole, may_be_asked, others, understood


def noise(width: int, height: int, *, seed: int = 7) -> Pixels:
    return Pixels(width, height, random.Random(seed).randbytes(width * height * 3))


def page(width: int, height: int) -> Pixels:
    """Grey, with lines of text on white."""
    rows = (bytes((255 if y % 9 < 4 or x % 7 == 0 else (x * 5 + y) % 256) for x in range(width)) for y in range(height))
    return Pixels(width, height, b"".join(bytes([grey]) * 3 for row in rows for grey in row))


SIZES = [(1, 1), (3, 7), (40, 25), (121, 66)]


def from_sixels(data: str) -> Pixels:
    """What a terminal draws of sixels (DEC STD 070): every color of a band over the ones before."""
    found = re.fullmatch(r'\x1bP0;1;0q"1;1;(\d+);(\d+)(.*)\x1b\\', data, re.DOTALL)
    assert found is not None
    width, height, body = int(found[1]), int(found[2]), found[3]
    drawn = bytearray(width * height * 3)
    seen = bytearray(width * height)
    palette: dict[int, bytes] = {}
    color, x, top = b"", 0, 0
    for token in re.finditer(r"#(\d+)(?:;2;(\d+);(\d+);(\d+))?|!(\d+)([?-~])|([?-~])|([$-])", body):
        number, r, g, b, count, repeated, mark, move = token.groups()
        if number is not None and r is not None:
            palette[int(number)] = bytes(round(int(value) * 255 / 100) for value in (r, g, b))
        elif number is not None:
            color = palette[int(number)]
        elif move is not None:
            x, top = 0, top + 6 * (move == "-")
        else:
            until = x + int(count or 1)
            for across, row in product(range(x, until), range(6)):
                if (ord(repeated or mark) - 63) >> row & 1:
                    at = (top + row) * width + across
                    drawn[at * 3 : at * 3 + 3], seen[at] = color, 1
            x = until
    assert all(seen), "every pixel is drawn"
    return Pixels(width, height, bytes(drawn))


def furthest(one: Pixels, other: Pixels) -> int:
    assert (one.width, one.height) == (other.width, other.height)
    return max(abs(a - b) for a, b in zip(one.rgb, other.rgb, strict=True))


@pytest.mark.parametrize("size", SIZES)
def test_a_png_is_read_back_as_it_was(size: tuple[int, int]) -> None:
    pixels = noise(*size)
    opened = Image.open(io.BytesIO(png(pixels)))
    assert (opened.size, opened.mode, opened.tobytes()) == (size, "RGB", pixels.rgb)


@pytest.mark.parametrize("size", SIZES)
def test_sixels_are_the_same_picture_in_fewer_colors(size: tuple[int, int]) -> None:
    colored, grey = noise(*size), page(*size)
    (sequence,) = sixel.encoded(colored).sequences
    assert furthest(from_sixels(sequence), colored) <= 255 / (sixel.LEVELS - 1) / 2 + 2
    (sequence,) = sixel.encoded(grey).sequences
    assert furthest(from_sixels(sequence), grey) <= 255 / (sixel.GREYS - 1) + 2


def test_black_and_white_stay_so_in_sixels() -> None:
    for value in (0, 255):
        flat = Pixels(9, 13, bytes([value]) * 9 * 13 * 3)
        assert from_sixels(sixel.encoded(flat).sequences[0]) == flat


@pytest.mark.parametrize("size", [*SIZES, (300, 200)])
def test_kitty_gets_the_very_pixels(size: tuple[int, int]) -> None:
    pixels = noise(*size)
    made = kitty.encoded(pixels, 12, 7)
    data, more = "", "1"
    for number, sequence in enumerate(made.sequences):
        found = re.fullmatch(r"\x1b_G([^;]*);([A-Za-z0-9+/=]*)\x1b\\", sequence)
        assert found is not None
        keys = dict(pair.split("=") for pair in found[1].split(","))
        assert keys["q"] == "2", "an answer would come as keys"
        assert len(found[2]) <= 4096
        if number == 0:
            said = {key: keys[key] for key in ("a", "f", "o", "s", "v", "c", "r", "C")}
            assert said == {
                "a": "T",
                "f": "24",
                "o": "z",
                "s": str(size[0]),
                "v": str(size[1]),
                "c": "12",
                "r": "7",
                "C": "1",
            }
            assert f"i={keys['i']}" in made.away
        assert more == "1"
        data, more = data + found[2], keys["m"]
    assert more == "0"
    assert zlib.decompress(base64.b64decode(data)) == pixels.rgb


def test_iterm_gets_a_png_of_the_size_it_is_told() -> None:
    pixels = noise(50, 40)
    (sequence,) = iterm.encoded(pixels, 10, 4).sequences
    found = re.fullmatch(r"\x1b\]1337;File=([^:]*):([A-Za-z0-9+/=]*)\x07", sequence)
    assert found is not None
    data = base64.b64decode(found[2])
    keys = dict(pair.split("=") for pair in found[1].split(";"))
    assert (keys["inline"], keys["width"], keys["height"], keys["size"]) == ("1", "10", "4", str(len(data)))
    assert Image.open(io.BytesIO(data)).tobytes() == pixels.rgb


def test_half_blocks_are_two_pixels_a_cell() -> None:
    pixels = noise(31, 10)
    lines = blocks.in_color(pixels)
    assert len(lines) == 5
    for y, line in enumerate(lines):
        cells = [
            (segment.style.color, segment.style.bgcolor) for segment in line if segment.style for _ in segment.text
        ]
        assert len(cells) == 31
        for x, colors in enumerate(cells):
            for half, color in enumerate(colors):
                assert color is not None
                at = ((2 * y + half) * 31 + x) * 3
                assert color.triplet is not None
                assert max(abs(a - b) for a, b in zip(color.triplet, pixels.rgb[at : at + 3], strict=True)) < 8


def test_without_color_a_page_is_legible_on_dark_and_light() -> None:
    rows = [[255, 255, 0, 128], [255, 0, 0, 128], [0, 255, 0, 128], [0, 255, 0, 128]]
    pixels = Pixels(4, 4, b"".join(bytes([grey]) * 3 for row in rows for grey in row))
    assert blocks.in_shades(pixels, is_dark=True) == ["█▀ ▒", " █ ▒"]
    assert blocks.in_shades(pixels, is_dark=False) == [" ▄█▒", "█ █▒"]


def test_an_odd_last_row_is_shown() -> None:
    assert len(blocks.in_color(noise(5, 3))) == len(blocks.in_shades(noise(5, 3), is_dark=True)) == 2


def test_characters_of_pictures_are_no_control_characters() -> None:
    lines = ["".join(segment.text for segment in line) for line in blocks.in_color(noise(20, 20))]
    assert not any(has_hidden(line) for line in [*lines, *blocks.in_shades(noise(20, 20), is_dark=True)])


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b[2J", "words", "\x1b]52;c;aGk=\x07", "\x1b]0;title\x07", "\x1b_Ga=T;AA\x1b[c\x1b\\", "\x1bP$qm\x1b\\",
        "\x1b_Ga=T;AA\x1b\\\x1b[c", "\x1b]1337;SetProfile=x\x07", "\x1b]1337;File=inline=1:AA\x1b]52;c;x\x07",
        "\x1bP0q\n\x1b\\",
        "\x1b_Ga=T;\u2028\x1b\\", "",
    ],
)  # fmt: skip
def test_nothing_but_pictures_goes_past_the_filters(sequence: str) -> None:
    with pytest.raises(ValueError, match="shows no picture"):
        Graphic((sequence,))


def test_a_picture_goes_in_small_pieces_that_are_all_of_it() -> None:
    made = iterm.encoded(noise(200, 100), 20, 5)
    pieces = list(made.pieces())
    assert "".join(pieces) == "".join(made.sequences)
    assert max(map(len, pieces)) <= PIECE
    assert made.size == sum(map(len, pieces))


# What a terminal says of itself

KITTY = "\x1b_Gi=31;OK\x1b\\\x1bP>|kitty(0.36.4)\x1b\\\x1b[6;36;18t\x1b[4;1044;1440t\x1b[?62;52;c"
ITERM = "\x1bP>|iTerm2 3.5.10\x1b\\\x1b[4;768;1120t\x1b[?62;4c"
FOOT = "\x1bP>|foot(1.16.2)\x1b\\\x1b[6;22;11t\x1b[4;528;880t\x1b[?62;4;22c"
TMUX = "\x1bP>|tmux 3.3a\x1b\\\x1b[?1;2c"
PLAIN = "\x1b[?6c"


@pytest.mark.parametrize(
    ("said", "environment", "expected"),
    [
        (KITTY, {}, Showing(Way.KITTY, (18, 36))),
        (ITERM, {}, Showing(Way.ITERM, (14, 32))),
        (FOOT, {}, Showing(Way.SIXEL, (11, 22))),
        (TMUX, {"TMUX": "/tmp/x", "TERM_PROGRAM": "iTerm.app"}, Showing()),
        (PLAIN, {}, Showing()),
        (PLAIN, {"TERM_PROGRAM": "iTerm.app"}, Showing(Way.ITERM)),
        ("", {}, Showing()),
        ("\x1b_Gi=31;ENOTSUPPORTED\x1b\\\x1b[?6c", {}, Showing()),
        ("\x1b[6;99999;0t\x1b[?4c", {}, Showing()),
    ],
)
def test_what_a_terminal_says_of_itself(said: str, environment: dict[str, str], expected: Showing) -> None:
    assert understood(said, environment, (80, 24)) == expected


def test_keys_between_the_answers_go_their_way() -> None:
    assert others(f"j{KITTY}k\x1b[A") == "jk\x1b[A"
    assert others(FOOT) == ""
    assert is_whole(PLAIN)
    assert not is_whole(KITTY[:-3])


def test_terminals_that_print_what_they_do_not_know_are_not_asked() -> None:
    assert may_be_asked({"TERM": "xterm-256color"})
    assert may_be_asked({"TERM": "xterm-kitty"})
    assert not may_be_asked({"TERM": "linux"})
    assert not may_be_asked({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"})
    assert QUESTION.endswith("\x1b[c"), "the question that everybody answers comes last"


# What one looks at


def picture(sight: PageSight, whole: tuple[int, int] = (300, 400), room: tuple[int, int] = (60, 40)) -> PagePicture:
    wide, high = (round(side * sight.zoom * min(room[0] / 300, room[1] / 400)) for side in whole)
    width, height = min(room[0], wide), min(room[1], high)
    left = min(max(0, round(sight.x * wide - width / 2)), wide - width)
    top = min(max(0, round(sight.y * high - height / 2)), high - height)
    return PagePicture(Pixels(width, height, bytes(width * height * 3)), 3, (wide, high), (left, top), 5.9)


def test_one_moves_to_the_edges_and_not_past_them() -> None:
    sight = PageSight(2).zoomed(1).zoomed(1).zoomed(1).zoomed(1)
    for across, down in product((-1, 1), repeat=2):
        at = sight
        for _ in range(40):
            at = picture(at).moved(at, across, down)
        seen = picture(at)
        assert seen.at[0] == (0 if across < 0 else seen.whole[0] - seen.pixels.width)
        assert seen.at[1] == (0 if down < 0 else seen.whole[1] - seen.pixels.height)
        back = seen.moved(at, -across, -down)
        assert picture(back).at != seen.at, "one step back is seen at once"


def test_zoom_ends_where_the_whole_page_is_seen() -> None:
    near = PageSight(1, x=0.9, y=0.1).zoomed(3)
    assert near.zoom > 3
    assert near.zoomed(-3) == PageSight(1)
    assert PageSight(1).zoomed(200).zoom == PageSight(1).zoomed(100).zoom
    assert not picture(PageSight(1)).is_readable


def test_what_is_no_picture_is_none() -> None:
    for width, height, data in ((0, 4, b""), (2, 2, b"x" * 11), (MAX_PIXELS, 2, b"")):
        with pytest.raises(ValueError, match="sides"):
            Pixels(width, height, data)


def test_a_picture_stands_in_the_middle_of_its_ground() -> None:
    framed = Pixels(2, 1, b"\xff" * 6).on_ground(5, 3, (1, 2, 3))
    ground = bytes((1, 2, 3))
    assert framed.rgb == ground * 5 + ground + b"\xff" * 6 + ground * 2 + ground * 5
    assert framed.on_ground(4, 9, (0, 0, 0)) is framed
