# Sourced by run, test and .ci/run: installs what is missing, and says what it does.
# VENV names the virtual environment (default .venv), PYTHON the interpreter it is made from.

set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
VENV=${VENV:-.venv}
PYTHON=${PYTHON:-python3}

# What Qt loads at run time, and the Debian package that has it.
QT_LIBRARIES="libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0 libdbus-1.so.3:libdbus-1-3
    libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0 libgssapi_krb5.so.2:libgssapi-krb5-2"
WINDOW_LIBRARIES="libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0
    libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0
    libwayland-cursor.so.0:libwayland-cursor0"

say() { printf 'interline: %s\n' "$*"; }

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# Prints the packages whose libraries are missing.
missing_libraries() {
    local known pair
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    for pair in $*; do
        case "$known" in *"${pair%%:*}"*) ;; *) printf '%s ' "${pair#*:}" ;; esac
    done
}

# Installs Debian packages, with sudo where that is needed.
install_packages() {
    [ $# -gt 0 ] || return 0
    local root=
    if ! command -v apt-get >/dev/null; then
        say "please install what your system calls: $*"
        return 1
    fi
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "please install as root: apt-get install $*"
            return 1
        fi
        root=sudo
    fi
    say "installing $*"
    $root apt-get update -qq
    $root env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get install -y -qq -o Dpkg::Use-Pty=0 \
        --no-install-recommends "$@" >/dev/null
}

install_system() {
    local wanted
    wanted=$(missing_libraries "$QT_LIBRARIES")
    if has_display; then wanted="$wanted$(missing_libraries "$WINDOW_LIBRARIES")"; fi
    command -v "$PYTHON" >/dev/null || wanted="$wanted python3"
    "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || wanted="$wanted python3-venv"
    install_packages $wanted
    "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
        say "Python 3.11 or later is needed"
        return 1
    }
}

# Puts the packages of a lock file into the virtual environment, unless they are there.
install_python() {
    local lock=$1 stamp
    stamp=$(sha256sum "$lock" pyproject.toml | sha256sum | cut -c 1-16)
    if [ -x "$VENV/bin/python" ] && grep -qs "$stamp" "$VENV/installed"; then return 0; fi
    say "installing the packages of $lock into $VENV"
    [ -x "$VENV/bin/python" ] && "$VENV/bin/python" -c '' 2>/dev/null || "$PYTHON" -m venv --clear "$VENV"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --use-pep517 --require-hashes -r "$lock"
    echo "$stamp" >>"$VENV/installed"
}
