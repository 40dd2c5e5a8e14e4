"""Bytes to documents and back: one module or folder for each format. Knows the core, never Qt."""
