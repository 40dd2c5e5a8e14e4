"""The text on its page: one column, two side by side, and the overview of all changes.

Nothing here edits. A view shows the rows it is given and says what the person wishes
(`text_asked`, `delete_asked`); the window makes the next session of it and gives the view its rows.
Places are told in the marked text (`editor.recording.Place`) whatever reading is shown.
"""

from widgets.view.projection import Reading
from widgets.view.ruler import OverviewRuler
from widgets.view.side import SideBySide, Wanted
from widgets.view.textview import TextView
from widgets.view.versions import Version, Versions

__all__ = ["OverviewRuler", "Reading", "SideBySide", "TextView", "Version", "Versions", "Wanted"]
