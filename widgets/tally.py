"""How many provisions carry each marker, in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QObject

from editor.amendment import Marker


class Tally(QObject):
    """Says it. An object, because only those have plurals translated."""

    def said(self, counts: Iterable[tuple[Marker, int]], locale: QLocale) -> str:
        """``2 ADD · 1 moved``: each marker that is met, in the order given; a move is counted where it ends."""
        parts = []
        for marker, count in counts:
            if marker is Marker.ADD_MOVED:
                parts.append(self.tr("%n moved", "", count))
            elif marker is Marker.NOC_UNDERLINED:
                parts.append(self.tr("%n NOC underlined", "", count))
            else:
                parts.append(f"{locale.toString(count)} {marker.shown}")
        return " · ".join(parts)
