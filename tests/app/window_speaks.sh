#!/usr/bin/env bash
# What a screen reader hears: starts the real program on an accessibility bus of its own and reads its tree.
# usage: window_speaks.sh STET BEFORE AFTER
tools="dbus-run-session"
source "$(dirname "$0")/real_window.sh"
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    { echo "skipped: gir1.2-atspi-2.0 is not installed"; exit 77; }
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo "skipped: at-spi2-core is not installed"; exit 77; }

export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
dbus-run-session -- /usr/bin/python3 "$(dirname "$0")/window_speaks.py" "$@" 2>"$home/stet.log" || fail "the tree is not as it should be"
echo "passed"
