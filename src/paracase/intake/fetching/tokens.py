"""OAuth 2 tokens for a mailbox: the device code flow (RFC 8628), and a new access token for a refresh token (RFC 6749, 6).

Only over https with a verified certificate, never to another address than the account names. What the issuer answers is
data of strangers: bounded, and shown as such. Tokens stand in no error.
"""

from __future__ import annotations

import http.client
import json
import ssl
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from paracase.domain.errors import MailNotFetched
from paracase.domain.visible import visible
from paracase.intake.fetching.imap import Secret, trusted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from paracase.domain.papers.mailboxes import Issuer

SECONDS = 30.0
LARGEST_ANSWER = 256 << 10
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
POLL_SECONDS, SLOWER_SECONDS = 5, 5
"""How long to wait between two questions where the issuer says nothing, and how much longer when it says *slow_down*
(RFC 8628, 3.2 and 3.5)."""
LONGEST_WAIT = 1800
_AGAIN = "Log in again: paracase mail login NAME."


class DeviceCode(NamedTuple):
    """What a person is asked to do in a browser.

    Attributes:
        seconds: how long the code holds.
        every: seconds between two questions.
    """

    code: Secret
    user_code: str
    address: str
    seconds: int
    every: int


class Tokens(NamedTuple):
    """What an issuer gave out.

    Attributes:
        refresh: for the next time; None where the issuer gave no other than before.
    """

    access: Secret
    refresh: Secret | None


class _Stay(urllib.request.HTTPRedirectHandler):
    """A secret is sent where the account says, and nowhere else."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        """No."""


def ask_code(issuer: Issuer, *, ca: str = "") -> DeviceCode:
    """Ask for a code that a person types into a browser.

    Raises:
        MailNotFetched: the issuer cannot be asked, or refuses.
    """
    said = _post(issuer.device_url, {"client_id": issuer.client_id, "scope": issuer.scope}, ca)
    address = said.get("verification_uri") or said.get("verification_url")
    if not all(isinstance(said.get(name), str) and said[name] for name in ("device_code", "user_code")) or not address:
        raise _refused(issuer.device_url, said, "gives no code")
    return DeviceCode(
        Secret(said["device_code"]),
        said["user_code"],
        str(address),
        min(_number(said.get("expires_in"), 900), LONGEST_WAIT),
        max(1, _number(said.get("interval"), POLL_SECONDS)),
    )


def wait_for(
    issuer: Issuer, asked: DeviceCode, *, wait: Callable[[float], None], now: Callable[[], float], ca: str = ""
) -> Tokens:
    """Ask until the person has allowed it, refused it, or the code is too old.

    Args:
        wait: so many seconds.
        now: seconds that only grow.

    Raises:
        MailNotFetched: it was not allowed.
    """
    every, end = asked.every, now() + asked.seconds
    given = {"grant_type": DEVICE_GRANT, "device_code": asked.code.reveal(), "client_id": issuer.client_id}
    while now() < end:
        wait(min(every, max(0.0, end - now())))
        said = _post(issuer.token_url, given, ca)
        match said.get("error"):
            case None:
                return _tokens(issuer, said)
            case "authorization_pending":
                continue
            case "slow_down":
                every += SLOWER_SECONDS
            case "expired_token":
                break
            case "access_denied":
                raise MailNotFetched("It was not allowed in the browser.", hint=_AGAIN)
            case _:
                raise _refused(issuer.token_url, said, "gives no token")
    raise MailNotFetched("The code was not used in time.", hint=_AGAIN)


def refreshed(issuer: Issuer, refresh: Secret, *, ca: str = "") -> Tokens:
    """A token for now.

    Raises:
        MailNotFetched: the issuer cannot be asked, or the permission was taken back or has run out.
    """
    given = {
        "grant_type": "refresh_token",
        "refresh_token": refresh.reveal(),
        "client_id": issuer.client_id,
        "scope": issuer.scope,
    }
    said = _post(issuer.token_url, given, ca)
    if said.get("error") == "invalid_grant":
        raise MailNotFetched("The permission to read this mailbox has run out or was taken back.", hint=_AGAIN)
    if "error" in said:
        raise _refused(issuer.token_url, said, "gives no token")
    return _tokens(issuer, said)


def _tokens(issuer: Issuer, said: Mapping[str, Any]) -> Tokens:
    access, refresh = said.get("access_token"), said.get("refresh_token")
    if not isinstance(access, str) or not access or any(not "!" <= letter <= "~" for letter in access):
        raise _refused(issuer.token_url, {}, "gives no token")
    return Tokens(Secret(access), Secret(refresh) if isinstance(refresh, str) and refresh else None)


def _number(said: object, other: int) -> int:
    return said if isinstance(said, int) and said > 0 else other


def _refused(url: str, said: Mapping[str, Any], what: str) -> MailNotFetched:
    """The issuer's own words for why (``error_description``); they are its user's to read, and hold no token."""
    words = " ".join(visible(str(said.get(name, "")))[:200] for name in ("error", "error_description")).strip()
    return MailNotFetched(
        f"{visible(urlsplit(url).hostname or url)} {what}{f': {words}' if words else ''}.",
        hint="Client id, tenant and what was asked for must be those that your office registered: docs/mail.md.",
    )


def _post(url: str, given: Mapping[str, str], ca: str) -> dict[str, Any]:
    """What the issuer answers, also where it says no (RFC 6749, 5.2: status 400 with an ``error``)."""
    host = visible(urlsplit(url).hostname or url)
    request = urllib.request.Request(url, urlencode(given).encode(), {"Accept": "application/json"})
    opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=trusted(ca)), _Stay())
    try:
        with opener.open(request, timeout=SECONDS) as answer:
            body = answer.read(LARGEST_ANSWER)
    except urllib.error.HTTPError as error:
        with error:
            body = error.read(LARGEST_ANSWER)
        if error.code not in {400, 401, 403, 428}:
            raise MailNotFetched(f"{host} answers with status {error.code}.", hint="Try again later.") from None
    except urllib.error.URLError as error:
        why = error.reason
        if isinstance(why, ssl.SSLCertVerificationError):
            raise MailNotFetched(
                f"{host} does not prove that it is {host}: {visible(why.verify_message)}.",
                hint="An authority of your office's own is named with --ca; there is no way around.",
            ) from None
        raise MailNotFetched(
            f"{host} cannot be reached: {visible(str(why))[:200]}.", hint="Check the network."
        ) from None
    except (OSError, http.client.HTTPException) as error:
        raise MailNotFetched(f"{host} cannot be reached: {visible(str(error))[:200]}.", hint="Try again.") from None
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise MailNotFetched(f"{host} answers something that is no OAuth.", hint="Check the addresses of the issuer.")
    return said
