"""Certificates of a made-up authority, by openssl: good, expired, or of another machine."""

import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psycopg

from benchmarks.throwaway_postgres import server_owner
from shared.persistence.doorstep import SSL_REQUEST

LIMIT_S: Final = 15.0

CONFIG = """\
[ca]
default_ca = own
[own]
dir = {folder}
new_certs_dir = {folder}
database = {folder}/index
serial = {folder}/serial
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
"""


def openssl(*words: str | Path) -> None:
    subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True)


def make_authority(folder: Path) -> Path:
    """The authority's certificate; its key and books lie beside it."""
    folder.mkdir()
    (folder / "config").write_text(CONFIG.format(folder=folder), encoding="utf-8")
    (folder / "index").touch()
    (folder / "serial").write_text("01", encoding="utf-8")
    key, root = folder / "root.key", folder / "root.crt"
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl("req", "-x509", *curve, "-keyout", key, "-out", root, "-days", "30", "-subj", "/CN=Own")
    return root


def certify(authority: Path, name: str, *, expired: bool = False) -> tuple[Path, Path]:
    """Certificate and key of the server `name`."""
    label = f"{name}-{expired}"
    key, asked, made = (authority / f"{label}.{end}" for end in ("key", "csr", "crt"))
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl("req", *curve, "-keyout", key, "-out", asked, "-subj", f"/CN={name}")
    life = ("20200101000000Z", "20200201000000Z" if expired else "20500101000000Z")
    openssl(
        "ca", "-batch", "-config", authority / "config", "-cert", authority / "root.crt",
        "-keyfile", authority / "root.key", "-in", asked, "-out", made, "-notext",
        "-startdate", life[0], "-enddate", life[1],
    )  # fmt: skip
    return made, key


@contextmanager
def speaking_tls(url: str) -> Iterator[Callable[[tuple[Path, Path]], None]]:
    """Gives the server a certificate and its key; it shows them when the call returns."""
    with psycopg.connect(url, autocommit=True) as server:

        def use(pair: tuple[Path, Path]) -> None:
            row = server.execute("SHOW data_directory").fetchone()
            assert row is not None
            for file, name in zip(pair, ("server.crt", "server.key"), strict=True):
                there = Path(row[0]) / name
                shutil.copy(file, there)
                there.chmod(0o600)
                if (owner := server_owner()) is not None:
                    shutil.chown(there, owner)
            server.execute("ALTER SYSTEM SET ssl = on")
            server.execute("SELECT pg_reload_conf()")
            until_shown(server.info.port, ssl.PEM_cert_to_DER_cert(pair[0].read_text("ascii")))

        try:
            yield use
        finally:
            server.execute("ALTER SYSTEM RESET ssl")
            server.execute("SELECT pg_reload_conf()")
            until_shown(server.info.port, None)


def until_shown(port: int, certificate: bytes | None) -> None:
    """A server reads its settings anew in its own time."""
    end = time.monotonic() + LIMIT_S
    while shown(port) != certificate:
        assert time.monotonic() < end
        time.sleep(0.02)


def shown(port: int) -> bytes | None:
    """The certificate of the server of this machine, if it has one."""
    unchecked = ssl.create_default_context()
    unchecked.check_hostname, unchecked.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection(("127.0.0.1", port), LIMIT_S) as plain:
        plain.sendall(SSL_REQUEST)
        if plain.recv(1) != b"S":
            return None
        with unchecked.wrap_socket(plain) as wire:
            return wire.getpeercert(binary_form=True)
