"""Match blocks that put something else in force for some logins of an account (sshd_config(5))."""

from __future__ import annotations

import pytest

from paracase.domain.people.sshd_config import DECIDING, included, match_blocks

TEXT = """
# Match Address 10.0.0.0/8
PasswordAuthentication no
Match User paracase
    ForceCommand none
match address 192.0.2.0/24,203.0.113.0/24 User "pa*,!parker"
    AllowTcpForwarding=yes
    X11Forwarding = no
Match all
Include "/etc/ssh/more/*.conf" extra.conf
"""


def test_names_that_sshd_still_understands_decide_too() -> None:
    assert {"challengeresponseauthentication", "skeyauthentication"} <= DECIDING


def test_blocks_have_their_criteria_and_settings() -> None:
    blocks = match_blocks(TEXT)
    assert [(block.line, block.settings) for block in blocks] == [
        (4, ("forcecommand",)),
        (6, ("allowtcpforwarding", "x11forwarding")),
        (9, ("include",)),
    ]
    assert blocks[1].title == "Match Address 192.0.2.0/24,203.0.113.0/24 User pa*,!parker"
    assert included(TEXT) == ["/etc/ssh/more/*.conf", "/etc/ssh/extra.conf"]


@pytest.mark.parametrize(
    ("line", "account", "hangs"),
    [
        ("Match User paracase", "paracase", False),
        ("Match all", "paracase", False),
        ("Match Group staff", "paracase", False),
        ("Match Address 10.0.0.0/8", "paracase", True),
        ("Match User paracase Address 10.0.0.0/8", "paracase", True),
        ("Match User dana Address 10.0.0.0/8", "paracase", False),
        ("Match User !paracase,* Host *.example", "paracase", False),
        ("Match User p?racase LocalPort 22", "paracase", True),
        ("Match User=paracase Address=10.0.0.0/8", "paracase", True),
    ],
)
def test_what_hangs_on_where_a_login_comes_from(line: str, account: str, hangs: bool) -> None:
    [block] = match_blocks(line)
    assert block.hangs_on_more(account) is hangs
