"""Pictures of the screens as SVG: the README's and the documentation's, made by the program itself without a terminal."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import tempfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.people.openssh import PublicKey, wire_string
from paracase.domain.roles import Identity, Proof
from paracase.services.people.keys import add_key
from paracase.services.people.people import person_named
from paracase.tui.app import DeskApp
from paracase.tui.places import PLACES
from paracase.tui.screens.approvals.shut import OPENING
from paracase.tui.theme import ANSI_DARK, DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from paracase.services.context import Office

SETTLE = 0.9
"""Seconds for what follows the row under the bar."""
LONGEST = 15
"""So many times it is waited for a page at most."""


class Picture(NamedTuple):
    """One picture: how large, in which colours, on which screen, after which keys."""

    name: str
    width: int
    height: int
    keys: tuple[str, ...] = ()
    theme: str = DARK
    screen: str = PLACES[0].mode
    is_colourless: bool = False
    who: str = ""
    """Initials of the attorney who looks, over SSH; else the one who made the office."""
    has_further_key: bool = False
    """A second key was just added to that attorney's name."""


_TERMINAL = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
_TASK = (*"Call clerk re ADR tomorrow 2pm @priya !",)
PICTURES = (
    *(
        Picture(
            f"{place.mode}-{width}x{height}",
            width,
            height,
            place.picture_keys,
            DARK,
            place.mode,
            who=place.pictured_for,
        )
        for place in PLACES
        for width, height in ((120, 36), (80, 24))
    ),
    Picture("desk-100x30", 100, 30, ("j", "j")),
    Picture("desk-200x60", 200, 60, ("j", "j")),
    Picture("desk-light", 120, 36, ("j", "j"), LIGHT),
    Picture("desk-ansi", 120, 36, ("j", "j"), ANSI_DARK),
    Picture("desk-nocolor", 120, 36, ("j", "j"), ANSI_DARK, is_colourless=True),
    Picture("reader-80x24", 80, 24, ("j", "j", "enter")),
    Picture("triage-case", 120, 36, ("c",), DARK, "triage"),
    Picture("search-120x36", 120, 36, ("f", *"hearing")),
    Picture("today-120x36", 120, 36, ("D",)),
    Picture("task-line", 120, 36, ("t", *_TASK)),
    Picture("tasks-80x24", 80, 24, ("tab", "tab", "tab")),
    Picture("checklist-80x24", 80, 24, ("tab", "tab")),
    Picture("case-form", 120, 36, ("shift+tab", "n")),
    Picture("examine-120x36", 120, 36, ("e", "space", "space"), DARK, "work"),
    Picture("approvals-ansi-80x24", 80, 24, ("n",), ANSI_DARK, "approvals", who="MR"),
    Picture("approvals-dialog-80x24", 80, 24, ("n", "a"), DARK, "approvals", who="MR"),
    Picture("help-120x36", 120, 36, ("question_mark",)),
    Picture("palette-120x36", 120, 36, ("ctrl+p", *"ver")),
    Picture("key-notice-80x24", 80, 24, (), DARK, "approvals", who="MR", has_further_key=True),
)


def take_all(office: Office, folder: Path, *, say: Callable[[str], None]) -> int:
    """Take every picture into a folder, with nobody's own settings; returns how many. For where no loop runs."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as config:
        return asyncio.run(take(office, folder, Path(config), say=say))


async def take(office: Office, folder: Path, config: Path, *, say: Callable[[str], None]) -> int:
    """Write every picture into a folder, which is there; returns how many."""
    for picture in PICTURES:
        with _colours(wanted=not picture.is_colourless):
            app = DeskApp(
                _seen_by(office, picture.who, has_further_key=picture.has_further_key),
                config=config,
                environment=_TERMINAL | ({"NO_COLOR": "1"} if picture.is_colourless else {}),
                starts_intake=False,
                first_screen=picture.screen,
                is_posed=True,
            )
        async with app.run_test(size=(picture.width, picture.height)) as pilot:
            app.theme = picture.theme
            await pilot.pause(SETTLE)
            for key in picture.keys:
                await pilot.press(_KEYS.get(key, key))
                if picture.who or picture.screen == "work":
                    await pilot.pause(SETTLE)
            await pilot.pause(SETTLE)
            svg = app.export_screenshot(title="")
            for _ in range(LONGEST):  # a page that is still being read is no picture of it
                if OPENING not in svg:
                    break
                await pilot.pause(SETTLE)
                svg = app.export_screenshot(title="")
        app.close_desk()
        path = folder / f"{picture.name}.svg"
        path.write_text(_cleaned(svg), encoding="utf-8")
        say(f"  {path}")
    return len(PICTURES)


def _seen_by(office: Office, initials: str, *, has_further_key: bool) -> Office:
    """The office as the picture's person sees it."""
    if not initials:
        return office
    person = person_named(office, initials)
    fingerprint = "SHA256:Zm9yIHBpY3R1cmVzIG9ubHkgbm8gcmVhbCBrZXk"
    if has_further_key:
        fingerprint = add_key(office, person, _key(b"tablet"), name="tablet").fingerprint
        add_key(office, person, _key(b"phone"), name="phone")
    return replace(office, person=person, identity=Identity(Proof.KEY, fingerprint))


def _key(said: bytes) -> str:
    """A public key that nobody has the other half of."""
    return PublicKey("ssh-ed25519", wire_string(b"ssh-ed25519") + wire_string(sha256(said).digest())).line


_KEYS = {" ": "space", "@": "at", "!": "exclamation_mark"}


@contextlib.contextmanager
def _colours(*, wanted: bool) -> Iterator[None]:
    """Textual asks the environment for ``NO_COLOR`` when an app is made."""
    before = os.environ.pop("NO_COLOR", None)
    if not wanted:
        os.environ["NO_COLOR"] = "1"
    try:
        yield
    finally:
        os.environ.pop("NO_COLOR", None)
        if before is not None:
            os.environ["NO_COLOR"] = before


def _cleaned(svg: str) -> str:
    """Without addresses of fonts elsewhere; with its spaces kept by every viewer (librsvg swallows leading ones)."""
    svg = re.sub(r"@font-face\s*\{.*?\}", "", svg, flags=re.DOTALL)
    return svg.replace("<svg ", '<svg xml:space="preserve" ', 1)
