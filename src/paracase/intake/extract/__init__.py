"""Reading text out of documents, outside our processes: a worker is started, handed an open descriptor, and limited."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.intake.extract import archive as archive
    from paracase.intake.extract import installed as installed
    from paracase.intake.extract import one_page as one_page
    from paracase.intake.extract import pool as pool
    from paracase.intake.extract import printing as printing
    from paracase.intake.extract import sniff as sniff
else:
    __getattr__ = submodules(__name__)
