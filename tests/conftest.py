"""Tests need no display, and none of them is a clock."""

import os

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Hypothesis fails an example after 200 ms, and a test whose examples are slow to draw: any may be, on a busy machine.
settings.register_profile("interline", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("interline")
