"""The text on its page: one column, two side by side, and the overview of all changes.

Nothing here edits. A view shows the rows it is given and says what the person wishes
(`text_asked`, `delete_asked`); the window makes the next session of it and gives the view its rows.
Places are told in the marked text (`editor.recording.Place`) whatever reading is shown.
"""
