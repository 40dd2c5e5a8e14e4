"""What of an OpenDocument text goes into another format beside its words (`formats.crossing`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from lxml import etree

from editor.document import BlockId, Cell, Page
from editor.errors import FormatError
from editor.text import PLAIN
from formats.crossing import (
    MOST_ROOM,
    PLAIN_FACE,
    PLAIN_STANCE,
    USUAL_ROOM,
    CellLook,
    Crossing,
    Dressing,
    Face,
    Index,
    Line,
    Place,
    Reference,
    Running,
    Section,
    Spacing,
    Stance,
    Stretch,
    Style,
    Tab,
    Table,
    character_style,
    joined,
    without_things,
)
from formats.fonts import ASIAN, COMPLEX, LATIN
from formats.odt import changes, names
from formats.odt.base import Base, items
from formats.odt.changes import ROW_GROUPS
from formats.odt.finish import settle_page
from formats.odt.lists import Lists
from formats.odt.looks import floating
from formats.odt.names import points, q
from formats.odt.place import PARAGRAPHS
from formats.odt.source import Source
from formats.odt.styles import PARAGRAPH_PROPERTIES, TEXT_PROPERTIES, Styles
from formats.odt.walk import Leaf, Para, Walked, text_of, walk
from formats.package import parse_xml

Element = etree._Element

_MATH: Final = "{http://www.w3.org/1998/Math/MathML}math"
_COLOUR: Final = re.compile("#([0-9A-Fa-f]{6})")
_PERCENT: Final = re.compile(r"(\d{1,4})%")
_BORDER: Final = re.compile(r"(\S+)\s+(solid|double|dotted|dashed)\s+#([0-9A-Fa-f]{6})")
_STARTS: Final = frozenset(q(f"text:{name}") for name in ("bookmark", "bookmark-start"))
_ENDS: Final = frozenset(q(f"text:{name}") for name in ("bookmark", "bookmark-end"))
_USUAL: Final = Face(LATIN, ASIAN, COMPLEX, 12.0, 12.0)
_SHOWS: Final = {"page": "page", "number": "number", "number-all-superior": "number", "number-no-superior": "number"}
_LINK_STYLE: Final = "Internet_20_link"
"""Of links that name none, in LibreOffice."""
_LEADERS: Final = frozenset({".", "-", "_", "\u00b7"})
_TABS: Final = frozenset({"left", "right", "center", "char"})


def crossing(source: Source, final: bool = False) -> Crossing:
    """All that goes with the base text of an opened file; headers and footers with all changes made when `final`."""
    if source.styles_part is not None:
        settle_page(source.styles_part, final)
    return _Finder(source).found()


class _Finder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.styles = source.styles
        self.rtl = source.language == "ar"
        self.out = Crossing()
        self.fonts = dict(_fonts(source.content, source.styles_part))
        self._styles: dict[str, Style] = {}
        self._faces: dict[tuple[str, str], Face] = {}
        self._stances: dict[str, Stance] = {}
        roots = (root for root in (source.styles_part, source.content) if root is not None)
        found = (style for root in roots for style in root.iter(q("text:list-style")))
        self._columns: dict[tuple[str, Page], Columns | None] = {}
        self._lists = {style.get(q("style:name"), ""): style for style in found}
        """List styles by name, those of the content before the common ones."""

    def found(self) -> Crossing:
        source, out = self.source, self.out
        bases = [item for item in source.items() if isinstance(item, Base)]
        out.default = self.default()[0].over(_USUAL)
        out.tab = self.default_tab()
        cells: dict[Element, str] = {}
        for base in bases:
            self.style(base.paras[0])
            self.dress(base)
            cell = next(base.paras[0].element.iterancestors(names.CELL), None)
            told = base.paras[0].cell
            if cell is not None and told is not None:
                cells.setdefault(next(cell.iterancestors(names.TABLE)), told.table)
        for table, key in cells.items():
            out.tables[key] = self.table(table)
        self.atoms()
        self.keep_used_places()
        out.sections = tuple(self.sections(bases))
        out.indexes = tuple(self.indexes(bases))
        for _ in source.body.iter(q("text:ruby")):
            out.leave("ruby")
        self.frames(bases)
        return out

    def frames(self, bases: Sequence[Base]) -> None:
        """Tell of text boxes, whose paragraphs stand among the others in a file of another format."""
        told: set[Element] = set()
        for base in bases:
            box = next(base.paras[0].element.iterancestors(names.TEXT_BOX), None)
            if box is not None and box not in told:
                told.add(box)
                self.out.leave("frames", base.id)

    # Styles.

    def default(self) -> tuple[Face, Stance]:
        """What is said of paragraphs that have no style."""
        found = self.styles.default
        if found is None:
            return PLAIN_FACE, PLAIN_STANCE
        return self.face(found.find(TEXT_PROPERTIES)), _stance(found.find(PARAGRAPH_PROPERTIES), self.rtl)

    def default_tab(self) -> float:
        properties = self.styles.default.find(PARAGRAPH_PROPERTIES) if self.styles.default is not None else None
        return (points(properties.get(q("style:tab-stop-distance"))) if properties is not None else None) or 36.0

    def style(self, para: Para) -> Style:
        """What the named style of a paragraph comes to; the crossing has it by the name that blocks know."""
        return self.named(para.style, para.element.get(names.STYLE_NAME, ""))

    def named(self, shown: str, name: str) -> Style:
        known = self._styles.get(shown)
        if known is None:
            chain = [element for element, automatic in self.styles.chain("paragraph", name) if not automatic]
            face, stance = self.default()
            marks = PLAIN
            outline = 0
            for element in reversed(chain):
                face = self.face(element.find(TEXT_PROPERTIES), face).over(face)
                own = _stance(element.find(PARAGRAPH_PROPERTIES), self.rtl)
                stance = _moved(own, stance).over(stance)
                level = element.get(q("style:default-outline-level"), "")
                outline = int(level) if level.isdecimal() else outline
            if chain:
                marks = self.styles.look(chain[0].get(q("style:name"), "")).marks
            whole = Stance("start", 0.0, 0.0, 0.0, 0.0, 0.0, Spacing(1.0, "times"), False, False, ())
            face = face.over(_USUAL)
            known = self._styles[shown] = Style(face, marks, stance.over(whole), min(outline, 9))
            if shown:
                self.out.styles[shown] = known
        return known

    def face(self, properties: Element | None, around: Face = PLAIN_FACE) -> Face:
        """What text properties say of a face by themselves; sizes in percent are those of what is around."""
        if properties is None:
            return PLAIN_FACE
        get = properties.get

        def font(script: str) -> str:
            named = get(q(f"style:font-name{script}"))
            family = get(q(f"{'style' if script else 'fo'}:font-family{script}"))
            return self.fonts.get(named or "", named or "") or _first(family or "")

        def size(attribute: str, whole: float) -> float:
            told = get(q(attribute), "")
            percent = _PERCENT.fullmatch(told)
            return whole * int(percent[1]) / 100 if percent else points(told) or 0.0

        colour, behind = (_COLOUR.fullmatch(get(q(f"fo:{name}"), "")) for name in ("color", "background-color"))
        return Face(
            font(""), font("-asian"), font("-complex"), size("fo:font-size", around.size),
            size("style:font-size-complex", around.complex_size),
            colour[1].upper() if colour else "", behind[1].upper() if behind else "",
            points(get(q("fo:letter-spacing"))) or 0.0,
        )  # fmt: skip

    def face_of(self, family: str, name: str) -> Face:
        """The face that an automatic paragraph style, or a style of characters, gives by itself."""
        known = self._faces.get((family, name))
        if known is None:
            known = PLAIN_FACE
            for element, automatic in reversed(list(self.styles.chain(family, name))):
                if automatic or family == "text":
                    known = self.face(element.find(TEXT_PROPERTIES), known).over(known)
            if family == "text":
                known = replace(known, style=self.character_style(name))
            self._faces[family, name] = known
        return known

    def character_style(self, name: str) -> str:
        """Name of the style of characters that a style is or is based on; "" for none that somebody chose."""
        chain = self.styles.chain("text", name)
        named = next((element for element, automatic in chain if not automatic), None)
        if named is None:
            return ""
        own = named.get(q("style:name"), "")
        return character_style(named.get(q("style:display-name")) or names.shown_name(own))

    # Blocks.

    def dress(self, base: Base) -> None:
        para = base.paras[0]
        style = self.style(para).face
        stretches: list[Stretch] = []
        at = 0
        string = ""
        for each in base.paras:
            own = self.face_of("paragraph", each.element.get(names.STYLE_NAME, ""))
            for leaf in each.leaves:
                if leaf.state.inserted is not None:
                    continue
                if leaf.atom is None:
                    face = self.leaf_face(leaf, own).beside(style)
                    stretches.append(Stretch(at, at + len(leaf.text), face))
                at += len(leaf.text)
                string += leaf.text
        places = tuple(self.places(base))
        told = Dressing(string, joined(stretches), places, self.stance(para))
        if told != Dressing(string):
            self.out.blocks[base.id] = told

    def leaf_face(self, leaf: Leaf, own: Face) -> Face:
        face = own
        for wrapper in leaf.wrappers:
            name = wrapper.get(names.STYLE_NAME)
            if wrapper.tag == names.LINK:
                face = self.link_face(name or _LINK_STYLE).over(face)
            elif wrapper.tag == names.SPAN and name:
                inner = self.face_of("text", name)
                face = inner.over(face)
        return face

    def link_face(self, name: str) -> Face:
        """The face that the style of a link gives: its line is no mark."""
        lined = self.styles.marks(name, PLAIN).underline
        return replace(self.face_of("text", name), style="", lined=lined)

    def stance(self, para: Para) -> Stance:
        """How a paragraph stands by its automatic style, and by the list it is an item of."""
        name = para.element.get(names.STYLE_NAME, "")
        stance = self._stances.get(name)
        if stance is None:
            stance = PLAIN_STANCE
            around = self.style(para).stance
            for element, automatic in reversed(list(self.styles.chain("paragraph", name))):
                if automatic:
                    own = _stance(element.find(PARAGRAPH_PROPERTIES), self.rtl)
                    stance = _moved(own, stance.over(around)).over(stance)
            self._stances[name] = stance
        if para.numbering:
            if any(c.isalnum() for c in para.numbering):
                self.out.leave("numbering", para.id)
            stance = stance.over(self.of_list(para))
        return stance

    def of_list(self, para: Para) -> Stance:
        """How its list makes an item stand (ODF 1.3 part 3, 17.20)."""
        lists = list(para.element.iterancestors(names.LIST))
        if not lists:
            return PLAIN_STANCE
        own = para.element.get(names.STYLE_NAME, "")
        name = lists[-1].get(names.STYLE_NAME) or self.styles.look(own).list_style
        style = self._lists.get(name)
        for level in style.iterchildren("*") if style is not None else ():
            if level.get(q("text:level")) != str(len(lists)):
                continue
            place = level.find(f".//{q('style:list-level-label-alignment')}")
            if place is not None:
                return Stance(
                    start=points(place.get(q("fo:margin-left"))), first_line=points(place.get(q("fo:text-indent")))
                )
        return PLAIN_STANCE

    def places(self, base: Base) -> Iterator[Place]:
        for offset, element in base.places():
            name = element.get(q("text:name"), "")
            if element.tag in _STARTS:
                yield Place(offset, name, False)
            if element.tag in _ENDS:
                yield Place(offset, name, True)

    def atoms(self) -> None:
        """Equations and references, by the keys of their atoms."""
        package = self.source.package
        for (kind, key), element in self.source.walked.atoms.items():
            if kind == "field" and element.tag == q("text:bookmark-ref"):
                shows = _SHOWS.get(element.get(q("text:reference-format"), ""), "text")
                self.out.references[key] = Reference(element.get(q("text:ref-name"), ""), shows)
            elif kind == "image":
                place = floating(element, self.properties("graphic", element.get(q("draw:style-name"), "")))
                if place is not None:
                    self.out.floats.setdefault(key, place)
            elif kind == "object":
                held = next(element.iter(q("draw:object")), None)
                part = held.get(q("xlink:href"), "").removeprefix("./") + "/content.xml" if held is not None else ""
                inside = next(held.iter(_MATH), None) if held is not None else None
                if part in package:
                    try:
                        inside = parse_xml(package.read(part), part)
                    except FormatError:
                        inside = None
                if inside is not None and inside.tag == _MATH:
                    self.out.equations[key] = etree.tostring(inside, with_tail=False)

    def keep_used_places(self) -> None:
        """Only bookmarks that something of the text leads to go with it, and those that both begin and end."""
        blocks = self.out.blocks
        used = {reference.name for reference in self.out.references.values()}
        used |= {link.get(q("xlink:href"), "")[1:] for link in self.source.body.iter(names.LINK)}
        for ends in (False, True):
            used &= {p.name for told in blocks.values() for p in told.places if p.ends is ends}
        once: set[tuple[str, bool]] = set()
        for id, told in blocks.items():
            if told.places:
                places = tuple(p for p in told.places if p.name in used and (p.name, p.ends) not in once)
                once.update((p.name, p.ends) for p in places)
                blocks[id] = told._replace(places=places)
        for key in [key for key, reference in self.out.references.items() if reference.name not in used]:
            del self.out.references[key]

    # Tables.

    def table(self, table: Element) -> Table:
        cells: dict[tuple[int, int], CellLook] = {}
        row = heads = 0
        heights: dict[int, tuple[float, bool]] = {}
        for element in _rows(table):
            column = 0
            for cell in element.iterchildren(names.CELL, names.COVERED):
                if cell.tag == names.CELL:
                    cells[row, column] = self.cell(cell.get(q("table:style-name"), ""))
                column += names.count(cell.get(names.REPEATED), 1024)
            properties = self.properties("table-row", element.get(q("table:style-name"), ""))
            least, exact = (
                points(properties.get(q(f"style:{name}"))) if properties is not None else None
                for name in ("min-row-height", "row-height")
            )
            if exact or least:
                heights[row] = exact or least or 0.0, bool(exact)
            above = element.getparent()
            heads += above is not None and above.tag == q("table:table-header-rows")
            row += names.count(element.get(q("table:number-rows-repeated")), 100_000)
        found = self.properties("table", table.get(q("table:style-name"), ""))
        align = found.get(q("table:align"), "") if found is not None else ""
        side = {"center": "center", "right": "end"}.get(align, "")
        indent = found.get(q(f"fo:margin-{'right' if self.rtl else 'left'}")) if found is not None else None
        return Table(cells, heads, heights, side, 0.0 if side else points(indent) or 0.0)

    def properties(self, family: str, name: str) -> Element | None:
        style = self.styles.automatic(family, name)
        return style.find(q(f"style:{family}-properties")) if style is not None else None

    def cell(self, name: str) -> CellLook:
        properties = self.properties("table-cell", name)
        if properties is None:
            return CellLook()
        get = properties.get
        start, end = ("right", "left") if self.rtl else ("left", "right")
        whole = get(q("fo:border"), "")
        lines = {
            own: _line(get(q(f"fo:border-{side}"), whole))
            for own, side in (("top", "top"), ("bottom", "bottom"), ("start", start), ("end", end))
        }
        behind = _COLOUR.fullmatch(get(q("fo:background-color"), ""))
        place = {"middle": "center", "bottom": "bottom"}.get(get(q("style:vertical-align"), ""), "")
        padding = get(q("fo:padding"))
        told = [points(get(q(f"fo:padding-{side}"), padding)) for side in ("top", start, "bottom", end)]
        above, before, below, after = (min(max(length or 0.0, 0.0), MOST_ROOM) for length in told)
        usual = all(length is None for length in told) or (above, before, below, after) == USUAL_ROOM
        room = None if usual else (above, before, below, after)
        return CellLook(**lines, behind=behind[1].upper() if behind else "", place=place, room=room)

    # Pages.

    def sections(self, bases: Sequence[Base]) -> Iterator[Section]:
        root = self.source.styles_part
        masters = {m.get(q("style:name"), ""): m for m in root.iter(q("style:master-page"))} if root is not None else {}
        if not masters:
            return
        current = masters.get("Standard", next(iter(masters.values())))
        table: Element | None = None
        before: Section | None = None
        parted = next(self.source.body.iter(names.SECTION), None) is not None
        for base in bases:
            para = base.paras[0]
            if para.story:
                break
            outer = next(reversed(list(para.element.iterancestors(names.TABLE))), None)
            found: tuple[str, int | None] = ("", None)
            if outer is None:
                found = self.master_of("paragraph", para.element.get(names.STYLE_NAME, ""))
            elif outer is not table:
                found = self.master_of("table", outer.get(q("table:style-name"), ""))
            table = outer
            wanted = masters.get(found[0])
            anew = before is None or wanted is not None
            if before is None or wanted is not None:
                current = wanted if wanted is not None else current
                before = self.section(current, base.id, found[1])
                whole = _columns(before)
            columns = (self.columns_around(para.element, before.page) if parted else None) or whole
            if not anew:
                if columns == _columns(before):
                    continue
                before = replace(before, begins=base.id, goes_on=True, first=False, number=None)
            count, gap, ruled, uneven = columns
            before = replace(before, columns=count, gap=gap, ruled=ruled, uneven=uneven)
            yield before

    def master_of(self, family: str, name: str) -> tuple[str, int | None]:
        """The kind of pages that a paragraph or a table begins, "" for none, and the number of the first."""
        for element, _ in self.styles.chain(family, name):
            master = element.get(q("style:master-page-name"))
            if master is not None:
                properties = element.find(q(f"style:{family}-properties"))
                number = properties.get(q("style:page-number"), "") if properties is not None else ""
                return master, int(number) if number.isdecimal() else None
        return "", None

    def section(self, master: Element, begins: BlockId, number: int | None) -> Section:
        root = self.source.styles_part
        assert root is not None
        masters = {m.get(q("style:name"), ""): m for m in root.iter(q("style:master-page"))}
        following = masters.get(master.get(q("style:next-style-name"), ""))
        usual = following if following is not None else master
        running = {part: self.running(usual.find(q(f"style:{part}"))) for part in ("header", "footer")}
        first = even = False
        for part in ("header", "footer"):
            left, own = usual.find(q(f"style:{part}-left")), usual.find(q(f"style:{part}-first"))
            if following is not None and following is not master:
                own = master.find(q(f"style:{part}"))
                first = True
            running[f"first-{part}"] = self.running(own)
            running[f"even-{part}"] = self.running(left) if left is not None else running[part]
            first = first or own is not None
            even = even or left is not None
        layouts = {e.get(q("style:name")): e for e in root.iter(q("style:page-layout"))}
        layout = layouts.get(master.get(q("style:page-layout-name")))
        page, above, below = _page(layout, self.rtl) if layout is not None else (Page(), 36.0, 36.0)
        columns: Columns | None = None
        form = "1"
        if layout is not None:
            properties = layout.find(q("style:page-layout-properties"))
            form = properties.get(q("style:num-format"), "1") if properties is not None else "1"
            columns = self.columns(layout, page)
            framed = ("fo:border", "fo:border-top", "fo:border-left", "fo:background-color")
            if properties is not None and any(
                properties.get(q(name), "none") not in ("none", "transparent") for name in framed
            ):
                self.out.leave("page-formats", begins)
            if layout.get(q("style:page-usage"), "all") in ("left", "right"):
                self.out.leave("page-sides", begins)
        shown = MappingProxyType(running)
        count, gap, ruled, uneven = columns or _ONE
        return Section(begins, page, shown, first, even, number, form, count, gap, ruled, False, above, below, uneven)

    def running(self, holder: Element | None) -> tuple[Running, ...]:
        """The lines of a header or footer, as the base text has them."""
        root = self.source.styles_part
        if holder is None or root is None:
            return ()
        self.out.leave("header-pictures", count=sum(1 for _ in holder.iter(names.IMAGE)))
        styles = Styles(root, root, self.source.language)
        regions = changes.inline(holder).regions
        walked = walk(holder, styles, Lists(root, root), regions)
        found = items(walked.paras)
        held, self.styles = self.styles, styles
        start = f"{str(holder.tag).rpartition('}')[2]} {len(self.out.tables)}"
        lines = []
        for item in found:
            if isinstance(item, Base):
                para = item.paras[0]
                self._stances.pop(para.element.get(names.STYLE_NAME, ""), None)
                self.style(para)
                text = without_things(text_of(item.leaves()))
                cells = self.cells_around(para, walked, start)
                lines.append(Running(text, para.style, self.stance(para), cells))
                self._stances.pop(para.element.get(names.STYLE_NAME, ""), None)
        self.styles = held
        while lines and not lines[-1].text and not lines[-1].cells:
            lines.pop()
        return tuple(lines)

    def cells_around(self, para: Para, walked: Walked, start: str) -> tuple[Cell, ...]:
        """The cells that a paragraph of a header or footer stands in, the outermost first, and their tables' looks."""
        cells: list[Cell] = []
        cell = para.cell
        for table in para.element.iterancestors(names.TABLE):
            if cell is None:
                break
            key = f"{start} {cell.table}"
            if key not in self.out.tables:
                widths = walked.columns.get(cell.table, ())
                self.out.tables[key] = self.table(table)._replace(widths=widths)
            cells.insert(0, replace(cell, table=key))
            cell = walked.within.get(cell.table)
        return tuple(cells)

    def columns_around(self, paragraph: Element, page: Page) -> Columns | None:
        """The columns of the section a paragraph stands in; `None` where it has none of its own."""
        for section in paragraph.iterancestors(names.SECTION):
            key = section.get(names.STYLE_NAME, ""), page
            if key not in self._columns:
                self._columns[key] = self.columns(self.source.styles.automatic("section", key[0]), page)
            if self._columns[key] is not None:
                return self._columns[key]
        return None

    def columns(self, style: Element | None, page: Page) -> Columns | None:
        """The columns that the style of a section, or a layout of pages, tells of; `None` for none or one."""
        told = next(style.iter(q("style:columns")), None) if style is not None else None
        count = names.count(told.get(q("fo:column-count")), _MOST_COLUMNS) if told is not None else 1
        if told is None or count < 2:
            return None
        gap = points(told.get(q("fo:column-gap")))
        ruled = next(told.iterchildren(q("style:column-sep")), None) is not None
        if gap is not None:
            return count, gap, ruled, ()
        measured = list(_measured(told, page))
        gaps = [gap for _, gap in measured[:-1]]
        if len(measured) != count or min(width for width, _ in measured) <= 0:
            return count, round(sum(gaps) / (count - 1), 2), ruled, ()
        first, *others = measured
        alike = max(gaps) - min(gaps) < 1 and all(abs(width - first[0]) < 1 for width, _ in others)
        uneven = () if alike else (*measured[:-1], (measured[-1][0], 0.0))
        return count, round(sum(gaps) / (count - 1), 2), ruled, uneven

    def indexes(self, bases: Sequence[Base]) -> Iterator[Index]:
        """The entries of each table of contents, without its title."""
        for contents in self.source.body.iter(q("text:table-of-content")):
            inside = {e for body in contents.iterchildren(q("text:index-body")) for e in body.iter(*PARAGRAPHS)}
            inside -= {e for title in contents.iter(q("text:index-title")) for e in title.iter(*PARAGRAPHS)}
            entries = [base for base in bases if base.paras[0].element in inside]
            source = contents.find(q("text:table-of-content-source"))
            levels = names.count(source.get(q("text:outline-level")), 9, 9) if source is not None else 9
            if entries:
                yield Index(entries[0].id, entries[-1].id, levels)


