"""Whether sshd lets people in to the gate and to nothing else: its effective settings, and every line of its key files."""

from __future__ import annotations

import glob
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.errors import BadInput
from paracase.domain.health import Check, Health
from paracase.domain.people.openssh import parse_authorized_line
from paracase.domain.people.sshd_config import DECIDING, included, match_blocks
from paracase.domain.visible import visible
from paracase.services.office.accounts import login_account
from paracase.services.people.keys import all_keys, authorized_lines

if TYPE_CHECKING:
    from paracase.services.context import Office

if sys.platform != "win32":
    import pwd

SSHD = ("/usr/sbin/sshd", "/usr/local/sbin/sshd", "/opt/homebrew/sbin/sshd")

SYSTEM = Path("/etc/ssh/sshd_config")
MOST_FILES = 200
"""Files of a configuration that are looked at."""


def examine_sshd(office: Office, *, account: str | None = None, config: Path | None = None) -> list[Check]:
    """Look at what sshd would do for the account that owns the office.

    Args:
        account: whose logins; else the one that runs paracase.
        config: another configuration file than the system's.
    """
    user = account or login_account()
    asked = effective(user, config)
    if isinstance(asked, Check):
        return [asked]
    checks = [
        *_logins(asked),
        *_other_doors(asked),
        *_blocks(user, config),
        *_forwarding(asked),
        *_environment(asked),
        _key_known(asked),
        *_key_files(office, asked, user),
        *_idle(asked),
    ]
    return checks


