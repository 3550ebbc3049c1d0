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

# with_progress COMMAND...: quietly, but for how far a build is, in steps of ten of a hundred.
with_progress() {
    local log status=0
    log=$(mktemp)
    "$@" 2>&1 | tee "$log" | awk -F '[][/]' '
        /^\[[0-9]+\/[0-9]+\]/ && $3 > 10 && int(10 * $2 / $3) > tens { tens = int(10 * $2 / $3); print "  " 10 * tens " %"; fflush() }
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
