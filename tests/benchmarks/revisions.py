"""A thousand pages with 50,000 tracked revisions: python tests/benchmarks/revisions.py OUT.docx [--paragraphs N]

Each paragraph has an insertion, a deletion and, in turns, a second insertion, a replaced word, an
inserted or deleted paragraph mark, or a change of formatting: five revisions in two paragraphs. The
same number gives the same bytes.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from formats.package import write_package

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SENTENCE = (
    "that the tide tables of Harrow Bay shall be published in each of the six languages of the Conference, "
    "{number} days before the spring tide, and that the harbours of Meridia, Zembria and Qoria shall be told "
    "of every change of more than ten centimetres without delay, "
)
AUTHORS = ("MRD", "ZEM", "QOR")
PARAGRAPHS = 20_002
"""Of some 45 words: twenty on each of a thousand pages."""


class Revisions:
    """Makes the paragraphs, and counts their revisions."""

    def __init__(self) -> None:
        self.count = 0

    def _told(self, paragraph: int) -> str:
        self.count += 1
        author = AUTHORS[paragraph // 7 % len(AUTHORS)]
        return f'w:id="{self.count}" w:author="{author}" w:date="2027-05-04T10:00:00Z"'

    def paragraph(self, number: int) -> str:
        told = SENTENCE.format(number=number)
        first, second, rest = told[:60], told[60:75], told[75:]
        body = (
            f"{_run(first)}<w:del {self._told(number)}>{_run(second, 'delText')}</w:del>"
            f"<w:ins {self._told(number)}>{_run(f'as amended in {number}, ')}</w:ins>"
        )
        properties = ""
        if number % 2:
            which = number // 2 % 4
            if which == 0:
                body += f"<w:ins {self._told(number)}>{_run('and again, ')}</w:ins>{_run(rest)}"
            elif which == 1:
                change = f"<w:rPrChange {self._told(number)}><w:rPr/></w:rPrChange>"
                body += _run(rest).replace("<w:r>", f"<w:r><w:rPr><w:i/>{change}</w:rPr>")
            else:
                mark = "ins" if which == 2 else "del"
                properties = f"<w:pPr><w:rPr><w:{mark} {self._told(number)}/></w:rPr></w:pPr>"
                body += _run(rest)
        else:
            body += _run(rest)
        return f"<w:p>{properties}{body}</w:p>"


def _run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def document(paragraphs: int) -> tuple[bytes, int]:
    """The main part, and how many revisions it has. The last paragraph has none."""
    made = Revisions()

    def lines() -> Iterator[str]:
        yield f'<w:document xmlns:w="{W}"><w:body>'
        for number in range(paragraphs - 1):
            yield made.paragraph(number)
        yield f"<w:p>{_run('The end.')}</w:p></w:body></w:document>"

    return "".join(lines()).encode(), made.count


def package(paragraphs: int = PARAGRAPHS) -> tuple[bytes, int]:
    """The file, and how many revisions it has."""
    main, count = document(paragraphs)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    parts = (
        ("[Content_Types].xml", types.encode()),
        ("_rels/.rels", relations.encode()),
        ("word/document.xml", main),
    )
    return write_package(parts), count


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--paragraphs", type=int, default=PARAGRAPHS)
    options = parser.parse_args()
    data, count = package(options.paragraphs)
    options.out.write_bytes(data)
    print(f"{options.paragraphs} paragraphs, {count} revisions, {len(data)} bytes")


if __name__ == "__main__":
    main()
