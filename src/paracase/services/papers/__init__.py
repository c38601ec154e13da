"""What people do with papers: intake to file, Triage, search."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.papers import adopted as adopted
    from paracase.services.papers import adopting as adopting
    from paracase.services.papers import ahead as ahead
    from paracase.services.papers import archives as archives
    from paracase.services.papers import attached as attached
    from paracase.services.papers import comparing as comparing
    from paracase.services.papers import copies as copies
    from paracase.services.papers import daylog as daylog
    from paracase.services.papers import drafts as drafts
    from paracase.services.papers import evaluating as evaluating
    from paracase.services.papers import failed_steps as failed_steps
    from paracase.services.papers import families as families
    from paracase.services.papers import fetching as fetching
    from paracase.services.papers import filing as filing
    from paracase.services.papers import finder as finder
    from paracase.services.papers import folders as folders
    from paracase.services.papers import free_look as free_look
    from paracase.services.papers import kept as kept
    from paracase.services.papers import kept_secrets as kept_secrets
    from paracase.services.papers import labelled as labelled
    from paracase.services.papers import later as later
    from paracase.services.papers import learning as learning
    from paracase.services.papers import lines as lines
    from paracase.services.papers import looking as looking
    from paracase.services.papers import mail_accounts as mail_accounts
    from paracase.services.papers import marked as marked
    from paracase.services.papers import near as near
    from paracase.services.papers import new_case as new_case
    from paracase.services.papers import outside as outside
    from paracase.services.papers import pages as pages
    from paracase.services.papers import picking as picking
    from paracase.services.papers import placing as placing
    from paracase.services.papers import printing as printing
    from paracase.services.papers import proposing as proposing
    from paracase.services.papers import read_anew as read_anew
    from paracase.services.papers import reading as reading
    from paracase.services.papers import rules as rules
    from paracase.services.papers import schedule as schedule
    from paracase.services.papers import searching as searching
    from paracase.services.papers import sequestering as sequestering
    from paracase.services.papers import system_keyring as system_keyring
    from paracase.services.papers import taking_in as taking_in
    from paracase.services.papers import taking_out as taking_out
    from paracase.services.papers import threads as threads
    from paracase.services.papers import triage as triage
    from paracase.services.papers import versions as versions
else:
    __getattr__ = submodules(__name__)
