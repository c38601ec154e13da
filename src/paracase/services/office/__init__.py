"""What people do with the office itself: its folders and settings."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.office import accounts as accounts
    from paracase.services.office import borne_out as borne_out
    from paracase.services.office import changing as changing
    from paracase.services.office import desks as desks
    from paracase.services.office import filesystems as filesystems
    from paracase.services.office import founding as founding
    from paracase.services.office import opening as opening
    from paracase.services.office import own as own
    from paracase.services.office import person_side as person_side
    from paracase.services.office import policy as policy
    from paracase.services.office import telling as telling
else:
    __getattr__ = submodules(__name__)
