"""Reads the accessibility tree of the real program. usage: window_speaks.py STET BEFORE AFTER"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def walk(node, depth=0):
    """The node and all below it; a document's rows are many, and one cut is enough."""
    yield node
    if depth < 12:
        for i in range(min(node.get_child_count(), 60)):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from walk(child, depth + 1)


def application(name, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_name().lower() == name:
                return child
        time.sleep(0.3)
    sys.exit("the program is not on the accessibility bus")


def find_document(program, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for node in walk(program):
            if node.get_role() == Atspi.Role.DOCUMENT_FRAME and node.get_child_count() > 3:
                return node
        time.sleep(0.3)
    sys.exit("no document with rows")


def check(holds, what):
    if not holds:
        sys.exit(what)


def press(key):
    subprocess.run(["xdotool", "key", "--window", "0", key], check=True)
    time.sleep(0.5)


def nameless(program):
    """Controls that can be operated but say nothing of themselves."""
    operated = {Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX, Atspi.Role.SLIDER, Atspi.Role.LIST,
                Atspi.Role.ENTRY, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.MENU_ITEM}
    for node in walk(program):
        showing = node.get_state_set().contains(Atspi.StateType.SHOWING)
        if showing and node.get_role() in operated and not node.get_name():
            yield f"{node.get_role_name()} in {node.get_parent().get_name() or node.get_parent().get_role_name()}"


def main():
    stet = subprocess.Popen(sys.argv[1:])
    try:
        program = application("stet")
        document = find_document(program)
        check(document.get_name(), "the document has no name")
        rows = [document.get_child_at_index(i) for i in range(document.get_child_count())]
        changes = [row.get_child_at_index(i) for row in rows for i in range(row.get_child_count())]
        check(len(changes) > 10, f"only {len(changes)} changes are spoken")
        silent = [change.get_description() for change in changes if len(change.get_name()) < 4]
        check(not silent, f"changes without a sentence: {silent}")
        mute = sorted(set(nameless(program)))
        check(not mute, f"controls without a name: {mute}")
        press("j")
        press("j")
        chosen = [c for c in changes if c.get_state_set().contains(Atspi.StateType.SELECTED)]
        check(len(chosen) >= 1, "the current change is not told")
        check(chosen[0].get_description().endswith("2"), f"after J, J the current one is {chosen[0].get_description()}")
        press("a")
        told = chosen[0].get_description()
        check("accepted" in told, f"after A the change is told as {told}")
        print(f"{len(rows)} rows and {len(changes)} changes are spoken")
    finally:
        stet.terminate()
        stet.wait()


main()
