"""Forms: a few fields, each checked where it is typed; nothing typed is lost without asking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.suggester import SuggestFromList
from textual.widgets import Input

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.tui.dialogs.box import Dialog, Lines, in_lines, keys
from paracase.tui.dialogs.picker import Choice, fitting
from paracase.tui.display import cell, in_words, piece
from paracase.tui.widgets.field import FormField, InputField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from paracase.tui.display import Line


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a form."""

    name: str
    label: str
    value: str = ""
    check: Callable[[str], object] | None = None
    """Raises BadInput when the value cannot be used."""
    choices: tuple[str | Choice, ...] = ()
    """Known values; nothing else is taken (empty is, unless ``needed``). Letters that fit only one stand for it:
    ``lowry`` for the case, ``Lee`` for the person; what they fit is said while they are typed."""
    hint: str = ""
    needed: bool = False
    usual: tuple[str, ...] = ()
    """Values that are taken at once; of another one is asked whether it is meant."""
    suggests: tuple[str, ...] = ()
    """Values that are proposed while one types; any other is taken as well."""
    tells: Callable[[str], str] | None = None
    """What is to be minded of a value; empty where nothing is."""
    leads: tuple[str, Callable[[str], str]] | None = None
    """Another field, and what a value here makes of it; empty leaves it as it is."""
    cursor: int | None = None
    """Where the cursor begins; None is behind the value."""

    def fault(self, value: str) -> str | None:
        """What is wrong with a value; None when nothing is."""
        text = " ".join(value.split())
        if not text:
            return f"{self.label} is needed." if self.needed else None
        if self.choices and self.meant(text) is None:
            near = fitting(self._known, text)
            if near:
                more = f" and {len(near) - 4} more" if len(near) > 4 else ""
                return f"Fits {', '.join(one.words for one in near[:4])}{more}: type more."
            more = f" and {len(self._known) - 6} more" if len(self._known) > 6 else ""
            return f"“{text}” is none of those known: {', '.join(one.words for one in self._known[:6])}{more}."
        if self.check is not None:
            try:
                self.check(self.meant(text) or text)
            except BadInput as error:
                return in_words(f"{error} {error.hint}").strip()
        return None

    @property
    def _known(self) -> list[Choice]:
        return [one if isinstance(one, Choice) else Choice(one, one) for one in self.choices]

    def doubt(self, value: str) -> str:
        """What is asked of a value that is none of the usual ones; empty where nothing is."""
        text = " ".join(value.split())
        if not text or not self.usual or fold(text) in map(fold, self.usual):
            return ""
        near = [one for one in self.usual if fold(one).startswith(fold(text)[:3])]
        known = f" Near: {', '.join(near[:4])}." if near else ""
        return f"“{visible(text)}” is not there yet: Enter once more makes it.{known}"

    def meant(self, value: str) -> str | None:
        """The known value that is typed, or the only one that its letters fit; None where none is, or several are."""
        text = " ".join(value.split())
        if not text or not self.choices:
            return text or None
        for one in self._known:
            if fold(text) in {fold(one.value), fold(one.words)}:
                return one.value
        found = fitting(self._known, text.replace("_", " ")) or fitting(self._known, text)
        begun = [one for one in found if fold(one.words).startswith(fold(text))]
        for some in (found, begun):
            if len(some) == 1:
                return some[0].value
        return None

    def said(self, value: str) -> str:
        """How letters that stand for a known value are understood; empty where they are the value itself."""
        meant = self.meant(value) if self.choices else None
        words = next((one.words for one in self._known if one.value == meant), "")
        return words if words and words != " ".join(value.split()) else ""


class Label(Lines):
    """The name of a field."""

    DEFAULT_CSS = """
    Label { width: 15; height: 1; }
    """


