#!/usr/bin/env python3
"""What a blind person hears: the program under the screen reader TDSR, without a voice.

usage: listen.py JOURNEY PROGRAM [OPTION...]

JOURNEY is a file of keys, one a line, each followed by what was spoken after it, indented. This
writes the same file to stdout with what is spoken now. TDSR runs on a terminal of 80x24; its speech
server is `cat` into a file. Keys are `Bas`, `Tab`, `Entrée`..., `taper x` for one letter, `coller
TEXTE` for a paste, `pause` for the wait until something is spoken.
"""

import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import tty

KEYS = {
    "Haut": b"\x1b[A", "Bas": b"\x1b[B", "Droite": b"\x1b[C", "Gauche": b"\x1b[D",
    "Tab": b"\t", "Maj-Tab": b"\x1b[Z", "Entrée": b"\r", "Espace": b" ", "Échap": b"\x1b",
    "Effacer": b"\x7f", "Fin": b"\x1b[F", "Origine": b"\x1b[H", "F1": b"\x1b[[A", "F2": b"\x1b[[B", "F3": b"\x1b[[C",
    "F5": b"\x1b[[E", "F6": b"\x1b[17~", "Ctrl-P": b"\x10", "Ctrl-Q": b"\x11",
}
# TDSR reads the line of the cursor so long after an arrow: the program has painted by then.
CURSOR_DELAY = 0.25
QUIET = 0.12
LONGEST = 20.0


class Listener:
    def __init__(self, command):
        self.folder = tempfile.mkdtemp(prefix="speech-")
        self.log = os.path.join(self.folder, "log")
        open(self.log, "w").close()
        self.heard = 0
        self.write_settings()
        self.write_terminal()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            self.become_reader(command)

    def write_settings(self):
        with open(os.path.join(self.folder, ".tdsr.cfg"), "w") as settings:
            settings.write(
                "[speech]\nprocess_symbols = False\nkey_echo = True\ncursor_tracking = True\n"
                f"line_pause = True\ncursor_delay = {CURSOR_DELAY}\n[symbols]\n[plugins]\n")

    def write_terminal(self):
        """The Linux console, but that the cursor is never moved by backspaces: TDSR takes each for a
        letter that somebody erased, if it comes soon enough after the letter."""
        source = os.path.join(self.folder, "source")
        with open(source, "w") as entry:
            entry.write("linux-heard|the Linux console,\n\tcub1@, use=linux,\n")
        subprocess.run(["tic", "-x", "-o", self.folder, source], check=True)

    def become_reader(self, command):
        # The size is there before anyone asks for it.
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        # TDSR 0.2.1 gives the terminal back cooked: keys would wait for a line feed.
        tty.setraw(0)
        reader = os.path.join(os.path.dirname(sys.executable), "tdsr")
        environment = {
            "HOME": self.folder, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
            "TERM": "linux-heard", "TERMINFO": self.folder, "SWIFT_BACKTRACE": "enable=no",
        }
        server = f"/bin/sh -c 'exec cat >> {self.log}'"
        words = [sys.executable, reader, "-s", server, "--"] + command
        os.execve(sys.executable, words, environment)

    def drain(self, seconds):
        """Takes what TDSR passes on; false when nothing came for so long."""
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        if not ready:
            return False
        try:
            return os.read(self.terminal, 65536) != b""
        except OSError:
            return False

    def log_size(self):
        return os.path.getsize(self.log)

    def processes(self):
        """TDSR and all below it."""
        found, waiting = [], [self.process]
        while waiting:
            number = waiting.pop()
            found.append(number)
            try:
                with open(f"/proc/{number}/task/{number}/children") as children:
                    waiting += [int(child) for child in children.read().split()]
            except OSError:
                pass
        return found

    def all_sleep(self):
        for number in self.processes():
            try:
                with open(f"/proc/{number}/stat") as status:
                    if status.read().rpartition(")")[2].split()[0] not in "SZ":
                        return False
            except OSError:
                pass
        return True

    def wait_for_quiet(self, until_spoken):
        """Until all have slept for a while and said nothing more."""
        before, end = self.log_size(), time.monotonic() + LONGEST
        # `x`, the silence at each key, is no speech.
        def has_spoken():
            return any(line.startswith(("s", "l")) for line in self.lines_since(self.heard))
        quiet_since, has_painted = time.monotonic(), False
        while time.monotonic() < end:
            moved = self.drain(0.02)
            has_painted = has_painted or moved
            size = self.log_size()
            if moved or size != before or not self.all_sleep():
                before, quiet_since = size, time.monotonic()
            elif time.monotonic() - quiet_since > QUIET:
                if has_spoken() if until_spoken else has_painted:
                    return
        raise SystemExit(f"nothing came in {LONGEST} s")

    def lines_since(self, start):
        with open(self.log, "rb") as log:
            log.seek(start)
            return log.read().decode("utf-8", "replace").split("\n")

    def spoken(self):
        lines = self.lines_since(self.heard)
        self.heard = self.log_size()
        words = []
        for line in lines:
            if line[:1] == "s":
                words.append(" ".join(line[1:].split()))
            elif line[:1] == "l":
                words.append(f"({line[1:]})")
        return " ".join(word for word in words if word)

    def press(self, key):
        if key.startswith("taper "):
            os.write(self.terminal, key.removeprefix("taper ").encode())
        elif key.startswith("coller "):
            text = key.removeprefix("coller ").encode()
            os.write(self.terminal, b"\x1b[200~" + text + b"\x1b[201~")
        elif key not in ("ouverture", "pause"):
            os.write(self.terminal, KEYS[key])
        is_heard = key in ("Haut", "Bas", "Droite", "Gauche", "ouverture", "pause")
        self.wait_for_quiet(until_spoken=is_heard or key.startswith("taper "))

    def close(self):
        for number in reversed(self.processes()):
            try:
                os.kill(number, signal.SIGKILL)
            except OSError:
                pass
        os.waitpid(self.process, 0)
        os.close(self.terminal)
        shutil.rmtree(self.folder)


def wrapped(text, width=96):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) + 1 > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    return lines + [line] if line else lines or ["(rien)"]


def main():
    journey, command = sys.argv[1], sys.argv[2:]
    listener = Listener(command)
    try:
        with open(journey, encoding="utf-8") as steps:
            for step in (line.rstrip("\n") for line in steps):
                if step.startswith(" "):
                    continue
                print(step)
                if step and not step.startswith("#"):
                    listener.press(step)
                    for line in wrapped(listener.spoken()):
                        print("    " + line)
    finally:
        listener.close()


main()
