"""What people do with the staff, their keys and roles, and the people of a case."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.people import agent as agent
    from paracase.services.people import answering as answering
    from paracase.services.people import contacts as contacts
    from paracase.services.people import door as door
    from paracase.services.people import entering as entering
    from paracase.services.people import gate as gate
    from paracase.services.people import keys as keys
    from paracase.services.people import notices as notices
    from paracase.services.people import other_ways as other_ways
    from paracase.services.people import people as people
    from paracase.services.people import seated as seated
    from paracase.services.people import serving as serving
    from paracase.services.people import sshd as sshd
    from paracase.services.people import waiting as waiting
else:
    __getattr__ = submodules(__name__)
