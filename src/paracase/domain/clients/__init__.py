"""Whom the office speaks with and for: names and how alike two are, persons, conflicts, credentials, service."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.clients import acts as acts
    from paracase.domain.clients import conflicts as conflicts
    from paracase.domain.clients import credentials as credentials
    from paracase.domain.clients import matching as matching
    from paracase.domain.clients import names as names
    from paracase.domain.clients import nicknames as nicknames
    from paracase.domain.clients import persons as persons
    from paracase.domain.clients import serving as serving
else:
    __getattr__ = submodules(__name__)