def effective(user: str, config: Path | None) -> dict[str, list[str]] | Check:
    """``sshd -T``: every setting in force for a login of this user, in lower case; what is wrong where it says none."""
    program = next((path for path in SSHD if Path(path).exists()), None) or shutil.which("sshd")
    if program is None:
        return Check("sshd", Health.BAD, "there is no sshd on this machine", "sudo apt install openssh-server")
    command = [
        program,
        "-T",
        "-C",
        f"user={user},host=client.invalid,addr=192.0.2.1,laddr=192.0.2.2,lport=22,rdomain=none",
    ]
    if config is not None:
        command += ["-f", str(config)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    if done.returncode != 0:
        reason = visible((done.stderr.strip().splitlines() or ["it said nothing"])[-1])[:120]
        return Check(
            "sshd",
            Health.BAD,
            f"sshd -T could not be asked: {reason}",
            "Ask as root: sudo paracase doctor ssh",
        )
    found: dict[str, list[str]] = {}
    for line in done.stdout.splitlines():
        key, _, value = line.partition(" ")
        found.setdefault(key.lower(), []).append(value)
    return found


def _value(asked: dict[str, list[str]], key: str) -> str:
    return " ".join(asked.get(key, [])).strip()


def _logins(asked: dict[str, list[str]]) -> list[Check]:
    """Keys only."""
    if _value(asked, "authenticationmethods") == "publickey":
        return [Check("Logins", Health.GOOD, "by public key only")]
    doors = [
        name
        for key, name in (
            ("passwordauthentication", "passwords"),
            ("kbdinteractiveauthentication", "keyboard-interactive"),
            ("hostbasedauthentication", "host-based"),
            ("gssapiauthentication", "GSSAPI"),
        )
        if _value(asked, key) == "yes"
    ]
    if doors:
        return [
            Check("Logins", Health.BAD, f"also by {', '.join(doors)}", "AuthenticationMethods publickey (docs/ssh.md)")
        ]
    return [Check("Logins", Health.GOOD, "by public key only")]


def _other_doors(asked: dict[str, list[str]]) -> list[Check]:
    """Settings that let a login end somewhere else than its key's line says."""
    return [
        Check(name, Health.BAD, f"{_value(asked, key)}: {why}", f"{name} none, for this account (docs/ssh.md)")
        for key, name, why in (
            ("forcecommand", "ForceCommand", "it is run instead of the gate"),
            ("authorizedkeyscommand", "AuthorizedKeysCommand", "it lets keys in that no file shows"),
            ("trustedusercakeys", "TrustedUserCAKeys", "a certificate lets in, and no line leads it to the gate"),
            ("authorizedprincipalscommand", "AuthorizedPrincipalsCommand", "it says whom a certificate lets in"),
            ("chrootdirectory", "ChrootDirectory", "another place than this office is shown"),
        )
        if _value(asked, key) not in {"none", ""}
    ]


def _blocks(user: str, config: Path | None) -> list[Check]:
    """Blocks for some of the account's logins only: what is in force there is not what was asked about."""
    checks = []
    for path, text in configuration(config or SYSTEM):
        if text is None:
            checks.append(Check("sshd", Health.BAD, f"{path} cannot be read", "Ask as root: sudo paracase doctor ssh"))
            continue
        for block in match_blocks(text):
            sets = [name for name in dict.fromkeys(block.settings) if name in DECIDING]
            if sets and block.hangs_on_more(user):
                where = f"{path}, line {block.line}: {visible(block.title)} sets {visible(', '.join(sets))}"
                hint = f"Take it out, or write “Match User !{user},* …”; not all logins end at the gate."
                checks.append(Check("Match block", Health.BAD, where, hint))
    return checks


def configuration(path: Path) -> list[tuple[Path, str | None]]:
    """sshd's configuration with every file it includes; None for one that cannot be read."""
    found: dict[Path, str | None] = {}
    waiting = [path]
    while waiting and len(found) < MOST_FILES:
        one = waiting.pop(0)
        if one in found:
            continue
        try:
            text = one.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            continue
        except OSError:
            found[one] = None
            continue
        found[one] = text
        waiting += [Path(name) for pattern in included(text) for name in sorted(glob.glob(pattern))]  # noqa: PTH207
    return list(found.items())


def _forwarding(asked: dict[str, list[str]]) -> list[Check]:
    if _value(asked, "disableforwarding") == "yes":
        return [Check("Forwarding", Health.GOOD, "none")]
    wrong = [
        name
        for key, name in (
            ("allowtcpforwarding", "TCP"),
            ("allowstreamlocalforwarding", "sockets"),
            ("x11forwarding", "X11"),
            ("permittunnel", "tunnels"),
            ("gatewayports", "gateway ports"),
        )
        if _value(asked, key) not in {"no", ""}
    ]
    if wrong:
        return [Check("Forwarding", Health.BAD, f"allowed: {', '.join(wrong)}", "DisableForwarding yes (docs/ssh.md)")]
    agent = _value(asked, "allowagentforwarding") == "yes"
    return [Check("Forwarding", Health.GOOD, "the agent only, where a key's line allows it" if agent else "none")]


def _environment(asked: dict[str, list[str]]) -> list[Check]:
    patterns = " ".join(asked.get("acceptenv", [])).split()
    checks = []
    if "*" in patterns or any("*" in p and not p.startswith("LC_") for p in patterns):
        checks.append(Check("AcceptEnv", Health.BAD, " ".join(patterns), "Name no wildcard in AcceptEnv."))
    elif any("*" in p for p in patterns):
        checks.append(
            Check("AcceptEnv", Health.WARN, " ".join(patterns), "Harmless here (the gate makes its own); better none.")
        )
    else:
        checks.append(Check("AcceptEnv", Health.GOOD, " ".join(patterns) or "nothing"))
    if _value(asked, "permituserenvironment") not in {"no", ""}:
        checks.append(Check("User environment", Health.BAD, "~/.ssh/environment is read", "PermitUserEnvironment no"))
    if _value(asked, "permituserrc") == "yes":
        checks.append(Check("User rc", Health.BAD, "~/.ssh/rc is run before the gate", "PermitUserRC no"))
    return checks


def _key_known(asked: dict[str, list[str]]) -> Check:
    if _value(asked, "exposeauthinfo") == "yes":
        return Check("ExposeAuthInfo", Health.GOOD, "the gate is told which key logged in")
    return Check(
        "ExposeAuthInfo",
        Health.BAD,
        "the gate is not told which key logged in: it lets nobody in",
        "ExposeAuthInfo yes",
    )


def _idle(asked: dict[str, list[str]]) -> list[Check]:
    if "unusedconnectiontimeout" in asked and _value(asked, "unusedconnectiontimeout") in {"0", "none"}:
        return [
            Check("Idle doors", Health.WARN, "connections without a session stay open", "UnusedConnectionTimeout 60")
        ]
    return []


def _key_files(office: Office, asked: dict[str, list[str]], user: str) -> list[Check]:
    checks: list[Check] = []
    _, uid = home_of(user)
    known = {row.fingerprint for row in all_keys(office)}
    ours = frozenset(line for program in _programs() for line in authorized_lines(office, program=program))
    seen: set[str] = set()
    for pattern, path in key_files(asked, user):
        if path is None:
            finding = f"AuthorizedKeysFile {visible(pattern)} cannot be followed"
            checks.append(Check("Key file", Health.BAD, finding, "Use %u, %U or %h only."))
        elif path.exists():
            checks += _one_file(path, uid, _Lines(known, ours, seen))
    missing = len(known - seen)
    if missing:
        checks.append(
            Check(
                "Keys", Health.WARN, f"{missing} registered keys have no line yet", "paracase ssh keys --install FILE"
            )
        )
    elif known:
        checks.append(Check("Keys", Health.GOOD, f"{len(known)} registered, each with its line"))
    return checks


def key_files(asked: dict[str, list[str]], user: str) -> list[tuple[str, Path | None]]:
    """The files that keys are looked for in, as set and as they are called; None for one that cannot be followed."""
    home, uid = home_of(user)
    found: list[tuple[str, Path | None]] = []
    for pattern in _value(asked, "authorizedkeysfile").split():
        if pattern == "none":
            continue
        name = pattern
        for token, value in (("%u", user), ("%U", str(uid)), ("%h", str(home))):
            name = name.replace(token, value)
        path = home / name.replace("%%", "%")
        is_followed = path.exists() or "%" not in name.replace("%%", "")
        found.append((pattern, path if is_followed else None))
    return found


def home_of(user: str) -> tuple[Path, int]:
    """An account's home and user id; -1 where there is none."""
    if sys.platform == "win32":
        return Path("/nonexistent"), -1
    try:
        entry = pwd.getpwnam(user)
    except KeyError:
        return Path("/nonexistent"), -1
    return Path(entry.pw_dir), entry.pw_uid


def _one_file(path: Path, uid: int, lines_of: _Lines) -> list[Check]:
    name = str(path)
    checks: list[Check] = []
    try:
        for part in (path, path.parent):
            status = part.stat()
            if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH) or status.st_uid not in {0, uid}:
                checks.append(
                    Check(
                        "Key file",
                        Health.BAD,
                        f"{part} can be written by others",
                        f"chmod go-w {part}; chown it to root",
                    )
                )
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        return [Check("Key file", Health.BAD, f"{name} cannot be read: {error.strerror}", "Ask as root.")]
    for number, text in enumerate(lines, start=1):
        fault, mend = _line_fault(text, lines_of)
        if fault:
            checks.append(Check("Key line", Health.BAD, f"{name}, line {number}: {fault}", mend))
    return checks or [Check("Key file", Health.GOOD, f"{name}: every line leads to the gate")]


