"""Staff roles, how a person is known, and what each may do. One place decides, for commands, screens and SSH alike."""

from __future__ import annotations

from enum import StrEnum

from paracase.domain.errors import NotAllowed
from paracase.frozen import frozen


class Role(StrEnum):
    """What a person is in the office; being administrator is apart from it."""

    ATTORNEY = "attorney"
    PARALEGAL = "paralegal"
    ASSISTANT = "assistant"


class Proof(StrEnum):
    """How it is known who acts."""

    KEY = "key"
    """The SSH key that logged in (``ExposeAuthInfo``)."""
    ACCOUNT = "account"
    """The account of this machine is this person's own."""
    SAID = "said"
    """Somebody at the office's own account said so with ``--as``; binds nobody."""


@frozen
class Person:
    """Who acts. Every act carries one."""

    id: int
    name: str
    initials: str
    role: Role
    is_admin: bool


@frozen
class Identity:
    """How it is known that the person acting is that person."""

    proof: Proof = Proof.ACCOUNT
    fingerprint: str = ""
    """``SHA256:…`` of the key that logged in; empty without one."""
    account: str = ""
    """The account of this machine."""
    is_entered: bool = False
    """Whether that is the account of a person who entered a service account's desk through sudo."""
    standing: str = ""
    """Who says that the key is that person's: ``first key, added by Dana Ruiz (2026-11-29)``."""
    waits: bool = False
    """The key is new and was not answered for with an older one: it reads, and does nothing else."""
    owner_id: int | None = None
    """Whose own the account is: who it is who only says to be somebody else."""

    @property
    def words(self) -> str:
        """As records say it."""
        if self.proof is Proof.KEY:
            return f"SSH key {self.fingerprint}{self.standing and ', '}{self.standing}"
        return f"account {self.account}" if self.proof is Proof.ACCOUNT else f"said at account {self.account}"


class Right(StrEnum):
    """Something a person may do, or not; the words are what a refusal says of it."""

    FILE = "file papers"
    SEQUESTER = "sequester papers"
    DECIDE_SEQUESTER = "decide about a sequestered paper"
    OPEN_CASES = "open and change cases"
    ACCEPT = "accept or decline a case"
    SEARCH_CONFLICTS = "search for conflicts"
    CLEAR_CONFLICT = "decide about a conflict"
    CLOSE = "sign the closing of a case, or reopen it"
    KEEP_TASKS = "keep tasks"
    LOG = "log communications"
    RELAY = "tell a client what an attorney answered"
    ANSWER = "answer a client's question"
    DOCKET = "record events and deadlines"
    VERIFY = "verify a deadline"
    CONFIRM_RULE = "confirm a rule or a court's closing"
    TICK = "tick the checklist"
    REVIEW_GATED = "review what waits for an attorney"
    WAIVE = "waive an element"
    HAND_OUT = "hand out assignments"
    DELIVER = "deliver an assignment"
    EXAMINE = "examine what was delivered"
    ASK_APPROVAL = "ask for an attorney's approval"
    DECIDE = "approve or send back for the attorney"
    EXCEPT = "let go out what is not approved"
    RELEASE = "record what was filed, served or sent"
    PHONE = "record an attorney's authority by phone"
    LEND_QUEUE = "hand over an attorney's queue"
    REASSIGN = "take over an absent person's work"
    KEEP_STAFF = "keep the staff, their keys and the walls"
    TAKE_OUT = "take everything out of the office"
    HAND_OVER = "make the file of a case to be handed over"
    RECORD_DECISION = "record what a client decided about an offer"
    APPROVE_MONEY = "approve a request for money"
    SIGN_HANDOVER = "sign off what is handed over, or leave a paper out of it"
    HOLD = "put a case on hold or release it"
    ORDER_PURGE = "order papers purged, or one that holds them kept"
    CARRY_OUT_PURGE = "carry out a purge"
    SET_POLICY = "set what the office allows"
    SET_POLICY_ALONE = "set what an office without attorneys allows"
    CONFIRM_POLICY = "confirm what the office is to allow"
    REPORT = "take a report out"
    KEEP_TIME = "keep time"
    SEE_TIME = "see the time of others, or take time out of the office"
    SET_RATES = "set rates"


_ATTORNEY, _PARALEGAL, _ASSISTANT = Role.ATTORNEY, Role.PARALEGAL, Role.ASSISTANT
_EVERYBODY = frozenset(Role)
_DESK = frozenset({_ATTORNEY, _PARALEGAL})

