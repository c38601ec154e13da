"""Rules, calendars and profiles as kept: what paracase ships, and the office's own under ``.paracase/practice/``.

An office adds local and judge's rules as ``practice/rules/NAME.yaml``, calendars as ``practice/calendars.yaml``, ways of
counting as ``practice/profiles.yaml`` and time zones as ``practice/zones.yaml``; what has an id that is shipped takes its
place.
"""

from __future__ import annotations

from functools import cached_property
from importlib import resources
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.deadlines.events import parse_events
from paracase.domain.deadlines.files import overlap, parse_calendars, parse_profiles, parse_rules, parse_zones
from paracase.domain.errors import PracticeFileError
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.deadlines.calendars import Calendar
    from paracase.domain.deadlines.events import EventTable
    from paracase.domain.deadlines.files import Zones
    from paracase.domain.deadlines.profiles import Profile
    from paracase.domain.deadlines.rules import CourtRule

_SHIPPED = ("us-fed", "us-fed-appeals", "us-ca", "us-ny", "us-tx")


def _shipped(name: str) -> str:
    return resources.files("paracase.domain.practice").joinpath(name).read_text(encoding="utf-8")


def _own(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PracticeFileError(f"{path.name} cannot be read: {error}.", hint=f"Mend {path}, or remove it.") from error


class Rulebook:
    """What dates are computed from, in an office, or with None what paracase ships; read when it is first asked for.

    Raises:
        PracticeFileError: when it is asked for and a file of the office cannot be used; names file, line and field.
    """

    def __init__(self, office: Path | None) -> None:
        self._office = office

    @cached_property
    def calendars(self) -> dict[str, Calendar]:
        """Calendars by code, the office's own in the place of shipped ones."""
        found = parse_calendars(_shipped("calendars.yaml"), "calendars.yaml")
        if self._office is not None and (own := paths.practice(self._office) / "calendars.yaml").exists():
            found |= parse_calendars(_own(own), "practice/calendars.yaml")
        return found

    @cached_property
    def profiles(self) -> dict[str, Profile]:
        """How days are counted, by court system, the office's own in the place of shipped ones.

        Raises:
            PracticeFileError: besides, one of the office counts by a calendar that there is not.
        """
        found = parse_profiles(_shipped("profiles.yaml"), "profiles.yaml")
        if self._office is None or not (path := paths.practice(self._office) / "profiles.yaml").exists():
            return found
        own = parse_profiles(_own(path), "practice/profiles.yaml")
        for code, profile in own.items():
            for name in profile.closed:
                if name not in self.calendars:
                    known = ", ".join(self.calendars)
                    raise PracticeFileError(
                        f"practice/profiles.yaml, {visible(code)}, field closed: there is no calendar “{visible(name)}”.",
                        hint=f"Known are {known}; add one to practice/calendars.yaml.",
                    )
        return found | own

    @cached_property
    def zones(self) -> Zones:
        """The courts' time zones; the office's own before the shipped ones."""
        found = parse_zones(_shipped("zones.yaml"), "zones.yaml")
        if self._office is not None and (own := paths.practice(self._office) / "zones.yaml").exists():
            said = parse_zones(_own(own), "practice/zones.yaml")
            said.check("practice/zones.yaml")
            return found.beneath(said)
        return found

    @cached_property
    def events(self) -> EventTable:
        """Types of events and what they start; the office's own file adds to what is shipped."""
        found = parse_events(_shipped("events.yaml"), "events.yaml")
        if self._office is not None and (own := paths.practice(self._office) / "events.yaml").exists():
            return parse_events(_own(own), "practice/events.yaml", before=found)
        return found

    @cached_property
    def rules(self) -> tuple[CourtRule, ...]:
        """All rules; the office's own first, in the place of shipped ones of the same id.

        Raises:
            PracticeFileError: besides, no event can be recorded that starts one of them.
        """
        own: list[CourtRule] = []
        if self._office is not None and (folder := paths.practice(self._office) / "rules").is_dir():
            for path in sorted(folder.iterdir()):
                own += self._of_file(path, own)
        taken = {rule.id for rule in own}
        shipped = [
            rule for name in _SHIPPED for rule in parse_rules(_shipped(f"rules/{name}.yaml"), f"rules/{name}.yaml")
        ]
        found = (*own, *(rule for rule in shipped if rule.id not in taken))
        self.events.check(found)
        return found

    def _of_file(self, path: Path, before: list[CourtRule]) -> list[CourtRule]:
        """The rules of one file of the office.

        Raises:
            PracticeFileError: it is no file of rules, counts by what is not known, or says again what another file says.
        """
        name = f"practice/rules/{path.name}"
        if path.suffix != ".yaml":
            raise PracticeFileError(
                f"{name} is not read.", hint="Files of rules end in .yaml; take it out of the folder."
            )
        found = parse_rules(_own(path), name)
        for rule in found:
            if rule.profile not in self.profiles:
                known = ", ".join(self.profiles)
                raise PracticeFileError(
                    f"{name}, line 1, field profile: “{rule.profile}” is not known.", hint=f"Known are {known}."
                )
            if any(other.id == rule.id and overlap(other, rule) for other in before):
                raise PracticeFileError(f"{name}: rule “{rule.id}” stands in another file too, for one span of time.")
        return found
