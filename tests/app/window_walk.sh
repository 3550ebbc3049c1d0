#!/usr/bin/env bash
# A reader's way through the real program: opens two files by the dialog, decides every change by keys alone, resizes,
# zooms, goes through layouts and panels. usage: window_walk.sh STET BEFORE AFTER
source "$(dirname "$0")/real_window.sh"
stet=$1 before=$2 after=$3

start "$stet"
activate '^Stet$'
key ctrl+o
activate '^Compare'
xdotool type --delay 5 "$before"
key alt+n
xdotool type --delay 5 "$after"
key Return
activate ' → .* — Stet$'

changes=$("$(dirname "$stet")/stet-cli" diff "$before" "$after" --format json | grep -o '"id"' | wc -l)
for _ in $(seq "$changes"); do xdotool key --window 0 j; sleep 0.05; done
key alt+Home
for _ in $(seq "$changes"); do xdotool key --window 0 a; sleep 0.05; done
decided() { [ "$(grep -o '"words":"accepted"' "$(review)" | wc -l)" -eq "$changes" ]; }
waits 20 decided || fail "not all $changes changes were decided by keys alone"

for size in "640 480" "1380 860" "900 700"; do
    # shellcheck disable=SC2086 # two words are wanted
    xdotool windowsize --sync "$window" $size || fail "the window cannot be $size"
done
for _ in 1 2 3 4 5; do key ctrl+plus; done
key ctrl+0
key m; key x; key i; key m
key shift+F9; key ctrl+F9; key F6; key F6
key slash; xdotool type --delay 5 "the"; key Return; key Escape
key F11; key F11
ends && fail "the program ended too early"
quit
echo "passed"
