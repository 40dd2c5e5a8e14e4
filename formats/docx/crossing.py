"""What of a Word file goes into another format beside its words (`formats.crossing`)."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from lxml import etree

from editor.document import BlockId, Cell, Page
from formats.crossing import (
    HIGHLIGHTS,
    PLAIN_FACE,
    PLAIN_STANCE,
    Crossing,
    Dressing,
    Face,
    Index,
    Led,
    Place,
    Reference,
    Running,
    Section,
    Spacing,
    Stance,
    Stretch,
    Style,
    Tab,
    character_style,
    joined,
    without_things,
)
from formats.docx import names as n
from formats.docx.flatten import flatten
from formats.docx.floats import floating
from formats.docx.grid import shade, table_look
from formats.docx.inline import Inline, Met, Slot, addresses
from formats.docx.names import w
from formats.docx.revisions import Unit, text_of, units_of
from formats.docx.styles import is_on, points, style_id
from formats.docx.walk import CellPlace, Para, Walked, cells_of
from formats.equations import mathml
from formats.fonts import ASIAN, COMPLEX, LATIN

_ALIGN: Final = {
    "left": "start", "start": "start", "right": "end", "end": "end", "center": "center", "both": "justify",
    "distribute": "justify",
}  # fmt: skip
_TABS: Final = {
    "left": "left", "start": "left", "right": "right", "end": "right", "center": "center", "decimal": "char",
}  # fmt: skip
_LEADERS: Final = {"dot": ".", "hyphen": "-", "underscore": "_", "heavy": "_", "middleDot": "\u00b7"}
_RULES: Final = {"auto": "times", "exact": "exactly", "atLeast": "least"}
_LINE: Final = 240
"""Of these make the height of a line (ECMA-376-1, 17.3.1.33)."""
_HEX: Final = re.compile("[0-9A-Fa-f]{6}")
_BOOKMARKS: Final = (w("bookmarkStart"), w("bookmarkEnd"))
_NAME: Final = w("name")
_CODE: Final = re.compile(r'\s*(REF|PAGEREF)\s+"?([^\s"\\]+)(.*)', re.IGNORECASE | re.DOTALL)
_CONTENTS: Final = re.compile(r"\s*TOC\b.*", re.IGNORECASE | re.DOTALL)
_LEVELS: Final = re.compile(r'\\o\s+"?\d-([1-9])')
_NUMBER_SWITCH: Final = re.compile(r"\\[rnw]\b", re.IGNORECASE)
_MATH: Final = frozenset({f"{{{n.M_URI}}}oMath", f"{{{n.M_URI}}}oMathPara"})
_EFFECTS: Final = frozenset(
    w(name) for name in ("w", "position", "bdr", "shadow", "outline", "emboss", "imprint", "effect", "em", "fitText")
)
_DRESSED: Final = frozenset(
    w(name) for name in ("rFonts", "sz", "szCs", "color", "highlight", "shd", "spacing", "rStyle")
)
_PICTURES: Final = (f"{{{n.A_URI}}}blip", f"{{{n.V_URI}}}imagedata", f"{{{n.V_URI}}}textpath")
_ANCHOR: Final = f"{{{n.WP_URI}}}anchor"
_CONTROLS: Final = frozenset({w("id"), w("docPartObj"), w("docPartList"), w("rPr")})
"""What a content control may have and be none that anyone fills in."""
_A: Final = f"{{{n.A_URI}}}"


def crossing(walked: Walked, final: bool = False) -> Crossing:
    """All that goes with the base text of a walked document; headers and footers with all changes made when `final`."""
    return _Finder(walked, final).found()


class _Finder:
    def __init__(self, walked: Walked, final: bool) -> None:
        self.walked = walked
        self.final = final
        self.styles = walked.styles
        self.out = Crossing()
        self.fonts = dict(_theme_fonts(walked))
        self.numbering = walked.count()
        self.names = {e.get(n.ID, ""): e.get(_NAME, "") for e in walked.root.iter(_BOOKMARKS[0])}
        # Most paragraphs are of runs without a look of their own.
        walked.beside.fill_looking(walked.root, _DRESSED | _EFFECTS)
        told = (e for root in (walked.root, *walked.notes.values()) for e in root.iter(*_DRESSED, *_EFFECTS))
        self.telling = {next(e.iterancestors(n.P), None) for e in told}
        self.ends = {e.getparent(): e for e in walked.root.iter(n.SECTION) if e.getparent() is not walked.body}
        self._of_style: dict[str, Style] = {}
        self._of_run: dict[tuple[bytes, str], Face] = {}
        self._levels, self._counting = _levels(walked.numbering)
        sheet = walked.sheet if walked.sheet is not None else ()
        self.known = {style.get(w("styleId"), ""): style for style in sheet if style.tag == w("style")}
        """Styles by their ids."""
        self._running: dict[str, tuple[Running, ...]] = {}
        self.contents: set[etree._Element] = set()
        """Where fields begin that are tables of contents."""

    def found(self) -> Crossing:
        walked, out = self.walked, self.out
        found = units_of(walked.paras)
        for unit in found:
            if unit.paras[0].revised:
                self.added_atoms(unit)
        units = [unit for unit in found if not unit.added]
        self.find_contents(units)
        tables: dict[etree._Element, dict[Cell, etree._Element]] = {}
        for unit in units:
            last = unit.paras[-1]
            self.style(last.style)
            self.dress(unit)
            if last.cell is not None and last.row is not None:
                holder = next(last.element.iterancestors(n.TC))
                tables.setdefault(next(last.row.iterancestors(n.TBL)), {})[last.cell] = holder
        out.default = self.style("").face
        for table, cells in tables.items():
            out.tables[next(iter(cells)).table] = table_look(table, cells, self.known)
        interval = walked.settings.find(w("defaultTabStop")) if walked.settings is not None else None
        out.tab = (points(interval.get(n.VAL)) if interval is not None else None) or 36.0
        out.sections = tuple(self.sections(units))
        self.places_between(units)
        self.keep_used_places()
        for control in walked.root.iter(w("sdtPr")):
            if any(child.tag not in _CONTROLS for child in control):
                out.leave("controls")
        return out

    # Styles.

    def style(self, id: str) -> Style:
        """What a paragraph style comes to; the crossing has it by its name then."""
        id = id or self.styles.default
        known = self._of_style.get(id)
        if known is None:
            defaults = self.defaults()
            face, stance = self.face(defaults[0]), _stance(defaults[1])
            outline = 0
            for style in reversed(self.styles.lineage(id)):
                face = self.face(style.rpr).over(face)
                own = _stance(style.ppr, stance.tabs)
                place = self.numbering.place(None, style.id) if _has(style.ppr, "numPr") else None
                stance = own.over(self.of_level(place)).over(stance)
                level = style.ppr.find(w("outlineLvl")) if style.ppr is not None else None
                if level is not None and level.get(n.VAL, "9").isdecimal():
                    outline = (int(level.get(n.VAL, "9")) + 1) % 10
            whole = Stance("start", 0.0, 0.0, 0.0, 0.0, 0.0, Spacing(1.0, "times"), False, False, ())
            face = face.over(Face(LATIN, ASIAN, COMPLEX, 10.0, 10.0))
            known = self._of_style[id] = Style(face, self.styles.marks(None, id), stance.over(whole), outline)
            if self.styles.name(id):
                self.out.styles[self.styles.name(id)] = known
        return known

    def defaults(self) -> tuple[etree._Element | None, etree._Element | None]:
        """Properties of runs and of paragraphs that have no style."""
        sheet = self.walked.sheet
        found = sheet.find(w("docDefaults")) if sheet is not None else None
        if found is None:
            return None, None
        return found.find(f"{w('rPrDefault')}/{n.RPR}"), found.find(f"{w('pPrDefault')}/{n.PPR}")

    def face(self, rpr: etree._Element | None) -> Face:
        """What run properties say of a face by themselves."""
        if rpr is None:
            return PLAIN_FACE
        told: dict[str, str | float] = {}
        for child in rpr:
            tag, value = child.tag, child.get(n.VAL, "")
            if tag == w("rFonts"):
                for name, own, theme in _FONTS:
                    font = self.fonts.get(child.get(w(theme), "")) or child.get(w(own), "")
                    if font:
                        told.setdefault(name, font)
            elif tag == w("sz") or tag == w("szCs"):
                size = points(value)
                if size:
                    told["size" if tag == w("sz") else "complex_size"] = size * 10
            elif tag == w("color") and _HEX.fullmatch(value):
                told["colour"] = value.upper()
            elif tag == w("highlight") and value in HIGHLIGHTS:
                told["behind"] = HIGHLIGHTS[value]
            elif tag == w("shd") and shade(child):
                told.setdefault("behind", shade(child))
            elif tag == w("spacing"):
                told["spacing"] = points(value) or 0.0
        return Face(**told) if told else PLAIN_FACE  # type: ignore[arg-type]

    def of_level(self, place: tuple[str, int] | None) -> Stance:
        """How a list makes its items stand."""
        return _stance(self._levels.get(place)) if place is not None else PLAIN_STANCE

    # Blocks.

    def added_atoms(self, unit: Unit) -> None:
        """Equations, references and the like that are not in the base text."""
        for slot in unit.slots():
            if slot.inserted is not None and slot.atom is not None:
                self.slot(unit.id, slot, 0, unit.paras[-1].style, [], [])

    def dress(self, unit: Unit) -> None:
        last = unit.paras[-1]
        stance = self.stance(last)
        stretches, places, links, string = list[Stretch](), list[Place](), list[Led](), ""
        if last.text is None or any(para.revised or para.element in self.telling for para in unit.paras):
            at = 0
            for slot in unit.slots():
                if slot.inserted is not None:
                    continue
                self.slot(unit.id, slot, at, last.style, stretches, places)
                if slot.text and slot.deleted is None and (led := addresses(slot)) != (slot.marks.link,) * 2:
                    links.append(Led(at, at + len(slot.text), *led))
                at += len(slot.text)
                string += slot.text
        else:
            string = last.text.string
        told = Dressing(string, joined(stretches), tuple(places), stance, tuple(links))
        if told != Dressing(string):
            self.out.blocks[unit.id] = told

    def stance(self, para: Para) -> Stance:
        ppr = para.ppr
        place = self.numbering.place(ppr, para.style)
        if place in self._counting:
            self.out.leave("numbering", para.id)
        if ppr is None:
            return PLAIN_STANCE
        own = _stance(ppr, self.style(para.style).stance.tabs)
        for tag, what in ((w("pBdr"), "borders"), (w("framePr"), "frames")):
            if ppr.find(tag) is not None:
                self.out.leave(what, para.id)
        if ppr.find(w("numPr")) is not None:
            own = own.over(self.of_level(place))
        return own

    def slot(
        self, block: BlockId, slot: Slot, at: int, style: str, stretches: list[Stretch], places: list[Place]
    ) -> None:
        child = slot.child
        if child.tag in _BOOKMARKS:
            name = self.names.get(child.get(n.ID, ""), "")
            if name:
                places.append(Place(at, name, child.tag == _BOOKMARKS[1]))
        elif slot.atom is not None:
            if slot.atom.kind == "field":
                self.reference(slot)
            elif child.tag == w("ruby"):
                self.out.leave("ruby", block)
            elif slot.atom.kind == "image":
                anchor = next(child.iter(_ANCHOR), None)
                if anchor is not None:
                    self.out.floats.setdefault(slot.atom.key, floating(anchor))
            elif child.tag in _MATH:
                made = mathml(child)
                if made:
                    self.out.equations[slot.atom.key] = made
        elif slot.text and slot.run is not None:
            rpr = slot.run.find(n.RPR)
            if rpr is not None:
                stretches.append(Stretch(at, at + len(slot.text), self.run_face(rpr, style, block)))
        elif child.tag == n.FIELD_CHAR and not slot.within and child not in self.contents:
            self.out.leave("long-fields", block, count=child.get(n.FIELD_TYPE) == "begin")

    def run_face(self, rpr: etree._Element, style: str, block: BlockId) -> Face:
        key = etree.tostring(rpr, with_tail=False), style
        face = self._of_run.get(key)
        if face is None:
            named = rpr.find(w("rStyle"))
            face = self.face(rpr)
            for each in self.styles.lineage(named.get(n.VAL, "")) if named is not None else ():
                face = face.over(self.face(each.rpr))
            face = face.beside(self.style(style).face)
            if named is not None:
                id = named.get(n.VAL, "")
                lined = self.styles.links(id) and self.styles.chain(id).get("u", "none") != "none"
                face = replace(face, style=character_style(self.styles.name(id)), lined=lined)
            self._of_run[key] = face
        if any(child.tag in _EFFECTS for child in rpr):
            self.out.leave("effects", block)
        return face

    def reference(self, slot: Slot) -> None:
        if slot.child.tag == n.SIMPLE_FIELD:
            code = slot.child.get(w("instr"), "")
        else:
            code = "".join(part.child.text or "" for part in slot.within if part.child.tag == n.INSTRUCTION)
        found = _CODE.match(code)
        if found is None or slot.atom is None:
            return
        shows = "page" if found[1].upper() == "PAGEREF" else "number" if _NUMBER_SWITCH.search(found[3]) else "text"
        self.out.references[slot.atom.key] = Reference(found[2], shows)

    def find_contents(self, units: Sequence[Unit]) -> None:
        """Tables of contents: fields of several paragraphs, the last of which may have no words."""
        ids = {para.element: at for at, unit in enumerate(units) for para in unit.paras if not para.story}
        open_fields: list[tuple[etree._Element, list[str]]] = []
        found: list[Index] = []
        for part in self.walked.root.iter(n.FIELD_CHAR, n.INSTRUCTION):
            kind = part.get(n.FIELD_TYPE)
            if part.tag == n.INSTRUCTION:
                if open_fields:
                    open_fields[-1][1].append(part.text or "")
            elif kind == "begin":
                open_fields.append((part, []))
            elif kind == "end" and open_fields:
                begun, codes = open_fields.pop()
                code = _CONTENTS.match("".join(codes))
                first, last = (ids.get(next(mark.iterancestors(n.P), begun)) for mark in (begun, part))
                if code is None or first is None or last is None or first >= last:
                    continue
                last -= not _string(units[last])
                levels = _LEVELS.search(code[0])
                found.append(Index(units[first].id, units[last].id, int(levels[1]) if levels else 3))
                self.contents.add(begun)
        self.out.indexes = tuple(found)

    def places_between(self, units: Sequence[Unit]) -> None:
        """Bookmarks between paragraphs begin with the one that follows, and end there where it begins."""
        ids = {para.element: unit for unit in units for para in unit.paras}
        for tag in _BOOKMARKS:
            for mark in self.walked.root.iter(tag):
                name = self.names.get(mark.get(n.ID, ""), "")
                parent = mark.getparent()
                if not name or parent is None or next(mark.iterancestors(n.P), None) is not None:
                    continue
                following = next((p for p in mark.itersiblings(n.P, n.TBL)), None)
                first = next(following.iter(n.P), None) if following is not None else None
                unit = ids.get(first) if first is not None else None
                if unit is not None:
                    known = self.out.blocks.get(unit.id) or Dressing(_string(unit))
                    place = Place(0, name, tag == _BOOKMARKS[1])
                    self.out.blocks[unit.id] = known._replace(places=(place, *known.places))

    def keep_used_places(self) -> None:
        """Only bookmarks that something of the text leads to go with it, and those that both begin and end."""
        blocks = self.out.blocks
        used = {reference.name for reference in self.out.references.values()}
        for link in self.walked.root.iter(n.HYPERLINK):
            used.add(link.get(w("anchor"), ""))
        for code in self.walked.root.iter(n.INSTRUCTION):
            used.update(re.findall(r'HYPERLINK.*?\\l\s+"([^"]*)"', code.text or ""))
        begun = {p.name for told in blocks.values() for p in told.places if not p.ends}
        used &= begun & {p.name for told in blocks.values() for p in told.places if p.ends}
        once: set[tuple[str, bool]] = set()
        for id, told in blocks.items():
            if told.places:
                places = tuple(p for p in told.places if p.name in used and (p.name, p.ends) not in once)
                once.update((p.name, p.ends) for p in places)
                blocks[id] = told._replace(places=places)
        for key in [key for key, reference in self.out.references.items() if reference.name not in used]:
            del self.out.references[key]

    # Pages.

    def sections(self, units: Sequence[Unit]) -> Iterator[Section]:
        walked = self.walked
        final = walked.body.find(n.SECTION)
        if final is None and not self.ends:
            return
        parts: dict[tuple[str, str], str] = {}
        even = walked.settings is not None and is_on(walked.settings.find(w("evenAndOddHeaders")))
        begins: BlockId = ""
        before: Section | None = None
        for unit in units:
            if unit.paras[0].story:
                break
            begins = begins or unit.id
            ppr = unit.paras[-1].ppr
            section = self.ends.get(ppr) if ppr is not None else None
            if section is not None:
                made = self.section(section, begins, parts, even)
                before = yield from self.following(section, before, made)
                begins = ""
        if final is not None and begins:
            yield from self.following(final, before, self.section(final, begins, parts, even))

    def following(
        self, section: etree._Element, before: Section | None, made: Section
    ) -> Generator[Section, None, Section]:
        """The section, unless it goes on as the one before; the last one there is then."""
        if before is not None and self.goes_on(section, before, made):
            if _columns(before) == _columns(made):
                return before
            made = replace(made, goes_on=True, first=False, number=None)
        yield made
        return made

    def goes_on(self, section: etree._Element, before: Section, made: Section) -> bool:
        """Whether a section begins on the page that the one before ends on."""
        kind = section.find(w("type"))
        told = kind.get(n.VAL, "") if kind is not None else ""
        if told in ("oddPage", "evenPage"):
            self.out.leave("page-sides", made.begins)
        return told == "continuous" and before.page == made.page

    def section(
        self, section: etree._Element, begins: BlockId, parts: dict[tuple[str, str], str], even: bool
    ) -> Section:
        for reference in section.iterchildren(w("headerReference"), w("footerReference")):
            link = self.walked.parts.links.get(reference.get(n.R_ID, ""))
            kind = str(reference.tag).rpartition("}")[2].removesuffix("Reference")
            if link is not None and link.target in self.walked.parts.package:
                parts[kind, reference.get(w("type"), "default")] = link.target
        columns = section.find(w("cols"))
        uneven = _uneven(columns)
        for tag in ("pgBorders", "lnNumType", "vAlign", "textDirection", "docGrid"):
            found = section.find(w(tag))
            if found is not None and tag != "docGrid" and found.get(n.VAL, "") not in ("top", "lrTb"):
                self.out.leave("page-formats", begins)
        running = {
            f"{prefix}{kind}": self.running(parts.get((kind, told), ""))
            for prefix, told in (("", "default"), ("first-", "first"), ("even-", "even"))
            for kind in ("header", "footer")
        }
        numbers = section.find(w("pgNumType"))
        start = numbers.get(w("start"), "") if numbers is not None else ""
        form = _FORMS.get(numbers.get(w("fmt"), ""), "1") if numbers is not None else "1"
        return Section(
            begins, _page(section), MappingProxyType(running), is_on(section.find(w("titlePg"))), even,
            int(start) if start.isdecimal() else None, form, *_columns_of(columns, uneven), False,
            *_distances(section), uneven,
        )  # fmt: skip

    def running(self, part: str) -> tuple[Running, ...]:
        """The lines of a header or footer."""
        if not part:
            return ()
        known = self._running.get(part)
        if known is None:
            root = self.walked.parts.xml(part)
            flatten(root, self.final)
            self.out.leave("header-pictures", count=sum(1 for _ in root.iter(*_PICTURES)))
            inline = Inline(self.styles, lambda _: ("", ""), Met())
            lines = []
            for paragraph, cells in self.furniture(root, part, ()):
                ppr = paragraph.find(n.PPR)
                id = style_id(ppr)
                text = text_of(inline.slots(paragraph, id))
                text = without_things(text)
                self.style(id)
                stance = _stance(ppr, self.style(id).stance.tabs)
                lines.append(Running(text, self.styles.name(id or self.styles.default), stance, cells))
            while lines and not lines[-1].text and not lines[-1].cells:
                lines.pop()
            known = self._running[part] = tuple(lines)
        return known

    def furniture(
        self, holder: etree._Element, part: str, cells: tuple[Cell, ...]
    ) -> Iterator[tuple[etree._Element, tuple[Cell, ...]]]:
        """The paragraphs of a header or footer, those of text boxes once, and where they stand in its tables."""
        for child in holder:
            if child.tag == n.TBL:
                yield from self.furniture_table(child, part, cells)
            elif child.tag == n.P:
                yield child, cells
                for box in child.iter(n.TEXT_BOX):
                    if next(box.iterancestors(n.TEXT_BOX, n.FALLBACK), None) is None:
                        yield from self.furniture(box, part, cells)
            elif child.tag not in _PROPERTIES:
                yield from self.furniture(child, part, cells)

    def furniture_table(
        self, table: etree._Element, part: str, around: tuple[Cell, ...]
    ) -> Iterator[tuple[etree._Element, tuple[Cell, ...]]]:
        key = f"{part} {len(self.out.tables)}"
        rows = [list(cells_of(row)) for row in table.iter(n.TR) if next(row.iterancestors(n.TBL), None) is table]
        cells: dict[Cell, etree._Element] = {}
        for at, row in enumerate(rows):
            for holder, column, span, merge in row:
                down = 1
                while merge == "restart" and any(c[1] == column and c[3] == "continue" for c in _row(rows, at + down)):
                    down += 1
                if merge != "continue":
                    cells[Cell(key, at, column, down, span)] = holder
        widths = (points(column.get(w("w"))) or 0.0 for column in table.iterfind(f"{w('tblGrid')}/{w('gridCol')}"))
        self.out.tables[key] = table_look(table, cells, self.known)._replace(widths=tuple(widths))
        for cell, holder in cells.items():
            yield from self.furniture(holder, part, (*around, cell))


def _row(rows: Sequence[Sequence[CellPlace]], at: int) -> Sequence[CellPlace]:
    return rows[at] if at < len(rows) else ()


_PROPERTIES: Final = frozenset({n.TC_PR, w("sdtPr")})
_FONTS: Final = (
    ("font", "ascii", "asciiTheme"),
    ("font", "hAnsi", "hAnsiTheme"),
    ("asian", "eastAsia", "eastAsiaTheme"),
    ("complex", "cs", "cstheme"),
)
"""Fields of a face, and the attributes of `w:rFonts` that tell them, themes first."""


def _theme_fonts(walked: Walked) -> Iterator[tuple[str, str]]:
    """The fonts that a theme gives, by what a file calls them."""
    part = walked.parts.named("theme")
    root = walked.parts.xml(part) if part else None
    for kind in ("major", "minor"):
        fonts = root.find(f".//{_A}{kind}Font") if root is not None else None
        for script, names in (("latin", ("Ascii", "HAnsi")), ("ea", ("EastAsia",)), ("cs", ("Bidi",))):
            found = fonts.find(f"{_A}{script}") if fonts is not None else None
            font = found.get("typeface", "") if found is not None else ""
            if font and not font.startswith("+"):
                yield from ((f"{kind}{name}", font) for name in names)


def _levels(
    root: etree._Element | None,
) -> tuple[dict[tuple[str, int] | None, etree._Element], set[tuple[str, int] | None]]:
    """How the levels of each list make paragraphs stand, by list and level; and which levels count them."""
    out: dict[tuple[str, int] | None, etree._Element] = {}
    counting: set[tuple[str, int] | None] = set()
    if root is None:
        return out, counting
    abstracts = {a.get(w("abstractNumId"), ""): a for a in root.iterfind(w("abstractNum"))}
    for num in root.iterfind(w("num")):
        reference = num.find(w("abstractNumId"))
        abstract = abstracts.get(reference.get(n.VAL, "")) if reference is not None else None
        levels = [*(abstract.iterfind(w("lvl")) if abstract is not None else ()), *num.iter(w("lvl"))]
        for level in levels:
            ppr, at = level.find(n.PPR), level.get(w("ilvl"), "")
            if not at.isdecimal():
                continue
            key = num.get(w("numId"), ""), int(at)
            if ppr is not None:
                out[key] = ppr
            kind = level.find(w("numFmt"))
            if kind is None or kind.get(n.VAL) not in ("bullet", "none"):
                counting.add(key)
    return out, counting


def _has(ppr: etree._Element | None, name: str) -> bool:
    return ppr is not None and ppr.find(w(name)) is not None


def _stance(ppr: etree._Element | None, tabs: tuple[Tab, ...] | None = None) -> Stance:
    """What paragraph properties say by themselves; their tabulators with those, `tabs`, that they add to."""
    if ppr is None:
        return PLAIN_STANCE
    told: dict[str, object] = {}
    for child in ppr:
        name, get = str(child.tag).rpartition("}")[2], child.get
        if name == "jc":
            told["align"] = _ALIGN.get(get(n.VAL, ""), "")
        elif name == "ind":
            told["start"] = points(get(w("left"), get(w("start"))))
            told["end"] = points(get(w("right"), get(w("end"))))
            hanging = points(get(w("hanging")))
            told["first_line"] = -hanging if hanging else points(get(w("firstLine")))
        elif name == "spacing":
            told["before"], told["after"] = points(get(w("before"))), points(get(w("after")))
            line, rule = get(w("line"), ""), _RULES.get(get(w("lineRule"), "auto"), "times")
            if line.isdecimal():
                told["spacing"] = Spacing(int(line) / (_LINE if rule == "times" else 20), rule)
        elif name in ("keepNext", "keepLines"):
            told["keep" if name == "keepNext" else "together"] = is_on(child)
        elif name == "tabs":
            told["tabs"] = _tabs(child, tabs or ())
        elif name == "shd":
            told["behind"] = shade(child)
    return Stance(**told) if told else PLAIN_STANCE  # type: ignore[arg-type]


def _tabs(element: etree._Element, before: tuple[Tab, ...]) -> tuple[Tab, ...]:
    stops = {tab.at: tab for tab in before}
    for tab in element.iterchildren(n.TAB):
        at, kind = points(tab.get(w("pos"))), tab.get(n.VAL, "")
        if at is None:
            continue
        if kind == "clear":
            stops.pop(at, None)
        elif kind in _TABS:
            stops[at] = Tab(at, _TABS[kind], _LEADERS.get(tab.get(w("leader"), ""), ""))
    return tuple(sorted(stops.values()))


def _string(unit: Unit) -> str:
    last = unit.paras[-1]
    if last.text is not None and not last.revised:
        return last.text.string
    return "".join(slot.text for slot in unit.slots() if slot.inserted is None)


def _page(section: etree._Element) -> Page:
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    told = {
        name: length
        for element, pairs in (
            (size, (("width", "w"), ("height", "h"))),
            (margins, (("top", "top"), ("bottom", "bottom"), ("start", "left"), ("end", "right"))),
        )
        for name, own in pairs
        if element is not None and (length := abs(points(element.get(w(own))) or 0.0)) and length < 10_000
    }
    return replace(Page(), **told)  # type: ignore[arg-type]


def _columns(section: Section) -> tuple[int, float, bool, tuple[tuple[float, float], ...]]:
    return section.columns, section.gap if section.columns > 1 else 0.0, section.ruled, section.uneven


def _uneven(columns: etree._Element | None) -> tuple[tuple[float, float], ...]:
    """The width of each column and the gap behind it, where a section measures them (ECMA-376-1, 17.6.3)."""
    if columns is None or columns.get(w("equalWidth"), "1") not in ("0", "false", "off"):
        return ()
    told = [(points(c.get(w("w"))) or 0.0, points(c.get(w("space"))) or 0.0) for c in columns.iterchildren(w("col"))]
    fit = 1 < len(told) <= _MOST_COLUMNS and all(0 < width < 2_000 and 0 <= gap < 500 for width, gap in told)
    return (*told[:-1], (told[-1][0], 0.0)) if fit else ()


def _columns_of(columns: etree._Element | None, uneven: tuple[tuple[float, float], ...]) -> tuple[int, float, bool]:
    """How many columns there are, how far apart, and whether a line stands between (ECMA-376-1, 17.6.4)."""
    if columns is None:
        return 1, 36.0, False
    told = columns.get(w("num"), "1")
    count = min(max(int(told), 1), _MOST_COLUMNS) if told.isdecimal() and len(told) < 4 else 1
    gap = points(columns.get(w("space"), "720"))
    if uneven:
        count = len(uneven)
        gap = round(sum(gap for _, gap in uneven) / (count - 1), 2)
    return count, 36.0 if gap is None else min(max(gap, 0.0), 500.0), columns.get(w("sep"), "0") in ("1", "true", "on")


_FORMS: Final = {"lowerRoman": "i", "upperRoman": "I", "lowerLetter": "a", "upperLetter": "A"}
_MOST_COLUMNS: Final = 45
"""That Word makes."""


def _distances(section: etree._Element) -> tuple[float, float]:
    """Of a header from the upper edge of the page, and of a footer from the lower one."""
    margins = section.find(w("pgMar"))
    found = [points(margins.get(w(name))) if margins is not None else None for name in ("header", "footer")]
    above, below = (36.0 if length is None or not 0 <= length < 1_000 else length for length in found)
    return above, below
