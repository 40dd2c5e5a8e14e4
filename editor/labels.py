"""Printed labels of provisions."""

from __future__ import annotations

import re


def split_label(text: str) -> tuple[str, int]:
    """The printed label and the offset where the words begin."""
    match = re.match(r"((?:[a-z]{1,2}\)|\d+(?:\.\d+)*))[\t ]+", text)
    return (match[1], match.end()) if match else ("", 0)


def next_label(label: str) -> str:
    """The label that follows."""
    if label.isdigit():
        return str(int(label) + 1)
    return chr(ord(label[0]) + 1) + label[1:]
