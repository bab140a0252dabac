"""System libraries: looked up and installed on Debian and its relatives, named elsewhere."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from office.setup.console import LOG, SetupError, last_words, run_logged, say

CLUSTER_RULES = "/etc/postgresql-common/createcluster.d"
APT_GET = ("apt-get", "-o", "DPkg::Lock::Timeout=300")


def ensure_system_packages(packages: Sequence[str]) -> None:
    if not sys.platform.startswith("linux"):
        return
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        say(
            "This Linux has no apt-get: if a library is missing, install what corresponds to "
            f"Debian's packages {' '.join(packages)}."
        )
        return
    missing = missing_packages(packages)
    if missing:
        install(missing)


def missing_packages(packages: Sequence[str]) -> list[str]:
    """Those of which neither the plain nor the `t64` name is installed."""
    names = [name for package in packages for name in (package, f"{package}t64")]
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *names],
        check=False,
        capture_output=True,
        text=True,
    )
    installed = {
        words[0]
        for line in answer.stdout.splitlines()
        if len(words := line.split()) > 1 and words[1] == "ii"
    }
    return [name for name in packages if installed.isdisjoint({name, f"{name}t64"})]


def install(packages: Sequence[str]) -> None:
    prefix = root_prefix()
    if prefix is None:
        raise SetupError(
            "These system packages are missing. Install them with this command and start again:\n"
            f"  sudo apt-get update && sudo apt-get install -y --no-install-recommends "
            f"{' '.join(known_names(packages))}"
        )
    say(f"Installing system packages: {', '.join(packages)} …")
    if not run_logged([*prefix, *APT_GET, "update"], quiet_environment()):
        say("The list of system packages could not be renewed; going on with the one at hand.")
    if "postgresql" in packages:
        forbid_server(prefix)
    command = [*prefix, *APT_GET, "install", "-y", "--no-install-recommends"]
    if not run_logged([*command, *known_names(packages)], quiet_environment()):
        raise SetupError(
            f"The system packages could not be installed: {last_words()} (details in {LOG})."
        )


def root_prefix() -> tuple[str, ...] | None:
    """The words that give a command root's rights; none when nobody here can give them."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
    keep = ("sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive")
    return keep if asked.returncode == 0 else None


def known_names(packages: Sequence[str]) -> list[str]:
    """Each package by the name under which this release offers it."""
    return [f"{name}t64" if offered(f"{name}t64") else name for name in packages]


def offered(package: str) -> bool:
    answer = subprocess.run(
        ["apt-cache", "policy", package], check=False, capture_output=True, text=True
    )
    return "Candidate:" in answer.stdout and "Candidate: (none)" not in answer.stdout


def forbid_server(prefix: Sequence[str]) -> None:
    """The tests start their own PostgreSQL; Debian's package shall not start another one."""
    rule = f"{CLUSTER_RULES}/kezek.conf"
    script = f"mkdir -p {CLUSTER_RULES} && echo 'create_main_cluster = false' > {rule}"
    run_logged([*prefix, "sh", "-c", script])


def quiet_environment() -> dict[str, str]:
    return {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
