"""Where the packages go when the program is installed; all else about it stands in pyproject.toml.

They lie in one package, `interline`, so that names like `editor` do not come into site-packages. `main.start` puts
the folder of that package first on the way, and from there the program runs as it does from its source.
"""

from setuptools import find_packages, setup

PARTS = ("editor", "formats", "resources", "widgets")

setup(
    script_name="setup.py",  # which is none of the modules
    package_dir={"interline": "."},
    packages=["interline", *(f"interline.{name}" for name in find_packages() if name.split(".")[0] in PARTS)],
)
