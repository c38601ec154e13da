"""A mapping drafted from the export itself: its files are read, nothing is taken and nothing applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.leaving.cells import decoded, records
from paracase.domain.leaving.proposing import as_mapping, propose
from paracase.domain.visible import visible
from paracase.domain.words import line
from paracase.services.leaving.reading import bytes_of

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.leaving.proposing import ProposedFile

MOST_FILES = 50
"""CSV files of one export that are looked at."""


def proposed(source: Path) -> list[ProposedFile]:
    """What each CSV file of an export probably is.

    Raises:
        NotFound: there is no such folder, or no CSV file in it.
        BadInput: one cannot be read; or there are too many.
    """
    if not source.exists():
        raise NotFound(f"There is no {visible(str(source))}.", hint="Name the folder of the export.")
    paths = sorted(one for one in source.iterdir() if one.suffix.lower() == ".csv") if source.is_dir() else [source]
    if not paths:
        raise NotFound(f"There is no CSV file in {visible(str(source))}.", hint="Export as CSV, and unpack a zip.")
    if len(paths) > MOST_FILES:
        raise BadInput(f"There are {len(paths)} CSV files.", hint=f"Put the {MOST_FILES} that matter into a folder.")
    return [_proposed(path) for path in paths]


def _proposed(path: Path) -> ProposedFile:
    text, _ = decoded(bytes_of(path, path.name), path.name)
    every = [one.cells for one in records(text, path.name)]
    if not every:
        raise BadInput(f"{visible(path.name)} is empty.", hint="Export it again, or take it out of the folder.")
    return propose(path.name, [" ".join(cell.split()) for cell in every[0]], every[1:])


def write_draft(files: list[ProposedFile], system: str, to: Path) -> None:
    """Write the draft as a mapping file; one that is there is left alone.

    Raises:
        BadInput: no name of the other system; or something is there.
        NotAllowed: it cannot be written.
    """
    text = as_mapping(line(system, "source", limit=60), files)
    try:
        with to.open("x", encoding="utf-8") as draft:
            draft.write(text)
    except FileExistsError as error:
        raise BadInput(f"{visible(str(to))} is there already.", hint="Name a new file.") from error
    except OSError as error:
        raise NotAllowed(f"{visible(str(to))} cannot be written: {error.strerror}.") from error
