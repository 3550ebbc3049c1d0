#!/usr/bin/env bash
# Starts the real program on a real (virtual) screen under a window manager, presses real keys, reads the saved review.
# usage: window_smoke.sh STET BEFORE AFTER
source "$(dirname "$0")/real_window.sh"

start "$1" "$2" "$3"
activate ' → .* — Stet$'
key j; key a; key r; key space; key f
says() { grep -q "$1" "$(review)"; }
waits 20 review || fail "no review was saved"
for decision in accepted rejected seen; do
    waits 10 says "\"$decision\"" || fail "the review does not say \"$decision\""
done
key ctrl+z; key ctrl+z
gone() { ! says '"seen"'; }
waits 10 gone || fail "undo did not reach the review"
quit
echo "passed"
