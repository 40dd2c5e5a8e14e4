"""Errors in what Qt calls. An exception that crosses into Qt from a nested call ends the process."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")
_log = logging.getLogger(__name__)


def guarded(otherwise: object) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """For methods that Qt calls: an error is logged with its traceback, and `otherwise` returned."""

    def guard(method: Callable[P, R]) -> Callable[P, R]:
        @wraps(method)
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return method(*args, **kwargs)
            except Exception:  # whatever it is, Qt must not see it
                _log.exception("error in %s", method.__qualname__)
                return cast(R, otherwise)

        return call

    return guard
