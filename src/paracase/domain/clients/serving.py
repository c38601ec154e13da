"""On whom papers of a case are served, by which way, and the certificate that says so (Fed. R. Civ. P. 5(b), 5(d)(1)(B))."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence


class ServiceWay(StrEnum):
    """A way of service."""

    ECF = "ecf"
    E_MAIL = "e_mail"
    MAIL = "mail"
    HAND = "hand"
    COURIER = "courier"
    FAX = "fax"

    @property
    def words(self) -> str:
        """As a certificate says it."""
        return {
            ServiceWay.ECF: "by the court’s electronic filing system",
            ServiceWay.E_MAIL: "by e-mail, as consented to in writing",
            ServiceWay.MAIL: "by United States mail, first class, postage prepaid",
            ServiceWay.HAND: "by hand delivery",
            ServiceWay.COURIER: "by overnight courier",
            ServiceWay.FAX: "by facsimile, as consented to in writing",
        }[self]


@frozen
class ServedOn:
    """Somebody on a service list."""

    name: str
    for_whom: str
    way: ServiceWay
    address: str


def certificate(caption: str, numbers: Sequence[str], papers: Sequence[str], served: Sequence[ServedOn]) -> str:
    """The text of a certificate of service. Day, signature and signer stay blank: who serves fills them in and signs.

    Args:
        numbers: the docket numbers, each with its court.
        papers: what is served, by title.
    """
    lines = [caption, *numbers, "", "CERTIFICATE OF SERVICE", "", "I certify that on ____________________ I served"]
    lines += [f"    {number}. {paper}" for number, paper in enumerate(papers, 1)] or ["    ____________________"]
    lines += ["", "on:", ""]
    for one in served:
        lines.append(f"    {one.name}" + (f", for {one.for_whom}" if one.for_whom else ""))
        lines += [f"    {part.strip()}" for part in one.address.split(";") if part.strip()]
        lines += [f"    {one.way.words}", ""]
    lines += ["Dated: ____________________", "", "____________________", "(signature, name)", ""]
    return "\n".join(lines)