Columns = tuple[int, float, bool, tuple[tuple[float, float], ...]]
"""How many, how far apart in points, whether a line stands between them, and `Section.uneven`."""
_ONE: Final[Columns] = (1, 36.0, False, ())
_MOST_COLUMNS: Final = 45


def _columns(section: Section) -> Columns:
    return section.columns, section.gap, section.ruled, section.uneven


def _measured(columns: Element, page: Page) -> Iterator[tuple[float, float]]:
    """The width of each column and the gap behind it: their shares are of all there is, gaps included."""
    told = list(columns.iterchildren(q("style:column")))
    shares = [column.get(q("style:rel-width"), "").rstrip("*") for column in told]
    numbers = [int(share) if share.isdecimal() and len(share) < 10 else 0 for share in shares]
    room = (page.width - page.start - page.end) / max(sum(numbers), 1)
    indents = [tuple(points(c.get(q(f"fo:{side}-indent"))) or 0.0 for side in ("start", "end")) for c in told]
    for number, (start, end), (following, _) in zip(numbers, indents, [*indents[1:], (0.0, 0.0)], strict=True):
        yield round(number * room - start - end, 2), round(end + following, 2)


def _fonts(*roots: Element | None) -> Iterator[tuple[str, str]]:
    """The first family of each font that is declared, by its name in the file."""
    for root in roots:
        for face in root.iter(q("style:font-face")) if root is not None else ():
            yield face.get(q("style:name"), ""), _first(face.get(q("svg:font-family"), ""))


