"""Watches a folder for CAP messages, where the settings name one."""

from dataclasses import dataclass

from shared.alert_rules import rules_of
from shared.devices.alert_folder import AlertFolder
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.program import Parts
from shared.qt.alert_watcher import AlertWatcher
from shared.qt.device_report import DeviceReport
from shared.qt.jobs import JobRunner
from shared.qt.texts import Texts


@dataclass(frozen=True, slots=True)
class AlertMessages:
    """The watcher and its worker."""

    watcher: AlertWatcher
    worker: JobRunner

    def close(self) -> None:
        self.watcher.close()
        self.worker.close()


def watch_messages(parts: Parts) -> AlertMessages | None:
    """Already at work; None where no folder is watched."""
    settings, path = parts.settings, parts.settings.alert_folder
    if path is None:
        return None
    cases, device = parts.connection.use_cases, settings.device
    folder = AlertFolder(
        path,
        device,
        lambda: rules_of(settings),
        cases.receive_cap,
        lambda error: reason(parts.texts, error),
    )
    worker = JobRunner(parts.app)
    watcher = AlertWatcher(path, folder.sweep, worker, device, parts.app)
    report = DeviceReport(parts.watch, parts.jobs, cases.report_device, watcher.present, parts.app)
    watcher.troubleChanged.connect(report.report)
    watcher.start()
    return AlertMessages(watcher, worker)


def reason(texts: Texts, error: KnownError) -> str:
    """In each language, for whoever dropped the file."""
    return "".join(f"{texts.error(language, error)}\n" for language in Language)
