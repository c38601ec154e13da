"""What readers are asked about one page of a PDF or picture: draw it, tell its words with their places, or its own lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.intake.extract.pool import CPU_SECONDS, WALL_SECONDS

if TYPE_CHECKING:
    from paracase.domain.papers.pixels import PageSight
    from paracase.intake.extract.pool import Workers
    from paracase.intake.extract.protocol import Extracted


def render(workers: Workers, document: int, size: int, page: int) -> Extracted:
    """Draw one page (from 0) as a PGM image, its only child."""
    request = {"do": "render", "size": size, "name": "", "page": page, "nice": True, "cpu": CPU_SECONDS}
    return workers.ask(document, request, WALL_SECONDS)


def lettered(workers: Workers, document: int, size: int, page: int) -> Extracted:
    """Draw one page of a PDF, with its words and their places (``pdfium.lettered``)."""
    request = {"do": "lettered", "size": size, "name": "", "page": page, "nice": True, "cpu": CPU_SECONDS}
    return workers.ask(document, request, WALL_SECONDS)


def closely(
    workers: Workers, document: int, size: int, page: int, cells: list[list[float]], *, across: int, height: int
) -> Extracted:
    """Draw words of a page enlarged, one beneath another (``pdfium.lettered``)."""
    request = {
        "do": "closely", "size": size, "name": "", "page": page, "nice": True, "cpu": CPU_SECONDS, "cells": cells,
        "across": across, "height": height,
    }  # fmt: skip
    return workers.ask(document, request, WALL_SECONDS)


def show(workers: Workers, document: int, size: int, name: str, sight: PageSight, room: tuple[int, int]) -> Extracted:
    """Draw what one looks at of a page of a PDF or picture: colored pixels, its only child (``showing.show``).

    Args:
        room: width and height it may have, in pixels.
    """
    request = {"do": "show", "size": size, "name": name, "cpu": CPU_SECONDS, **sight._asdict()}
    request |= {"page": sight.page - 1, "width": room[0], "height": room[1]}
    return workers.ask(document, request, WALL_SECONDS)


def lay(workers: Workers, document: int, size: int, name: str, page: int) -> Extracted:
    """The text of one page of a PDF (from 0) in its own lines and columns, its only page."""
    request = {"do": "lay", "size": size, "name": name, "page": page, "cpu": CPU_SECONDS}
    return workers.ask(document, request, WALL_SECONDS)
