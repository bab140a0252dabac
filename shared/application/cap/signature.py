"""Whether a message is signed by one of the office's certificates, and what exactly is signed."""

import logging
from datetime import datetime
from pathlib import Path
from typing import Final

from cryptography.x509 import Certificate, load_pem_x509_certificates
from lxml import etree
from signxml.exceptions import InvalidDigest
from signxml.verifier import SignatureConfiguration, VerifyResult, XMLVerifier

from shared.application.cap.grammar import SIGNATURE
from shared.domain.errors import KnownError

LOG = logging.getLogger(__name__)
ENDINGS: Final = frozenset({".pem", ".crt", ".cer"})


def read_certificates(folder: Path) -> tuple[Certificate, ...]:
    """All of a folder's PEM files; raises KnownError `cap_certificates_unreadable`."""
    found: list[Certificate] = []
    try:
        for file in sorted(one for one in folder.iterdir() if one.suffix.lower() in ENDINGS):
            found += load_pem_x509_certificates(file.read_bytes())
    except (OSError, ValueError) as error:
        raise KnownError("cap_certificates_unreadable", path=str(folder)) from error
    if not found:
        raise KnownError("cap_certificates_unreadable", path=str(folder))
    return tuple(found)


def signed_part(content: bytes, certificates: tuple[Certificate, ...], now: datetime) -> bytes:
    """What the signature covers; nothing else of the message may be believed.

    `content` was read within limits before. Raises KnownError `cap_unsigned`,
    `cap_signature_foreign`, `cap_signature_wrong`, `cap_certificate_expired`.
    """
    root = etree.fromstring(content, _parser())
    if root.find(SIGNATURE) is None:
        raise KnownError("cap_unsigned")
    changed = False
    for certificate in certificates:
        found = _verify(content, certificate, now)
        if isinstance(found, bytes):
            if _holds(certificate, now):
                return found
            raise KnownError("cap_certificate_expired", until=_end_of(certificate))
        changed = changed or found
    if changed:
        raise KnownError("cap_signature_wrong")
    raise KnownError("cap_signature_foreign")


def _verify(content: bytes, certificate: Certificate, now: datetime) -> bytes | bool:
    """What is signed; else whether this certificate's owner signed something that was changed."""
    at = now if _holds(certificate, now) else certificate.not_valid_before_utc
    wanted = SignatureConfiguration(location="./", expect_references=1, verification_time=at)
    try:
        # Verifying takes the signature out of the tree: a new one for each certificate.
        root = etree.fromstring(content, _parser())
        result = XMLVerifier().verify(root, x509_cert=certificate, expect_config=wanted)
    except InvalidDigest:
        return True
    except Exception as error:  # noqa: BLE001  whatever a forged signature does to the verifier
        LOG.debug("a signature was not accepted: %r", error)
        return False
    return result.signed_data if isinstance(result, VerifyResult) else False


def _holds(certificate: Certificate, now: datetime) -> bool:
    return certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc


def _end_of(certificate: Certificate) -> str:
    return f"{certificate.not_valid_after_utc:%Y-%m-%d}"


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=False
    )
