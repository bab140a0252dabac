"""XML from strangers, read within limits: no DTD, no entities, and nothing is fetched."""

import re
from typing import Final
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from shared.domain.errors import KnownError

LARGEST: Final = 1_000_000
"""Bytes of a message."""
DEEPEST: Final = 12
MOST_ELEMENTS: Final = 20_000
LONG_TAG: Final = re.compile(rb"<[^<>]{20000}")
"""So many attributes would keep the parser busy for seconds."""


class _Builder(TreeBuilder):
    """Stops as soon as there is more than any message has."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0
        self._count = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        self._depth += 1
        self._count += 1
        if self._depth > DEEPEST or self._count > MOST_ELEMENTS:
            raise KnownError("cap_too_complex")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)


def read_tree(content: bytes) -> Element:
    """The root; raises KnownError `cap_too_large`, `cap_dtd`, `cap_too_complex`, `cap_not_xml`."""
    if len(content) > LARGEST:
        raise KnownError("cap_too_large", limit=LARGEST // 1000)
    if LONG_TAG.search(content):
        raise KnownError("cap_too_complex")
    parser = DefusedXMLParser(
        target=_Builder(), forbid_dtd=True, forbid_entities=True, forbid_external=True
    )
    try:
        parser.feed(content)
        root: Element = parser.close()
    except DefusedXmlException as error:
        raise KnownError("cap_dtd") from error
    except ParseError as error:
        raise KnownError("cap_not_xml", line=error.position[0]) from error
    except (ValueError, LookupError) as error:  # an encoding that nobody knows
        raise KnownError("cap_not_xml", line=1) from error
    return root
