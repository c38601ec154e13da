"""What lies beside a file on the disk: how folders are spelled there, and which names are free in them.

Windows and Macs take ``Order.pdf`` and ``order.pdf`` for one file; here nothing is named so that one of the two could not be
opened there.
"""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.papers import naming
from paracase.domain.visible import name_bytes, name_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from paracase.domain.steps import Place


def names_in(folder: bytes) -> list[bytes]:
    """The names in a folder; none where it is not there or may not be looked into."""
    try:
        return os.listdir(folder)
    except OSError:
        return []


def alike_in(folder: bytes, name: bytes) -> list[bytes]:
    """Other names in a folder that Windows or a Mac take for this one."""
    key = naming.alike(name_text(name))
    return sorted(other for other in names_in(folder) if other != name and naming.alike(name_text(other)) == key)


def spelled(root: bytes, folder: bytes) -> bytes:
    """A folder's path as its parts are spelled on the disk, where they are there but for case or composition."""
    path: list[bytes] = []
    for part in folder.split(b"/") if folder else ():
        above = b"/".join([root, *path])
        alike = () if part in names_in(above) else alike_in(above, part)
        path.append(next((other for other in alike if os.path.isdir(above + b"/" + other)), part))
    return b"/".join(path)


def room(office: Path, roots: Mapping[int, bytes], folder: Place) -> int:
    """How many characters a name may have in a folder (``naming.room_in``).

    Args:
        roots: where the watched folders are.

    Raises:
        BadInput: its path leaves no room.
    """
    root, base = roots[folder[0]], os.fsencode(office)
    path = root + b"/" + folder[1] if folder[1] else root
    above = os.path.dirname(base if path.startswith(base + b"/") else root)
    return naming.room_in(name_text(path), below=name_text(path[len(above) :].lstrip(b"/")))


class Neighbors:
    """The names in some folders, looked at once for everything that one plan puts there.

    Args:
        roots: where the watched folders are.
    """

    def __init__(self, office: Path, roots: Mapping[int, bytes]) -> None:
        self._office = office
        self._roots = roots
        self._beside: dict[Place, Counter[str]] = {}

    def free(self, target: Place, *, source: Place | None = None) -> Place:
        """A place as it is wanted, or with a number where a name beside it is the same; it counts as taken then.

        Args:
            source: where the file is: its own old name is not in its way.
        """
        folder, _, name = target[1].rpartition(b"/")
        place = target[0], folder
        if place not in self._beside:
            there = names_in(self._roots[target[0]] + b"/" + folder)
            self._beside[place] = Counter(naming.alike(name_text(other)) for other in there)
        names = self._beside[place]
        if source is not None and (source[0], source[1].rpartition(b"/")[0]) == place:
            names -= Counter([naming.alike(name_text(source[1].rpartition(b"/")[2]))])
        most = naming.MAX_PATH
        with contextlib.suppress(BadInput):  # what goes back to where it was may lie deeper than anything named here
            most = room(self._office, self._roots, place)
        found = name_bytes(naming.free_name(name_text(name), names.keys(), most=most))
        names[naming.alike(name_text(found))] += 1
        return target[0], folder + b"/" + found if folder else found
