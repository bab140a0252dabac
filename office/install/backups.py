"""A backup every day, by systemd's timers or the Windows task scheduler."""

import shlex
import subprocess
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from office.install.linux import SYSTEMD
from office.install.plan import File, Link, Plan

NAME: Final = "kezek-backup"

SERVICE: Final = """\
# Written by `kezek backup schedule`.
[Unit]
Description=Kezek, backup of the office's database
After=network.target postgresql.service

[Service]
Type=oneshot
User={account}
WorkingDirectory={folder}
ExecStart={start}
Nice=10
IOSchedulingClass=idle
"""

TIMER: Final = """\
# Written by `kezek backup schedule`. A machine that was off makes up for it when it starts.
[Unit]
Description=Kezek, backup of the office's database every day

[Timer]
OnCalendar=*-*-* {at}:00
Persistent=true

[Install]
WantedBy=timers.target
"""

TASK: Final = """\
#Requires -RunAsAdministrator
# Written by `kezek backup schedule`. A machine that was off makes up for it when it starts.
$ErrorActionPreference = "Stop"
$action = New-ScheduledTaskAction -Execute '{program}' -Argument '{arguments}' `
    -WorkingDirectory '{folder}'
$trigger = New-ScheduledTaskTrigger -Daily -At "{at}"
$longest = New-TimeSpan -Hours 4
$rules = New-ScheduledTaskSettingsSet -StartWhenAvailable -ExecutionTimeLimit $longest
Register-ScheduledTask -TaskName "Kezek backup" -User "LOCAL SERVICE" -Action $action `
    -Trigger $trigger -Settings $rules -Force | Out-Null
"""


@dataclass(frozen=True, slots=True)
class Daily:
    """`start` is the command line, `folder` where it starts, `at` a time such as 21:30."""

    account: str
    start: tuple[str, ...]
    folder: str
    at: str


def linux_backups(daily: Daily) -> Plan:
    """A service and its timer."""
    service = SERVICE.format(
        account=daily.account,
        folder=daily.folder.replace("%", "%%"),  # systemd's placeholders begin so
        start=shlex.join(daily.start).replace("%", "%%"),
    )
    timer = f"{NAME}.timer"
    reload = ("systemctl", "daemon-reload")
    return Plan(
        entries=(
            File(SYSTEMD / f"{NAME}.service", service),
            File(SYSTEMD / timer, TIMER.format(at=daily.at)),
            Link(SYSTEMD / "timers.target.wants" / timer, f"../{timer}"),
        ),
        after=(reload, ("systemctl", "start", timer)),
        undo=(("systemctl", "stop", timer), reload),
    )


def windows_backups(daily: Daily) -> Plan:
    """A script that an administrator runs once."""
    program, *arguments = daily.start
    words = {
        "program": program,
        "arguments": subprocess.list2cmdline(arguments),
        "folder": daily.folder,
    }
    quoted = {name: word.replace("'", "''") for name, word in words.items()}
    script = TASK.format(at=daily.at, **quoted)
    return Plan((File(PurePosixPath(f"/{NAME}/install.ps1"), script),))
