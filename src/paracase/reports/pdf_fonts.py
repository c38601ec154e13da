"""The fonts of what is printed: embedded, so that a PDF stands alone; ReportLab is imported with this module."""

from __future__ import annotations

from pathlib import Path

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from paracase.domain.visible import visible

PLAIN, BOLD = "Vera", "VeraBd"
"""Bitstream Vera, which ReportLab ships; its licence lets documents embed it."""


def register() -> None:
    """Make both known; once is enough, twice does nothing."""
    for name in (PLAIN, BOLD):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, Path(reportlab.__file__).parent / "fonts" / f"{name}.ttf"))


def shown(text: str) -> str:
    """What the font has, on one line; any other letter is a question mark, as hidden ones are made visible."""
    known = pdfmetrics.getFont(PLAIN).face.charToGlyph
    return "".join(letter if ord(letter) in known else "?" for letter in visible(" ".join(text.split())))
