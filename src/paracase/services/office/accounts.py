"""Which account of this machine runs paracase."""

from __future__ import annotations

import os
import sys

if sys.platform == "win32":
    import getpass
else:
    import pwd


def login_account() -> str:
    """The account's name, asked of the system: the environment can say anything."""
    if sys.platform == "win32":
        return getpass.getuser()
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return f"uid {os.geteuid()}"
