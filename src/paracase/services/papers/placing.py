"""Where a file goes that gets its name here: the folder as it is spelled there, a name that is safe for the whole path.

Names beside it are looked at where the file is moved (``services/journal.py``): by then others may lie there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers import naming
from paracase.domain.visible import name_bytes
from paracase.store.neighbors import room, spelled
from paracase.store.office.roots import root_paths

if TYPE_CHECKING:
    from paracase.domain.steps import Place
    from paracase.services.context import Office


def place_in(office: Office, root_id: int, folder: bytes, name: str) -> Place:
    """The place of a file with a name that is wanted.

    Args:
        folder: below the watched folder; a part that is there but for case is meant as it is spelled there.

    Raises:
        BadInput: the folder's path leaves no room for a name.
    """
    roots = {number: path for number, (_, path) in root_paths(office.store.read, office.folder).items()}
    folder = spelled(roots[root_id], folder)
    safe = name_bytes(naming.safe_name(name, most=room(office.folder, roots, (root_id, folder))))
    return root_id, folder + b"/" + safe if folder else safe
