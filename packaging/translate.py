"""Bring the translations up to date: `python packaging/translate.py`.

Gathers every string of the window, and every sentence of `editor/messages.py`, into the `.ts` files;
what is new stands there as unfinished. Then compiles what is translated. English has its plurals only.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from editor.messages import SENTENCES  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"ar": "ar", "en": "en", "es": "es", "fr": "fr", "ru": "ru", "zh": "zh_CN"}


def tool(name: str) -> str:
    """The command of that name which came with PySide6."""
    return str(Path(sys.executable).with_name(name))


def main() -> int:
    """Update and compile all languages; the exit code of the first tool that fails, else 0."""
    sources = sorted(str(file) for file in (ROOT / "widgets").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        # lupdate reads literals only: the table is spelled out for it.
        spelled = Path(folder, "messages.py")
        calls = [f'QCoreApplication.translate("messages", {text!r})' for text in dict.fromkeys(SENTENCES.values())]
        spelled.write_text("\n".join(calls) + "\n", encoding="utf-8")
        for name, tag in LANGUAGES.items():
            file = FOLDER / f"interline_{name}.ts"
            only = ["-pluralonly"] if name == "en" else []
            for command in (
                [tool("pyside6-lupdate"), *sources, str(spelled), "-no-obsolete", "-locations", "none", *only,
                 "-target-language", tag, "-ts", str(file)],
                [tool("pyside6-lrelease"), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))],
            ):
                code = subprocess.run(command, check=False).returncode
                if code:
                    return code
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
