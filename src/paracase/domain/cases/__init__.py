"""What the office knows of cases, their checklists, tasks and walls."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.cases import acceptance as acceptance
    from paracase.domain.cases import acts as acts
    from paracase.domain.cases import cases as cases
    from paracase.domain.cases import closing as closing
    from paracase.domain.cases import conflicts as conflicts
    from paracase.domain.cases import courts as courts
    from paracase.domain.cases import dockets as dockets
    from paracase.domain.cases import elements as elements
    from paracase.domain.cases import folder_marks as folder_marks
    from paracase.domain.cases import holds as holds
    from paracase.domain.cases import opening as opening
    from paracase.domain.cases import requests as requests
    from paracase.domain.cases import subjects as subjects
    from paracase.domain.cases import tasks as tasks
    from paracase.domain.cases import ticking as ticking
    from paracase.domain.cases import views as views
else:
    __getattr__ = submodules(__name__)
