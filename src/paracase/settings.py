"""Settings of the office (``.paracase/office.toml``). Loaded explicitly, as TOML, never at import."""

from __future__ import annotations

import contextlib
import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from paracase import standard
from paracase.domain.agenda.titles import Titles
from paracase.domain.dates.shown import DateForm
from paracase.domain.errors import BadInput, PracticeFileError
from paracase.domain.papers import naming
from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

Move = Literal["inbox", "always", "never"]
Attachments = Literal["out", "inside"]
Sealed = Literal["team", "everybody"]


TIME_ZONE = "America/New_York"
"""Of an office that says no other."""


ZONES, _ZONE_MARK = "/usr/share/zoneinfo", b"TZif"
"""Where most systems keep their time zones, and how a file of one begins (RFC 9636)."""

POLICY = "approval"
"""The table that once held what an office allows; that is in the store now, and only looked for here."""


@frozen
class Settings:
    """What an office can decide for itself; every field has a value that works."""

    name: str = "Office"
    """The office's name, as shown."""
    time_zone: str = TIME_ZONE
    """IANA zone; decides what *today* is, and of which day a moment is."""
    dates: DateForm = DateForm.US
    """How days and times are shown; what is typed may be either."""
    case_number: str = naming.CASE_NUMBER_PATTERN
    """``{yy}``, ``{yyyy}``, ``{mm}``, ``{seq:04}``."""
    file_name: str = naming.FILE_PATTERN
    """Pattern of a filed document's name; parts whose fact is unknown are left out."""
    subfolders: tuple[str, ...] = naming.SUBFOLDERS
    """Made in the folder of every new case."""
    move: Move = "inbox"
    """Which papers filing moves and renames: those in the Inbox, all, or none."""
    attachments: Attachments = "out"
    """Whether filing a mail writes what came inside it as files of their own, or leaves it inside."""
    sealed: Sealed = "team"
    """Who sees a sealed paper: the people of its case and the paralegal at the desk, or everybody whom no wall keeps out."""
    settle_seconds: float = 2.0
    """How long a file must have been untouched before it is taken in."""
    scan_seconds: float = 60.0
    """At least this long between full scans while watching."""
    keep_limit_mb: int = 500
    """Larger files are copied into the vault at their first filing, and read *not kept* until then."""
    ocr: bool = True
    """Read images and PDFs without text with Tesseract, when it is there."""
    ocr_languages: str = "eng"
    """Tesseract's names, joined with ``+``."""
    learn: bool = True
    """Learn from what is filed, and propose accordingly."""
    backup_folder: str = ""
    """Where the office is backed up once a day while papers are taken in; empty: nowhere."""
    calendar_titles: Titles = Titles.FULL
    """What of a title leaves with a calendar file, feed or server: full, the case's number, or neither."""
    calendar_walled: bool = False
    """Whether what is due in a case that somebody is walled off from leaves with them too."""
    docket_folder: str = ""
    """Where the day's docket is written each day while papers are taken in; empty: nowhere."""
    docket_at: str = "06:30"
    """From which time of day on."""
    heads_to: str = ""
    """The folder or git remote that gets the ledger's head once a day while papers are taken in; empty: none."""


_SCHEMA: dict[tuple[str, str], tuple[str, type | tuple[type, ...]]] = {
    ("office", "name"): ("name", str),
    ("office", "time_zone"): ("time_zone", str),
    ("office", "dates"): ("dates", str),
    ("cases", "number"): ("case_number", str),
    ("cases", "subfolders"): ("subfolders", list),
    ("filing", "name"): ("file_name", str),
    ("filing", "move"): ("move", str),
    ("filing", "attachments"): ("attachments", str),
    ("filing", "sealed"): ("sealed", str),
    ("intake", "settle_seconds"): ("settle_seconds", (int, float)),
    ("intake", "scan_seconds"): ("scan_seconds", (int, float)),
    ("intake", "keep_limit_mb"): ("keep_limit_mb", int),
    ("intake", "ocr"): ("ocr", bool),
    ("intake", "ocr_languages"): ("ocr_languages", str),
    ("intake", "learn"): ("learn", bool),
    ("backup", "folder"): ("backup_folder", str),
    ("calendar", "titles"): ("calendar_titles", str),
    ("calendar", "walled"): ("calendar_walled", bool),
    ("calendar", "docket_folder"): ("docket_folder", str),
    ("calendar", "docket_at"): ("docket_at", str),
    ("ledger", "heads"): ("heads_to", str),
}


