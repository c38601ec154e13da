"""Fetching mail: messages of a mailbox become files of the Inbox, each once, and nothing in the mailbox is changed.

``messages`` says what any place of messages can do; ``imap`` is one on a server and ``kept`` a folder on the disk
(Maildir, ``.eml``). ``landing`` writes what comes and remembers it; ``tokens`` asks an issuer for OAuth tokens.
"""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.intake.fetching import imap as imap
    from paracase.intake.fetching import kept as kept
    from paracase.intake.fetching import landing as landing
    from paracase.intake.fetching import messages as messages
    from paracase.intake.fetching import tokens as tokens
else:
    __getattr__ = submodules(__name__)
