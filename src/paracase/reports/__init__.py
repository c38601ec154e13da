"""What leaves the office."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.reports import calendar_file as calendar_file
    from paracase.reports import export as export
    from paracase.reports import handover_pages as handover_pages
    from paracase.reports import html_report as html_report
    from paracase.reports import letter_file as letter_file
    from paracase.reports import pdf_fonts as pdf_fonts
    from paracase.reports import pdf_report as pdf_report
    from paracase.reports import pdf_sheet as pdf_sheet
    from paracase.reports import templates as templates
    from paracase.reports import word_letter as word_letter
else:
    __getattr__ = submodules(__name__)