def _said(text: bytes) -> dict[str, Any]:
    """What a settings file says.

    Raises:
        ValueError: it is no TOML, or no UTF-8.
    """
    return standard.tomllib.loads(text.decode())


def policy_in(path: Path) -> dict[str, object]:
    """What stands under ``[approval]`` in a settings file; nothing where there is none, or the file cannot be read."""
    try:
        found = _said(path.read_bytes()).get(POLICY, {})
    except (OSError, ValueError):
        return {}
    return dict(found) if isinstance(found, dict) else {"": found}


def cut_policy(path: Path) -> bool:
    """Take what stands under ``[approval]`` out of a settings file: all else stays byte for byte, comments too.

    Written beside it, synced, and put into its place with its mode. Returns whether it is gone: a file that may not be
    written stays as it was; it says nothing any more, and the doctor names it.
    """
    place = path.resolve()  # a link stays a link
    try:
        text = place.read_bytes()
        left = _without_policy(text)
        whole = standard.tomllib.loads(text.decode())
        if standard.tomllib.loads(left.decode()) != {table: said for table, said in whole.items() if table != POLICY}:
            return False
        _put_in_place(place, left)
    except (OSError, ValueError):
        return False
    return True


def _put_in_place(place: Path, text: bytes) -> None:
    """Write a settings file beside itself, synced, and put it into its place with its mode."""
    part = place.with_name(f"{place.name}.{os.urandom(4).hex()}.part")  # two that write at once do not share it
    try:
        with part.open("xb") as file:
            part.chmod(place.stat().st_mode & 0o777)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(place)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def put_value(path: Path, table: str, key: str, value: str) -> None:
    """Say one setting of a settings file otherwise: all else stays byte for byte, comments too.

    Raises:
        PracticeFileError: the file cannot be read or written, or is written in a way of its own.
    """
    place = path.resolve()
    line = f"{key} = {_quoted(value)}\n".encode()
    try:
        text = place.read_bytes()
        before = standard.tomllib.loads(text.decode())
        after = _with_line(text, table, key, line, is_said=key in before.get(table, {}))
        if standard.tomllib.loads(after.decode()) != {**before, table: {**before.get(table, {}), key: value}}:
            raise ValueError
        _put_in_place(place, after)
    except (OSError, ValueError) as error:
        raise PracticeFileError(
            f"{path.name} cannot be changed here.",
            hint=f"Write it by hand into {path}: under [{table}], {line.decode().strip()}",
        ) from error


def _with_line(text: bytes, table: str, key: str, line: bytes, *, is_said: bool) -> bytes:
    kept: list[bytes] = []
    here, is_done = "", False
    for statement, said in _statements(text):
        is_head = statement.lstrip().startswith(b"[")
        if is_head:
            here = next(iter(said))
        if here == table and not is_head and key in said:
            kept.append(line)
            is_done = True
            continue
        kept.append(statement)
        if is_head and here == table and not is_said:
            kept.append(line)
            is_done = True
    if not is_done:
        ended = b"" if not kept or kept[-1].endswith(b"\n") else b"\n"
        kept.append(ended + f"\n[{table}]\n".encode() + line)
    return b"".join(kept)


def _without_policy(text: bytes) -> bytes:
    kept: list[bytes] = []
    table, is_cut = "", False
    for statement, said in _statements(text):
        if statement.lstrip().startswith(b"["):
            table = next(iter(said))
        is_policy = bool(said) and (table == POLICY or (not table and POLICY in said))
        # Of the blank lines around what is cut, one stays.
        is_double = is_cut and not statement.strip() and (not kept or not kept[-1].strip())
        if not is_policy and not is_double:
            kept.append(statement)
        is_cut = is_policy or is_double
    return b"".join(kept)


