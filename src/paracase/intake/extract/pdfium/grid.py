"""From the points of a page to the pixels of its drawing, whichever way it is turned and cropped."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium_c

if TYPE_CHECKING:
    import pypdfium2


class Grid(NamedTuple):
    """From points of a page to pixels of its drawing."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    width: int
    height: int

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Left, top, right and bottom in pixels, whichever way the page is turned."""
        x0, y0 = self.a * left + self.c * bottom + self.e, self.b * left + self.d * bottom + self.f
        x1, y1 = self.a * right + self.c * top + self.e, self.b * right + self.d * top + self.f
        return (x0 if x0 < x1 else x1), (y0 if y0 < y1 else y1), (x1 if x0 < x1 else x0), (y1 if y0 < y1 else y0)

    def direction(self, across: float, up: float) -> tuple[float, float]:
        """Where a direction on the page leads in its drawing: to the right, and down."""
        return self.a * across + self.c * up, self.b * across + self.d * up


def grid(page: pypdfium2.PdfPage, across: int, down: int) -> Grid:
    """The grid of a page that is drawn so many pixels wide and high."""
    x, y = ctypes.c_int(), ctypes.c_int()
    found = []
    for at in ((0, 0), (1000, 0), (0, 1000)):
        pdfium_c.FPDF_PageToDevice(page, 0, 0, across * 1000, down * 1000, 0, *at, ctypes.byref(x), ctypes.byref(y))
        found.append((x.value / 1000, y.value / 1000))
    (e, f), (ae, bf), (ce, df) = found
    return Grid((ae - e) / 1000, (bf - f) / 1000, (ce - e) / 1000, (df - f) / 1000, e, f, across, down)
