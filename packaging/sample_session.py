"""Makes a session file of the sample and its proposals, unless it is there: python sample_session.py FILE"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from editor.session import History
from formats.samples import open_sample, samples
from formats.store import Source, create


def main(target: Path) -> None:
    if target.exists():
        return
    sample = samples()[0]
    opened, session = open_sample(sample)
    create(target, History(session), [Source(sample.base.name, opened.imported.format, opened.data)]).close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
