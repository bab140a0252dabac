"""Debian and its relatives: a system unit that owns the first console, with nothing beneath it."""

import shlex
from pathlib import PurePosixPath
from typing import Final

from office.install.plan import TITLES, File, Link, Plan, Wish

SYSTEMD: Final = PurePosixPath("/etc/systemd/system")
NOTHING: Final = "/dev/null"
GROUPS: Final = ("audio", "dialout", "lp", "video")
"""Sound, serial printers, USB printers, screens."""

SCRIPTS: Final = PurePosixPath("/usr/local/lib/kezek")

# Without -s cage(1) changes to no other console. Version 0.1.4 ends with 0 whatever came of its
# program.
SCRIPT: Final = """\
#!/bin/sh
# Written by `kezek install {program}`. Shows one program over the whole screen and ends as it ends.
ended="$RUNTIME_DIRECTORY/ended"
rm -f "$ended"
cage -d -- /bin/sh -c '"$0" "$@"; echo $? > "$RUNTIME_DIRECTORY/ended"' \\
    {start}
read -r code < "$ended" || exit 1
exit "$code"
"""

UNIT: Final = """\
# Written by `kezek install {program}`.
[Unit]
Description=Kezek, {title}, over the whole screen
ConditionPathExists=/dev/tty1
Conflicts=getty@tty1.service
After=getty@tty1.service systemd-user-sessions.service systemd-logind.service
After=network.target postgresql.service
Wants=systemd-logind.service
# Never gives up.
StartLimitIntervalSec=0

[Service]
User={account}
PAMName=login
WorkingDirectory={folder}
Environment=QT_QPA_PLATFORM=wayland
ExecStart={script}
RuntimeDirectory=kezek-{program}
# The staff's menu ends the kiosk with 0: it stays ended until somebody starts it.
Restart=on-failure
RestartSec=2
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
StandardOutput=journal
StandardError=journal
UtmpIdentifier=tty1
UtmpMode=user

[Install]
WantedBy=graphical.target
"""

LOGIND: Final = """\
# Written by `kezek install`. No consoles to change to; keys and lids switch nothing off.
[Login]
NAutoVTs=0
ReserveVT=0
HandlePowerKey=ignore
HandleRebootKey=ignore
HandleSuspendKey=ignore
HandleHibernateKey=ignore
HandleLidSwitch=ignore
"""

SYSCTL: Final = """\
# Written by `kezek install`. No key reaches the kernel.
kernel.sysrq = 0
"""

# ID_USB_INTERFACES has class 07, subclass 01: a printer.
UDEV: Final = """\
# Written by `kezek install kiosk`. The kiosk speaks to USB printers without a driver.
SUBSYSTEM=="usb", ENV{DEVTYPE}=="usb_device", ENV{ID_USB_INTERFACES}=="*:0701??:*", \
GROUP="lp", MODE="0660"
"""


def linux_plan(wish: Wish) -> Plan:
    """What turns a Debian machine into this program's."""
    unit = f"kezek-{wish.program}.service"
    script = SCRIPTS / f"kezek-{wish.program}"
    text = UNIT.format(
        program=wish.program,
        title=TITLES[wish.program],
        account=wish.account,
        folder=wish.folder.replace("%", "%%"),  # systemd's placeholders begin so
        script=script,
    )
    shown = SCRIPT.format(program=wish.program, start=shlex.join(wish.start))
    entries: list[File | Link] = [
        File(script, shown, 0o755),
        File(SYSTEMD / unit, text),
        Link(SYSTEMD / "graphical.target.wants" / unit, f"../{unit}"),
        Link(SYSTEMD / "ctrl-alt-del.target", NOTHING),
        File(PurePosixPath("/etc/systemd/logind.conf.d/60-kezek.conf"), LOGIND),
        File(PurePosixPath("/etc/sysctl.d/60-kezek.conf"), SYSCTL),
    ]
    if wish.program == "kiosk":
        entries.append(File(PurePosixPath("/etc/udev/rules.d/60-kezek-printer.rules"), UDEV))
    reload = ("systemctl", "daemon-reload")
    return Plan(
        entries=tuple(entries),
        before=(("apt-get", "install", "-y", "cage", "xwayland"), *_account(wish.account)),
        after=(reload, ("systemctl", "set-default", "graphical.target")),
        undo=(("systemctl", "stop", unit), reload),
    )


def _account(name: str) -> tuple[tuple[str, ...], ...]:
    """An account that nobody can sign in to: it has no password."""
    there = f"id -u {name} >/dev/null 2>&1"
    made = f"useradd --create-home --shell /usr/sbin/nologin {name}"
    joined = f"usermod --append --groups {','.join(GROUPS)} {name}"
    return (("sh", "-c", f"{there} || {made}"), ("sh", "-c", joined))
