#Requires -RunAsAdministrator
# Written by `kezek install kiosk`: makes this machine the visitors' kiosk's.
$ErrorActionPreference = "Stop"
$account = 'kezek'

if (-not (Get-LocalUser -Name $account -ErrorAction SilentlyContinue)) {
    $password = Read-Host -AsSecureString "A password for the new account $account"
    New-LocalUser -Name $account -Password $password -PasswordNeverExpires `
        -UserMayNotChangePassword | Out-Null
    Add-LocalGroupMember -SID "S-1-5-32-545" -Member $account
}

# No swipes from the edge, no notices, no screen that goes dark.
$edge = "HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI"
New-Item -Path $edge -Force | Out-Null
Set-ItemProperty -Path $edge -Name AllowEdgeSwipe -Value 0 -Type DWord
$notices = "HKLM:\SOFTWARE\Policies\Microsoft\Windows\Explorer"
New-Item -Path $notices -Force | Out-Null
Set-ItemProperty -Path $notices -Name DisableNotificationCenter -Value 1 -Type DWord
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0

foreach ($feature in "Client-EmbeddedShellLauncher", "Client-KeyboardFilter") {
    Enable-WindowsOptionalFeature -Online -FeatureName $feature -All -NoRestart | Out-Null
}

# Only the system itself may set the shell: a task that runs once.
$here = $PSScriptRoot
$apply = "-NoProfile -ExecutionPolicy Bypass -File `"$here\apply.ps1`""
$action = New-ScheduledTaskAction -Execute "powershell.exe" -Argument $apply
$trigger = New-ScheduledTaskTrigger -AtStartup
Register-ScheduledTask -TaskName "Kezek shell" -User "SYSTEM" -RunLevel Highest `
    -Action $action -Trigger $trigger -Force | Out-Null
Write-Host "Sign $account in by itself (Sysinternals Autologon), then restart twice."
