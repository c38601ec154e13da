"""A process that reads papers: locked, limited, and answering on a pipe. One paper and out, or texts one after the other."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
from typing import Any

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import archive, drawing, formats, inspecting, opc, pdf, pictures, sandbox, setting, showing
from paracase.intake.extract.pdfium import columns, filing, lettered, margins
from paracase.intake.extract.protocol import Extracted, packed, storable
from paracase.intake.extract.sniff import HEAD, Format, sniff
from paracase.intake.extract.streamed import Source
from paracase.intake.extract.word import indents

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

MEMORY_LIMIT = 1 << 30
CPU_SECONDS = 20
FILES = 64
TEXTS_CPU_SECONDS = 3600
"""Of a reader of many texts in all; each has its own limit, by a timer."""
DESCRIPTORS_FLAG = getattr(socket, "MSG_CMSG_CLOEXEC", 0)


def read_all(descriptor: int, size: int) -> bytes:
    """Everything a descriptor holds, from its start."""
    parts, at = [], 0
    os.lseek(descriptor, 0, os.SEEK_SET)
    while at < size and (part := os.read(descriptor, min(size - at, 1 << 24))):
        parts.append(part)
        at += len(part)
    return b"".join(parts)


def answer_to(document: int, request: dict[str, Any]) -> Extracted:
    """Do what was asked with one document. Every failure inside a format becomes an outcome with its name."""
    try:
        return _DO[request["do"]](document, request)
    except MemoryError:
        return Extracted(Outcome.TOO_LARGE, detail="needs more memory than one document may have")
    except RecursionError:
        return Extracted(Outcome.DAMAGED, detail="nested too deep")
    except BaseException as error:  # noqa: BLE001  the readers' boundary: also a panic in Rust is told, which is no Exception
        return Extracted(Outcome.CRASHED, detail=f"its reader failed: {type(error).__name__}: {str(error)[:200]}")


def _extract(document: int, request: dict[str, Any]) -> Extracted:
    name = str(request["name"])
    size = int(request["size"])
    source = Source(lambda at, count: _read_at(document, at, count), size)
    kind = formats.kind_of(_read_at(document, 0, HEAD), name, source)
    if kind in formats.BY_SOURCE:
        result = formats.BY_SOURCE[kind](source, name)
    else:
        result = formats.extract(kind, b"" if kind in formats.UNOPENED else read_all(document, size), name)
    result.meta.setdefault("format", kind.value)
    return result


def _read_at(document: int, at: int, count: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(document, count, at)
    os.lseek(document, at, os.SEEK_SET)
    return os.read(document, count)


def _inspect(document: int, request: dict[str, Any]) -> Extracted:
    data = read_all(document, int(request["size"]))
    found = inspecting.inspect(sniff(data[:HEAD], str(request["name"])), data)
    return Extracted(Outcome.TEXT, flags=found.flags, parts=found.parts)


def _filing(document: int, request: dict[str, Any]) -> Extracted:
    """What a court's filing system looks at in a PDF; nothing of another format."""
    data = read_all(document, int(request["size"]))
    is_pdf = sniff(data[:HEAD], str(request["name"])) is Format.PDF
    return Extracted(Outcome.TEXT, meta=filing.look_at(data) if is_pdf else {})


def _set_in(document: int, request: dict[str, Any]) -> Extracted:
    """The paragraphs of a PDF or Word paper that are set in: page and text of each."""
    data = read_all(document, int(request["size"]))
    kind = sniff(data[:HEAD], str(request["name"]))
    if kind is Format.PDF:
        found = margins.set_in(data)
    elif kind is Format.DOCX:
        if why := opc.bomb(data):
            return Extracted(Outcome.TOO_LARGE, detail=why)
        found = indents.set_in(data)
    else:
        return Extracted(Outcome.UNSUPPORTED, detail=kind.value)
    told = [[one.page, storable(one.text)] for one in found[: setting.MOST]]
    return Extracted(Outcome.TEXT, meta={"set_in": told, "more": len(found) - len(told)})


def _unpack(document: int, request: dict[str, Any]) -> Extracted:
    source = Source(lambda at, count: _read_at(document, at, count), int(request["size"]))
    return archive.unpack(source, takes=bool(request["takes"]))


def _render(document: int, request: dict[str, Any]) -> Extracted:
    data = read_all(document, int(request["size"]))
    drawn = drawing.draw(data) if pictures.is_drawable(data) else pdf.render(data, int(request["page"]))
    if drawn is None:
        return Extracted(Outcome.DAMAGED, detail="the page cannot be drawn")
    return _picture(drawn, {})