def _programs() -> list[str]:
    """This Python under every name beside it that is the same program: sudo may have started another of its names."""
    here = Path(sys.executable)
    beside = [path for path in here.parent.glob("python*") if path.resolve() == here.resolve()]
    return [sys.executable, *(str(path) for path in beside if path != here)]


class _Lines(NamedTuple):
    """What a key file's lines are judged by.

    Attributes:
        known: fingerprints of registered keys.
        ours: the lines that paracase would write, byte for byte.
        seen: fingerprints of the keys that have a line; grows.
    """

    known: set[str]
    ours: frozenset[str]
    seen: set[str]


def _line_fault(text: str, lines: _Lines) -> tuple[str, str]:
    """What is wrong with a line of a key file, and how to mend it: whatever is not byte for byte one of ours is."""
    again = "Write it by: paracase ssh keys --install FILE"
    try:
        line = parse_authorized_line(text)
    except BadInput as error:
        return f"cannot be understood ({error})", "Remove it."
    if line is None:
        return "", ""
    lines.seen.add(line.key.fingerprint)
    if text in lines.ours:
        return "", ""
    if not line.has("restrict"):
        return "“restrict” is missing", again
    if line.key.fingerprint not in lines.known:
        return f"the key {line.key.fingerprint[:20]}… is not registered (any more)", again
    commands = {parse_authorized_line(one) for one in lines.ours}
    if line.value("command") not in {one.value("command") for one in commands if one is not None}:
        return "it leads to something else than the gate of this office", again
    allowed = {"restrict", "pty", "command", "from", "expiry-time", "agent-forwarding"}
    wrong = [name for name, _ in line.options if name not in allowed]
    if wrong:
        return f"it gives back {visible(', '.join(wrong))}", again
    return "it is not the line that paracase would write for this key", again


def sshd_block(account: str, *, forwards_agent: bool) -> str:
    """The part of sshd_config that belongs to the gate; goes into ``/etc/ssh/sshd_config.d/paracase.conf``."""
    forwarding = (
        "    AllowTcpForwarding no\n    AllowStreamLocalForwarding no\n    X11Forwarding no\n    PermitTunnel no\n"
        "    AllowAgentForwarding yes"
        if forwards_agent
        else "    DisableForwarding yes"
    )
    return f"""# sshd for paracase: keys only, and nothing but the gate.
UnusedConnectionTimeout 60
Match User {account}
    AuthenticationMethods publickey
    AuthorizedKeysFile /etc/paracase/keys/%u
    ExposeAuthInfo yes
{forwarding}
    PermitUserRC no
    PermitTTY yes
    ClientAliveInterval 30
    ClientAliveCountMax 4
    MaxSessions 4
"""
