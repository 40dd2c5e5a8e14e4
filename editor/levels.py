"""Levels of items: which list a printed label goes on, or begins.

A label alone does not tell. ``i)`` is the first Roman one below ``h)`` or the ninth letter after it;
a running state, the words before and the label that comes next decide (conventions, 2.4).
"""

from __future__ import annotations

from editor.labels import Reading, readings


def comes_after(before: Reading, reading: Reading) -> bool:
    """True when one figure comes right after the other: b) after a) or a)bis, a)bis after a)."""
    if reading.suffix:
        return reading.value == before.value and reading.suffix == before.suffix + 1
    return reading.value == before.value + 1


def _going_on(before: Reading, found: tuple[Reading, ...]) -> Reading | None:
    """The first way to read a label that comes right after a figure of its kind."""
    for reading in found:
        if reading.form == before.form and comes_after(before, reading):
            return reading
    return None


def _first(found: tuple[Reading, ...]) -> Reading | None:
    """The way to read a label that begins a list, if there is one."""
    for reading in found:
        if reading.value == 1 and not reading.suffix:
            return reading
    return None


class Levels:
    """The running state of labels in one list: which figure stands at which level."""

    def __init__(self) -> None:
        self.stack: list[tuple[Reading, str, str]] = []
        """Reading, label and paragraph style of the last item at each level."""

    def reset(self) -> None:
        self.stack = []

    def inside(self) -> None:
        """Let the next list stand one level below a paragraph that has no label."""
        self.stack = [(Reading("", 0, 0, ""), "", "")]

    def follows(self, label: str) -> bool:
        """True when the label goes on where a list stopped, or begins one."""
        found = readings(label)
        return any(
            r.value in (0, 1) or any(e.form == r.form and comes_after(e, r) for e, _, _ in self.stack) for r in found
        )

    def step(self, label: str, name: str) -> int:
        """Level of an item that can only go on the innermost list; 0 when there is more to ask."""
        found = readings(label)
        stack = self.stack
        if not stack:
            return 0
        last = stack[-1][0]
        hit = _going_on(last, found)
        if hit is None or hit.parent != last.parent or (len(found) > 1 and _first(found) is not None):
            return 0
        stack[-1] = (hit, label, name)
        return len(stack)

    def place(self, label: str, name: str, opened: bool, coming: str) -> int:
        """Level of an item, from 1.

        `name` is its paragraph style, `opened` tells that the words before end with a colon or a call,
        `coming` is the next label: after ``h)`` it shows whether ``i)`` is a letter or Roman one.
        """
        found = readings(label)
        stack = self.stack
        if not found:
            return len(stack) or 1
        first = found[0]
        if first.form == "1.1":
            return self._dotted(first, label, name)
        if first.form == "–":
            for depth, (entry, old, _) in enumerate(stack):
                if entry.form == "–" and old == label:
                    return self._put(depth, first, label, name)
            return self._put(len(stack), first, label, name)
        exact: tuple[int, Reading] | None = None
        for depth in range(len(stack) - 1, -1, -1):
            hit = _going_on(stack[depth][0], found)
            if hit is not None:
                exact = depth, hit
                break
        begin = _first(found)
        if exact and begin and self._begins(begin, exact, name, opened, coming):
            exact = None
        if exact:
            return self._put(exact[0], exact[1], label, name)
        if begin:
            for depth, (entry, _, _) in enumerate(stack):
                if entry.form == begin.form:
                    inside = opened and depth < len(stack) - 1
                    return self._put(len(stack) if inside else depth, begin, label, name)
            return self._put(len(stack), begin, label, name)
        for depth in range(len(stack) - 1, -1, -1):
            entry = stack[depth][0]
            hit = next((r for r in found if r.form == entry.form), None)
            if hit is not None:
                return self._put(depth, hit, label, name)
        return self._put(len(stack), first, label, name)

    def _begins(self, begin: Reading, exact: tuple[int, Reading], name: str, opened: bool, coming: str) -> bool:
        """True when a label that could go on a list begins one below it."""
        after = readings(coming)
        if any(r.form == begin.form and r.value == begin.value + 1 for r in after):
            return True
        if any(r.form == exact[1].form and r.value == exact[1].value + 1 for r in after):
            return False
        return opened or (bool(name) and name != self.stack[exact[0]][2])

    def _dotted(self, reading: Reading, label: str, name: str) -> int:
        stack = self.stack
        for depth in range(len(stack) - 1, -1, -1):
            entry, old, _ = stack[depth]
            if entry.form == "1.1" and entry.parent == reading.parent:
                return self._put(depth, reading, label, name)
            if old.rstrip(".") == reading.parent:
                return self._put(depth + 1, reading, label, name)
        return self._put(0, reading, label, name)

    def _put(self, depth: int, reading: Reading, label: str, name: str) -> int:
        del self.stack[depth:]
        self.stack.append((reading, label, name))
        return depth + 1
