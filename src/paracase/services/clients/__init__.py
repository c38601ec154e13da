"""What people do with persons, conflicts, credentials and service lists."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.clients import bringing as bringing
    from paracase.services.clients import conflicts as conflicts
    from paracase.services.clients import credentials as credentials
    from paracase.services.clients import deciding_conflicts as deciding_conflicts
    from paracase.services.clients import following as following
    from paracase.services.clients import merging as merging
    from paracase.services.clients import persons as persons
    from paracase.services.clients import service_lists as service_lists
else:
    __getattr__ = submodules(__name__)
