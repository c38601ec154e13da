"""The demo: an invented office, its papers, and papers that keep arriving."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.demo import delegated as delegated
    from paracase.services.demo import formats as formats
    from paracase.services.demo import living as living
    from paracase.services.demo import making as making
    from paracase.services.demo import matters as matters
    from paracase.services.demo import procession as procession
    from paracase.services.demo import speaking as speaking
    from paracase.services.demo import waiting as waiting
    from paracase.services.demo import written as written
else:
    __getattr__ = submodules(__name__)