def _first(families: str) -> str:
    return families.split(",")[0].split(";")[0].strip().strip("'\"")


def _stance(properties: Element | None, rtl: bool) -> Stance:
    """What paragraph properties say by themselves; positions of tabulators as they are told, from the indent."""
    if properties is None:
        return PLAIN_STANCE
    get = properties.get
    align = get(q("fo:text-align"), "")
    if align in ("left", "right"):
        align = "start" if (align == "left") is not rtl else "end"
    stops = properties.find(q("style:tab-stops"))
    tabs = None
    if stops is not None:
        tabs = tuple(tab for stop in stops if (tab := _tab(stop)) is not None)
    behind = _COLOUR.fullmatch(get(q("fo:background-color"), ""))
    whole = get(q("fo:margin"))
    return Stance(
        align if align in ("start", "end", "center", "justify") else "",
        points(get(q(names.START), whole)),
        points(get(q(names.END), whole)),
        points(get(q("fo:text-indent"))),
        points(get(q("fo:margin-top"), whole)),
        points(get(q("fo:margin-bottom"), whole)),
        _spacing(get(q("fo:line-height")), get(q("style:line-height-at-least"))),
        _flag(get(q("fo:keep-with-next"))),
        _flag(get(q("fo:keep-together"))),
        tabs,
        behind[1].upper() if behind else "",
    )


