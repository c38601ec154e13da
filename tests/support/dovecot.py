"""A real Dovecot on 127.0.0.1, never as root, with TLS by a throw-away authority; and a fake issuer of tokens."""

from __future__ import annotations

import contextlib
import datetime
import grp
import ipaddress
import json
import os
import pwd
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from collections.abc import Iterator

DOVECOT = shutil.which("dovecot") or next((p for p in ("/usr/sbin/dovecot",) if Path(p).exists()), None)
USER, PASSWORD = "notices@example.com", 'pass wörd "quoted"'

_CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
disable_plaintext_auth = no
auth_mechanisms = {mechanisms}
first_valid_uid = 0
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
mail_location = maildir:{folder}/mail
mailbox_list_index = no
mail_fsync = never
auth_failure_delay = 0
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {port}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home
}}
"""
_BY_PASSWORD = """
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {folder}/passwd
}}
"""
_BY_TOKEN = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
"""


@dataclass
class Authority:
    """A certificate authority that nobody trusts, and what it signed for 127.0.0.1 and localhost."""

    ca: Path
    cert: Path
    key: Path

    def context(self) -> ssl.SSLContext:
        """What a server of ours shows."""
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.load_cert_chain(self.cert, self.key)
        return made


def authority_in(folder: Path, *, host: str = "localhost") -> Authority:
    """Make one."""
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    ca_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "throw-away authority")])

    def build(name: x509.Name, public: Any) -> x509.CertificateBuilder:
        made = x509.CertificateBuilder().subject_name(name).issuer_name(ca_name).public_key(public)
        return made.serial_number(x509.random_serial_number()).not_valid_before(now - day).not_valid_after(now + day)

    ca = build(ca_name, ca_key.public_key()).add_extension(
        x509.BasicConstraints(ca=True, path_length=None), critical=True
    )
    names = x509.SubjectAlternativeName([x509.DNSName(host), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    if host != "localhost":
        names = x509.SubjectAlternativeName([x509.DNSName(host)])
    server = build(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)]), key.public_key())
    server = server.add_extension(names, critical=False)
    found = Authority(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    pem = serialization.Encoding.PEM
    found.ca.write_bytes(ca.sign(ca_key, hashes.SHA256()).public_bytes(pem))
    found.cert.write_bytes(server.sign(ca_key, hashes.SHA256()).public_bytes(pem))
    plain = serialization.NoEncryption()
    found.key.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
    return found


@dataclass
class MailServer:
    """A Dovecot with one mailbox, which lies in a Maildir."""

    folder: Path
    port: int
    authority: Authority
    process: subprocess.Popen[bytes] | None = None
    _put: int = 0

    @property
    def maildir(self) -> Path:
        """Where its messages lie."""
        return self.folder / "mail"

    def put(self, message: bytes, *, folder: str = "") -> None:
        """A message comes."""
        self._put += 1
        place = self.maildir / (f".{folder}" if folder else "")
        for part in ("cur", "new", "tmp"):
            if not (place / part).exists():
                (place / part).mkdir(parents=True)
                for made in (self.maildir, place, place / part):
                    _own(made)
        name = f"{1_700_000_000 + self._put}.M{self._put}.test"
        (place / "tmp" / name).write_bytes(message)
        _own(place / "tmp" / name)
        (place / "tmp" / name).rename(place / "new" / name)

    def made_anew(self, *, validity: int) -> None:
        """Its folder is another: the numbers of before mean nothing (Dovecot's list of numbers, third format)."""
        for path in (self.maildir, self.maildir / "dovecot-uidlist"):
            if path == self.maildir:
                path.mkdir()
            else:
                path.write_text(f"3 V{validity} N1\n")
            _own(path)

    def start(self) -> None:
        """Start it; it answers when this returns."""
        assert DOVECOT is not None
        self.process = subprocess.Popen(
            [DOVECOT, "-F", "-c", str(self.folder / "dovecot.conf")],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            user=_me().pw_uid if os.getuid() == 0 else None,
            group=_me().pw_gid if os.getuid() == 0 else None,
            extra_groups=[] if os.getuid() == 0 else None,
        )
        end = time.monotonic() + 20
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1):
                    return
            except OSError:
                if time.monotonic() > end or self.process.poll() is not None:
                    log = self.folder / "log"
                    raise AssertionError(log.read_text() if log.exists() else "dovecot did not start") from None
                time.sleep(0.02)

    def kill(self) -> None:
        """SIGKILL for all its processes, as when the machine dies."""
        if self.process is None:
            return
        children = _children(self.process.pid)
        for pid in (self.process.pid, *children):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait()
        self.process = None


def _children(pid: int) -> list[int]:
    """The processes below one, of the system's own list."""
    found: list[int] = []
    for name in Path("/proc").iterdir():
        if name.name.isdigit():
            with contextlib.suppress(OSError):
                parent = int((name / "stat").read_text().rpartition(")")[2].split()[1])
                if parent == pid:
                    found += [int(name.name), *_children(int(name.name))]
    return found


