"""What the office knows of the staff, their keys and roles, and the people of a case."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.people import acts as acts
    from paracase.domain.people import binding as binding
    from paracase.domain.people import door as door
    from paracase.domain.people import gate as gate
    from paracase.domain.people import lineage as lineage
    from paracase.domain.people import modes as modes
    from paracase.domain.people import notices as notices
    from paracase.domain.people import openssh as openssh
    from paracase.domain.people import seat as seat
    from paracase.domain.people import service_account as service_account
    from paracase.domain.people import sshd_config as sshd_config
else:
    __getattr__ = submodules(__name__)
