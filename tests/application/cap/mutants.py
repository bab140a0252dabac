"""Mutated CAP messages, each with what an independent judge says of it: right, or wrong and how."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tests.application.cap.messages import SPACE, Made, Piece, Pieces, four

COUNT = 200
REQUIRED = ("identifier", "sender", "sent", "status", "msgType", "scope")
INFO_REQUIRED = ("category", "event", "urgency", "severity", "certainty")
SINGLE_INFO = ("event", "urgency", "severity", "certainty")
ENUMERATIONS = ("status", "msgType", "scope")
INFO_ENUMERATIONS = ("category", "urgency", "severity", "certainty")
BAD_MOMENTS = (
    *("2026-11-23T10:12:00Z", "2026-11-23T10:12:00", "2026-11-23 10:12:00+05:00", "yesterday"),
    *("2026-13-23T10:12:00+05:00", "2026-02-30T10:12:00+05:00", "2026-11-23T25:12:00+05:00"),
    *("2026-11-23T10:12:00.5+05:00", "20261123T101200+0500", "0001-01-01T00:00:00+05:00", ""),
    *("9999-12-31T23:59:59-12:00", "2026-11-23T10:12:00+15:00", "٢٠٢٦-11-23T10:12:00+05:00"),
)
BAD_REFERENCES = (
    *("a,b", "a,b,c", "a b,c,2026-11-23T10:12:00+05:00", ",b,2026-11-23T10:12:00+05:00"),
    *("a,b,2026-11-23T10:12:00Z", "a,b,2026-11-23T10:12:00+05:00,", "nothing"),
)
BAD_NAMES = ("two words", "a,b", "a<b", "a&b", "", "x" * 201)
BAD_AREAS = (
    ("polygon", "1,1 2,2 1,1"),
    ("polygon", "1,1 2,2 3,3 4,4"),
    ("polygon", "91,1 2,2 3,3 91,1"),
    ("polygon", "1,181 2,2 3,3 1,181"),
    ("polygon", "1 2 3 1"),
    ("polygon", "nan,1 2,2 3,3 nan,1"),
    ("circle", "1,1"),
    ("circle", "1,1 -5"),
    ("circle", "x,1 5"),
    ("ceiling", "100"),
)


@dataclass(frozen=True)
class Mutant:
    """`code` is the refusal's; empty: the message is right."""

    what: str
    content: bytes
    codes: frozenset[str] = frozenset()


Mutate = Callable[[Made, random.Random], Mutant]


def wrong(what: str, made: Made | bytes, *codes: str) -> Mutant:
    content = made if isinstance(made, bytes) else made.content
    return Mutant(what, content, frozenset(codes))


def right(what: str, made: Made | bytes) -> Mutant:
    return wrong(what, made)


def in_info(made: Made, change: Callable[[Pieces], Pieces]) -> Made:
    """With a changed first info."""
    at = next(index for index, piece in enumerate(made.pieces) if piece[0] == "info")
    inside = made.pieces[at][1]
    assert not isinstance(inside, str)
    new: Piece = ("info", change(inside))
    return replace(made, pieces=(*made.pieces[:at], new, *made.pieces[at + 1 :]))


def without(pieces: Pieces, name: str) -> Pieces:
    return tuple(piece for piece in pieces if piece[0] != name)


def doubled(pieces: Pieces, name: str) -> Pieces:
    return tuple(one for piece in pieces for one in ([piece] * (2 if piece[0] == name else 1)))


def put(pieces: Pieces, name: str, text: str) -> Pieces:
    return tuple((one, text if one == name else inside) for one, inside in pieces)


def swapped(pieces: Pieces, at: int) -> Pieces:
    return (*pieces[:at], pieces[at + 1], pieces[at], *pieces[at + 2 :])


def missing(made: Made, chance: random.Random) -> Mutant:
    name = chance.choice(REQUIRED)
    return wrong(f"no {name}", replace(made, pieces=without(made.pieces, name)), "cap_missing")


def missing_in_info(made: Made, chance: random.Random) -> Mutant:
    name = chance.choice(INFO_REQUIRED)
    return wrong(f"no {name}", in_info(made, lambda one: without(one, name)), "cap_missing")


def twice(made: Made, chance: random.Random) -> Mutant:
    name = chance.choice(REQUIRED)
    return wrong(
        f"{name} twice", replace(made, pieces=doubled(made.pieces, name)), "cap_unexpected"
    )


def twice_in_info(made: Made, chance: random.Random) -> Mutant:
    name = chance.choice(SINGLE_INFO)
    return wrong(f"{name} twice", in_info(made, lambda one: doubled(one, name)), "cap_unexpected")


def out_of_order(made: Made, chance: random.Random) -> Mutant:
    at = chance.randrange(4)
    return wrong(f"order {at}", replace(made, pieces=swapped(made.pieces, at)), "cap_unexpected")


