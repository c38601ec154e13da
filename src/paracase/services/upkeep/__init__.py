"""What people do with keeping the office whole: backup, restore, repair, verify, doctor, export."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.upkeep import answered as answered
    from paracase.services.upkeep import backups as backups
    from paracase.services.upkeep import copies_here as copies_here
    from paracase.services.upkeep import cut_off as cut_off
    from paracase.services.upkeep import daily as daily
    from paracase.services.upkeep import damage as damage
    from paracase.services.upkeep import deriving as deriving
    from paracase.services.upkeep import doctor as doctor
    from paracase.services.upkeep import exporting as exporting
    from paracase.services.upkeep import gone as gone
    from paracase.services.upkeep import heads as heads
    from paracase.services.upkeep import heads_in_git as heads_in_git
    from paracase.services.upkeep import indexing as indexing
    from paracase.services.upkeep import orders as orders
    from paracase.services.upkeep import overview as overview
    from paracase.services.upkeep import owed as owed
    from paracase.services.upkeep import purging as purging
    from paracase.services.upkeep import receipts as receipts
    from paracase.services.upkeep import repairing as repairing
    from paracase.services.upkeep import restoring as restoring
    from paracase.services.upkeep import standing as standing
    from paracase.services.upkeep import strays as strays
    from paracase.services.upkeep import texts_shown as texts_shown
    from paracase.services.upkeep import verifying as verifying
else:
    __getattr__ = submodules(__name__)
