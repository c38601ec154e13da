"""Strings that programs stumble over: 515 of them, every kind in turn, always the same."""
# ruff: noqa: RUF001, E501  letters that look like others are what it is about

from __future__ import annotations

import random
from itertools import chain, cycle
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIXED: dict[str, tuple[str, ...]] = {
    "words of programs": ("undefined", "null", "None", "NaN", "Infinity", "-1E+02", "0x0", "true", "nil", "(null)", "hasOwnProperty"),
    "numbers": ("0", "-1", "1/0", "1,000,000.00", "1.000.000,00", "9" * 96, "0.00000000000001", "०१२३", "１２３", "Ⅷ", "½"),
    "markup": ("<script>alert(1)</script>", "<img src=x onerror=a>", "[bold]x[/]", "[/x]", "[@click=app.quit]q[/]", "&lt;b&gt;",
               "<![CDATA[", "<!--#exec cmd=ls-->", "]]>", "{{7*7}}", "${7*7}", "#{7*7}", "<%= 7 %>"),
    "statements": ("'; DROP TABLE document; --", "1' OR '1'='1", "\" OR \"\"=\"", "%' --", "NEAR(a b)", "a AND NOT", "col:", "*", "^a",
                   "fts MATCH", "\\", "\\'", "``"),
    "shells": ("$(rm -rf x)", "`ls`", "; ls", "| cat", "&& x", "> out", "-rf", "--help", "%PATH%", "$HOME", "*?.[a-z]", "!$", "~root"),
    "formats": ("%s%n%d", "%x" * 9, "{0}", "{}", "%%", "\\x00", "\\u0000", "&#0;"),
    "reserved": ("CON", "PRN.x", "aux", "NUL", "COM1", "LPT9.pdf", "con ", "a.", "a ", "..", "...", " ", "a:b", "a|b", "a?b", "a*b", "<a>"),
    "two ways": ("\u202etxt.exe", "\u2066a\u2069", "\u200fאבג abc", "مرحبا 123", "\u061cx", "\u202dx\u202c", "a\u200eb"),
    "unseen": ("\u200b", "a\u00adb", "\ufeffa", "\u2060", "a\u180eb", "\u115f", "\u3164", "\ue0001", "\U000e0041\U000e007f", "\u2028", "\x85",
               "\x1b[2J", "\x1b]52;c;aGk=\x07", "\x9b31m", "\x07", "\x08" * 9, "\r\r", "\x7f", "\x01\x02"),
    "heaped": ("e" + "\u0301" * 40, "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮", "ก็็็็็็็็", "\u0301", "\u20dd\u20dd", "नी", "각"),
    "pictures": ("👩‍⚖️", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇺🇸🇩🇪🇺", "👍🏿", "1️⃣", "☃", "🙂" * 30, "\ufe0f"),
    "alike": ("раураl", "ΑΒΓ", "ﬁle", "ＦＵＬＬ", "İstanbul", "ıI", "ſ", "ẞß", "Å\u212b", "K\u212a", "\u2126Ω", "Ĳ", "ǅ"),
    "languages": ("漢字の文書", "한국어", "ไทย", "עברית", "हिन्दी", "ქართული", "Ελληνικά", "tiếng Việt", "ÆØÅ", "Łódź", "ᚠᛇᚻ", "𝔘𝔫𝔦", "𠜎𠜱", "ﷺ"),
    "paths": ("..\\..\\x", "C:\\x", "\\\\host\\x", "file:x", "http:x.example", "a%2fb", "a%00b", "．．", "⁄etc⁄passwd"),
}  # fmt: skip


def naughty(count: int) -> list[str]:
    """So many of them, no two alike: those above in turn of their kinds, then ones drawn from every plane."""
    chance = random.Random(14)
    kinds = [list(words) for words in _FIXED.values()]
    fixed = [words[turn] for turn in range(max(map(len, kinds))) for words in kinds if turn < len(words)]
    found: dict[str, None] = {}
    for text in chain(fixed, _drawn(chance)):
        found[text] = None
        if len(found) >= count:
            break
    return list(found)


def _drawn(chance: random.Random) -> Iterator[str]:
    planes = (
        (0x01, 0x7F), (0x80, 0x24F), (0x300, 0x36F), (0x590, 0x6FF), (0x2000, 0x206F), (0x3000, 0x9FFF), (0xE000, 0xF8FF),
        (0xFE00, 0xFFFD), (0x1F300, 0x1FAFF), (0xE0000, 0xE0FFF),
    )  # fmt: skip
    for plane in cycle(planes):
        yield "".join(chr(chance.randint(*plane)) for _ in range(chance.randint(1, 24)))
