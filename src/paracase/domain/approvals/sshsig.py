"""Signatures of OpenSSH (PROTOCOL.sshsig) read and verified, without running anything.

The touch of a security key is looked at here: neither ``ssh-keygen -Y verify`` nor the libraries do
(PROTOCOL.u2f: flags 0x01 user present, 0x04 user verified).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass

from paracase.domain import approvals
from paracase.domain.errors import BadInput
from paracase.domain.people.openssh import PublicKey, WireFault, WireReader, wire_string

_MAGIC = b"SSHSIG"
_BEGIN = "-----BEGIN SSH SIGNATURE-----"
LAST_LINE = "-----END SSH SIGNATURE-----"
"""Nothing after it belongs to a signature."""
_HASHES = {b"sha256": hashlib.sha256, b"sha512": hashlib.sha512}
PRESENT = 0x01
MAX_ARMORED = 16_384
"""Characters of a signature; the largest real ones (RSA 16,384 bits) have some 6,000."""


class SignatureFault(BadInput):
    """A signature that does not bind what it should; the sentence says why."""

    title = "Not signed"


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature taken apart; nothing is believed yet."""

    key: PublicKey
    namespace: str
    hash_name: bytes
    blob: bytes
    armored: str


def parse_signature(text: str) -> Signature:
    """Read what ``ssh-keygen -Y sign`` wrote.

    Raises:
        SignatureFault: it is not that.
    """
    if len(text) > MAX_ARMORED:
        raise SignatureFault("That is too long to be a signature.")
    begin, end = text.find(_BEGIN), text.find(LAST_LINE)
    if begin < 0 or end < begin:
        raise SignatureFault(
            "There is no SSH signature in what came.", hint="Pipe the statement through ssh-keygen -Y sign."
        )
    try:
        data = base64.b64decode("".join(text[begin + len(_BEGIN) : end].split()), validate=True)
        read = WireReader(data)
        if read.take(6) != _MAGIC or read.uint32() != 1:
            raise WireFault("another format")
        key_blob, namespace, _reserved = read.string(), read.string(), read.string()
        hash_name, blob = read.string(), read.string()
        read.end()
        kind = WireReader(key_blob).string().decode("ascii")
        words = namespace.decode()
    except (binascii.Error, WireFault, UnicodeDecodeError) as error:
        raise SignatureFault("The signature is damaged.") from error
    armored = text[begin : end + len(LAST_LINE)].strip() + "\n"
    return Signature(PublicKey(kind, key_blob), words, hash_name, blob, armored)


def verify(signature: Signature, message: bytes, *, namespace: str) -> None:
    """Whether the key of the signature signed this message for this purpose. Whose key it is, is another question.

    Raises:
        SignatureFault: it did not; says what does not fit.
    """
    if signature.namespace != namespace:
        raise SignatureFault(f"The signature was made for “{signature.namespace}”, not for “{namespace}”.")
    digest = _HASHES.get(signature.hash_name)
    if digest is None:
        raise SignatureFault("The signature uses a hash that is not accepted.")
    signed = (
        _MAGIC
        + wire_string(namespace.encode())
        + wire_string(b"")
        + wire_string(signature.hash_name)
        + wire_string(digest(message).digest())
    )
    try:
        fits = _fits(signature.key, signature.blob, signed)
    except (WireFault, ValueError) as error:
        raise SignatureFault("The signature or its key is damaged.") from error
    if not fits:
        raise SignatureFault("The signature does not fit this statement.")


def _fits(key: PublicKey, blob: bytes, signed: bytes) -> bool:
    read = WireReader(blob)
    kind = read.string().decode("ascii", "replace")
    if key.kind == "ssh-rsa":
        return _fits_rsa(key, kind, read, signed)
    if kind != key.kind:
        raise SignatureFault(f"The signature is of the kind {kind}, the key of the kind {key.kind}.")
    body = read.string()
    if key.is_hardware:
        flags, counter = read.take(1), read.take(4)
        application = _parts(key)[-1]
        signed = hashlib.sha256(application).digest() + flags + counter + hashlib.sha256(signed).digest()
    read.end()
    if "ed25519" in key.kind:
        fits = approvals.arithmetic.fits_ed25519(_parts(key)[0], body, signed)
    else:
        fits = _fits_ecdsa(key, body, signed)
    if fits and key.is_hardware and not flags[0] & PRESENT:
        raise SignatureFault("The security key was not touched when it signed.", hint="Sign again, and touch it.")
    return fits


def _parts(key: PublicKey) -> list[bytes]:
    """The key's strings after its kind."""
    read = WireReader(key.blob)
    read.string()
    count = {"ssh-ed25519": 1, "sk-ssh-ed25519@openssh.com": 2, "sk-ecdsa-sha2-nistp256@openssh.com": 3}.get(
        key.kind, 2
    )
    parts = [read.string() for _ in range(count)]
    read.end()
    return parts


def _fits_ecdsa(key: PublicKey, body: bytes, signed: bytes) -> bool:
    name, point, *_ = _parts(key)
    curve = name.decode("ascii", "replace")
    if curve not in approvals.arithmetic.CURVES or not key.kind.removesuffix("@openssh.com").endswith(curve):
        raise WireFault("an unknown curve")
    read = WireReader(body)
    numbers = read.mpint(), read.mpint()
    read.end()
    return approvals.arithmetic.fits_ecdsa(curve, point, numbers, signed)


def _fits_rsa(key: PublicKey, kind: str, read: WireReader, signed: bytes) -> bool:
    if kind not in approvals.arithmetic.RSA_HASHES:
        raise SignatureFault("The signature uses SHA-1, which anybody with money can forge.")
    body = read.string()
    read.end()
    numbers = WireReader(key.blob)
    numbers.string()
    exponent, modulus = numbers.mpint(), numbers.mpint()
    return approvals.arithmetic.fits_rsa(kind, exponent, modulus, body, signed)
