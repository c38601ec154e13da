"""The system's keyring, where the extra ``keyring`` is installed: Keychain, Windows Credential Locker, Secret Service."""

from __future__ import annotations

from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.visible import visible

try:
    import keyring
    import keyring.errors
except ImportError:
    HAS_KEYRING = False
else:
    HAS_KEYRING = True

SERVICE = "paracase mail"
"""What its entries are called there."""


def _there() -> None:
    if not HAS_KEYRING:
        raise NotFound(
            "Nothing here speaks to the system's keyring.",
            hint="Install paracase with it: pip install 'paracase[keyring]'.",
        )


def _refused(error: Exception) -> NotAllowed:
    return NotAllowed(
        f"The system's keyring does not answer: {visible(str(error) or type(error).__name__)[:200]}.",
        hint="Unlock it; without one, keep the secret in a file or have a command print it.",
    )


def read(account: str) -> str | None:
    """An account's secret; None where the keyring has none.

    Raises:
        NotFound: the extra is not installed.
        NotAllowed: there is no keyring, or it is locked.
    """
    _there()
    try:
        return keyring.get_password(SERVICE, account)
    except keyring.errors.KeyringError as error:
        raise _refused(error) from None


def keep(account: str, secret: str) -> None:
    """Put an account's secret there.

    Raises:
        NotFound: the extra is not installed.
        NotAllowed: there is no keyring, or it is locked.
    """
    _there()
    try:
        keyring.set_password(SERVICE, account, secret)
    except keyring.errors.KeyringError as error:
        raise _refused(error) from None


def forget(account: str) -> None:
    """Take an account's secret out; nothing happens where there is none.

    Raises:
        NotFound: the extra is not installed.
        NotAllowed: there is no keyring, or it is locked.
    """
    _there()
    try:
        if keyring.get_password(SERVICE, account) is not None:
            keyring.delete_password(SERVICE, account)
    except keyring.errors.KeyringError as error:
        raise _refused(error) from None
