"""Colours, pens, fonts and character formats of one theme, made once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPixmap, QTextCharFormat, QTextFormat

from editor.markup import Change
from editor.text import Marks
from widgets.theme import Theme
from widgets.view.shapes import NO_ITALICS, Shape

INTERFACE_FAMILIES = ["Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"]
SMALL_CAPITALS = 0.8


def text_families(theme: Theme, language: str) -> list[str]:
    """Families of a text in that language: what the person chose for a script goes before ours, our Chinese
    before our Latin in Chinese only, and the choice for the script of the text before all.
    """
    latin, arabic, chinese = (
        [family for family in pair if family] for pair in (
            (theme.latin, "Noto Serif"), (theme.arabic, "Noto Naskh Arabic"), (theme.chinese, "Noto Serif CJK SC"))
    )
    if language == "zh":
        return [*chinese, *latin, *arabic]
    # Ours for Latin has no Arabic letters, and ours for Arabic has Latin ones: ours for Latin goes first.
    own = arabic[:-1] if language == "ar" else []
    return list(dict.fromkeys([*own, *latin, *arabic, *chinese]))


class Ink:
    """What is drawn with, for one theme, language and scale (1 is 110 %)."""

    def __init__(self, theme: Theme, language: str, scale: float) -> None:
        self.theme = theme
        self.language = language
        self.scale = scale
        self._colours: dict[str, QColor] = {}
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        self._fonts: dict[tuple[object, ...], QFont] = {}
        self._metrics: dict[str, QFontMetricsF] = {}
        self.pictures: dict[tuple[int, int, float], QPixmap] = {}
        """Hatched fields as they were drawn, by width, height and scale of the screen."""

    def __call__(self, role: str) -> QColor:
        """The colour of a role (`look/README.md`, section 1)."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(getattr(self.theme, role))
        return found

    def change(self, change: Change, moved: bool) -> str:
        """Role of the colour that a change is drawn in."""
        if moved and change is not Change.KEPT:
            return "mov"
        return {Change.INSERTED: "ins", Change.DELETED: "dele"}.get(change, "text")

    def font(self, shape: Shape) -> QFont:
        """The font of a paragraph."""
        key = (shape.size, shape.bold, shape.italic, shape.capitals, shape.sans)
        found = self._fonts.get(key)
        if found is None:
            found = QFont()
            if shape.sans:
                found.setFamilies(INTERFACE_FAMILIES)
            else:
                found.setFamilies(text_families(self.theme, self.language))
            found.setPixelSize(max(round(shape.size * self.scale), 6))
            found.setBold(shape.bold)
            found.setItalic(shape.italic)
            if shape.capitals:
                found.setCapitalization(QFont.Capitalization.AllUppercase)
            self._fonts[key] = found
        return found

    def interface(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font of the interface, not scaled with the text."""
        key = ("interface", pixels, weight)
        found = self._fonts.get(key)
        if found is None:
            found = QFont()
            found.setFamilies(INTERFACE_FAMILIES)
            found.setPixelSize(pixels)
            found.setWeight(weight)
            self._fonts[key] = found
        return found

    def metrics(self, font: QFont) -> QFontMetricsF:
        key = font.key()
        found = self._metrics.get(key)
        if found is None:
            found = self._metrics[key] = QFontMetricsF(font)
        return found

    def format(self, shape: Shape, marks: Marks, colour: str, italic: bool) -> QTextCharFormat | None:
        """The character format of a piece; `None` when it looks as the paragraph does."""
        quiet = shape.quiet and colour == "text"
        key = (shape, marks.but(language=""), colour, italic)
        found = self._formats.get(key)
        if found is not None:
            return found
        plain = not (marks.bold or marks.italic or marks.small_caps or marks.position or marks.link)
        if plain and colour == "text" and not italic and not quiet:
            return None
        found = QTextCharFormat()
        found.setForeground(self("text2" if quiet else "accent" if marks.link and colour == "text" else colour))
        if marks.bold:
            found.setFontWeight(QFont.Weight.Bold)
        if marks.italic or italic:
            if self.language in NO_ITALICS:
                found.setFontWeight(QFont.Weight.Bold)
            else:
                found.setFontItalic(True)
        if marks.small_caps:
            found.setProperty(QTextFormat.Property.FontPixelSize, round(self.font(shape).pixelSize() * SMALL_CAPITALS))
        if marks.position == "super":
            found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif marks.position == "sub":
            found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        self._formats[key] = found
        return found


Media = Mapping[str, bytes]
