#!/bin/sh
# Interline in one file. Unpacks itself into the cache of the person once, some seconds, and runs from there.
#   interline --remove-unpacked     takes that away again
# Beside a file called portable.txt it unpacks into the folder data there, and keeps everything else there, too.
set -eu
self=$(readlink -f "$0")
beside=$(dirname "$self")
if [ -f "$beside/portable.txt" ]; then
    cache=$beside/data/program
else
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/interline
fi
home=$cache/@MARK@
if [ "${1:-}" = --remove-unpacked ]; then
    rm -rf "$cache"
    exit 0
fi
if [ ! -x "$home/@NAME@/interline" ]; then
    command -v xz >/dev/null || {
        echo "interline: xz is needed to unpack the program; it is in the package xz-utils" >&2
        exit 2
    }
    mkdir -p "$cache"
    new=$(mktemp -d "$cache/new.XXXXXX")
    trap 'rm -rf "$new"' EXIT
    tail -c +@LENGTH@ "$self" | xz -dc | tar -xf - -C "$new"
    # Whole or not at all; when two start at once, the first one stands.
    mv -T "$new" "$home" 2>/dev/null || [ -x "$home/@NAME@/interline" ]
    trap - EXIT
    rm -rf "$new"
fi
INTERLINE_FILE=$self
export INTERLINE_FILE
exec "$home/@NAME@/interline" "$@"
