"""Invented papers in real formats, small enough to make on the spot."""

from __future__ import annotations

import hashlib
from email.message import EmailMessage

from paracase.services.demo import formats


def pdf(*pages: str) -> bytes:
    """A PDF with a text layer: one page for each text."""
    return formats.pdf_of_pages(pages)


def stamped(docket: str, number: str, filed: str, title: str, *more: str) -> bytes:
    """A court paper with its header stamp."""
    stamp = f"Case {docket} Document {number} Filed {filed} Page 1 of 1"
    court = ["UNITED STATES DISTRICT COURT", "CENTRAL DISTRICT OF CALIFORNIA"]
    return pdf("\n".join([stamp, "", *court, "", title, "", *more]))


def mail(
    subject: str, body: str, *attachments: tuple[str, bytes], date: str = "Thu, 19 Nov 2026 09:30:00 -0500"
) -> bytes:
    """An e-mail."""
    message = EmailMessage()
    message["From"] = "Opposing Counsel <counsel@example.com>"
    message["To"] = "desk@example.org"
    message["Date"] = date
    message["Subject"] = subject
    message.set_content(body)
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def docx(*paragraphs: str) -> bytes:
    """A Word document."""
    return formats.docx("\n".join(paragraphs))


_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def locked_pdf() -> bytes:
    """A PDF that opens with a password only (standard security handler, revision 2; PDF 1.7, 7.6.3)."""
    padded = (b"secret" + _PAD)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + (0xFFFFFFFC).to_bytes(4, "little") + b"id").digest()[:5]
    user = _rc4(key, _PAD)
    data = pdf("locked words")
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >> /ID [<6964> <6964>] /Root" % (
        owner.hex().encode(),
        user.hex().encode(),
    )
    return data.replace(b"/Root", lock)


def pdf_with_script(data: bytes) -> bytes:
    """A PDF whose second revision (after its first end of file) has a script that runs when it is opened."""
    start = data.rindex(b"startxref") + len(b"startxref")
    before = int(data[start:].split()[0])
    count = int(data[data.rindex(b"/Size ") + 6 :].split()[0])
    at = len(data) + 1
    catalog = (
        b"1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Names << /JavaScript << /Names [(a) %d 0 R] >> >> >>\nendobj\n"
        % count
    )
    script = b"%d 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj\n" % count
    body = b"\n" + catalog + script
    table = b"xref\n1 1\n%010d 00000 n \n%d 1\n%010d 00000 n \n" % (at, count, at + len(catalog))
    end = b"trailer << /Size %d /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        count + 1,
        before,
        len(data) + len(body),
    )
    return data + body + table + end


def _edited_docx(data: bytes, changes: dict[str, str]) -> bytes:
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, text in changes.items():
            new.writestr(name, text)
    return out.getvalue()


_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def docx_with_tracked_change() -> bytes:
    """A Word document with a tracked change, hidden and white words, and a template from elsewhere."""
    run = '<w:r>{}<w:t xml:space="preserve">{}</w:t></w:r>'
    body = (
        f'<w:document xmlns:w="{_WORD}"><w:body><w:p>{run.format("", "We accept ")}'
        f'<w:ins w:id="1" w:author="x">{run.format("", "not ")}</w:ins>{run.format("", "the offer of today.")}'
        f"{run.format('<w:rPr><w:vanish/></w:rPr>', 'secret')}"
        f"{run.format(chr(60) + 'w:rPr><w:color w:val=' + chr(34) + 'FFFFFF' + chr(34) + '/></w:rPr>', 'white')}"
        "</w:p></w:body></w:document>"
    )
    relations = (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/attachedTemplate" Target="http://192.0.2.1/t.dotm" TargetMode="External"/>'
        "</Relationships>"
    )
    changes = {"word/document.xml": body, "word/_rels/settings.xml.rels": relations}
    return _edited_docx(docx("x"), changes)


def pdf_with_black_box(words: str = "Social security 078-05-1120") -> bytes:
    """A page whose words lie under a black box, and invisible words beside it."""
    from paracase.services.demo.formats import _assemble, _stream

    content = (
        f"BT /F1 12 Tf 72 700 Td ({words}) Tj ET 0 0 0 rg 60 690 260 24 re f "
        "BT /F1 12 Tf 3 Tr 72 600 Td (nobody sees this line) Tj ET "
        "BT 0 Tr /F1 12 Tf 72 500 Td (A visible line of text) Tj ET"
    )
    return _assemble(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>",
            _stream(content.encode("latin-1")),
        ]
    )