def _lettered(document: int, request: dict[str, Any]) -> Extracted:
    """A page as pixels, and its words with their places: text, left, top, right, bottom, turned, height."""
    found = lettered.lettered(read_all(document, int(request["size"])), int(request["page"]))
    if found is None:
        return Extracted(Outcome.DAMAGED, detail="the page cannot be drawn")
    words = [[storable(word.text), *(round(side, 1) for side in word.box), *word[2:]] for word in found.words]
    return _picture(found.drawing, {"words": words})


def _closely(document: int, request: dict[str, Any]) -> Extracted:
    """Words of a page enlarged, one beneath another, and where each stands: begin, end, contrast."""
    cells = [((left, top, right, bottom), turned) for left, top, right, bottom, turned in request["cells"]]
    data = read_all(document, int(request["size"]))
    found = lettered.closely(data, request["page"], cells, across=request["across"], height=request["height"])
    if found is None:
        return Extracted(Outcome.DAMAGED, detail="the page cannot be drawn")
    drawn, places = found
    return _picture(drawn, {"rows": list(map(list, places))})


def _picture(drawn: drawing.Grey, meta: dict[str, Any]) -> Extracted:
    width, height, pixels = drawn
    header = f"P5\n{width} {height}\n255\n".encode()
    return Extracted(Outcome.NEEDS_OCR, children=[("page.pgm", header + pixels)], meta=meta)


def _show(document: int, request: dict[str, Any]) -> Extracted:
    data = read_all(document, int(request["size"]))
    return showing.show(data, sniff(data[:HEAD], str(request["name"])), request)


def _lay(document: int, request: dict[str, Any]) -> Extracted:
    data = read_all(document, int(request["size"]))
    is_pdf = sniff(data[:HEAD], str(request["name"])) is Format.PDF
    text = columns.lay(data, int(request["page"])) if is_pdf else None
    return Extracted(Outcome.NO_TEXT) if text is None else Extracted(Outcome.TEXT, pages=[text])


def _probe(_document: int, request: dict[str, Any]) -> Extracted:
    """Try what a reader must not be able to do; what was refused are the flags."""
    return Extracted(Outcome.TEXT, flags=sandbox.refused(str(request["name"])))


_DO = {
    "extract": _extract, "inspect": _inspect, "filing": _filing, "set_in": _set_in, "unpack": _unpack, "render": _render,
    "lettered": _lettered, "closely": _closely, "show": _show, "lay": _lay, "probe": _probe,
}  # fmt: skip


def _send(descriptor: int, result: Extracted) -> None:
    for piece in packed(result):
        view = memoryview(piece)
        while view:
            view = view[os.write(descriptor, view) :]


def answer_on(document: int, answer: int, request: dict[str, Any]) -> None:
    """Read one paper in this process as it is: where nothing can be forked, locked or counted down."""
    _send(answer, answer_to(document, request))


def read_one(document: int, answer: int, request: dict[str, Any]) -> None:
    """Read one paper in this process, which was made for it, and answer."""
    # By the timer first: the kernel's own limit kills without saying why.
    limit(cpu=max(CPU_SECONDS, int(request["cpu"])) + 5)
    if request.get("nice"):
        os.nice(15)
    sandbox.confine_reader()
    _count_down(request)
    _send(answer, answer_to(document, request))


def read_texts(channel: socket.socket) -> None:
    """Read papers of small formats, each with a limit of its own, until the other side closes."""
    limit(cpu=TEXTS_CPU_SECONDS)
    sandbox.confine_reader()
    while True:
        message, descriptors, _, _ = socket.recv_fds(channel, 65536, 2, DESCRIPTORS_FLAG)
        if not message:
            return
        request = json.loads(message)
        document, answer = descriptors
        _count_down(request)
        try:
            _send(answer, answer_to(document, request))
        except BrokenPipeError:
            pass  # whoever asked has stopped waiting
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            os.close(document)
            os.close(answer)


def _count_down(request: dict[str, Any]) -> None:
    """End this process by SIGPROF after so many seconds of processor time: also in the middle of a library's code."""
    signal.setitimer(signal.ITIMER_PROF, float(request["cpu"]))


def limit(*, cpu: int, memory: int = MEMORY_LIMIT, file_size: int = 0) -> None:
    """Limits of this process and what it starts: memory, processor time, files, processes, no core file."""
    if resource is None:
        return
    for what, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, cpu),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, file_size),
        (resource.RLIMIT_NOFILE, FILES if not file_size else 1024),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (value, value))
