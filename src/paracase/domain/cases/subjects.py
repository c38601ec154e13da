"""Of which parties of a case an element has one row each: by the roles they have in it, as people write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from paracase.domain.practice.checklists import Each
from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class InCase(Protocol):
    """A party of a case."""

    @property
    def name(self) -> str:
        """A person or an organisation."""

    @property
    def role(self) -> str:
        """As somebody wrote it: ``defendant``, ``Medical provider``."""

    @property
    def is_client(self) -> bool:
        """Whether we represent it."""


P = TypeVar("P", bound=InCase)

_SUING = frozenset({"plaintiff", "petitioner", "appellant", "claimant", "cross-complainant", "third-party plaintiff"})
_SUED = frozenset({"defendant", "respondent", "appellee", "cross-defendant", "third-party defendant"})
_LITIGANTS = _SUING | _SUED | {"party", "opposing party", "debtor", "joint debtor", "creditor", "intervenor"}
_ROLES: Mapping[Each, frozenset[str]] = {
    Each.PROVIDER: frozenset(
        {"provider", "medical provider", "health care provider", "hospital", "physician", "doctor"}
    ),
    Each.CUSTODIAN: frozenset(
        {"custodian", "custodian of records", "records custodian", "provider", "medical provider"}
    ),
    Each.DEPONENT: frozenset({"deponent"}),
    Each.EXPERT: frozenset({"expert", "expert witness", "our expert"}),
    Each.WITNESS: frozenset({"witness", "eyewitness", "fact witness", "trial witness"}),
    Each.CARRIER: frozenset(
        {"carrier", "insurer", "insurance carrier", "insurance company", "lienholder", "lien holder"}
    ),
    Each.LIENHOLDER: frozenset({"lienholder", "lien holder", "lien claimant", "subrogee"}),
    Each.BENEFICIARY: frozenset({"beneficiary", "heir", "devisee", "legatee"}),
}

KNOWN_ROLES = frozenset().union(_LITIGANTS, *_ROLES.values())
"""Roles that something is asked about."""
FREE_ROLES = frozenset(
    ["adjuster", "administrator", "amicus", "attorney", "child", "client", "co-counsel", "counsel", "counterclaimant",
     "counter-defendant", "cross-claimant", "decedent", "driver", "employer", "executor", "garnishee", "guardian",
     "guardian ad litem", "insured", "interpreter", "judge", "landlord", "lender", "mediator", "minor", "nonparty",
     "opposing counsel", "other", "owner", "real party in interest", "relator", "spouse", "tenant", "third party", "trustee"]
)  # fmt: skip
"""Other roles that are usual: no slips for those."""


def subjects(each: str, parties: Iterable[P], side: str) -> list[P]:
    """The parties of which an element has a row each, in the order given; none: it has one row, of the case.

    Args:
        each: as the checklist says it (``Each``); empty is none.
        side: the side we represent, which tells who an ``opposing party`` is.
    """
    return [party for party in parties if _is(Each(each), party, side)] if each else []


def _is(each: Each, party: InCase, side: str) -> bool:
    role = fold(party.role)
    match each:
        case Each.CLIENT:
            return party.is_client
        case Each.PARTY:
            return party.is_client or role in _LITIGANTS
        case Each.OPPONENT:
            ours = _SUED if side in _SUED else _SUING
            return not party.is_client and role in _LITIGANTS and role not in ours
        case Each.DEFENDANT:
            return role in _SUED or (role == "opposing party" and side not in _SUED and not party.is_client)
    return role in _ROLES[each]
