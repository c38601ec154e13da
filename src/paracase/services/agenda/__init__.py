"""What is due on which day: the calendar, what leaves it as a file or feed, the week sheet, the day's docket."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.agenda import calendar_accounts as calendar_accounts
    from paracase.services.agenda import closed as closed
    from paracase.services.agenda import docketing as docketing
    from paracase.services.agenda import exporting as exporting
    from paracase.services.agenda import listed as listed
    from paracase.services.agenda import printing as printing
    from paracase.services.agenda import publishing as publishing
    from paracase.services.agenda import server_speech as server_speech
    from paracase.services.agenda import serving as serving
    from paracase.services.agenda import writing as writing
else:
    __getattr__ = submodules(__name__)
