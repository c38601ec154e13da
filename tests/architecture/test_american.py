"""American spelling on screen and in the docs: no British form stands in what a person reads."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "paracase"
_OUR = "arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rig|rum|sav|vig"
_ISE = (
    "anonym|apolog|author|capital|categor|central|character|critic|custom|digit|emphas|equal|familiar|final|formal|general|"
    "initial|item|jeopard|legal|local|maxim|memor|minim|modern|neutral|normal|notar|optim|organ|penal|personal|popular|prior|"
    "privat|public|random|ration|real|recogn|scrutin|serial|social|special|stabil|standard|subsid|summar|symbol|sympath|"
    "synchron|token|util|victim|visual"
)
_DOUBLED = (
    "cancel|channel|counsel|dial|fuel|funnel|initial|label|level|marshal|model|panel|quarrel|signal|total|travel|trial|"
    "tunnel"
)
BRITISH = re.compile(
    rf"\b(?:(?:{_OUR})our(?:s|ed|ing|able|ably|ful|hood|less|ite|er|ers)?"
    rf"|(?:{_ISE})is(?:e[sdr]?|ers|ing|ation|ations|able)"
    rf"|(?:{_DOUBLED})l(?:ed|ing|ers?)"
    r"|(?:anal|paral|catal)ys(?:e[sd]?|ing)|centre[sd]?|metres?|litres?|theatre|fibres?|licence[sd]?|defences?|offences?"
    r"|pretence|judgements?|acknowledgements?|ageing|fulfil|fulfilment|enrol|enrolment|instalments?|catalogue[sd]?|dialogues?"
    r"|programmes?|cheques?|grey(?:ed)?|whilst|amongst|learnt|spelt|burnt|towards|afterwards|practis(?:e[sd]?|ing)"
    r"|sceptic\w*|mould|enquir(?:y|ies|es?|ed)|artefacts?|draughts?|per cent)\b",
    re.IGNORECASE,
)
NO_WORDS = {
    "domain/papers/forms.py": "forms that a word may have, read from papers, which may be British",
    "domain/clients/concepts.py": "words as clients write them, who may be British",
    "intake/recognise/names.py": "names of companies as papers write them",
}
"""Modules with lists of words that are read, never shown."""
NAMES = re.compile(r"CANCELLED|organisation|recognise|recognised|recognisers|labelled|RECOGNISERS?", re.IGNORECASE)
"""Names of tables, columns and modules, which nobody sees but who reads the code; and a word of RFC 5545."""


def _shown(path: Path) -> Iterator[tuple[int, str]]:
    """Texts of a module that people see: no docstrings, but for those of commands."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    shows_docs = path.is_relative_to(SOURCE / "cli")  # what a command says of itself is its help
    docs = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr) and not shows_docs}
    for one in ast.walk(tree):
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in docs:
            yield one.lineno, one.value


def _is_name(text: str, found: str) -> bool:
    """Whether a text is a name of the code, or SQL that names something of it."""
    is_sql = re.search(r"\b(?:SELECT|UPDATE|INSERT|CREATE|WHERE|FROM|UNION|ALTER)\b|= \?|, \w+ = |^\w+ = \d$", text)
    return NAMES.fullmatch(found) is not None and (" " not in text or is_sql is not None)


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_what_the_program_says_is_american(path: Path) -> None:
    if str(path.relative_to(SOURCE)) in NO_WORDS or "migrations" in path.parts:
        return
    found = [
        f"{path.name}:{line}: {word}"
        for line, text in _shown(path)
        for word in BRITISH.findall(text)
        if not _is_name(text, word)
    ]
    assert found == []


DATA = sorted((SOURCE / "domain" / "practice").rglob("*.yaml"))


@pytest.mark.parametrize(
    "path", [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), *DATA], ids=lambda path: path.name
)
def test_the_docs_are_american(path: Path) -> None:
    text = (
        re.sub(
            r"^```.*?^```|`[^`\n]*`|^ {4}[^\n]*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL
        )
        if path.suffix == ".md"
        else path.read_text(encoding="utf-8")
    )
    assert BRITISH.findall(text) == []


def test_british_forms_are_seen() -> None:
    said = "The organisation's colour was labelled grey; he practised whilst the judgement was cancelled."
    assert BRITISH.findall(said) == [
        "organisation",
        "colour",
        "labelled",
        "grey",
        "practised",
        "whilst",
        "judgement",
        "cancelled",
    ]
    assert (
        BRITISH.findall("The practice, canceled; four hours; a tour; licensed; otherwise; advise; exercise; devised.")
        == []
    )