def _me() -> pwd.struct_passwd:
    """Who it runs as: whoever runs the tests, or nobody where that is root."""
    return pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())


def _own(path: Path) -> None:
    """Give it to whom the server runs as."""
    if os.getuid() == 0:
        os.chown(path, _me().pw_uid, _me().pw_gid)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def mail_server(*, issuer: FakeIssuer | None = None) -> Iterator[MailServer]:
    """A running Dovecot; with an issuer it takes that one's tokens (XOAUTH2), else a password."""
    with tempfile.TemporaryDirectory(prefix="paracase-mail-") as place, _running(Path(place), issuer) as server:
        yield server


@contextlib.contextmanager
def _running(folder: Path, issuer: FakeIssuer | None) -> Iterator[MailServer]:
    authority = authority_in(folder)
    me = _me()
    port = _free_port()
    values = {
        "folder": folder, "port": port, "uid": me.pw_uid, "gid": me.pw_gid, "user": me.pw_name,

        "group": _group(me.pw_gid), "mechanisms": "xoauth2" if issuer else "plain login",
    }  # fmt: skip
    text = _CONFIG + (_BY_TOKEN if issuer else _BY_PASSWORD)
    (folder / "dovecot.conf").write_text(text.format(**values))
    (folder / "passwd").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n")
    if issuer is not None:
        (folder / "oauth2.conf").write_text(
            f"introspection_mode = get\nintrospection_url = http://127.0.0.1:{issuer.plain_port}/introspect?token=\n"
            "username_attribute = username\nactive_attribute = active\nactive_value = true\n"
        )
    for path in (folder, *folder.iterdir()):
        _own(path)
    server = MailServer(folder, port, authority)
    server.start()
    try:
        yield server
    finally:
        server.kill()


def _group(gid: int) -> str:
    return grp.getgrgid(gid).gr_name


@dataclass
class FakeIssuer:
    """An authorization server of ours: a code is allowed after some questions, tokens hold until they are exchanged."""

    port: int = 0
    plain_port: int = 0
    pending: int = 2
    """Questions that are answered with *not yet* before the person has allowed it."""
    answers: list[dict[str, Any]] = field(default_factory=list)
    """What the token address answers before anything else."""
    asked: list[dict[str, str]] = field(default_factory=list)
    access: str = ""
    refresh: str = ""
    given: int = 0

    def give(self) -> dict[str, Any]:
        """New tokens; the old ones hold no more."""
        self.given += 1
        self.access, self.refresh = f"access-token-{self.given}", f"refresh-token-{self.given}"
        return {"access_token": self.access, "refresh_token": self.refresh, "token_type": "Bearer", "expires_in": 3600}

    def token(self, form: dict[str, str]) -> dict[str, Any]:
        """What the token address answers."""
        self.asked.append(form)
        if self.answers:
            return self.answers.pop(0)
        if form["grant_type"] == "refresh_token":
            return self.give() if form["refresh_token"] == self.refresh else {"error": "invalid_grant"}
        if self.pending:
            self.pending -= 1
            return {"error": "authorization_pending"}
        return self.give()


@contextlib.contextmanager
def fake_issuer(authority: Authority) -> Iterator[FakeIssuer]:
    """An issuer over https, as accounts ask it; and over plain http, as Dovecot does."""
    issuer = FakeIssuer()

    class Answering(BaseHTTPRequestHandler):
        """Its three addresses."""

        def log_message(self, *_: object) -> None:
            """Nothing."""

        def _say(self, said: dict[str, Any]) -> None:
            body = json.dumps(said).encode()
            self.send_response(400 if "error" in said else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            given = parse_qs(urlsplit(self.path).query).get("token", [""])[0]
            self._say({"active": given == issuer.access and bool(given), "username": USER})

        def do_POST(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            plain = {name: values[0] for name, values in form.items()}
            if self.path == "/device":
                self._say(
                    {
                        "device_code": "device-code-1",
                        "user_code": "WDJB-MJHT",
                        "verification_uri": "https://issuer.example/device",
                        "expires_in": 900,
                        "interval": 1,
                    }
                )
            elif self.path == "/moved":
                self.send_response(307)
                self.send_header("Location", f"https://localhost:{issuer.port}/token")
                self.send_header("Content-Length", "0")
                self.end_headers()
            else:
                self._say(issuer.token(plain))

    servers = [ThreadingHTTPServer(("127.0.0.1", 0), Answering) for _ in range(2)]
    servers[0].socket = authority.context().wrap_socket(servers[0].socket, server_side=True)
    issuer.port, issuer.plain_port = (server.server_address[1] for server in servers)
    threads = [threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True) for server in servers]
    for thread in threads:
        thread.start()
    try:
        yield issuer
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()
