"""What people do with cases, their checklists, tasks and walls."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.cases import acceptance as acceptance
    from paracase.services.cases import cases as cases
    from paracase.services.cases import closing as closing
    from paracase.services.cases import conditions as conditions
    from paracase.services.cases import conflicts as conflicts
    from paracase.services.cases import elements as elements
    from paracase.services.cases import holds as holds
    from paracase.services.cases import judges as judges
    from paracase.services.cases import lines as lines
    from paracase.services.cases import names_known as names_known
    from paracase.services.cases import requests as requests
    from paracase.services.cases import signing_off as signing_off
    from paracase.services.cases import task_list as task_list
    from paracase.services.cases import tasks as tasks
    from paracase.services.cases import ticking as ticking
    from paracase.services.cases import typed as typed
    from paracase.services.cases import walls as walls
else:
    __getattr__ = submodules(__name__)