def _moved(own: Stance, around: Stance) -> Stance:
    """The stance with its tabulators told from the margin of the page."""
    if own.tabs is None:
        return own
    start = own.over(around).start or 0.0
    return replace(own, tabs=tuple(tab._replace(at=tab.at + start) for tab in own.tabs))


def _tab(stop: Element) -> Tab | None:
    at, kind = points(stop.get(q("style:position"))), stop.get(q("style:type"), "left")
    if at is None:
        return None
    leader = stop.get(q("style:leader-text"), ".") if stop.get(q("style:leader-style"), "none") != "none" else ""
    return Tab(at, kind if kind in _TABS else "left", leader if leader in _LEADERS else "")


def _flag(value: str | None) -> bool | None:
    return None if value is None else value == "always"


def _spacing(height: str | None, least: str | None) -> Spacing | None:
    percent = _PERCENT.fullmatch(height or "")
    if percent:
        return Spacing(int(percent[1]) / 100, "times")
    exact, lowest = points(height), points(least)
    if exact:
        return Spacing(exact, "exactly")
    if lowest:
        return Spacing(lowest, "least")
    return Spacing(1.0, "times") if height == "normal" else None


def _line(border: str) -> Line | None:
    found = _BORDER.fullmatch(border.strip())
    width = points(found[1]) if found else None
    return Line(min(max(width or 0.5, 0.25), 12.0), found[2], found[3].upper()) if found else None


