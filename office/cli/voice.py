"""`kezek voice`: makes, checks and tries the voices of the TV."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shared.assets import ASSETS
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.speech import SpokenCall, call_text, pack_texts

if TYPE_CHECKING:
    from shared.devices.speech.making import Origin
    from shared.devices.speech.synthesis import Synthesiser

VOICES = ASSETS / "voices"
CHIME = ASSETS / "sounds" / "chime.wav"
# Voices whose licence lets anybody use what they say; percent of their pace: words, letters.
RHVOICES = {Language.RU: ("irina", 95, 80), Language.EN: ("slt", 115, 90)}

app = typer.Typer(
    name="voice", help="Voices of the TV: make, check, replace, try.", no_args_is_help=True
)

FolderOption = Annotated[Path, typer.Option(help="Folder of voice packs, one for each language.")]
LanguageOption = Annotated[Language, typer.Option(help="Which of the three languages.")]
LabelArgument = Annotated[str, typer.Argument(help="The ticket, such as A045.")]
CounterArgument = Annotated[int, typer.Argument(help="The counter's number.")]


@app.command("make")
def make(
    language: LanguageOption,
    folder: FolderOption = VOICES,
    voice: Annotated[str, typer.Option(help="An RHVoice voice; the language's own if empty.")] = "",
) -> None:
    """Make the voice pack of a language: Kazakh by pyttsx3, Russian and English by RHVoice."""
    from shared.devices.speech.making import make_pack

    synthesiser, origin = _maker(language, voice)
    raw = synthesiser.speak(language, pack_texts(language))
    manifest = make_pack(folder / language, language, origin, raw)
    seconds = sum(clip.seconds for clip in manifest.clips.values())
    print(f"{folder / language}: {len(manifest.clips)} clips, {seconds:.1f} s, {origin.voice}")


@app.command("check")
def check(folder: FolderOption = VOICES) -> None:
    """Check every clip of every pack; exit code 1 if anything is wrong."""
    from shared.devices.speech.voice_pack import load_packs

    wrong = 0
    for language, pack in load_packs(folder, Language).items():
        if pack.problem:
            print(f"{language}: {pack.problem}")
        else:
            print(f"{language}: {len(pack.clips)} of {len(pack_texts(language))} clips good")
            for key, fault in pack.faults.items():
                print(f"{language}: {key}: {fault.replace('_', ' ')}")
        wrong += len(pack.faults)
    if wrong:
        raise typer.Exit(1)


@app.command("adopt")
def adopt(language: LanguageOption, folder: FolderOption = VOICES) -> None:
    """Take an announcer's recordings, laid over the clips' files, into the pack."""
    from shared.devices.speech.making import adopt_recordings

    keys = adopt_recordings(folder / language)
    print(f"{len(keys)} recordings taken: {', '.join(keys)}" if keys else "No file was replaced.")


@app.command("say")
def say(
    label: LabelArgument,
    counter: CounterArgument,
    out: Annotated[Path, typer.Option(help="The WAV file to write.")],
    language: Annotated[
        list[Language] | None, typer.Option(help="Again for each language, in order.")
    ] = None,
    folder: FolderOption = VOICES,
) -> None:
    """Write the sound of a call to a file, and print its words."""
    import wave

    from shared.devices.speech.announcement import compose
    from shared.devices.speech.chime import load_chime
    from shared.devices.speech.synthesis import Pyttsx3Synthesiser
    from shared.devices.speech.voice_pack import load_packs

    languages = language or [Language.KK, Language.RU]
    texts = _texts(languages, label, counter)
    packs = load_packs(folder, languages)
    full = {each: pack.filled(Pyttsx3Synthesiser()) for each, pack in packs.items()}
    sound = compose(SpokenCall(label, counter), languages, full, load_chime(CHIME))
    with wave.open(str(out), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(sound.sample_rate)
        file.writeframes(sound.pcm)
    said = {part.name for part in sound.parts}
    for each, text in texts.items():
        print(f"{each}: {text if each in said else '(its voice lacks words)'}")
    print(f"{out}: {sound.seconds:.1f} s")


@app.command("chime")
def chime(out: Annotated[Path, typer.Option(help="The WAV file to write.")] = CHIME) -> None:
    """Make the chime that comes before a call."""
    from shared.devices.speech.chime import chime as make_chime
    from shared.devices.speech.samples import seconds_of, write_wav

    samples = make_chime()
    write_wav(out, samples)
    print(f"{out}: {seconds_of(samples):.1f} s")


def _texts(languages: list[Language], label: str, counter: int) -> dict[Language, str]:
    try:
        return {each: call_text(each, label, counter) for each in languages}
    except ValueError as error:
        raise KnownError("call_not_speakable", reason=str(error)) from error


def _maker(language: Language, voice: str) -> "tuple[Synthesiser, Origin]":
    from shared.devices.speech.making import Origin
    from shared.devices.speech.rhvoice import RhvoiceSynthesiser
    from shared.devices.speech.synthesis import Pyttsx3Synthesiser

    if language is Language.KK:
        if voice:
            raise KnownError("rhvoice_has_no_kazakh", voice=voice)
        engine = "SAPI" if sys.platform == "win32" else "eSpeak NG"
        origin = Origin("Kazakh", f"{engine} through pyttsx3", "CC0-1.0; see LICENSE.txt")
        return Pyttsx3Synthesiser(), origin
    usual, pace, letter_pace = RHVOICES[language]
    name = voice or usual
    origin = Origin(name, "RHVoice", "LGPL-2.1-or-later; see LICENSE.txt")
    return RhvoiceSynthesiser(name, pace, letter_pace), origin
