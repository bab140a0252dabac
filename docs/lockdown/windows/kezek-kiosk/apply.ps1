# Written by `kezek install kiosk`. Runs as the system at each start: same file, same result.
$ErrorActionPreference = "Stop"
$shell = Get-Content -Raw -Encoding UTF8 -Path "$PSScriptRoot\shell-launcher.xml"
$access = Get-CimInstance -Namespace "root\cimv2\mdm\dmmap" -ClassName "MDM_AssignedAccess"
$access.ShellLauncher = [System.Net.WebUtility]::HtmlEncode($shell)
Set-CimInstance -CimInstance $access

# Keys that Windows takes before any window sees them; administrators keep theirs.
$keys = "root\standardcimv2\embedded"
$blocked = "Ctrl+Alt+Del", "Ctrl+Esc", "Shift+Ctrl+Esc", "Alt+Tab", "Alt+F4", "Windows", "Win+L"
Get-CimInstance -Namespace $keys -ClassName WEKF_PredefinedKey |
    Where-Object { $blocked -contains $_.Id } |
    ForEach-Object { $_.Enabled = $true; Set-CimInstance -CimInstance $_ }
Get-CimInstance -Namespace $keys -ClassName WEKF_Settings |
    Where-Object { $_.Name -eq "DisableKeyboardFilterForAdministrators" } |
    ForEach-Object { $_.Value = "true"; Set-CimInstance -CimInstance $_ }
