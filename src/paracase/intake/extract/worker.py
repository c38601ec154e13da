"""The process documents are read in. Started by exec, never by fork of a process with an open store.

It imports the formats once and then serves requests on a socket at descriptor 0. A request carries the document as an
open descriptor and a pipe for the answer. Small text formats are read here and now; every other format in a forked
child with limits of its own, so that a crash, a bomb or a hang costs that document only.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sys

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import html, text
from paracase.intake.extract.protocol import Extracted, Extractor, pack
from paracase.intake.extract.sniff import HEAD, Format, sniff

MEMORY_LIMIT = 1 << 30
CPU_SECONDS = 20
SHARED = {Format.TEXT: text.extract, Format.HTML: html.extract}
_SHARED_LIMIT = 4 << 20
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""In the directory of the OLE container that Office wraps a document with a password in (MS-OFFCRYPTO 1.3.2)."""


def read_all(descriptor: int, size: int) -> bytes:
    """Everything a descriptor holds, from its start."""
    parts, at = [], 0
    os.lseek(descriptor, 0, os.SEEK_SET)
    while at < size and (part := os.read(descriptor, min(size - at, 1 << 24))):
        parts.append(part)
        at += len(part)
    return b"".join(parts)


def extract(kind: Format, data: bytes, name: str) -> Extracted:
    """Read a document of a known format in this process."""
    if kind is Format.EMPTY:
        return Extracted(Outcome.EMPTY, page_count=0)
    if kind in SHARED:
        return SHARED[kind](data, name)
    if kind is Format.IMAGE:
        return Extracted(Outcome.NEEDS_OCR, page_count=1)
    reader = _reader(kind)
    if kind is Format.LEGACY and _LOCKED in data:
        return Extracted(Outcome.ENCRYPTED, detail="needs a password")
    if reader is None:
        return Extracted(Outcome.UNSUPPORTED, detail=_unsupported(kind, name))
    return reader(data, name)


def _reader(kind: Format) -> Extractor | None:
    from paracase.intake.extract import mail, office, pdf

    if kind is Format.PDF:
        return pdf.extract
    if kind is Format.EML:
        return mail.extract
    if kind is Format.ZIP:
        return office.list_zip
    if kind in {Format.UNKNOWN, Format.LEGACY}:
        return None
    return lambda data, _name: office.extract_as(kind, data)


def _unsupported(kind: Format, name: str) -> str:
    extension = name.rpartition(".")[2].lower() if "." in name else "no extension"
    if kind is Format.LEGACY:
        return f"an old format ({extension}); LibreOffice can read it when it is installed"
    return f"not a format that can be read ({extension})"


def _limit() -> None:
    """Limits of one child: memory, processor time, no core file."""
    try:
        import resource
    except ImportError:
        return
    for what, value in (
        (resource.RLIMIT_AS, MEMORY_LIMIT),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (value, value))


def _answer(descriptor: int, result: Extracted) -> None:
    view = memoryview(pack(result))
    while view:
        view = view[os.write(descriptor, view) :]


def _work(document: int, answer: int, request: dict[str, object]) -> None:
    """Read one document and answer; every failure inside a format becomes an outcome."""
    name = str(request["name"])
    try:
        if request["do"] == "render":
            _render(document, answer, request)
            return
        data = read_all(document, int(str(request["size"])))
        if request["do"] == "inspect":
            from paracase.intake.extract.inspecting import inspect

            _answer(answer, Extracted(Outcome.TEXT, flags=inspect(sniff(data[:HEAD], name), data)))
            return
        result = extract(sniff(data[:HEAD], name), data, name)
        result.meta["format"] = sniff(data[:HEAD], name).value
    except MemoryError:
        result = Extracted(Outcome.TOO_LARGE, detail="needs more memory than one document may have")
    except RecursionError:
        result = Extracted(Outcome.DAMAGED, detail="nested too deep")
    _answer(answer, result)


def _render(document: int, answer: int, request: dict[str, object]) -> None:
    from paracase.intake.extract.pdf import render

    data = read_all(document, int(str(request["size"])))
    drawn = render(data, int(str(request["page"])))
    if drawn is None:
        _answer(answer, Extracted(Outcome.DAMAGED, detail="the page cannot be drawn"))
        return
    width, height, pixels = drawn
    header = f"P5\n{width} {height}\n255\n".encode()
    _answer(answer, Extracted(Outcome.NEEDS_OCR, children=[("page.pgm", header + pixels)]))


def serve(channel: socket.socket) -> None:
    """Answer requests until the other side closes."""
    import gc

    from paracase.intake.extract import inspecting, mail, office, pdf  # noqa: F401  imported once, inherited

    with contextlib.suppress(ImportError):
        import resource  # noqa: F401  the same
    pdf.warm_up()
    os.nice(5)
    gc.freeze()
    while True:
        message, descriptors, _, _ = socket.recv_fds(channel, 65536, 2)
        if not message:
            return
        request = json.loads(message)
        document, answer = descriptors
        try:
            if _is_shared(document, request):
                channel.send(b"0")
                _work(document, answer, request)
            else:
                _fork(channel, document, answer, request)
        except BrokenPipeError:
            pass
        finally:
            os.close(document)
            os.close(answer)
        _reap()


def _is_shared(document: int, request: dict[str, object]) -> bool:
    size = int(str(request["size"]))
    if request["do"] != "extract" or size > _SHARED_LIMIT:
        return False
    return sniff(os.pread(document, HEAD, 0), str(request["name"])) in {*SHARED, Format.EMPTY}


def _fork(channel: socket.socket, document: int, answer: int, request: dict[str, object]) -> None:
    sys.stdout.flush()
    child = os.fork()
    if child:
        channel.send(str(child).encode())
        return
    code = 1
    try:
        channel.close()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        _limit()
        if request.get("nice"):
            os.nice(15)
        _work(document, answer, request)
        code = 0
    finally:
        os._exit(code)


def _reap() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def main() -> None:
    """Serve on descriptor 0; with a request as argument (where nothing can be forked), answer that one on descriptor 1."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if len(sys.argv) > 1:
        _work(0, 1, json.loads(sys.argv[1]))
    else:
        serve(socket.socket(fileno=0))


if __name__ == "__main__":
    main()
