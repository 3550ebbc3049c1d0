#!/usr/bin/env bash
# install_test.sh BUILD: installs the build into a folder of its own and uses the programs from there, as a person would.
set -euo pipefail

build=$1
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
export PATH="$prefix/bin:$PATH" QT_QPA_PLATFORM=offscreen HOME="$prefix/home" XDG_RUNTIME_DIR="$prefix/run"
mkdir "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
samples="$prefix/share/stet/samples"
man="$prefix/share/man/man1"

fail() { echo "$*" >&2; exit 1; }

# exits STATUS COMMAND...: what it prints is thrown away.
exits() {
    local want=$1 status=0
    shift
    timeout 60 "$@" >/dev/null || status=$?
    [ "$status" -eq "$want" ] || fail "exit status $status, not $want: $*"
}

# Every command and option that the program's help names stands in its manual page.
manual_is_complete() {
    local page help word
    page=$(sed 's/\\//g; s/Fl Fl /--/g' "$man/stet-cli.1")
    help=$(stet-cli --help; for command in $commands; do stet-cli "$command" --help; done)
    for word in $commands $(grep -oE -- '--[a-z][a-z-]+' <<<"$help" | sort -u); do
        grep -qwF -- "$word" <<<"$page" || fail "stet-cli.1 does not mention $word"
    done
}

cmake --install "$build" --prefix "$prefix" >/dev/null

[ "$(command -v stet-cli)" = "$prefix/bin/stet-cli" ] || fail "stet-cli is not the installed one"
commands=$(stet-cli --help | sed -n '/^Subcommands:/,$s/^  \([a-z]*\) .*/\1/p')
[ -n "$commands" ] || fail "stet-cli --help names no commands"
exits 0 stet-cli --version
exits 1 stet-cli diff "$samples/harbour.before.txt" "$samples/harbour.after.txt"
exits 0 stet-cli diff "$samples/harbour.after.txt" "$samples/harbour.after.txt"
exits 0 stet-cli split "$samples/harbour.page.txt" --before "$prefix/before.txt" --after "$prefix/after.txt"
exits 1 stet-cli diff "$prefix/before.txt" "$prefix/after.txt"
exits 2 stet-cli diff "$prefix/nothing.txt" "$samples/harbour.after.txt" 2>/dev/null
manual_is_complete

[ -e "$prefix/bin/stet" ] || exit 0  # built without the window
exits 0 stet --version
[ -e "$man/stet.1" ] || fail "no manual page of stet"
desktop-file-validate "$prefix/share/applications/org.stet.Stet.desktop"
appstreamcli validate --no-net "$prefix/share/metainfo/org.stet.Stet.metainfo.xml" >/dev/null
icon=$(sed -n 's/^Icon=//p' "$prefix/share/applications/org.stet.Stet.desktop")
[ -e "$prefix/share/icons/hicolor/scalable/apps/$icon.svg" ] || fail "the menu entry's icon $icon is not installed"
