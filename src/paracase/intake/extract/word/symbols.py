"""Letters that only a symbol font gives their look: a ticked box in Wingdings is no letter *þ*."""

from __future__ import annotations

_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x73: "◆", 0x74: "◆", 0x75: "◆", 0x76: "❖",
    0x78: "☒", 0x9F: "•", 0xA1: "○", 0xA3: "○", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔",
    0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x21: "✏", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x4A: "☺",
    0x4C: "☹", 0x46: "☞",
}  # fmt: skip
_WINGDINGS_2 = {
    0x50: "✓",
    0x4F: "✗",
    0x51: "☒",
    0x52: "☑",
    0x53: "☒",
    0x54: "☒",
    0x30: "☐",
    0x2A: "☐",
    0xA3: "☐",
    0x97: "●",
}
_SYMBOL = {
    0xB7: "•", 0xA7: "♣", 0xA3: "≤", 0xB3: "≥", 0xB1: "±", 0xB4: "×", 0xB0: "°", 0xD2: "®", 0xD3: "©", 0xD4: "™",
    0xE2: "®", 0xE3: "©", 0xE4: "™", 0xA2: "\u2032", 0xB2: "″", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xAE: "→",
    0xAC: "←", 0xDE: "⇒", 0x44: "Δ", 0x6D: "μ", 0x70: "π", 0x61: "\u03b1", 0x62: "β", 0x53: "Σ", 0x57: "Ω", 0x2D: "−",
    0xA5: "∞", 0xA8: "♦", 0xB8: "÷", 0xBE: "—",
}  # fmt: skip
_WEBDINGS = {0x61: "✓", 0x72: "✗", 0x63: "☐", 0x67: "■", 0x3D: "•"}
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "symbol": _SYMBOL, "webdings": _WEBDINGS}


def is_symbols(font: str) -> bool:
    """Whether a font has pictures where others have letters."""
    return font.lower() in _FONTS or font.lower() == "wingdings 3"


def symbol(font: str, code: int) -> str:
    """What a character of a font looks like; one that is not known is named by font and number."""
    low = code & 0xFF if 0xF000 <= code <= 0xF0FF else code
    table = _FONTS.get(font.lower())
    if table is not None and low in table:
        return table[low]
    if table is None and not 0xE000 <= code <= 0xF8FF and font.lower() != "wingdings 3":
        return chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"
    return f"[{font or 'symbol'} {low:02X}]"


def in_font(font: str, text: str) -> str:
    """A text that is set in a symbol font, as it looks; letters of other fonts stay, but for those of private use."""
    if not is_symbols(font):
        return "".join(symbol("symbol", ord(ch)) if "\uf020" <= ch <= "\uf0ff" else ch for ch in text)
    return "".join(ch if ch.isspace() else symbol(font, ord(ch)) for ch in text)


BALLOT = {True: "☒", False: "☐"}
"""A checkbox, ticked or not."""