def unknown_word(made: Made, chance: random.Random) -> Mutant:
    name = chance.choice(ENUMERATIONS)
    word = chance.choice(["Other", "actual", "PUBLIC", "", "Alert Update"])
    return wrong(f"{name}={word}", replace(made, pieces=put(made.pieces, name, word)), "cap_value")


def unknown_word_in_info(made: Made, chance: random.Random) -> Mutant:
    name = chance.choice(INFO_ENUMERATIONS)
    word = chance.choice(["Dreadful", "severe", "IMMEDIATE", "", "0"])
    return wrong(f"{name}={word}", in_info(made, lambda one: put(one, name, word)), "cap_value")


def bad_moment(made: Made, chance: random.Random) -> Mutant:
    moment = chance.choice(BAD_MOMENTS)
    return wrong(
        f"sent {moment}", replace(made, pieces=put(made.pieces, "sent", moment)), "cap_value"
    )


def bad_end(made: Made, chance: random.Random) -> Mutant:
    moment = chance.choice(BAD_MOMENTS)

    def change(one: Pieces) -> Pieces:
        at = next(i for i, piece in enumerate(one) if piece[0] == "certainty") + 1
        rest = tuple(piece for piece in one[at:] if piece[0] not in {"effective", "expires"})
        codes = tuple(piece for piece in rest if piece[0] == "eventCode")
        others = tuple(piece for piece in rest if piece[0] != "eventCode")
        return (*one[:at], *codes, ("expires", moment), *others)

    return wrong(f"expires {moment}", in_info(made, change), "cap_value")


def other_space(made: Made, chance: random.Random) -> Mutant:
    space = chance.choice(["", "urn:oasis:names:tc:emergency:cap:1.0", f"{SPACE} ", "http://x"])
    return wrong(f"space {space!r}", replace(made, space=space), "cap_other_root")


def bad_references(made: Made, chance: random.Random) -> Mutant:
    text = chance.choice(BAD_REFERENCES)
    return wrong(f"references {text}", made.having(msgType="Update", references=text), "cap_value")


def no_references(made: Made, chance: random.Random) -> Mutant:
    kind = chance.choice(["Update", "Cancel", "Ack", "Error"])
    return wrong(f"{kind} of nothing", made.having(msgType=kind, references=None), "cap_missing")


def bad_name(made: Made, chance: random.Random) -> Mutant:
    name, text = chance.choice(["identifier", "sender"]), chance.choice(BAD_NAMES)
    return wrong(f"{name}={text}", replace(made, pieces=put(made.pieces, name, text)), "cap_value")


def bad_area(made: Made, chance: random.Random) -> Mutant:
    piece = chance.choice(BAD_AREAS)

    def change(one: Pieces) -> Pieces:
        return (*without(one, "area"), ("area", (("areaDesc", "x"), piece)))

    codes = ("cap_value", "cap_unexpected")
    return wrong(f"area {piece}", in_info(made, change), *codes)


def for_others(made: Made, chance: random.Random) -> Mutant:
    if chance.random() < 0.5:
        return wrong("restriction", made.having(restriction="x"), "cap_unexpected")
    return wrong("private to nobody", made.having(scope="Private"), "cap_missing")


def stranger(made: Made, chance: random.Random) -> Mutant:
    """An element that the standard does not know, somewhere."""
    name = chance.choice(["colour", "info2", "script"])
    if chance.random() < 0.5:
        return wrong("stranger", in_info(made, lambda one: (*one, (name, "x"))), "cap_unexpected")
    return wrong("stranger", replace(made, pieces=(*made.pieces, (name, "x"))), "cap_unexpected")


def nested_text(made: Made, chance: random.Random) -> Mutant:
    """An element in a text, or a text between elements."""
    if chance.random() < 0.5:
        inside: Pieces = (("b", "x"),)
        new = tuple(("sender", inside) if one[0] == "sender" else one for one in made.pieces)
        return wrong("element in text", replace(made, pieces=new), "cap_unexpected")
    content = made.content.replace(b"</sent>", b"</sent>stray")
    return wrong("text between", content, "cap_value")


def truncated(made: Made, chance: random.Random) -> Mutant:
    content = made.content
    return wrong("truncated", content[: chance.randrange(len(content) - 1)], "cap_not_xml")


def wrong_encoding(made: Made, chance: random.Random) -> Mutant:
    text = made.having(source="Дабыл").content.decode()
    encoding = chance.choice(["utf-16-le", "koi8-r", "cp1251", "cp866"])
    return wrong(encoding, text.encode(encoding, "replace"), "cap_not_xml")


def bomb(made: Made, chance: random.Random) -> Mutant:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    entities = f'<!DOCTYPE alert [<!ENTITY e0 "ha">{lines}]>'
    content = with_doctype(made, entities).replace(b"</sender>", b"&e11;</sender>")
    return wrong(f"bomb {chance.random()}", content, "cap_dtd")


