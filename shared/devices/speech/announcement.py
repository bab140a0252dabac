"""The sound of one call: a chime, then the call in one language after another."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from shared.devices.speech.loudness import within_ceiling
from shared.devices.speech.samples import (
    SAMPLE_RATE,
    Samples,
    pcm_of,
    seconds_of,
    silence,
)
from shared.devices.speech.voice_pack import VoicePack
from shared.domain.language import Language
from shared.domain.sound import Sound, SoundPart
from shared.domain.speech import (
    Clip,
    Pause,
    SpokenCall,
    Words,
    call_clips,
    sample_clips,
    short_clips,
)

CHIME = "chime"
AFTER_CHIME_MS = 150
BETWEEN_LANGUAGES_MS = 600
AT_END_MS = 200


def compose(
    call: SpokenCall,
    languages: Iterable[Language],
    packs: Mapping[Language, VoicePack],
    chime: Samples,
    *,
    short: bool = False,
) -> Sound:
    """One buffer; its parts are named "chime" and by language.

    A language in which a word is lacking is left out as a whole: half a call misleads. `short`
    is for one of several calls in a sentence. An empty chime is none.
    """
    stretches = [(CHIME, chime)] if len(chime) else []
    for language in languages:
        pack = packs.get(language)
        words = () if pack is None else words_for(call, pack, short=short)
        if pack is not None and words:
            stretches.append((str(language), spoken(words, pack)))
    return joined(stretches)


def sample(packs: Mapping[Language, VoicePack], chime: Samples) -> Sound:
    """For trying the sound: the chime, and each voice counts to three."""
    said = [(one, sample_clips(one.language)) for one in packs.values()]
    able = [(str(one.language), spoken(words, one)) for one, words in said if one.can_say(words)]
    return joined([(CHIME, chime), *able])


def words_for(call: SpokenCall, pack: VoicePack, *, short: bool) -> Words:
    """What the pack can say of the call: in short if asked and possible; nothing if it cannot."""
    ways = [call_clips(pack.language, call.label, call.counter_number)]
    if short:
        ways.insert(0, short_clips(pack.language, call.label, call.counter_number))
    return next((words for words in ways if pack.can_say(words)), ())


def spoken(words: Words, pack: VoicePack) -> Samples:
    """Clips and pauses one after another; raises KeyError if the pack lacks a word."""
    sounds: list[Samples] = []
    for part in words:
        match part:
            case Clip(key):
                sounds.append(pack.clips[key])
            case Pause(ms):
                sounds.append(silence(ms))
    return np.concatenate(sounds)


def joined(stretches: Sequence[tuple[str, Samples]]) -> Sound:
    """One buffer of named stretches with pauses between them."""
    sounds: list[Samples] = []
    parts: list[SoundPart] = []
    at = 0.0
    for index, (name, samples) in enumerate(stretches):
        if index:
            gap = silence(AFTER_CHIME_MS if parts[-1].name == CHIME else BETWEEN_LANGUAGES_MS)
            sounds.append(gap)
            at += seconds_of(gap)
        sounds.append(samples)
        parts.append(SoundPart(name, at, at + seconds_of(samples)))
        at += seconds_of(samples)
    whole = within_ceiling(np.concatenate([*sounds, silence(AT_END_MS)]))
    return Sound(pcm_of(whole), SAMPLE_RATE, tuple(parts))
