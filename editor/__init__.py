"""The core: resolutions, amendments, comparison. Knows no Qt and no file format."""
