"""Reads a TOML file that a person wrote into a model, and names every mistake with its place."""

from shared.toml_file.mistakes import Mistake, Path, TomlFileError, place_of
from shared.toml_file.read import Extra, check, parse, read_text, suggestion, validated

__all__ = [
    "Extra",
    "Mistake",
    "Path",
    "TomlFileError",
    "check",
    "parse",
    "place_of",
    "read_text",
    "suggestion",
    "validated",
]
