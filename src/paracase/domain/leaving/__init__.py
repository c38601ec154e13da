"""What the office knows of leaving with everything and of coming: files handed over, exports of other systems taken in."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.leaving import acts as acts
    from paracase.domain.leaving import casefile as casefile
    from paracase.domain.leaving import cells as cells
    from paracase.domain.leaving import handovers as handovers
    from paracase.domain.leaving import manifest as manifest
    from paracase.domain.leaving import mapping as mapping
    from paracase.domain.leaving import proposing as proposing
    from paracase.domain.leaving import reconciling as reconciling
else:
    __getattr__ = submodules(__name__)
