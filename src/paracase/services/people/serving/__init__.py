"""A service account for the people of one desk: set up, cut off and repeated, turned back, and looked at."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.people.serving import at_work as at_work
    from paracase.services.people.serving import birth as birth
    from paracase.services.people.serving import carrying as carrying
    from paracase.services.people.serving import checking as checking
    from paracase.services.people.serving import journal as journal
    from paracase.services.people.serving import looking as looking
    from paracase.services.people.serving import machine as machine
    from paracase.services.people.serving import trees as trees
else:
    __getattr__ = submodules(__name__)
