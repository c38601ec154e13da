"""What the office knows of keeping the office whole: backup, restore, verify, doctor, export."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.upkeep import acts as acts
    from paracase.domain.upkeep import derivations as derivations
    from paracase.domain.upkeep import purges as purges
    from paracase.domain.upkeep import replaying as replaying
    from paracase.domain.upkeep import sources as sources
else:
    __getattr__ = submodules(__name__)
