#!/usr/bin/env bash
# Two files are dragged from another program onto the real window; then every palette is chosen by keys, by day and by
# night, and the screen is looked at: the tints of the palette are there, and those of the one before are gone.
# usage: window_looks.sh STET DRAG_SOURCE BEFORE AFTER
tools="import convert"
source "$(dirname "$0")/real_window.sh"
stet=$1 dragSource=$2 before=$3 after=$4

start "$stet"
activate '^Stet$'
xdotool windowmove --sync "$window" 200 60 windowsize --sync "$window" 1100 780
"$dragSource" "$before" "$after" & pids+=($!)
waits 20 titled '^Drag source$' || fail "there is nothing to drag from"
from=$(titled '^Drag source$')
xdotool windowmove --sync "$from" 10 100 windowactivate --sync "$from"
xdotool mousemove --window "$from" 60 45 mousedown 1; sleep 0.3
for x in 90 160 300 500 600; do xdotool mousemove "$x" 400; sleep 0.15; done
xdotool mouseup 1
activate ' → .* — Stet$'
key j

shows() { import -window "$window" png:- | convert - -depth 8 -unique-colors txt:- | grep -q "#$1"; }
# choose KEY...: in the settings dialog
choose() {
    key ctrl+comma
    activate '^Settings'
    key "$@"
    key Return
    activate ' → .* — Stet$'
}

gone=none
# tint of inserted text: blue, green, high contrast, monochrome; light, then dark
for tint in E1EDFB DFF3E6 CFE6FF E9E9E7; do
    waits 10 shows $tint || fail "the screen does not show #$tint"
    shows $gone && fail "the screen still shows #$gone"
    gone=$tint
    choose alt+o Down
done
choose alt+o Home alt+l End
waits 10 shows 17324F || fail "blue by night is not #17324F"
shows E1EDFB && fail "it is still day"
ends && fail "the program ended too early"
quit
echo "passed"