def external(made: Made, chance: random.Random) -> Mutant:
    where = chance.choice(["file:///etc/hostname", "http://127.0.0.1:9/x", "\\\\host\\share"])
    content = with_doctype(made, f'<!DOCTYPE alert [<!ENTITY x SYSTEM "{where}">]>')
    return wrong("external", content.replace(b"</sender>", b"&x;</sender>"), "cap_dtd")


def doctype(made: Made, chance: random.Random) -> Mutant:
    kind = chance.choice(["alert", 'alert SYSTEM "cap.dtd"', 'alert PUBLIC "a" "http://x/cap.dtd"'])
    return wrong("doctype", with_doctype(made, f"<!DOCTYPE {kind}>"), "cap_dtd")


def with_doctype(made: Made, declaration: str) -> bytes:
    return made.content.replace(b"?>", b"?>" + declaration.encode(), 1)


def deep(made: Made, chance: random.Random) -> Mutant:
    depth = chance.choice([13, 500, 100_000])
    nest = b"<info>" * depth + b"</info>" * depth
    content = made.content.replace(b"</alert>", nest + b"</alert>")
    codes = ("cap_too_large", "cap_too_complex")
    return wrong(f"{depth} deep", content, *codes)


def huge(made: Made, chance: random.Random) -> Mutant:
    letters = chance.choice([10_001, 300_000, 5_000_000])
    text = in_info(made, lambda one: put(one, "event", "x" * letters))
    return wrong(f"{letters} letters", text, "cap_text_long", "cap_too_large")


def nul(made: Made, chance: random.Random) -> Mutant:
    content = made.content
    at = chance.randrange(60, len(content))
    return wrong("NUL", content[:at] + b"\0" + content[at:], "cap_not_xml")


def other_root(made: Made, chance: random.Random) -> Mutant:
    root = chance.choice([b"rss", b"Alert", b"info"])
    content = re.sub(rb"(</?)alert\b", lambda found: found[1] + root, made.content)
    return wrong("other root", content, "cap_other_root")


def no_xml(made: Made, chance: random.Random) -> Mutant:
    content = chance.choice([b"", b"{}", b"\x89PNG\r\n", b"alert", b"<", made.content * 2])
    return wrong("no XML", content + bytes([chance.randrange(97, 122)]), "cap_not_xml")


def other_prefix(made: Made, _chance: random.Random) -> Mutant:
    text = re.sub(r"<(/?)(\w)", r"<\1cap:\2", made.content.decode().replace("xmlns=", "xmlns:cap="))
    return right("prefix", text.encode())


def commented(made: Made, _chance: random.Random) -> Mutant:
    return right("comments", made.content.replace(b"</sent>", b"<!-- x --></sent><!-- y -->\n"))


def version_1_1(made: Made, _chance: random.Random) -> Mutant:
    return right("1.1", replace(made, space="urn:oasis:names:tc:emergency:cap:1.1"))


def in_utf_16(made: Made, _chance: random.Random) -> Mutant:
    text = made.content.decode().replace("UTF-8", "UTF-16")
    return right("UTF-16", text.encode("utf-16"))


def later(made: Made, chance: random.Random) -> Mutant:
    return right("identifier", made.having(identifier=f"KZ-{chance.randrange(10**9)}", note="ok"))


def exercise(made: Made, chance: random.Random) -> Mutant:
    return right("status", made.having(status=chance.choice(["Exercise", "Test"])))


def plain_ends(made: Made, _chance: random.Random) -> Mutant:
    """Only what is required of an info."""
    needed = {*INFO_REQUIRED}
    return right(
        "least", in_info(made, lambda one: tuple(piece for piece in one if piece[0] in needed))
    )


MUTATIONS: tuple[Mutate, ...] = (
    *(missing, missing_in_info, twice, twice_in_info, out_of_order, unknown_word),
    *(unknown_word_in_info, bad_moment, bad_end, other_space, bad_references, no_references),
    *(bad_name, bad_area, for_others, stranger, nested_text, truncated, wrong_encoding, bomb),
    *(external, doctype, deep, huge, nul, other_root, no_xml, other_prefix, commented),
    *(version_1_1, in_utf_16, later, exercise, plain_ends),
)


def mutants(now: datetime, seed: int = 1, count: int = COUNT) -> Iterator[Mutant]:
    """Each mutation in turn, of each message in turn."""
    chance = random.Random(seed)
    messages = list(four(now - timedelta(minutes=1)).items())
    for number in range(count):
        name, made = messages[(number + number // len(MUTATIONS)) % len(messages)]
        mutate = MUTATIONS[number % len(MUTATIONS)]
        found = mutate(made, chance)
        yield replace(found, what=f"{number} {name}: {mutate.__name__} {found.what}"[:90])
