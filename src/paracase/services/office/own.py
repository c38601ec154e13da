"""A person's own choices about the screens, kept in their configuration folder; never the office's."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import paths

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """What a person chose; None is *by itself*."""

    theme: str | None = None


def load_own(config: Path) -> OwnSettings:
    """Read them; a file that cannot be read counts as none, because a look must never keep anybody from work."""
    try:
        with paths.own_settings(config).open("rb") as file:
            theme = tomllib.load(file).get("theme")
    except (OSError, ValueError):
        return OwnSettings()
    return OwnSettings(theme if isinstance(theme, str) else None)


def save_own(config: Path, own: OwnSettings) -> bool:
    """Write them; returns whether that could be done."""
    try:
        config.mkdir(parents=True, exist_ok=True)
        text = f'theme = "{own.theme}"\n' if own.theme else ""
        paths.own_settings(config).write_text(text, encoding="utf-8")
    except OSError:
        return False
    return True
