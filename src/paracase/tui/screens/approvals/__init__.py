"""The attorney's queue."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.screens.approvals import accepting as accepting
    from paracase.tui.screens.approvals import acts as acts
    from paracase.tui.screens.approvals import answering as answering
    from paracase.tui.screens.approvals import beside as beside
    from paracase.tui.screens.approvals import bound as bound
    from paracase.tui.screens.approvals import closing as closing
    from paracase.tui.screens.approvals import commenting as commenting
    from paracase.tui.screens.approvals import conflicting as conflicting
    from paracase.tui.screens.approvals import dialogs as dialogs
    from paracase.tui.screens.approvals import facts as facts
    from paracase.tui.screens.approvals import front as front
    from paracase.tui.screens.approvals import handing_over as handing_over
    from paracase.tui.screens.approvals import levels as levels
    from paracase.tui.screens.approvals import nobodys as nobodys
    from paracase.tui.screens.approvals import page as page
    from paracase.tui.screens.approvals import reading as reading
    from paracase.tui.screens.approvals import rows as rows
    from paracase.tui.screens.approvals import screen as screen
    from paracase.tui.screens.approvals import shut as shut
    from paracase.tui.screens.approvals import signing as signing
    from paracase.tui.screens.approvals import signing_off as signing_off
    from paracase.tui.screens.approvals import templates as templates
    from paracase.tui.screens.approvals import verifying as verifying
else:
    __getattr__ = submodules(__name__)
