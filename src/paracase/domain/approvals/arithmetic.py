"""The arithmetic of signatures, by ``cryptography``; loaded when a signature is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hashes import HashAlgorithm

CURVES: dict[str, tuple[ec.EllipticCurve, HashAlgorithm]] = {
    "nistp256": (ec.SECP256R1(), hashes.SHA256()),
    "nistp384": (ec.SECP384R1(), hashes.SHA384()),
    "nistp521": (ec.SECP521R1(), hashes.SHA512()),
}
"""Curve → itself and its hash (RFC 5656, section 6.2.1)."""
RSA_HASHES: dict[str, HashAlgorithm] = {"rsa-sha2-256": hashes.SHA256(), "rsa-sha2-512": hashes.SHA512()}
"""Kind of signature → its hash (RFC 8332)."""


def fits_ed25519(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether an Ed25519 key (32 bytes) made a signature over a message.

    Raises:
        ValueError: the key is none.
    """
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def fits_ecdsa(curve: str, point: bytes, numbers: tuple[int, int], message: bytes) -> bool:
    """Whether a key on a curve made a signature (r and s) over a message.

    Raises:
        ValueError: the point is not on the curve.
    """
    known, algorithm = CURVES[curve]
    public = ec.EllipticCurvePublicKey.from_encoded_point(known, point)
    try:
        public.verify(encode_dss_signature(*numbers), message, ec.ECDSA(algorithm))
    except InvalidSignature:
        return False
    return True


def fits_rsa(kind: str, exponent: int, modulus: int, signature: bytes, message: bytes) -> bool:
    """Whether an RSA key made a signature (PKCS #1 v1.5) over a message.

    Raises:
        ValueError: the numbers are no key.
    """
    public = rsa.RSAPublicNumbers(exponent, modulus).public_key()
    size = (modulus.bit_length() + 7) // 8
    try:
        public.verify(signature.rjust(size, b"\x00"), message, padding.PKCS1v15(), RSA_HASHES[kind])
    except InvalidSignature:
        return False
    return True
