"""Numbers and dates of cells as their formats show them, as far as words need it (ECMA-376 part 1, 18.8.30)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "m/d/yyyy", 15: "d-mmm-yy",
    16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm",
    37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)", 44: '"$"#,##0.00',
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
}  # fmt: skip
"""Formats that a workbook only numbers."""
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]')
_DATE = re.compile(r"[dyhs]|m(?!illion)", re.I)
_TOKEN = re.compile(r"y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2}|AM/PM|A/P|\.0+|.", re.I | re.S)
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  a day of a workbook has no zone
_FIRST_1904 = 1462
_HELD = 0xF0000
"""Literal words of a format are one letter each from here on, while its digits are filled in."""
MAX_CODE = 255
LAST_DAY = 2_958_465


def shown(value: float, code: str, *, since_1904: bool = False) -> str:
    """A number by its format; what a format cannot tell stays a plain number."""
    if not code or len(code) > MAX_CODE or max(code) >= "\U000f0000" or code.lower() in {"general", "@"}:
        return plain(value)
    parts = code.split(";")
    part = (
        parts[1]
        if value < 0 and len(parts) > 1 and parts[1]
        else parts[2]
        if value == 0 and len(parts) > 2
        else parts[0]
    )
    bare = _LITERAL.sub("", part)
    if _DATE.search(bare) and not re.search(r"[#?]|0(?!\.?0*s)", re.sub(r"s\.0+", "s", bare)):
        return _as_date(value + (_FIRST_1904 if since_1904 else 0), part)
    return _as_number(abs(value) if part is not parts[0] else value, part, bare)


def plain(value: float) -> str:
    """A number in as few digits as tell it."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.12g}"


def is_invisible(code: str) -> bool:
    """Whether a format shows nothing whatever stands in the cell: *;;;*."""
    return len(parts := code.split(";")) >= 3 and not any(part.strip() for part in parts)


def _as_number(value: float, part: str, bare: str) -> str:
    if not re.search(r"[0#?]", bare):
        return _LITERAL.sub(_word, part).strip() or plain(value)
    if "E" in bare.upper() or "/" in bare:
        return plain(value)
    match = re.search(r"[0#?,]+(?:\.([0#?]*))?", bare)
    decimals = min(len(match[1] or ""), 30) if match else 0
    value *= 100 if "%" in bare else 1
    digits = f"{value:,.{decimals}f}" if "," in bare else f"{value:.{decimals}f}"
    held: list[str] = []

    def hold(found: re.Match[str]) -> str:
        held.append(_word(found))
        return chr(_HELD + len(held) - 1)

    kept = _LITERAL.sub(hold, part)
    kept = re.sub(r"[#?0,]*[0#?][#?0,.]*", lambda _m: digits, kept, count=1)
    return re.sub("[\U000f0000-\U000f0fff]", lambda m: held[ord(m[0]) - _HELD], kept).strip()


def _word(match: re.Match[str]) -> str:
    return match[1] or match[2] or match[3] or ""


def _as_date(value: float, part: str) -> str:
    if not 0 <= value < LAST_DAY:
        return plain(value)
    moment = _EPOCH + timedelta(days=value)
    if moment.microsecond >= 500_000:
        moment += timedelta(seconds=1)
    held: list[str] = []

    def hold(found: re.Match[str]) -> str:
        held.append(_word(found))
        return chr(_HELD + len(held) - 1)

    code = _LITERAL.sub(hold, part)
    is_half_day = re.search(r"AM/PM|A/P", code, re.I) is not None
    found: list[str] = []
    last = ""
    tokens = _TOKEN.findall(code)
    for at, token in enumerate(tokens):
        low = token.lower()
        if ord(token[0]) >= _HELD:
            found.append(held[ord(token[0]) - _HELD])
            continue
        after = next((t.lower() for t in tokens[at + 1 :] if t[:1].lower() in {"s", "d", "y", "h", "m"}), "")
        is_minutes = low in {"m", "mm"} and (last.startswith("h") or after.startswith("s"))
        found.append(_token(moment, low, token, is_minutes=is_minutes, is_half_day=is_half_day))
        if low[:1] in {"y", "m", "d", "h", "s"}:
            last = low
    return "".join(found).strip()


def _token(moment: datetime, low: str, token: str, *, is_minutes: bool, is_half_day: bool) -> str:
    hour = (moment.hour % 12 or 12) if is_half_day else moment.hour
    ways = {
        "y": f"{moment:%y}", "yy": f"{moment:%y}", "yyy": f"{moment.year}", "yyyy": f"{moment.year}",
        "m": str(moment.month), "mm": f"{moment.month:02d}", "mmm": f"{moment:%b}", "mmmm": f"{moment:%B}",
        "mmmmm": f"{moment:%b}"[:1], "d": str(moment.day), "dd": f"{moment.day:02d}", "ddd": f"{moment:%a}",
        "dddd": f"{moment:%A}", "h": str(hour), "hh": f"{hour:02d}", "s": str(moment.second), "ss": f"{moment.second:02d}",
        "am/pm": f"{moment:%p}", "a/p": f"{moment:%p}"[:1],
    }  # fmt: skip
    if is_minutes:
        return str(moment.minute) if low == "m" else f"{moment.minute:02d}"
    return ways.get(low, "" if low.startswith(".0") else token)
