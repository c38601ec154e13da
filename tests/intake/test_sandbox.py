"""What a reader cannot do any more: asked of real readers, and of the filter's own code."""

from __future__ import annotations

import base64
import errno
import json
import os
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import formats, installed, legacy, ocr, one_page, sandbox
from paracase.intake.extract.pool import Stopped, Workers
from paracase.intake.extract.programs import Program, run, sweep
from paracase.intake.extract.sniff import sniff
from paracase.services.demo import formats as demo
from tests.support import outlook, papers
from tests.support.needs import needs_tesseract
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

linux = pytest.mark.skipif(not sandbox.locks().is_whole, reason="this system has no Landlock and seccomp")
EACH = {
    "a.txt": "Señor Muñoz — “Notice”".encode("cp1252"),
    "mark.txt": "Señor".encode("utf-8-sig"),
    "wide.txt": "Señor".encode("utf-16"),
    "wider.txt": "Señor".encode("utf-32"),
    "mark.html": "<p>Muñoz".encode("utf-8-sig"),
    "a.html": "<meta charset=koi8-r><p>Исковое заявление".encode("koi8-r"),
    "a.eml": papers.mail("Re: =?shift_jis?b?kWmP14+R?=", "See attached.", ("x.txt", b"inside")),
    "a.pdf": papers.pdf("First page", "Second page"),
    "scan.pdf": demo.scan("scanned words"),
    "a.docx": papers.docx("Word says", "estoppel"),
    "a.xlsx": demo.xlsx((("Fee", "405.00"),)),
    "a.rtf": rb"{\rtf1\ansi plain \'e9 words}",
    "a.zip": papers.docx("x").replace(b"word/", b"wurd/").replace(b"[Content_Types].xml", b"[Kontent_Types].xml"),
    "a.msg": outlook.msg(outlook.letter("s", "señor", ("x.txt", b"inside"), ("Inner", outlook.letter("i", "inner")))),
    "winmail.dat": outlook.winmail(outlook.letter("s", "señor", ("x.txt", b"inside"))),
    "a.ics": b"BEGIN:VCALENDAR\r\nN;CHARSET=koi8-r;ENCODING=QUOTED-PRINTABLE:=E9\r\nEND:VCALENDAR\r\n",
    "signed.eml": b"Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + base64.encodebytes(outlook.signed(b"Content-Type: text/plain; charset=koi8-r\r\n\r\n\xe9", is_open=True)),
    "a.png": b"\x89PNG\r\n\x1a\n rest",
    "a.wpd": b"\xffWPC old",
    "none": b"",
    "odd": b"\x00\x01\x02",
}


@pytest.fixture
def workers() -> Iterator[Workers]:
    found = Workers()
    yield found
    found.close()


def ask(workers: Workers, folder: Path, data: bytes, name: str) -> object:
    path = folder / "document"
    path.write_bytes(data)
    with path.open("rb") as file:
        return workers.extract(file.fileno(), len(data), name)


@linux
def test_a_reader_can_do_none_of_six_things(workers: Workers, tmp_path: Path) -> None:
    assert sorted(workers.refused(str(tmp_path))) == sorted(sandbox.ATTEMPTS)
    assert list(tmp_path.iterdir()) == []


