#!/usr/bin/env bash
# Starts the real program on a real (virtual) screen under a window manager, presses real keys, reads the saved review.
# usage: window_smoke.sh STET BEFORE AFTER. Exit status 77: a tool is missing, nothing was tested.
set -u
stet=$1 before=$2 after=$3

for tool in Xvfb openbox xdotool; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

home=$(mktemp -d)
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$home"
}
trap finish EXIT
fail() { echo "failed: $*"; [ -s "$home/stet.log" ] && cat "$home/stet.log"; exit 1; }

# waits SECONDS COMMAND...: until the command succeeds
waits() {
    local end=$((SECONDS + $1)); shift
    until "$@" >/dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep 0.2; done
}

export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home
exec 3>"$home/display-pipe"
Xvfb -displayfd 3 -screen 0 1400x900x24 >/dev/null 2>&1 & pids+=($!)
waits 20 test -s "$home/display-pipe" || fail "the virtual screen did not start"
export DISPLAY=:$(tr -d '\n' <"$home/display-pipe")
openbox >/dev/null 2>&1 & pids+=($!)
waits 20 xdotool get_num_desktops || fail "the window manager did not start"  # a window shown before is lost

QT_QPA_PLATFORM=xcb "$stet" "$before" "$after" >"$home/stet.log" 2>&1 & program=$!; pids+=($program)
window() { xdotool search --onlyvisible --name ' → .* — Stet$'; }
waits 60 window || fail "no window with the names of both files appeared"
window=$(window | tail -1)
waits 20 xdotool windowactivate --sync "$window" || fail "the window cannot be activated"

key() { xdotool key --window 0 "$1"; sleep 0.3; }
key j; key a; key r; key space; key f
review() { ls "$home"/data/stet/stet/reviews/*.stet; }
says() { grep -q "$1" "$(review)"; }
waits 20 review || fail "no review was saved"
for decision in accepted rejected seen; do
    waits 10 says "\"$decision\"" || fail "the review does not say \"$decision\""
done
key ctrl+z; key ctrl+z
gone() { ! says '"seen"'; }
waits 10 gone || fail "undo did not reach the review"

key ctrl+q
gone() { ! kill -0 "$program"; }
waits 20 gone || fail "the program did not end"
wait "$program" || fail "the program ended with status $?"
echo "passed"
