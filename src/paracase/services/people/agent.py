"""Signing through an agent that the attorney's own SSH connection forwards: one key press, where the office allows it.

Any process of the office's account can ask a forwarded agent while it is connected: this is convenient, and no proof
against the machine's owner. The pipeline (``approvals statement | ssh-keygen -Y sign | approvals submit``) is.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.approvals.sshsig import SignatureFault
from paracase.domain.approvals.statements import namespace
from paracase.domain.errors import NotAllowed
from paracase.store.people import keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office
    from paracase.store.people.keys import KeyRow

AGENT_SECONDS = 20
"""A hanging prompt blocks the agent: it is waited for so long."""


def key_at_hand(office: Office, environment: dict[str, str] | None = None) -> KeyRow | None:
    """A registered key of the person acting that the agent holds and that decides; None without agent or policy."""
    env = dict(os.environ if environment is None else environment)
    if not office.policy.agent or not env.get("SSH_AUTH_SOCK"):
        return None
    try:
        listed = subprocess.run(
            ["ssh-add", "-L"], capture_output=True, text=True, timeout=AGENT_SECONDS, check=False, env=env
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    held = {" ".join(line.split()[:2]) for line in listed.stdout.splitlines()}
    mine = keys.list_keys(office.store.read, staff_id=office.person.id)
    return next((row for row in mine if row.line in held and row.binds), None)


def signer(office: Office) -> Callable[[str], str]:
    """Signs statements with the key at hand.

    Raises:
        NotAllowed: the office does not allow it, or no registered key is in the agent.
    """
    key = key_at_hand(office)
    if key is None:
        why = "holds no registered key of yours" if office.policy.agent else "may not be used in this office"
        raise NotAllowed(f"A forwarded agent {why}.", hint="Sign by the pipeline: docs/approvals.md.")
    purpose = namespace(keys.install_of(office.store.read))

    def sign(text: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            public = Path(folder) / "key.pub"
            public.write_text(key.line + "\n", encoding="ascii")
            try:
                done = subprocess.run(
                    ["ssh-keygen", "-Y", "sign", "-U", "-n", purpose, "-f", str(public)],
                    input=text.encode(),
                    capture_output=True,
                    timeout=AGENT_SECONDS,
                    check=False,
                )
            except subprocess.TimeoutExpired as error:
                raise SignatureFault(
                    f"The agent did not answer within {AGENT_SECONDS} seconds.",
                    hint="Look for its prompt; touch the key.",
                ) from error
            except OSError as error:
                raise SignatureFault("ssh-keygen is not on this machine.", hint="Install OpenSSH's client.") from error
        if done.returncode != 0:
            raise SignatureFault("The agent did not sign.", hint="Allow it when it asks, or sign by the pipeline.")
        return done.stdout.decode("ascii", "replace")

    return sign