class Form(Dialog[dict[str, str]]):
    """Gives the fields' values back, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
        Binding("tab", "app.focus_next", show=False),
        Binding("shift+tab", "app.focus_previous", show=False),
    ]
    DEFAULT_CSS = """
    Form > #box { max-height: 100%; }
    Form #fields { height: auto; scrollbar-size: 0 0; }
    Form .row { height: 1; }
    """

    def __init__(
        self, title: str, fields: Sequence[FieldSpec], *, verb: str = "save", about: Line | None = None
    ) -> None:
        super().__init__()
        self._about = about
        self._title, self._fields, self._verb = title, tuple(fields), verb
        self._asking = False
        self._told = 1
        """Lines that what is said below the fields takes."""
        self._meant: tuple[str, str] | None = None
        """The field and the unusual value that was asked about."""

    def compose_box(self) -> ComposeResult:
        """What it is about, a row for each field, the place where faults are said, the keys."""
        if self._about is not None:
            yield Lines([self._about, []])
        with VerticalScroll(id="fields", can_focus=False):
            for spec in self._fields:
                with Horizontal(classes="row"):
                    yield Label([[cell(spec.label, 14, "muted")]])
                    known = [*(one.value if isinstance(one, Choice) else one for one in spec.choices), *spec.suggests]
                    suggester = SuggestFromList(known, case_sensitive=False) if known else None
                    yield FormField(
                        visible(spec.value),
                        suggester=suggester,
                        out_of_list=bool(spec.choices),
                        cursor_set=spec.cursor is not None,
                        id=f"field-{spec.name}",
                    )
        yield Lines([[], []], id="fault")
        yield Lines([[], keys(("Enter", self._verb), ("Tab", "next"), ("Esc", "leave it"))], id="keys")

    def on_resize(self) -> None:
        """What is asked scrolls where it does not fit; what is wrong with it and the keys always stand below it."""
        around = 4 + (2 if self._about is not None else 0) + 3 + self._told
        self.query_one("#fields").styles.max_height = max(
            3, min(self.app.size.height * 3 // 4, self.app.size.height - around)
        )

    def on_mount(self) -> None:
        """Start in the first field."""
        self.box.border_title = self._title
        first = self.query(InputField).first()
        first.focus()
        if (cursor := self._fields[0].cursor) is not None:
            first.cursor_position = cursor

    def _values(self) -> dict[str, str]:
        return {s.name: " ".join(self.query_one(f"#field-{s.name}", InputField).value.split()) for s in self._fields}

    def _changed(self) -> bool:
        values = self._values()
        return any(values[s.name] != " ".join(s.value.split()) for s in self._fields)

    def _spec(self, field: Input) -> FieldSpec:
        return next(s for s in self._fields if field.id == f"field-{s.name}")

    def _say(self, spec: FieldSpec, value: str) -> None:
        fault = spec.fault(value)
        line: Line = [piece(spec.hint, "muted")]
        if fault and value.strip():
            line = [piece(fault, "warn")]
        elif said := spec.said(value):
            line = [("→ ", "muted"), piece(said, "strong")]
        elif spec.tells is not None and (told := spec.tells(value)):
            line = [piece(told, "warn")]
        self._tell(line)

    def _tell(self, line: Line) -> None:
        """Below the fields, in as many lines as it takes; the fields give way to them."""
        lines = in_lines(line, self.box_width())
        self.query_one("#fault", Lines).say([[], *lines])
        if len(lines) != self._told:
            self._told = len(lines)
            self.on_resize()

    @on(Input.Changed)
    def check_typed(self, event: Input.Changed) -> None:
        """Say at once what is wrong."""
        self._asking = False
        spec = self._spec(event.input)
        if spec.leads is not None and event.input.has_focus and (led := spec.leads[1](event.value)):
            self.query_one(f"#field-{spec.leads[0]}", InputField).value = led
        if event.input.has_focus:
            self._say(spec, event.value)

    def on_descendant_focus(self) -> None:
        """The hint of the field one is in."""
        focused = self.focused
        if isinstance(focused, InputField):
            self._say(self._spec(focused), focused.value)

    @on(Input.Submitted)
    def save(self) -> None:
        """Give the values back, or go to the first field that cannot be used."""
        values = self._values()
        for spec in self._fields:
            fault = spec.fault(values[spec.name])
            if fault:
                self.query_one(f"#field-{spec.name}", InputField).focus()
                self._tell([piece(fault, "warn")])
                return
        for spec in self._fields:
            doubt = spec.doubt(values[spec.name])
            if doubt and self._meant != (spec.name, values[spec.name]):
                self._meant = (spec.name, values[spec.name])
                self.query_one(f"#field-{spec.name}", InputField).focus()
                self._tell([piece(doubt, "warn")])
                return
        self.dismiss({s.name: (s.meant(values[s.name]) or "") if s.choices else values[s.name] for s in self._fields})

    def action_leave(self) -> None:
        """Ask once before what was typed is lost."""
        if self._changed() and not self._asking:
            self._asking = True
            words: Line = [
                piece("What you typed is not saved. ", "warn"),
                *keys(("Enter", self._verb), ("Esc", "lose it")),
            ]
            self._tell(words)
            return
        self.dismiss(None)
