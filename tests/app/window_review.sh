#!/usr/bin/env bash
# A reviewer at a real (virtual) screen decides every change of each case by keyboard only and saves the merged text,
# which must be that of the case, byte for byte; so must what stet-cli makes of the review.
# usage: window_review.sh STET STET_CLI FOLDER. A case holds before.txt, after.txt, expected.txt and keys: names of keys
# as xdotool knows them; "dialog" waits for one.
stet=$1 cli=$2 cases=$3
source "$(dirname "$0")/real_window.sh"

inDialog() { local active; active=$(xdotool getactivewindow) && [ "$active" != "$window" ]; }
inWindow() { [ "$(xdotool getactivewindow)" = "$window" ]; }

# press KEY...: one after the other; the first one after "dialog" closes it
press() {
    local name asked=
    for name; do
        if [ "$name" = dialog ]; then
            waits 20 inDialog || fail "$case: no dialog came"
            asked=yes
            continue
        fi
        xdotool key --clearmodifiers "$name"
        if [ $asked ]; then waits 20 inWindow || fail "$case: the dialog stayed"; fi
        asked=
        sleep 0.1
    done
}

# answer TEXT: into the dialog that is coming
answer() {
    waits 20 inDialog || fail "$case: no dialog came"
    xdotool type "$1"
    press dialog Return
}

decideAll() {
    case=$(basename "$1")
    rm -rf "$home/data"
    local merged=$home/$case.txt saved=$home/$case.stet
    start "$stet" "$1/before.txt" "$1/after.txt"
    activate ' → .* — Stet$'
    local keys
    mapfile -t keys < <(tr -s '[:space:]' '\n' <"$1/keys")
    press "${keys[@]}"
    press ctrl+shift+s
    answer "$saved"
    press ctrl+alt+s
    answer "$merged"
    waits 20 test -s "$merged" || fail "$case: no merged text was saved"
    cmp "$merged" "$1/expected.txt" || fail "$case: the merged text is another one"
    waits 20 test -s "$saved" || fail "$case: no review was saved"
    "$cli" apply "$saved" -o "$home/applied.txt" || fail "$case: the review cannot be applied"
    cmp "$home/applied.txt" "$1/expected.txt" || fail "$case: stet-cli makes another text"
    quit
}

for folder in "$cases"/*/; do decideAll "${folder%/}"; done
echo "passed"