def _statements(text: bytes) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """Header, key with its value over one or several lines, comment or blank line; and what it says by itself."""
    begun = b""
    for line in text.splitlines(keepends=True):
        begun += line
        try:
            said = standard.tomllib.loads(begun.decode())
        except standard.tomllib.TOMLDecodeError:
            continue  # it goes on in the next line
        yield begun, said
        begun = b""


def load(path: Path) -> Settings:
    """Read the office's settings; a missing file means the defaults.

    Raises:
        PracticeFileError: the file cannot be read; names file, line or field, and the value.
    """
    try:
        data = _said(path.read_bytes())
    except FileNotFoundError:
        return Settings()
    except (standard.tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PracticeFileError(f"{path.name}: {visible(str(error))}.", hint=f"Mend {path}, or remove it.") from error
    except OSError as error:
        raise PracticeFileError(f"{path.name} cannot be read: {error.strerror}.", hint=f"Check {path}.") from error
    return _checked(path, Settings(**_values(path, data)))


def load_as_it_is(path: Path) -> Settings:
    """The same, read once while the file stays as it is: for what asks with each change of anything.

    Raises:
        PracticeFileError: as ``load``.
    """
    try:
        status = path.stat()
    except OSError:
        return load(path)
    return _loaded(path, (status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns))


@lru_cache(maxsize=8)
def _loaded(path: Path, _as_it_is: tuple[int, ...]) -> Settings:
    return load(path)


def zone_of(path: Path) -> str:
    """The time zone a settings file says; that of an office that says none, where the file cannot be used."""
    try:
        return load(path).time_zone
    except PracticeFileError:
        return TIME_ZONE


def _values(path: Path, data: dict[str, Any]) -> dict[str, Any]:
    """The settings' own values; what stands in the file under another name or is of another kind is refused."""
    values: dict[str, Any] = {}
    for table, fields in data.items():
        if table == POLICY:
            continue
        if not isinstance(fields, dict):
            tables = ", ".join(f"[{name}]" for name in dict.fromkeys(name for name, _ in _SCHEMA))
            raise _fault(path, table, fields, f"is not one of {tables}")
        for key, value in fields.items():
            if (table, key) not in _SCHEMA:
                raise _fault(path, f"{table}.{key}", value, "is not a setting")
            name, kind = _SCHEMA[table, key]
            if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
                raise _fault(path, f"{table}.{key}", value, "has the wrong kind of value")
            values[name] = tuple(value) if isinstance(value, list) else value
    said = values.get("dates", DateForm.US)
    if said not in set(DateForm):
        raise _fault(path, "office.dates", said, "must be us or iso")
    titles = values.get("calendar_titles", Titles.FULL)
    if titles not in set(Titles):
        raise _fault(path, "calendar.titles", titles, "must be full, number or none")
    return values | {"dates": DateForm(said), "calendar_titles": Titles(titles)}


def _checked(path: Path, settings: Settings) -> Settings:
    if settings.move not in get_args(Move):
        raise _fault(path, "filing.move", settings.move, "must be inbox, always or never")
    if settings.attachments not in get_args(Attachments):
        raise _fault(path, "filing.attachments", settings.attachments, "must be out or inside")
    if settings.sealed not in get_args(Sealed):
        raise _fault(path, "filing.sealed", settings.sealed, "must be team or everybody")
    if settings.settle_seconds <= 0 or settings.scan_seconds <= 0 or settings.keep_limit_mb < 0:
        raise _fault(path, "intake", settings, "must not be negative")
    if settings.backup_folder and not Path(settings.backup_folder).expanduser().is_absolute():
        raise _fault(path, "backup.folder", settings.backup_folder, "must be written from / or ~ on")
    _check_docket(path, settings)
    if not is_zone(settings.time_zone):
        raise _fault(path, "office.time_zone", settings.time_zone, "is not a time zone")
    try:
        naming.check_pattern(settings.file_name)
        for folder in settings.subfolders:
            naming.safe_folder(str(folder))
    except BadInput as error:
        raise PracticeFileError(f"{path.name}: {error}", hint=error.hint) from error
    return settings


def _check_docket(path: Path, settings: Settings) -> None:
    if settings.docket_folder and not Path(settings.docket_folder).expanduser().is_absolute():
        raise _fault(path, "calendar.docket_folder", settings.docket_folder, "must be written from / or ~ on")
    if not _is_time(settings.docket_at):
        raise _fault(path, "calendar.docket_at", settings.docket_at, "is not a time of day, such as 06:30")


def _is_time(text: str) -> bool:
    hour, sign, minute = text.partition(":")
    return (
        bool(sign)
        and (hour + minute).isdecimal()
        and (hour + minute).isascii()
        and len(hour) == len(minute) == 2
        and int(hour) < 24
        and int(minute) < 60
    )


def is_zone(name: str) -> bool:
    """Whether there is such a time zone; a look at where most systems keep theirs spares a search the module."""
    if name.isascii() and all(part.replace("_", "").replace("-", "").isalnum() for part in name.split("/")):
        with contextlib.suppress(OSError), Path(ZONES, name).open("rb") as file:
            if file.read(len(_ZONE_MARK)) == _ZONE_MARK:
                return True
    try:
        standard.zoneinfo.ZoneInfo(name)
    except (standard.zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones is no zone
        return False
    return True


def _fault(path: Path, field: str, value: object, what: str) -> PracticeFileError:
    return PracticeFileError(
        f"{path.name}, field {visible(field)}: “{visible(str(value))[:60]}” {what}.",
        hint=f"Mend {path}; the settings are listed in docs/settings.md.",
    )


def render(settings: Settings) -> str:
    """The settings file ``init`` writes: every setting with its value, ready to be edited."""
    folders = _list(settings.subfolders)
    return f"""[office]
name = {_quoted(settings.name)}
time_zone = {_quoted(settings.time_zone)}
dates = {_quoted(settings.dates)}  # how days are shown: us (11/02/2026, 1:30 pm) or iso (2026-11-02, 13:30)

[cases]
number = {_quoted(settings.case_number)}
subfolders = {folders}

[filing]
name = {_quoted(settings.file_name)}
move = {_quoted(settings.move)}  # inbox, always or never
attachments = {_quoted(settings.attachments)}  # out: filing a mail writes them beside it; inside: it does not
sealed = {_quoted(settings.sealed)}  # team: sealed papers are for their case's people and the desk; everybody: for all

[intake]
settle_seconds = {settings.settle_seconds}
scan_seconds = {settings.scan_seconds}
keep_limit_mb = {settings.keep_limit_mb}
ocr = {str(settings.ocr).lower()}
ocr_languages = {_quoted(settings.ocr_languages)}
learn = {str(settings.learn).lower()}

[backup]
folder = {_quoted(settings.backup_folder)}  # once a day, while papers are taken in; empty: nowhere

[calendar]
titles = {_quoted(settings.calendar_titles)}  # what leaves with calendar files, feeds and servers: full, number or none
walled = {str(settings.calendar_walled).lower()}  # whether cases that somebody is walled off from leave too
docket_folder = {_quoted(settings.docket_folder)}  # where the day's docket is written each day; empty: nowhere
docket_at = {_quoted(settings.docket_at)}

[ledger]
heads = {_quoted(settings.heads_to)}  # a folder or git remote elsewhere that gets the ledger's head once a day
"""


def _list(items: tuple[str, ...]) -> str:
    return "[" + ", ".join(_quoted(item) for item in items) + "]"


def _quoted(text: str) -> str:
    """A TOML basic string."""
    escaped = "".join(f"\\{ch}" if ch in '"\\' else ch if ch.isprintable() else f"\\U{ord(ch):08X}" for ch in text)
    return f'"{escaped}"'
