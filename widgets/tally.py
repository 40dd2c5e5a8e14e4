"""How many provisions carry each marker, in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from editor.amendment import Marker


def tally(counts: Iterable[tuple[Marker, int]], locale: QLocale) -> str:
    """``2 ADD · 1 moved``: each marker that is met, in the order given; a move is counted where it ends."""
    translate = QCoreApplication.translate
    said = []
    for marker, count in counts:
        if marker is Marker.ADD_MOVED:
            said.append(translate("Tally", "%n moved", "", count))
        elif marker is Marker.NOC_UNDERLINED:
            said.append(translate("Tally", "%n NOC underlined", "", count))
        else:
            said.append(f"{locale.toString(count)} {marker.shown}")
    return " · ".join(said)
