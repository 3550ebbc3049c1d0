# shellcheck shell=bash
# What the tests of the real program share; each sources it after setting `tools`, the commands it needs besides: a
# virtual screen of its own with a window manager, a home that is thrown away. Exit status 77: a tool is missing.
set -u
for tool in Xvfb openbox xdotool ${tools:-}; do
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

export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home QT_QPA_PLATFORM=xcb
export LC_ALL=C.UTF-8
exec 3>"$home/display-pipe"
Xvfb -displayfd 3 -screen 0 1400x900x24 >/dev/null 2>&1 & pids+=($!)
waits 20 test -s "$home/display-pipe" || fail "the virtual screen did not start"
DISPLAY=:$(tr -d '\n' <"$home/display-pipe")
export DISPLAY
openbox >/dev/null 2>&1 & pids+=($!)
waits 20 xdotool get_num_desktops || fail "the window manager did not start"  # a window shown before is lost

# start STET [FILE...]: the program; $program is its process
start() { "$@" >"$home/stet.log" 2>&1 & program=$!; pids+=("$program"); }
titled() { xdotool search --onlyvisible --name "$1"; }
# activate TITLE: waits for a window whose title matches, and gives it the keys; $window is its number
activate() {
    waits 60 titled "$1" || fail "no window called \"$1\" appeared"
    window=$(titled "$1" | tail -1)
    waits 20 xdotool windowactivate --sync "$window" || fail "the window cannot be activated"
}
key() { xdotool key --window 0 "$@"; sleep 0.3; }
ends() { ! kill -0 "$program" 2>/dev/null; }
# quit: the program ends by itself and in peace
quit() {
    key ctrl+q
    waits 20 ends || fail "the program did not end"
    wait "$program" || fail "the program ended with status $?"
}
review() { ls "$home"/data/stet/reviews/*.stet; }
