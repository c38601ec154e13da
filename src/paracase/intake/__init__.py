"""How files become documents: seen, settled, kept, read, recognised, indexed. Files are never changed here."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.intake import children as children
    from paracase.intake import comparing as comparing
    from paracase.intake import comparisons as comparisons
    from paracase.intake import extract as extract
    from paracase.intake import fetching as fetching
    from paracase.intake import hints as hints
    from paracase.intake import watcher as watcher
else:
    __getattr__ = submodules(__name__)
