"""Windows Enterprise, Education and IoT: Shell Launcher in place of the desktop, filtered keys."""

import subprocess
from pathlib import PurePosixPath
from typing import Final
from xml.sax.saxutils import quoteattr

from office.install.plan import TITLES, File, Plan, Wish

PROFILE: Final = "{6b5f1c0e-8d0c-4b6e-9a3e-2f4d7c1a9e55}"
"""Any constant: it ties the account to its shell."""

# learn.microsoft.com/windows/configuration/shell-launcher: return code 0 is the staff's way out.
SHELL: Final = """\
<?xml version="1.0" encoding="utf-8"?>
<!-- Written by `kezek install {program}`. -->
<ShellLauncherConfiguration
    xmlns="http://schemas.microsoft.com/ShellLauncher/2018/Configuration"
    xmlns:V2="http://schemas.microsoft.com/ShellLauncher/2019/Configuration">
  <Profiles>
    <DefaultProfile>
      <Shell Shell="%SystemRoot%\\explorer.exe"/>
    </DefaultProfile>
    <Profile Id="{profile}">
      <Shell Shell={shell} V2:AppType="Desktop">
        <ReturnCodeActions>
          <ReturnCodeAction ReturnCode="0" Action="DoNothing"/>
        </ReturnCodeActions>
        <DefaultAction Action="RestartShell"/>
      </Shell>
    </Profile>
  </Profiles>
  <Configs>
    <Config>
      <Account Name={account}/>
      <Profile Id="{profile}"/>
    </Config>
  </Configs>
</ShellLauncherConfiguration>
"""

INSTALL: Final = """\
#Requires -RunAsAdministrator
# Written by `kezek install {program}`: makes this machine {title}'s.
$ErrorActionPreference = "Stop"
$account = '{account}'

if (-not (Get-LocalUser -Name $account -ErrorAction SilentlyContinue)) {{
    $password = Read-Host -AsSecureString "A password for the new account $account"
    New-LocalUser -Name $account -Password $password -PasswordNeverExpires `
        -UserMayNotChangePassword | Out-Null
    Add-LocalGroupMember -SID "S-1-5-32-545" -Member $account
}}

# No swipes from the edge, no notices, no screen that goes dark.
$edge = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\EdgeUI"
New-Item -Path $edge -Force | Out-Null
Set-ItemProperty -Path $edge -Name AllowEdgeSwipe -Value 0 -Type DWord
$notices = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\Explorer"
New-Item -Path $notices -Force | Out-Null
Set-ItemProperty -Path $notices -Name DisableNotificationCenter -Value 1 -Type DWord
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0

foreach ($feature in "Client-EmbeddedShellLauncher", "Client-KeyboardFilter") {{
    Enable-WindowsOptionalFeature -Online -FeatureName $feature -All -NoRestart | Out-Null
}}

# Only the system itself may set the shell: a task that runs once.
$here = $PSScriptRoot
$apply = "-NoProfile -ExecutionPolicy Bypass -File `"$here\\apply.ps1`""
$action = New-ScheduledTaskAction -Execute "powershell.exe" -Argument $apply
$trigger = New-ScheduledTaskTrigger -AtStartup
Register-ScheduledTask -TaskName "Kezek shell" -User "SYSTEM" -RunLevel Highest `
    -Action $action -Trigger $trigger -Force | Out-Null
Write-Host "Sign $account in by itself (Sysinternals Autologon), then restart twice."
"""

APPLY: Final = """\
# Written by `kezek install {program}`. Runs as the system at each start: same file, same result.
$ErrorActionPreference = "Stop"
$shell = Get-Content -Raw -Encoding UTF8 -Path "$PSScriptRoot\\shell-launcher.xml"
$access = Get-CimInstance -Namespace "root\\cimv2\\mdm\\dmmap" -ClassName "MDM_AssignedAccess"
$access.ShellLauncher = [System.Net.WebUtility]::HtmlEncode($shell)
Set-CimInstance -CimInstance $access

# Keys that Windows takes before any window sees them; administrators keep theirs.
$keys = "root\\standardcimv2\\embedded"
$blocked = "Ctrl+Alt+Del", "Ctrl+Esc", "Shift+Ctrl+Esc", "Alt+Tab", "Alt+F4", "Windows", "Win+L"
Get-CimInstance -Namespace $keys -ClassName WEKF_PredefinedKey |
    Where-Object {{ $blocked -contains $_.Id }} |
    ForEach-Object {{ $_.Enabled = $true; Set-CimInstance -CimInstance $_ }}
Get-CimInstance -Namespace $keys -ClassName WEKF_Settings |
    Where-Object {{ $_.Name -eq "DisableKeyboardFilterForAdministrators" }} |
    ForEach-Object {{ $_.Value = "true"; Set-CimInstance -CimInstance $_ }}
"""


def windows_plan(wish: Wish) -> Plan:
    """Three files for an administrator; nothing of it is run by `kezek install`."""
    shell = quoteattr(subprocess.list2cmdline(wish.start))
    account = quoteattr(f".\\{wish.account}")
    folder = PurePosixPath(f"/kezek-{wish.program}")
    words = {"program": wish.program, "title": TITLES[wish.program], "account": wish.account}
    return Plan(
        (
            File(
                folder / "shell-launcher.xml",
                SHELL.format(program=wish.program, profile=PROFILE, shell=shell, account=account),
            ),
            File(folder / "install.ps1", INSTALL.format(**words)),
            File(folder / "apply.ps1", APPLY.format(**words)),
        )
    )
