"""The certificate about AI help: the office's template, filled with what was declared and nothing else."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.work.slots import fill
from paracase.services.work import certifying, delivering
from paracase.services.work.delivering import Handed
from tests.support.delegated import V1, firm_in
from tests.support.papers import docx

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm

ORDER = (
    "CERTIFICATE",
    "Tools: {{tools}}. Read by it: {{ documents }}.",
    "I verified: {{verification}}",
    "{{number}}, {{Court}}",
)


def with_help(firm: Firm) -> int:
    """Work delivered twice, with AI help declared each time; returns the assignment."""
    number = firm.give()
    for words, tool in ((V1, "Draftly 3"), ((*V1, "More."), "Citecheck")):
        firm.save("Opposition.docx", *words)
        person = firm.come_in(firm.assistant)
        handed = Handed(ai_tool=tool, ai_saw="the complaint & ECF No. 12", ai_verifier="Jun Park")
        delivering.deliver(person, number, firm.document("Opposition.docx"), handed)
        person.close()
    return number


def put_template(office: Office, *paragraphs: str, name: str = "AI certificate.docx") -> Path:
    folder = paths.templates(office.folder)
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(docx(*paragraphs))
    return folder / name


def body_of(path: Path) -> str:
    with zipfile.ZipFile(path) as file:
        return file.read("word/document.xml").decode()


def test_what_was_declared_stands_in_the_template(office: Office) -> None:
    firm = firm_in(office)
    number = with_help(firm)
    put_template(office, *ORDER)
    done = certifying.certify(office, number, "AI certificate.docx")
    path = certifying.certificate_made(office, number, done)
    words = body_of(path)
    assert "Tools: Draftly 3; Citecheck. Read by it: the complaint &amp; ECF No. 12." in words
    assert f"I verified: {certifying.BLANK}" in words
    assert "3:26-cv-01777, " in words
    assert "Central District of California" in words
    assert path.parent == firm.drafts
    assert "Draftly 3" in done.summary
    second = certifying.certify(office, number, "AI certificate.docx")
    assert certifying.certificate_made(office, number, second).name == "AI certificate (2).docx"


def test_nothing_declared_certifies_nothing(office: Office) -> None:
    firm = firm_in(office)
    number = firm.give()
    firm.deliver(number)
    put_template(office, *ORDER)
    with pytest.raises(NotAllowed, match="certifies nothing"):
        certifying.certify(office, number, "AI certificate.docx")
    assert not list(firm.drafts.glob("AI*"))


def test_unknown_slots_are_named_and_nothing_is_written(office: Office) -> None:
    firm = firm_in(office)
    number = with_help(firm)
    put_template(office, "{{tools}} {{bar number}} {{fee}}")
    with pytest.raises(BadInput, match="not known: bar number, fee"):
        certifying.certify(office, number, "AI certificate.docx")
    assert not list(firm.drafts.glob("AI*"))
    put_template(office, "no slot at all", name="plain.docx")
    with pytest.raises(BadInput, match="no slot"):
        certifying.certify(office, number, "plain.docx")


@pytest.mark.parametrize("name", ["missing.docx", "../office.toml", "broken.docx"])
def test_what_is_no_template_is_refused(office: Office, name: str) -> None:
    firm = firm_in(office)
    number = with_help(firm)
    put_template(office, *ORDER)
    (paths.templates(office.folder) / "broken.docx").write_bytes(b"PK no zip")
    with pytest.raises((NotFound, BadInput)):
        certifying.certify(office, number, name)


def test_a_slot_that_is_split_over_runs_is_filled_in_the_look_of_its_first() -> None:
    xml = (
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>By {{to</w:t></w:r><w:r><w:t>o</w:t></w:r><w:proofErr/>"
        '<w:r><w:t xml:space="preserve">ls}} &amp; co {{x}}</w:t></w:r></w:p><w:p><w:r><w:t>{{to</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>ols}}</w:t></w:r></w:p>"
    )
    found = fill(xml, {"tools": "A < B"})
    assert found.xml == (
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">By A &lt; B</w:t></w:r>'
        '<w:r><w:t xml:space="preserve"></w:t></w:r><w:proofErr/>'
        '<w:r><w:t xml:space="preserve"> &amp; co {{x}}</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>{{to</w:t></w:r></w:p><w:p><w:r><w:t>ols}}</w:t></w:r></w:p>"
    )
    assert found.unknown == ("x",)


def test_everything_else_of_the_template_is_the_same_by_the_byte(office: Office) -> None:
    firm = firm_in(office)
    number = with_help(firm)
    template = put_template(office, *ORDER)
    path = certifying.certificate_made(office, number, certifying.certify(office, number, template.name))
    with zipfile.ZipFile(io.BytesIO(template.read_bytes())) as a, zipfile.ZipFile(path) as b:
        assert a.namelist() == b.namelist()
        assert all(a.read(n) == b.read(n) for n in a.namelist() if n != "word/document.xml")