def test_without_locks_each_of_the_six_succeeds(tmp_path: Path) -> None:
    """The attempts themselves are real: in a process without locks none is refused, and the last becomes /bin/true."""
    code = "import json, sys\nfrom paracase.intake.extract import sandbox\n"
    before = f"del sandbox.ATTEMPTS['run a program']\nprint(json.dumps(sandbox.refused({str(tmp_path)!r})))"
    done = subprocess.run([sys.executable, "-c", code + before], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []
    whole = f"sandbox.refused({str(tmp_path)!r})\nprint('still here')"
    done = subprocess.run([sys.executable, "-c", code + whole], capture_output=True, text=True, check=True)
    assert done.stdout == ""


@pytest.mark.parametrize("name", EACH)
def test_a_locked_reader_reads_what_an_open_one_reads(workers: Workers, tmp_path: Path, name: str) -> None:
    data = EACH[name]
    expected = formats.extract(sniff(data[:8192], name), data, name)
    found = ask(workers, tmp_path, data, name)
    for what in ("outcome", "pages", "page_count", "flags", "children", "detail"):
        assert getattr(found, what) == getattr(expected, what), what


def test_everything_a_reader_needs_is_loaded_before_it_is_locked() -> None:
    code = """
import sys
from tests.intake.test_sandbox import EACH
from paracase.intake.extract import formats
from paracase.intake.extract.sniff import sniff
formats.load()
before = set(sys.modules)
for name, data in EACH.items():
    formats.extract(sniff(data[:8192], name), data, name)
print(sorted(set(sys.modules) - before))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@linux
def test_readers_end_with_whoever_started_them(tmp_path: Path) -> None:
    """Killed without a chance to clean up, in the middle of a paper that takes long."""
    slow = tmp_path / "slow.html"
    slow.write_bytes(b"<html><body>" + b"<a><b><i><font><p>" * 150_000)
    code = f"""
import os, threading, time
from paracase.intake.extract.pool import Workers
workers = Workers()
handle = os.open({str(slow)!r}, os.O_RDONLY)
for name in ("slow.html", "other.html"):
    threading.Thread(target=workers.extract, args=(handle, {slow.stat().st_size}, name), daemon=True).start()
while workers._process is None:
    time.sleep(0.05)
print(workers._process.pid, flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        assert until(lambda: len(_children(worker)) == 2)
        readers = _children(worker)
        parent.send_signal(signal.SIGKILL)
        parent.wait()
    assert until(lambda: not any(_lives(pid) for pid in (worker, *readers)))


def _children(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


# The filter, run as the kernel runs it

X86, NUMBERS = sandbox._CALLS["x86_64"]
PROGRAM = sandbox._FILES | sandbox._PROCESSES | sandbox._LISTENING
OWN = 4242


def verdict(code: bytes, number: int, *arguments: int, architecture: int = X86) -> int:
    """What a filter says to a call: classic BPF, as far as the filter uses it."""
    data = struct.pack("=IIQ6Q", number, architecture, 0, *arguments, *[0] * (6 - len(arguments)))
    steps = list(struct.iter_unpack("=HBBI", code))
    at, held = 0, 0
    while True:
        kind, then, otherwise, value = steps[at]
        at += 1
        if kind == sandbox._LOAD:
            held = struct.unpack_from("=I", data, value)[0]
        elif kind == sandbox._RETURN:
            return int(value)
        else:
            passed = {
                sandbox._EQUAL: held == value,
                sandbox._AT_LEAST: held >= value,
                sandbox._ANY_BIT: bool(held & value),
            }[kind]
            at += then if passed else otherwise


DENIED = sandbox._ERROR | errno.EPERM


@pytest.mark.parametrize("name", sorted(NUMBERS))
def test_each_call_of_the_list_is_denied_to_a_reader(name: str) -> None:
    code = sandbox._filter(X86, NUMBERS, frozenset(), OWN)
    if name == "access":
        assert verdict(code, NUMBERS[name], 0, sandbox._W_OK) == DENIED
        assert verdict(code, NUMBERS[name], sandbox._W_OK, 0) == sandbox._ALLOW
        return
    expected = sandbox._ERROR | errno.ENOSYS if name == "clone3" else DENIED
    assert verdict(code, NUMBERS[name]) == expected
    assert verdict(code, NUMBERS[name] | sandbox._X32) == DENIED
    assert verdict(code, NUMBERS[name], architecture=0x40000003) == sandbox._KILL


def test_what_a_reader_keeps_of_them() -> None:
    code = sandbox._filter(X86, NUMBERS, frozenset(), OWN)
    assert verdict(code, NUMBERS["clone"], sandbox._CLONE_THREAD | 0x100) == sandbox._ALLOW
    assert verdict(code, NUMBERS["tgkill"], OWN) == verdict(code, NUMBERS["kill"], OWN) == sandbox._ALLOW
    assert verdict(code, NUMBERS["socketpair"], 1) == sandbox._ALLOW
    assert verdict(code, NUMBERS["kill"], 1) == verdict(code, NUMBERS["kill"], 2**32 - 1) == DENIED


def test_a_program_has_its_folder_and_its_parts_and_no_network() -> None:
    code = sandbox._filter(X86, NUMBERS, PROGRAM, OWN)
    for name in PROGRAM & NUMBERS.keys():
        assert verdict(code, NUMBERS[name]) == sandbox._ALLOW, name
    assert verdict(code, NUMBERS["socket"], 1) == sandbox._ALLOW
    for family in (2, 10, 16, 17, 40):
        assert verdict(code, NUMBERS["socket"], family) == DENIED
    assert verdict(code, NUMBERS["access"], 0, sandbox._W_OK) == DENIED
    for name in (
        "connect",
        "ptrace",
        "mount",
        "bpf",
        "io_uring_setup",
        "setns",
        "unshare",
        "process_vm_readv",
        "keyctl",
    ):
        assert verdict(code, NUMBERS[name]) == DENIED, name


@given(st.integers(0, 500), st.integers(0, 2**32 - 1))
def test_what_is_not_on_the_list_is_let_through(number: int, argument: int) -> None:
    code = sandbox._filter(X86, NUMBERS, frozenset(), OWN)
    if number not in NUMBERS.values():
        assert verdict(code, number, argument) == sandbox._ALLOW


def test_both_machines_deny_the_same() -> None:
    """The newer machine has no calls that a newer one replaced; every other is on both lists."""
    replaced = {
        "open", "fork", "vfork", "rename", "mkdir", "rmdir", "creat", "link", "unlink", "symlink", "chmod", "chown",
        "lchown", "utime", "mknod", "utimes", "futimesat", "access",
    }  # fmt: skip
    other = sandbox._CALLS["aarch64"][1]
    assert NUMBERS.keys() - other.keys() == replaced
    assert other.keys() - NUMBERS.keys() == {"faccessat"}
    code = sandbox._filter(sandbox._CALLS["aarch64"][0], other, PROGRAM, OWN)
    assert verdict(code, other["faccessat"], 0, 0, sandbox._W_OK, architecture=sandbox._CALLS["aarch64"][0]) == DENIED


# Other programs

ESCAPE = """#!/bin/sh
say() { if "$@" >/dev/null 2>&1; then echo "could $*"; fi; }
say cat {secret}
say sh -c 'echo x > {secret}.new'
say ls {home}
say sh -c 'exec 3<>/dev/tcp/127.0.0.1/{port}'
say {python} -c 'import socket; socket.create_connection(("127.0.0.1", {port}), 1)'
say {python} -c 'import os; os.kill({pid}, 0)'
say sh -c 'echo words > made.txt'
say cat paper
"""


@linux
def test_a_program_reaches_its_own_folder_and_nothing_else(workers: Workers, tmp_path: Path) -> None:
    import socket

    home, tools = tmp_path / "home", tmp_path / "tools"
    home.mkdir()
    tools.mkdir()
    (home / "secret").write_text("a client's paper", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as server:
        script = ESCAPE
        for mark, value in {
            "{secret}": home / "secret", "{home}": home, "{port}": server.getsockname()[1], "{pid}": os.getpid(),
            "{python}": "/usr/bin/python3",
        }.items():  # fmt: skip
            script = script.replace(mark, str(value))
        (tools / "program").write_text(script, encoding="utf-8")
        (tools / "program").chmod(0o755)
        program = Program(str(tools / "program"), (), 30, 1 << 30)
        said = run(program, workers, tmp_path / "scratch", {"paper": b"words"}).decode()
    assert said.splitlines() == ["could sh -c echo words > made.txt", "could cat paper"]
    assert list((tmp_path / "scratch").iterdir()) == []
    assert sorted(p.name for p in home.iterdir()) == ["secret"]


def _program(folder: Path, script: str, seconds: float = 30) -> Program:
    path = folder / "program"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return Program(str(path), (), seconds, 1 << 30)


def test_what_a_program_started_ends_with_it(workers: Workers, tmp_path: Path) -> None:
    with pytest.raises(Stopped, match="stopped after"):
        run(_program(tmp_path, "sleep 300", seconds=1), workers, tmp_path / "scratch", {})
    said = run(_program(tmp_path, "sleep 300 >/dev/null & echo $!"), workers, tmp_path / "scratch", {})
    assert until(lambda: not _lives(int(said)))


def test_a_link_that_a_program_made_is_no_result(workers: Workers, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("another client's", encoding="utf-8")
    with pytest.raises(Stopped, match="nothing"):
        run(_program(tmp_path, f"ln -s {secret} document.txt"), workers, tmp_path / "s", {}, result="document.txt")
    with pytest.raises(Stopped, match="nothing"):
        run(_program(tmp_path, "mkfifo document.txt"), workers, tmp_path / "s", {}, result="document.txt")
    with pytest.raises(Stopped, match="exit code 3"):
        run(_program(tmp_path, "exit 3"), workers, tmp_path / "s", {})


def test_what_a_killed_intake_left_is_removed_and_what_another_reads_is_not(tmp_path: Path) -> None:
    for name, age in (("left", 7200), ("read just now", 10)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "image").write_bytes(b"a page")
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    sweep(tmp_path, older_than=time.time() - 3600)
    assert [path.name for path in tmp_path.iterdir()] == ["read just now"]
    sweep(tmp_path / "none", older_than=0)


@pytest.mark.skipif(installed.find_libreoffice() is None, reason="LibreOffice is not installed")
def test_a_locked_libreoffice_reads(workers: Workers, tmp_path: Path) -> None:
    """Its first start in a new profile ends with a wish to be started again; its socket stays in its folder."""
    program = installed.find_libreoffice()
    assert program is not None
    scratch = tmp_path / "My Office" / "scratch"
    found = legacy.convert(program, rb"{\rtf1\ansi plain \'e9 words}", "wps", workers, scratch)
    assert (found.outcome, found.pages) == (Outcome.TEXT, ["plain é words\n"])
    assert list(scratch.iterdir()) == []


@needs_tesseract
def test_a_locked_tesseract_reads(workers: Workers, tmp_path: Path) -> None:
    data = demo.scan("a scanned page of words")
    path = tmp_path / "scan.pdf"
    path.write_bytes(data)
    with path.open("rb") as file:
        drawn = one_page.render(workers, file.fileno(), len(data), 0)
    assert drawn.outcome is Outcome.NEEDS_OCR
    tesseract = installed.find_tesseract("eng")
    assert tesseract is not None
    image = drawn.children[0][1]
    assert isinstance(image, bytes)
    reader = ocr.Ocr(tesseract, workers, tmp_path / "scratch")
    said = reader.pages_on(image)
    assert said is not None
    assert "scanned page" in said[0].text
    assert reader.pages_on(b"no image") is None
