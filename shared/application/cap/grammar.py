"""The elements of a CAP message: which, how often, in which order, and what stands in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from shared.application.cap import values
from shared.domain.errors import KnownError

SPACE: Final = "urn:oasis:names:tc:emergency:cap:1.2"
SPACE_1_1: Final = "urn:oasis:names:tc:emergency:cap:1.1"
SIGNATURE: Final = "{http://www.w3.org/2000/09/xmldsig#}Signature"
MANY: Final = 10_000
LONGEST: Final = 10_000
VALUE_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Part:
    """An element: with parts of its own, or with a text for which `right` holds."""

    name: str
    least: int = 0
    most: int = 1
    right: values.Right = values.anything
    longest: int = LONGEST
    parts: tuple["Part", ...] = ()


def _pair(name: str) -> Part:
    parts = (Part("valueName", 1, right=values.filled), Part("value", 1))
    return Part(name, 0, MANY, parts=parts)


def _moment(name: str, least: int = 0) -> Part:
    return Part(name, least, right=values.moment)


def _resource(least_type: int) -> Part:
    return Part(
        "resource",
        0,
        MANY,
        parts=(
            Part("resourceDesc", 1, right=values.filled),
            Part("mimeType", least_type, right=values.filled),
            Part("size", right=values.whole_number),
            Part("uri"),
            Part("derefUri", longest=1_000_000),
            Part("digest"),
        ),
    )


AREA: Final = Part(
    "area",
    0,
    MANY,
    parts=(
        Part("areaDesc", 1, right=values.filled, longest=1_000),
        Part("polygon", 0, MANY, values.polygon, 200_000),
        Part("circle", 0, MANY, values.circle),
        _pair("geocode"),
        Part("altitude", right=values.number),
        Part("ceiling", right=values.number),
    ),
)
CATEGORY: Final = values.one_of(
    *("Geo", "Met", "Safety", "Security", "Rescue", "Fire"),
    *("Health", "Env", "Transport", "Infra", "CBRNE", "Other"),
)
RESPONSE: Final = values.one_of(
    *("Shelter", "Evacuate", "Prepare", "Execute", "Avoid"),
    *("Monitor", "Assess", "AllClear", "None"),
)
URGENCY: Final = values.one_of("Immediate", "Expected", "Future", "Past", "Unknown")
SEVERITY: Final = values.one_of("Extreme", "Severe", "Moderate", "Minor", "Unknown")
CERTAINTY: Final = values.one_of("Observed", "Likely", "Possible", "Unlikely", "Unknown")
STATUS: Final = values.one_of("Actual", "Exercise", "System", "Test", "Draft")
TYPE: Final = values.one_of("Alert", "Update", "Cancel", "Ack", "Error")
SCOPE: Final = values.one_of("Public", "Restricted", "Private")


def _info(resource: Part) -> Part:
    return Part(
        "info",
        0,
        MANY,
        parts=(
            Part("language", right=values.language),
            Part("category", 1, MANY, CATEGORY),
            Part("event", 1, right=values.filled, longest=200),
            Part("responseType", 0, MANY, RESPONSE),
            Part("urgency", 1, right=URGENCY),
            Part("severity", 1, right=SEVERITY),
            Part("certainty", 1, right=CERTAINTY),
            Part("audience"),
            _pair("eventCode"),
            _moment("effective"),
            _moment("onset"),
            _moment("expires"),
            Part("senderName", longest=200),
            Part("headline", longest=500),
            Part("description"),
            Part("instruction"),
            Part("web"),
            Part("contact"),
            _pair("parameter"),
            resource,
            AREA,
        ),
    )


def _alert(resource: Part) -> Part:
    return Part(
        "alert",
        parts=(
            Part("identifier", 1, right=values.name),
            Part("sender", 1, right=values.name),
            _moment("sent", 1),
            Part("status", 1, right=STATUS),
            Part("msgType", 1, right=TYPE),
            Part("source"),
            Part("scope", 1, right=SCOPE),
            Part("restriction"),
            Part("addresses"),
            Part("code", 0, MANY),
            Part("note"),
            Part("references", right=values.references, longest=100_000),
            Part("incidents"),
            _info(resource),
        ),
    )


VERSIONS: Final = {SPACE: _alert(_resource(1)), SPACE_1_1: _alert(_resource(0))}


def check(root: Element) -> str:
    """The namespace of the message.

    Raises KnownError `cap_other_root`, `cap_missing`, `cap_unexpected`, `cap_value`,
    `cap_text_long`, which name the element.
    """
    for space, alert in VERSIONS.items():
        if root.tag == f"{{{space}}}{alert.name}":
            children = list(root)
            while children and children[-1].tag == SIGNATURE:
                children.pop()
            _check_parts(root, children, alert, space)
            return space
    space = root.tag.rpartition("}")[0].strip("{")[:VALUE_SHOWN]
    raise KnownError("cap_other_root", element=f"{local(root)} {space}".strip())


def _check(element: Element, part: Part, space: str) -> None:
    if part.parts:
        _check_parts(element, list(element), part, space)
        return
    for child in element:
        raise KnownError("cap_unexpected", element=local(child), parent=part.name)
    text = text_of(element)
    if len(text) > part.longest:
        raise KnownError("cap_text_long", element=part.name, limit=part.longest)
    if not part.right(text):
        raise KnownError("cap_value", element=part.name, value=text[:VALUE_SHOWN])


def _check_parts(element: Element, children: list[Element], part: Part, space: str) -> None:
    """One part after the other takes its elements from the front; what is left is wrong."""
    for text in _between(element):
        raise KnownError("cap_value", element=part.name, value=text[:VALUE_SHOWN])
    at = 0
    for one in part.parts:
        tag, found = f"{{{space}}}{one.name}", 0
        while at < len(children) and children[at].tag == tag and found < one.most:
            _check(children[at], one, space)
            at, found = at + 1, found + 1
        if found < one.least and any(child.tag == tag for child in children[at:]):
            break
        if found < one.least:
            raise KnownError("cap_missing", element=one.name, parent=part.name)
    for child in children[at:]:
        raise KnownError("cap_unexpected", element=local(child), parent=part.name)


def _between(element: Element) -> Iterator[str]:
    """Text beside elements, where only elements may be."""
    texts = (element.text, *(child.tail for child in element))
    return (text.strip() for text in texts if text and text.strip())


def local(element: Element) -> str:
    """The name without its namespace."""
    return element.tag.rpartition("}")[2][:VALUE_SHOWN]


def text_of(element: Element) -> str:
    return (element.text or "").strip()
