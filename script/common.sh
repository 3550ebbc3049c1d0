# shellcheck shell=bash
# What the scripts share; each sources it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# quietly COMMAND...: what the command prints is shown only if it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

# with_progress COMMAND...: quietly, but for how far a build is and what it builds: on a terminal in one line that changes,
# elsewhere in steps of ten of a hundred.
with_progress() {
    local log status=0 live=0
    log=$(mktemp)
    [ ! -t 2 ] || live=1
    "$@" 2>&1 | tee "$log" | awk -v live=$live '
        !/^\[[0-9]+\/[0-9]+\]/ { next }
        {
            split($1, part, /[][\/]/); done = part[2]; all = part[3]
            what = $NF; sub(/.*CMakeFiles\/[^\/]*\.dir\//, "", what); sub(/\.o$/, "", what)
            if (all <= 10) next
            if (live) printf "\r\033[K  %d of %d: %s", done, all, substr(what, 1, 60)
            else if (int(10 * done / all) > tens) { tens = int(10 * done / all); print "  " 10 * tens " %, at " what }
            fflush()
        }
        END { if (live && all > 10) printf "\r\033[K" }
    ' >&2 || status=$?
    [ "$status" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

# build PRESET [TARGET...]: configures and builds; without targets, everything.
build() {
    local preset=$1
    shift
    (cd "$root" && cmake --preset "$preset" && cmake --build --preset "$preset" ${1:+--target "$@"})
}
