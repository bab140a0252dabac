"""Puts the media of the TV together: folders, conversions, what plays, and word to the staff."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from display.viewmodels.media import MediaModel
from display.viewmodels.media_report import MediaReport
from display.viewmodels.media_source import MediaSource
from shared.assets import asset
from shared.devices.media.library import Library
from shared.program import Parts
from shared.qt.device_report import DeviceReport
from shared.qt.jobs import JobRunner

LOG = logging.getLogger("kezek.media")
CONVERSION_SLOW_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Media:
    """What plays, where it comes from, and what the staff hear of it."""

    model: MediaModel
    source: MediaSource
    report: MediaReport
    workers: tuple[JobRunner, ...]

    def close(self) -> None:
        self.source.close()
        self.model.close()
        self.report.close()
        for worker in self.workers:
            worker.close()


def media_of(parts: Parts, now: Callable[[], datetime], settle_s: float) -> Media:
    """All connected; nothing is read before the source is started."""
    settings = parts.settings
    own, app = settings.media_folder, parts.app
    # Two workers: a conversion takes minutes, and files are found meanwhile.
    workers = (JobRunner(app), JobRunner(app, slow_ms=CONVERSION_SLOW_MS))
    library = Library(own, asset("media"), settings.media_copies, settle_s=settle_s)
    source = MediaSource(library, own, *workers, app)
    model = MediaModel(now, settings.device, app)
    report = MediaReport(settings.device, app)
    source.looked.connect(model.take)
    source.looked.connect(report.take)
    source.cannot_be_smaller.connect(lambda: report.set_slow(True))
    model.too_slow.connect(source.make_smaller)
    model.stalledChanged.connect(lambda: report.set_stalled(model.stalled))
    parts.watch.changed.connect(model.refresh)
    _tell_staff(parts, report)
    return Media(model, source, report, workers)


def _tell_staff(parts: Parts, report: MediaReport) -> None:
    send = parts.connection.use_cases.report_device
    sender = DeviceReport(parts.watch, parts.jobs, send, report.present, parts.app)

    def changed() -> None:
        LOG.info("the media: %s", report.trouble or "well again")
        sender.report()

    report.changed.connect(changed)
