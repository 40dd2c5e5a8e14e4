"""How high every provision is: true where it was seen, estimated elsewhere.

The estimate is linear in the characters, so that the sum of a chunk is exact without looking
into it: opening, zooming and resizing cost a step a chunk, not a step a provision. Heights are
whole pixels. A provision may stand for several rows (a table row, joined paragraphs); the table
knows how many, and so finds either from the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

CHUNK = 256
UNKNOWN = -1


class _Chunk:
    __slots__ = ("chars", "heights", "known", "rows", "rows_sum", "singles", "unknown_chars", "unknown_shown")

    def __init__(self, chars: list[int], rows: list[int]) -> None:
        self.chars = chars
        self.rows = rows
        self.forget()

    def forget(self) -> None:
        self.heights = [UNKNOWN] * len(self.chars)
        self.recount()

    def recount(self) -> None:
        self.rows_sum = sum(self.rows)
        self.singles = all(rows == 1 for rows in self.rows)
        self.known = 0
        self.unknown_chars = 0
        self.unknown_shown = 0
        for chars, height in zip(self.chars, self.heights, strict=True):
            if height != UNKNOWN:
                self.known += height
            elif chars >= 0:
                self.unknown_chars += chars
                self.unknown_shown += 1


class Heights:
    """The table. `chars` of a provision that shows nothing is -1: its height is 0."""

    def __init__(self) -> None:
        self._base = 30.0
        self._per_char = 0.4
        self._chunks: list[_Chunk] = []
        self._count = 0
        self._last = (0, 0, 0)
        """The chunk found last, its first provision and first row: most questions are near the last one."""
        self.version = 0
        """Grows with every change of a height."""

    def __len__(self) -> int:
        return self._count

    def reset(self, chars: Sequence[int], rows: Sequence[int]) -> None:
        """Begin anew with these provisions: their characters, and the rows each stands for."""
        self._chunks = [
            _Chunk(list(chars[at : at + CHUNK]), list(rows[at : at + CHUNK])) for at in range(0, len(chars), CHUNK)
        ]
        self._count = len(chars)
        self._last = 0, 0, 0
        self.version += 1

    def estimate_by(self, base: float, per_char: float) -> None:
        """Forget every true height: the width, the size or the reading changed."""
        self._base, self._per_char = base, per_char
        self.version += 1
        for chunk in self._chunks:
            if chunk.unknown_shown != len(chunk.chars):
                chunk.forget()

    def _sum(self, chunk: _Chunk) -> float:
        return chunk.known + self._base * chunk.unknown_shown + self._per_char * chunk.unknown_chars

    def _one(self, chunk: _Chunk, at: int) -> float:
        height = chunk.heights[at]
        if height != UNKNOWN:
            return height
        chars = chunk.chars[at]
        return 0 if chars < 0 else self._base + self._per_char * chars

    def _each(self, chunk: _Chunk) -> list[float]:
        """Height of every provision of the chunk."""
        base, per_char = self._base, self._per_char
        return [
            height if height != UNKNOWN else 0 if chars < 0 else base + per_char * chars
            for chars, height in zip(chunk.chars, chunk.heights, strict=True)
        ]

    def _find(self, index: int) -> tuple[int, int]:
        number, first, row = self._last
        if first <= index and number < len(self._chunks) and index - first < len(self._chunks[number].chars):
            return number, index - first
        first = row = 0
        for number, chunk in enumerate(self._chunks):
            if index - first < len(chunk.chars):
                self._last = number, first, row
                return number, index - first
            first += len(chunk.chars)
            row += chunk.rows_sum
        raise IndexError(index)

    @property
    def total(self) -> int:
        """Height of all, in pixels."""
        return round(sum(self._sum(chunk) for chunk in self._chunks))

    def height(self, index: int) -> int:
        """Height of one provision, true or estimated."""
        number, at = self._find(index)
        return round(self._one(self._chunks[number], at))

    def top(self, index: int) -> int:
        """Distance of a provision's top from the first one's; of `len(self)`: the total."""
        y = 0.0
        for chunk in self._chunks:
            if index < len(chunk.chars):
                known = [height for height in chunk.heights[:index] if height != UNKNOWN]
                if len(known) < index:
                    pairs = zip(chunk.chars[:index], chunk.heights[:index], strict=True)
                    unseen = [chars for chars, height in pairs if height == UNKNOWN and chars >= 0]
                    y += self._base * len(unseen) + self._per_char * sum(unseen)
                return round(y + sum(known))
            index -= len(chunk.chars)
            y += self._sum(chunk)
        return round(y)

    def tops(self, indices: Sequence[int]) -> list[int]:
        """Tops of several provisions, told in rising order, in one go."""
        out: list[int] = []
        wanted = iter(indices)
        index = next(wanted, None)
        first, y = 0, 0.0
        for chunk in self._chunks:
            stop = first + len(chunk.chars)
            if index is not None and index < stop:
                inner = list(accumulate(self._each(chunk), initial=y))
                while index is not None and index < stop:
                    out.append(round(inner[index - first]))
                    index = next(wanted, None)
            y += self._sum(chunk)
            first = stop
        return out

    def at(self, y: float) -> tuple[int, int]:
        """The provision at that distance, and how far below its top that is. The nearest one outside."""
        first = 0
        rest = max(y, 0.0)
        for number, chunk in enumerate(self._chunks):
            chunk_sum = self._sum(chunk)
            if rest < chunk_sum or number == len(self._chunks) - 1:
                for at in range(len(chunk.chars)):
                    height = self._one(chunk, at)
                    if rest < height or (number == len(self._chunks) - 1 and at == len(chunk.chars) - 1):
                        return first + at, round(min(rest, height))
                    rest -= height
            rest -= chunk_sum
            first += len(chunk.chars)
        return 0, 0

    def known(self, index: int) -> int | None:
        """True height of a provision; `None` while it is estimated."""
        number, at = self._find(index)
        height = self._chunks[number].heights[at]
        return None if height == UNKNOWN else height

    def set(self, index: int, height: int) -> None:
        """The provision was laid out: this is its true height."""
        number, at = self._find(index)
        chunk = self._chunks[number]
        before = chunk.heights[at]
        if before == height:
            return
        self.version += 1
        chunk.heights[at] = height
        if before != UNKNOWN:
            chunk.known += height - before
        else:
            chunk.known += height
            if chunk.chars[at] >= 0:
                chunk.unknown_chars -= chunk.chars[at]
                chunk.unknown_shown -= 1

    def splice(self, start: int, stop: int, chars: Sequence[int], rows: Sequence[int]) -> None:
        """Put provisions in place of [start, stop). O(chunks), and the length of what is replaced."""
        self.version += 1
        self._count += len(chars) - (stop - start)
        if not self._chunks:
            self.reset(chars, rows)
            return
        if start >= self._count - len(chars) + (stop - start):
            number, at = len(self._chunks) - 1, len(self._chunks[-1].chars)
        else:
            number, at = self._find(start)
        left = stop - start
        first = number
        while left > 0:
            chunk = self._chunks[number]
            here = min(left, len(chunk.chars) - at)
            del chunk.chars[at : at + here], chunk.rows[at : at + here], chunk.heights[at : at + here]
            left -= here
            if number != first or left > 0:
                chunk.recount()
            if left > 0:
                number, at = number + 1, 0
        chunk = self._chunks[first]
        where = min(at if number == first else len(chunk.chars), len(chunk.chars))
        chunk.chars[where:where] = chars
        chunk.rows[where:where] = rows
        chunk.heights[where:where] = [UNKNOWN] * len(chars)
        if len(chunk.chars) > 2 * CHUNK:
            self._chunks[first : first + 1] = self._cut(chunk)
        else:
            chunk.recount()
        self._chunks = [c for c in self._chunks if c.chars] or self._chunks[:1]
        self._last = 0, 0, 0

    @staticmethod
    def _cut(chunk: _Chunk) -> list[_Chunk]:
        out = []
        for at in range(0, len(chunk.chars), CHUNK):
            piece = _Chunk(chunk.chars[at : at + CHUNK], chunk.rows[at : at + CHUNK])
            piece.heights = chunk.heights[at : at + CHUNK]
            piece.recount()
            out.append(piece)
        return out

    def first_row(self, index: int) -> int:
        """Number of the first row a provision stands for; of `len(self)`: the number of rows."""
        if index >= self._count:
            return sum(chunk.rows_sum for chunk in self._chunks)
        number, at = self._find(index)
        chunk = self._chunks[number]
        return self._last[2] + (at if chunk.singles else sum(chunk.rows[:at]))

    def of_row(self, row: int) -> int:
        """The provision that a row belongs to; the last one when there is no such row."""
        number, index, first = self._last
        if number >= len(self._chunks) or not first <= row < first + self._chunks[number].rows_sum:
            number = index = first = 0
            while number < len(self._chunks) and row >= first + self._chunks[number].rows_sum:
                first += self._chunks[number].rows_sum
                index += len(self._chunks[number].chars)
                number += 1
            if number == len(self._chunks):
                return max(self._count - 1, 0)
            self._last = number, index, first
        chunk = self._chunks[number]
        if chunk.singles:
            return index + row - first
        for at, rows in enumerate(chunk.rows):
            first += rows
            if row < first:
                return index + at
        return max(self._count - 1, 0)
