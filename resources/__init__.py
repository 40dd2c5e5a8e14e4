"""Data that ships with the program: profiles, words, samples, templates, icons, themes."""

from pathlib import Path

_HERE = Path(__file__).parent


def path(name: str) -> Path:
    """Where the resource of that name (``profiles/wtsa.toml``) is, from source and build alike."""
    return _HERE / name
