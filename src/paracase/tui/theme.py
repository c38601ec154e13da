"""The ten tokens of the look, as themes; nothing else in the program names a colour.

Every surface was chosen to land on a grey of its own where a terminal has 256 colours, which is what an SSH session
usually gets. The two ansi themes have no grounds: there reverse, bold, dim and the signs carry everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

DARK, LIGHT, ANSI_DARK, ANSI_LIGHT = "dark", "light", "16 colors", "16 colors, light"


def _full(name: str, *, dark: bool, tokens: Mapping[str, str]) -> Theme:
    t = tokens
    return Theme(
        name=name,
        dark=dark,
        primary=t["accent"],
        accent=t["accent"],
        secondary=t["accent"],
        error=t["alarm"],
        warning=t["warn"],
        success=t["good"],
        background=t["ground"],
        surface=t["panel"],
        panel=t["panel"],
        boost=t["panel"],
        foreground=t["text"],
        text_alpha=1.0,
        variables=_variables(t),
    )


def _variables(t: Mapping[str, str]) -> dict[str, str]:
    return {
        **{f"token-{name}": value for name, value in t.items()},
        "block-cursor-background": t["row"],
        "block-cursor-foreground": t["strong"],
        "footer-key-foreground": t["accent"],
        "border": t["accent"],
        "border-blurred": t["faint"],
        "input-cursor-background": t["accent"],
        "input-cursor-foreground": t["on-accent"],
        "input-cursor-text-style": "none",
        "input-selection-background": t["row"],
        "scrollbar": t["faint"],
        "scrollbar-background": t["ground"],
    }


_DARK = {
    "ground": "#141618",
    "panel": "#1e2022",
    "row": "#2d343c",
    "text": "#d3d0c9",
    "strong": "#f1f0ee",
    "muted": "#9d9a92",
    "faint": "#3c4248",
    "accent": "#8dbbe6",
    "on-accent": "#0d1319",
    "alarm": "#f0867c",
    "warn": "#e2b667",
    "good": "#95c790",
}
_LIGHT = {
    "ground": "#fcfaf5",
    "panel": "#ecebe9",
    "row": "#dbdfe4",
    "text": "#2b2c2e",
    "strong": "#0b0b0b",
    "muted": "#625f58",
    "faint": "#cbc9c5",
    "accent": "#1d5a92",
    "on-accent": "#ffffff",
    "alarm": "#ad2218",
    "warn": "#825200",
    "good": "#2c6b22",
}
_ANSI = {
    "ground": "ansi_default",
    "panel": "ansi_default",
    "row": "ansi_default",
    "text": "ansi_default",
    "strong": "ansi_default",
    "muted": "ansi_default",
    "faint": "ansi_bright_black",
    "accent": "ansi_cyan",
    "on-accent": "ansi_black",
    "alarm": "ansi_bright_red",
    "warn": "ansi_yellow",
    "good": "ansi_green",
}
_ANSI_LIGHT = _ANSI | {
    "faint": "ansi_white",
    "accent": "ansi_blue",
    "on-accent": "ansi_bright_white",
    "alarm": "ansi_red",
    "warn": "ansi_magenta",
}


def _ansi(name: str, *, dark: bool, tokens: Mapping[str, str]) -> Theme:
    theme = _full(name, dark=dark, tokens=tokens)
    theme.ansi = True
    theme.variables |= {"ansi-background": "ansi_black", "ansi-foreground": "ansi_white"}
    return theme


THEMES = (
    _full(DARK, dark=True, tokens=_DARK),
    _full(LIGHT, dark=False, tokens=_LIGHT),
    _ansi(ANSI_DARK, dark=True, tokens=_ANSI),
    _ansi(ANSI_LIGHT, dark=False, tokens=_ANSI_LIGHT),
)
NAMES = tuple(theme.name for theme in THEMES)


def chosen_theme(environment: Mapping[str, str], remembered: str | None) -> str:
    """The theme to start with: what the person chose, else what the terminal says of itself.

    Args:
        environment: ``NO_COLOR``, ``COLORTERM``, ``TERM``, and ``COLORFGBG`` (rxvt, Konsole, iTerm: ``15;0`` is
            light on dark).
    """
    light = environment.get("COLORFGBG", "").rpartition(";")[2] in {"7", "15"}
    poor = "256" not in environment.get("TERM", "") and environment.get("COLORTERM") not in {"truecolor", "24bit"}
    if "NO_COLOR" in environment:
        return ANSI_LIGHT if light else ANSI_DARK
    if remembered in NAMES:
        return str(remembered)
    if poor:
        return ANSI_LIGHT if light else ANSI_DARK
    return LIGHT if light else DARK


def plain_signs(environment: Mapping[str, str]) -> bool:
    """Whether the terminal's font lacks the check mark: the Linux console does."""
    return environment.get("TERM", "") == "linux"
