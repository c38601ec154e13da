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
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.display import cell, in_words, piece
from paracase.tui.widgets.field import InputField

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
    choices: tuple[str, ...] = ()
    """Known values; completed while typing, and nothing else is taken (empty is, unless ``needed``)."""
    hint: str = ""
    needed: bool = False
    cursor: int | None = None
    """Where the cursor begins; None is behind the value."""

    def fault(self, value: str) -> str | None:
        """What is wrong with a value; None when nothing is."""
        text = " ".join(value.split())
        if not text:
            return f"{self.label} is needed." if self.needed else None
        if self.choices and text not in self.choices:
            near = [choice for choice in self.choices if fold(text) in fold(choice)]
            return "Known are " + ", ".join((near or list(self.choices))[:6]) + "."
        if self.check is not None:
            try:
                self.check(text)
            except BadInput as error:
                return in_words(f"{error} {error.hint}").strip()
        return None


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
    Form #fields { height: auto; max-height: 12; scrollbar-size: 0 0; }
    Form .row { height: 1; }
    """

    def __init__(self, title: str, fields: Sequence[FieldSpec], *, verb: str = "save") -> None:
        super().__init__()
        self._title, self._fields, self._verb = title, tuple(fields), verb
        self._asking = False

    def compose_box(self) -> ComposeResult:
        """A row for each field, the place where faults are said, the keys."""
        with VerticalScroll(id="fields", can_focus=False):
            for spec in self._fields:
                with Horizontal(classes="row"):
                    yield Label([[cell(spec.label, 14, "muted")]])
                    suggester = SuggestFromList(spec.choices, case_sensitive=False) if spec.choices else None
                    yield InputField(visible(spec.value), suggester=suggester, id=f"field-{spec.name}")
        yield Lines([[], []], id="fault")
        yield Lines([[], keys(("Enter", self._verb), ("Tab", "next"), ("Esc", "leave it"))], id="keys")

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
        line: Line = [piece(fault, "warn")] if fault and value.strip() else [piece(spec.hint, "muted")]
        self.query_one("#fault", Lines).say([[], line])

    @on(Input.Changed)
    def check_typed(self, event: Input.Changed) -> None:
        """Say at once what is wrong."""
        self._asking = False
        self._say(self._spec(event.input), event.value)

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
                self.query_one("#fault", Lines).say([[], [piece(fault, "warn")]])
                return
        self.dismiss(values)

    def action_leave(self) -> None:
        """Ask once before what was typed is lost."""
        if self._changed() and not self._asking:
            self._asking = True
            words: Line = [
                piece("What you typed is not saved. ", "warn"),
                *keys(("Enter", self._verb), ("Esc", "lose it")),
            ]
            self.query_one("#fault", Lines).say([[], words])
            return
        self.dismiss(None)
