"""`kezek sound`: silences the TVs for a while, and tries whether they are heard."""

from contextlib import closing
from typing import Annotated, Final

import typer

from office.cli.topic import PinOption, SettingsOption, moment_of
from shared.domain.mute import ALL_SCREENS
from shared.settings import Settings

app: Final = typer.Typer(help="Silence the TVs for a while, or try them.", no_args_is_help=True)

ScreenOption = Annotated[
    str, typer.Option(help="The TV, by the name of its machine; without: all of them.")
]


@app.command("mute")
def mute(
    pin: PinOption,
    screen: ScreenOption = ALL_SCREENS,
    until: Annotated[
        str, typer.Option(help="Local time of today, such as 15:30; without: till the day ends.")
    ] = "",
    settings: SettingsOption = None,
) -> None:
    """No voice and no chime; calls are shown as ever."""
    from shared.application.identify import Identify
    from shared.application.mute_screen import MuteScreen
    from shared.bootstrap import connect

    found = Settings.load(settings)
    with closing(connect(found)) as connection:
        cases = connection.use_cases
        clerk = cases.identify(Identify(device=found.device, pin=pin))
        moment = moment_of(until, connection) if until else None
        end = cases.mute_screen(MuteScreen(clerk_id=clerk.id, screen=screen, until=moment))
        local = end.astimezone(cases.reader.office().zone)
    print(f"{screen or 'All TVs'}: silent until {local:%d.%m. %H:%M}.")


@app.command("unmute")
def unmute(
    pin: PinOption, screen: ScreenOption = ALL_SCREENS, settings: SettingsOption = None
) -> None:
    """Voice and chime again."""
    from shared.application.identify import Identify
    from shared.application.mute_screen import UnmuteScreen
    from shared.bootstrap import connect

    found = Settings.load(settings)
    with closing(connect(found)) as connection:
        clerk = connection.use_cases.identify(Identify(device=found.device, pin=pin))
        connection.use_cases.unmute_screen(UnmuteScreen(clerk_id=clerk.id, screen=screen))
    print(f"{screen or 'All TVs'}: with sound again.")


@app.command("test")
def try_sound(
    screen: ScreenOption = ALL_SCREENS,
    here: Annotated[
        bool, typer.Option("--here", help="On this machine, without any database.")
    ] = False,
    settings: SettingsOption = None,
) -> None:
    """A chime, and each voice counts to three: at the TVs, as soon as nobody is being called."""
    from shared.application.mute_screen import AskSoundTest
    from shared.bootstrap import connect

    if here:
        _play_here()
        return
    found = Settings.load(settings)
    with closing(connect(found)) as connection:
        connection.use_cases.ask_sound_test(AskSoundTest(device=found.device, screen=screen))
    print(f"{screen or 'All TVs'}: asked; one that is off or silent plays nothing.")


def _play_here() -> None:
    """Exit 1 if nobody can have heard it."""
    from PySide6.QtCore import QCoreApplication

    from shared.assets import asset
    from shared.devices.speech.announcement import sample
    from shared.devices.speech.chime import load_chime
    from shared.devices.speech.synthesis import Pyttsx3Synthesiser
    from shared.devices.speech.voice_pack import load_packs
    from shared.domain.language import Language
    from shared.qt.sound import SoundPlayer

    app = QCoreApplication.instance() or QCoreApplication([])
    packs = load_packs(asset("voices"), Language)
    voices = {name: pack.filled(Pyttsx3Synthesiser()) for name, pack in packs.items()}
    sound = sample(voices, load_chime(asset("sounds", "chime.wav")))
    player = SoundPlayer()
    if not player.available:
        print("This machine has no sound output.")
        raise typer.Exit(1)
    player.finished.connect(app.quit)
    player.play(sound, "sample")
    app.exec()
    print(f"Played {sound.seconds:.1f} s: {', '.join(part.name for part in sound.parts)}.")
