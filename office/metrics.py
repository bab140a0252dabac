"""What a Prometheus reads of an office: its text format, a dozen lines of which suffice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metric:
    """A gauge with a sample for each set of labels."""

    name: str
    meaning: str
    samples: tuple[tuple[dict[str, str], float], ...]


def metrics_text(metrics: Iterable[Metric]) -> str:
    """The exposition format, version 0.0.4."""
    return "".join(f"{line}\n" for metric in metrics for line in _lines(metric))


def _lines(metric: Metric) -> Iterator[str]:
    yield f"# HELP {metric.name} {metric.meaning}"
    yield f"# TYPE {metric.name} gauge"
    for labels, value in metric.samples:
        shown = ",".join(f'{name}="{_quoted(text)}"' for name, text in labels.items())
        yield f"{metric.name}{{{shown}}} {value:g}" if shown else f"{metric.name} {value:g}"


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
