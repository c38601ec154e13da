"""OpenSSH's public keys and the lines of its ``authorized_keys`` (sshd(8), AUTHORIZED_KEYS FILE FORMAT)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import shlex
import struct
from dataclasses import dataclass

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible

KINDS = (
    "ssh-ed25519",
    "sk-ssh-ed25519@openssh.com",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "sk-ecdsa-sha2-nistp256@openssh.com",
    "ssh-rsa",
)
LEAST_RSA_BITS = 2048


class WireFault(ValueError):
    """Bytes that are not what the SSH wire format says (RFC 4251, section 5)."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """One public key.

    Attributes:
        blob: the key as the wire has it; the fingerprint is of these bytes.
    """

    kind: str
    blob: bytes
    comment: str = ""

    @property
    def line(self) -> str:
        """``ssh-ed25519 AAAA…``, without the comment."""
        return f"{self.kind} {base64.b64encode(self.blob).decode()}"

    @property
    def fingerprint(self) -> str:
        """``SHA256:…`` as ``ssh-keygen -l`` prints it."""
        digest = base64.b64encode(hashlib.sha256(self.blob).digest()).decode().rstrip("=")
        return f"SHA256:{digest}"

    @property
    def is_hardware(self) -> bool:
        """Whether the key is kept in a security key (FIDO)."""
        return self.kind.startswith("sk-")


class WireReader:
    """Takes one thing after the other from bytes of the wire format."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        """So many bytes.

        Raises:
            WireFault: there are fewer.
        """
        part = self._data[self._at : self._at + count]
        if len(part) != count:
            raise WireFault("cut short")
        self._at += count
        return part

    def string(self) -> bytes:
        """A length and so many bytes."""
        return self.take(struct.unpack(">I", self.take(4))[0])

    def uint32(self) -> int:
        """Four bytes."""
        return int(struct.unpack(">I", self.take(4))[0])

    def mpint(self) -> int:
        """A whole number of any size."""
        return int.from_bytes(self.string(), "big", signed=True)

    def end(self) -> None:
        """Nothing may follow."""
        if self._at != len(self._data):
            raise WireFault("more than was expected")


def wire_string(data: bytes) -> bytes:
    """Bytes with their length before them."""
    return struct.pack(">I", len(data)) + data


def parse_public_key(text: str) -> PublicKey:
    """Read ``TYPE BASE64 [comment]``, as a ``.pub`` file has it.

    Raises:
        BadInput: it is not a public key, a kind nobody should use, or an RSA key that is too short.
    """
    words = text.strip().split(None, 2)
    if text.lstrip().startswith("-----BEGIN"):
        raise BadInput(
            "That is a private key.", hint="Give the public one (it ends in .pub); the private one stays home."
        )
    if len(words) < 2 or words[0] not in KINDS:
        kind = visible(words[0])[:40] if words else ""
        raise BadInput(
            f"“{kind}” does not begin a public key that is accepted.", hint="Known are " + ", ".join(KINDS) + "."
        )
    try:
        blob = base64.b64decode(words[1], validate=True)
        read = WireReader(blob)
        inner = read.string().decode("ascii", "replace")
        bits = _rsa_bits(read) if inner == "ssh-rsa" else LEAST_RSA_BITS
    except (binascii.Error, WireFault) as error:
        raise BadInput("The public key is damaged.", hint="Copy the whole line of the .pub file.") from error
    if inner != words[0]:
        raise BadInput(f"The key says it is {visible(words[0])} and is {visible(inner)[:40]}.")
    if bits < LEAST_RSA_BITS:
        raise BadInput(f"An RSA key of {bits} bits is too short.", hint="Make a new one: ssh-keygen -t ed25519")
    return PublicKey(words[0], blob, words[2].strip() if len(words) > 2 else "")


def _rsa_bits(read: WireReader) -> int:
    read.mpint()
    return read.mpint().bit_length()


def parse_auth_info(text: str) -> list[PublicKey]:
    """The keys in the file that sshd names in ``SSH_USER_AUTH`` (sshd_config(5), ExposeAuthInfo)."""
    keys = []
    for line in text.splitlines():
        method, _, rest = line.partition(" ")
        if method == "publickey":
            try:
                keys.append(parse_public_key(rest))
            except BadInput:
                continue  # a kind nobody may be registered with proves nobody
    return keys


_HOSTS = re.compile(r"[A-Za-z0-9.:*?/!,_\-]{1,300}")


def check_hosts(text: str) -> str:
    """The pattern of ``from=``: addresses, CIDR ranges or host names, with commas between them.

    Raises:
        BadInput: it holds something else.
    """
    hosts = text.replace(" ", "")
    if hosts and not _HOSTS.fullmatch(hosts):
        raise BadInput(f"“{visible(text)}” is not a list of addresses.", hint="Write it as 192.0.2.0/24,203.0.113.7.")
    return hosts


def authorized_line(key: PublicKey, command: tuple[str, ...], *, hosts: str, expires: str, forwards_agent: bool) -> str:
    """The line that lets a key do one thing: run the gate.

    Args:
        command: program and arguments; quoted for the shell that sshd runs it with.
        expires: ISO date, the last day; empty for none.
        forwards_agent: the office lets approvals be signed through a forwarded agent.
    """
    program = "exec " + shlex.join(command)
    escaped = program.replace("\\", "\\\\").replace('"', '\\"')
    options = ["restrict", "pty", *(["agent-forwarding"] if forwards_agent else []), f'command="{escaped}"']
    if hosts:
        options.append(f'from="{hosts}"')
    if expires:
        options.append(f'expiry-time="{expires.replace("-", "")}235959Z"')
    name = re.sub(r"[^A-Za-z0-9@._-]+", "-", key.comment).strip("-")
    return " ".join([",".join(options), key.line, *([name] if name else [])])


@dataclass(frozen=True, slots=True)
class AuthorizedKeyLine:
    """A line of an ``authorized_keys`` file taken apart."""

    options: tuple[tuple[str, str], ...]
    key: PublicKey

    def has(self, name: str) -> bool:
        """Whether an option stands there."""
        return any(option == name for option, _ in self.options)

    def value(self, name: str) -> str:
        """An option's value; empty without it."""
        return next((value for option, value in self.options if option == name), "")


def parse_authorized_line(text: str) -> AuthorizedKeyLine | None:
    """Take a line apart; None for an empty line or a comment.

    Raises:
        BadInput: sshd would not understand it either.
    """
    line = text.strip()
    if not line or line.startswith("#"):
        return None
    if line.split(None, 1)[0] in KINDS:
        return AuthorizedKeyLine((), parse_public_key(line))
    options: list[tuple[str, str]] = []
    at = 0
    while True:
        found = re.compile(r'([A-Za-z0-9-]+)(?:="((?:[^"\\]|\\.)*)")?').match(line, at)
        if found is None:
            raise BadInput(f"“{visible(line)[:60]}” is not a line of authorized_keys.")
        options.append((found[1].lower(), re.sub(r"\\(.)", r"\1", found[2] or "")))
        at = found.end()
        if line[at : at + 1] == ",":
            at += 1
            continue
        return AuthorizedKeyLine(tuple(options), parse_public_key(line[at:]))
