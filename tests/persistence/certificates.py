"""Certificates of a made-up authority, by openssl: good, expired, or of another machine."""

import subprocess
from pathlib import Path

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