ROLES: dict[Right, frozenset[Role]] = {
    Right.FILE: _EVERYBODY,
    Right.SEQUESTER: _EVERYBODY,
    Right.DECIDE_SEQUESTER: frozenset({_ATTORNEY}),
    Right.OPEN_CASES: _DESK,
    Right.ACCEPT: frozenset({_ATTORNEY}),
    Right.SEARCH_CONFLICTS: _EVERYBODY,
    Right.CLEAR_CONFLICT: frozenset({_ATTORNEY}),
    Right.CLOSE: frozenset({_ATTORNEY}),
    Right.KEEP_TASKS: _EVERYBODY,
    Right.LOG: _EVERYBODY,
    Right.RELAY: _DESK,
    Right.ANSWER: frozenset({_ATTORNEY}),
    Right.DOCKET: _EVERYBODY,
    Right.VERIFY: _EVERYBODY,
    Right.CONFIRM_RULE: frozenset({_ATTORNEY}),
    Right.TICK: _EVERYBODY,
    Right.REVIEW_GATED: frozenset({_ATTORNEY}),
    Right.WAIVE: frozenset({_ATTORNEY}),
    Right.HAND_OUT: _DESK,
    Right.DELIVER: _EVERYBODY,
    Right.EXAMINE: _DESK,
    Right.ASK_APPROVAL: _DESK,
    Right.DECIDE: frozenset({_ATTORNEY}),
    Right.EXCEPT: frozenset({_ATTORNEY}),
    Right.RELEASE: _DESK,
    Right.PHONE: frozenset({_PARALEGAL}),
    Right.LEND_QUEUE: frozenset({_ATTORNEY}),
    Right.REASSIGN: frozenset({_ATTORNEY}),
    Right.KEEP_STAFF: frozenset(),
    Right.TAKE_OUT: frozenset(),
    Right.HAND_OVER: _DESK,
    Right.RECORD_DECISION: frozenset({_ATTORNEY}),
    Right.APPROVE_MONEY: frozenset({_ATTORNEY}),
    Right.SIGN_HANDOVER: frozenset({_ATTORNEY}),
    Right.HOLD: frozenset({_ATTORNEY}),
    Right.ORDER_PURGE: frozenset({_ATTORNEY}),
    Right.CARRY_OUT_PURGE: _DESK,
    Right.SET_POLICY: frozenset({_ATTORNEY}),
    Right.SET_POLICY_ALONE: frozenset({_ATTORNEY}),
    Right.CONFIRM_POLICY: _EVERYBODY,
    Right.REPORT: _EVERYBODY,
    Right.KEEP_TIME: _EVERYBODY,
    Right.SEE_TIME: frozenset({_ATTORNEY}),
    Right.SET_RATES: frozenset({_ATTORNEY}),
}
"""What a role alone allows."""

ADMINISTRATORS = frozenset({Right.KEEP_STAFF, Right.TAKE_OUT, Right.SET_POLICY_ALONE, Right.SEE_TIME})
"""What an administrator of any role may do besides."""
MANAGERS = frozenset({Right.REASSIGN})
"""What needs the role and being administrator: a managing attorney."""
BINDING = frozenset(
    {
        Right.REVIEW_GATED, Right.WAIVE, Right.DECIDE, Right.EXCEPT, Right.LEND_QUEUE, Right.REASSIGN, Right.HOLD,
        Right.ORDER_PURGE, Right.DECIDE_SEQUESTER, Right.ACCEPT, Right.CLOSE, Right.SET_POLICY, Right.SET_POLICY_ALONE,
        Right.CONFIRM_POLICY, Right.VERIFY, Right.CONFIRM_RULE, Right.ANSWER, Right.SET_RATES, Right.CLEAR_CONFLICT,
        Right.SIGN_HANDOVER, Right.RECORD_DECISION, Right.APPROVE_MONEY,
    }
)  # fmt: skip
"""What binds an attorney's name, or all of them, or is the second of two people: a name that was only said (``--as``) is
not enough."""

AT_THE_DESK = frozenset({Right.FILE, Right.CARRY_OUT_PURGE, Right.KEEP_STAFF, Right.TAKE_OUT, Right.HAND_OVER})
"""What moves or destroys files, or opens the door to others: never over SSH."""


def may(role: Role, right: Right, *, is_admin: bool = False) -> bool:
    """Whether somebody of this role may do this."""
    if right in MANAGERS:
        return is_admin and role in ROLES[right]
    return role in ROLES[right] or (is_admin and right in ADMINISTRATORS)


def who_may(right: Right) -> str:
    """Who may do this, in words."""
    names = [role.value for role in Role if role in ROLES[right]]
    if right in MANAGERS:
        return " or ".join(f"{name} who is administrator" for name in names)
    return " or ".join([*names, *(["administrator"] if right in ADMINISTRATORS else [])])


@frozen
class Refusal:
    """Why something cannot be done.

    Attributes:
        words: the whole sentence.
        hint: what to do instead.
        short: the reason in a few words, for a list of commands.
        right: the right that is missing; None where something else stands against it.
        is_for_now: it is only where the thing stands: another one, or later, can be done.
    """

    words: str
    hint: str
    short: str
    right: Right | None = None
    is_for_now: bool = False

    def error(self) -> NotAllowed:
        """As it is raised."""
        return NotAllowed(self.words, hint=self.hint)


def waiting_key(person: Person, right: Right | None = None) -> Refusal:
    """Why a key that was not answered for does nothing."""
    return Refusal(
        f"This key was added to {person.name} and is not confirmed by an older one: it may read, and do nothing else.",
        "Log in with a key you had before and answer: ssh office keys, then mine N or not-mine N.",
        "this key is not confirmed",
        right,
    )


def key_gone(name: str) -> Refusal:
    """Why a key that logged in does nothing more: it was taken away, expired, or is not that person's any more."""
    return Refusal(
        f"The key “{name}” was taken away meanwhile, or has expired: it does nothing more.",
        "Log in with another key of yours.",
        "this key was taken away",
    )


def refused_right(person: Person, identity: Identity, right: Right) -> Refusal | None:
    """Why this person, known in this way, may not do this; None when they may."""
    if identity.waits:
        return waiting_key(person, right)
    if not may(person.role, right, is_admin=person.is_admin):
        who = who_may(right)
        words = f"{person.name}, {person.role.value}, may not {right.value}."
        return Refusal(words, f"May: {who}.", f"{who} only", right)
    if right in AT_THE_DESK and identity.proof is Proof.KEY:
        words = f"Nobody may {right.value} over SSH."
        return Refusal(words, "It is done at the office's own desk.", "at the desk only", right)
    if right in BINDING and identity.proof is Proof.SAID:
        return Refusal(
            f"That it is {person.name} who acts was only said, with --as; nobody may {right.value} like that.",
            f"{person.name} logs in with a key of their own (docs/ssh.md), or at an account that is theirs.",
            "only said, with --as",
            right,
        )
    return None