def _rows(holder: Element) -> Iterator[Element]:
    for child in holder.iterchildren(names.ROW, *ROW_GROUPS):
        if child.tag == names.ROW:
            yield child
        else:
            yield from _rows(child)


def _page(layout: Element, rtl: bool) -> tuple[Page, float, float]:
    """The page of a layout, and how far its header and footer are from its edges."""
    properties = layout.find(q("style:page-layout-properties"))
    attributes = {str(key): str(value) for key, value in properties.attrib.items()} if properties is not None else {}
    get = attributes.get
    start, end = ("right", "left") if rtl else ("left", "right")
    usual = Page()
    whole = get(q("fo:margin"))

    def length(attribute: str, default: float) -> float:
        found = points(get(q(attribute), whole if "margin" in attribute else None))
        return default if found is None else found

    above, below = length("fo:margin-top", usual.top), length("fo:margin-bottom", usual.bottom)
    header, footer = _room(layout, "header", "fo:margin-bottom"), _room(layout, "footer", "fo:margin-top")
    page = Page(
        length("fo:page-width", usual.width),
        length("fo:page-height", usual.height),
        above + header,
        below + footer,
        length(f"fo:margin-{start}", usual.start),
        length(f"fo:margin-{end}", usual.end),
    )
    # What no header takes, one without words must find room in: Word has it on each page.
    return page, above if header else above / 2, below if footer else below / 2


def _room(layout: Element, part: str, gap: str) -> float:
    """How much of the page a header or footer takes."""
    properties = layout.find(f"{q(f'style:{part}-style')}/{q('style:header-footer-properties')}")
    if properties is None:
        return 0.0
    high = points(properties.get(q("svg:height"))) or points(properties.get(q("fo:min-height"))) or 12.0
    return high + (points(properties.get(q(gap))) or 0.0)
