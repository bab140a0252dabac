"""An ear at the kiosk in place of its loudspeaker."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.reading import Sentence


@dataclass
class Listener:
    """Hears what is read aloud; with `held` the voice is still speaking."""

    available: bool = True
    held: bool = False
    heard: list[Sentence] = field(default_factory=list)
    volumes: list[int] = field(default_factory=list)
    hushed: int = 0

    @property
    def telling(self) -> bool:
        return self.held

    def tell(self, sentences: Sequence[Sentence], volume: int) -> None:
        self.heard += sentences
        if sentences:
            self.volumes.append(volume)

    def hush(self) -> None:
        self.hushed += 1

    def close(self) -> None:
        pass

    @property
    def said(self) -> list[str]:
        return [sentence.text for sentence in self.heard]

    def forget(self) -> None:
        """What is said from now on is another matter."""
        self.heard.clear()
