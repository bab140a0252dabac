"""Where certificates are set, only what one of them signed is believed."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from lxml import etree
from signxml.signer import XMLSigner

from shared.application.cap.message import CapMessage
from shared.application.cap.read import Rules, Trust, read_cap
from shared.application.cap.signature import read_certificates
from shared.domain.errors import KnownError
from tests.application.cap.messages import Made, child, thunderstorm, utc

NOW = utc(2026, 11, 23, 5)
LATER = NOW + timedelta(days=400)


class Signer:
    """Somebody with a key and a certificate that is good for a year."""

    def __init__(self, folder: Path, name: str) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self.certificate = (
            x509.CertificateBuilder()
            .subject_name(who)
            .issuer_name(who)
            .public_key(self.key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - timedelta(days=1))
            .not_valid_after(NOW + timedelta(days=365))
            .sign(self.key, hashes.SHA256())
        )
        pem = self.certificate.public_bytes(serialization.Encoding.PEM)
        (folder / f"{name}.pem").write_bytes(pem)

    def sign(self, made: Made) -> bytes:
        signer = XMLSigner(signature_algorithm="ecdsa-sha256")
        root = etree.fromstring(made.content)
        signed = signer.sign(root, key=self.key, cert=[self.certificate])
        return bytes(etree.tostring(signed, encoding="UTF-8", xml_declaration=True))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pem")


@pytest.fixture(scope="module")
def ours(folder: Path) -> Signer:
    Signer(folder, "another")
    return Signer(folder, "ours")


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return Signer(tmp_path_factory.mktemp("strange"), "stranger")


def read(content: bytes, folder: Path, now: datetime = NOW) -> CapMessage | str:
    """The message, or the code of its refusal."""
    rules = Rules(Trust(certificates=read_certificates(folder)))
    try:
        return read_cap(content, rules, now)
    except KnownError as error:
        return error.code


def test_what_is_signed_by_a_known_certificate_is_believed(ours: Signer, folder: Path) -> None:
    made = child(NOW)
    assert read(ours.sign(made), folder) == read_cap(made.content, Rules(), NOW)


def test_a_signature_that_nobody_asks_for_does_no_harm(ours: Signer) -> None:
    made = child(NOW)
    assert read_cap(ours.sign(made), Rules(), NOW) == read_cap(made.content, Rules(), NOW)


def test_whatever_else_is_refused(ours: Signer, stranger: Signer, folder: Path) -> None:
    signed = ours.sign(child(NOW))
    changed = signed.replace(b"Missing child", b"All is well!!")
    assert read(child(NOW).content, folder) == "cap_unsigned"
    assert read(changed, folder) == "cap_signature_wrong"
    assert read(stranger.sign(child(NOW)), folder) == "cap_signature_foreign"
    assert read(signed, folder, LATER) == "cap_certificate_expired"
    broken = signed.replace(b"SignatureValue>", b"SignatureValue>AAAA", 1)
    assert read(broken, folder) == "cap_signature_foreign"


def test_a_comment_cannot_change_what_was_signed(ours: Signer, folder: Path) -> None:
    """It is not signed, and it cuts no text in two."""
    signed = ours.sign(child(NOW)).replace(b"Missing child", b"Missing<!-- x --> child")
    found = read(signed, folder)
    assert isinstance(found, CapMessage)
    assert found.alert is not None
    assert found.alert.texts[1].event == "Missing child"


def test_only_the_signed_part_of_a_wrapped_message_counts(ours: Signer, folder: Path) -> None:
    """A signature of one message inside another brings the other nothing."""
    signed = etree.fromstring(ours.sign(child(NOW)))
    forged = etree.fromstring(thunderstorm(NOW).content)
    signature = signed[-1]
    forged.append(signature)
    assert read(bytes(etree.tostring(forged)), folder) == "cap_signature_wrong"
    hiding = etree.SubElement(signature, "{http://www.w3.org/2000/09/xmldsig#}Object")
    hiding.append(etree.fromstring(ours.sign(child(NOW))))
    outcome = read(bytes(etree.tostring(forged)), folder)
    assert not isinstance(outcome, CapMessage) or outcome.id.split(",")[1] == "KZ-RES-0004"


@pytest.mark.parametrize("content", [None, b"no certificate"])
def test_certificates_that_cannot_be_read_are_told(tmp_path: Path, content: bytes | None) -> None:
    """An empty folder trusts nobody, and is a mistake."""
    if content is not None:
        (tmp_path / "x.pem").write_bytes(content)
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(KnownError) as told:
            read_certificates(folder)
        assert told.value.code == "cap_certificates_unreadable"
