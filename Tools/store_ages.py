"""How long the release binary takes to open an account of any age, or one that somebody writes in, for
prove-store."""

import os
import shutil
import subprocess
import time

import store_walks as walks
from store_walks import TRIALS, Broken


def measured(words, lines=""):
    """Seconds, and the most memory that was held."""
    begun = time.monotonic()
    running = subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    running.stdin.write(lines.encode())
    running.stdin.close()
    _, status, usage = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    errors = running.stderr.read()
    if status:
        raise Broken(f"{' '.join(words)} : statut {running.returncode} {errors[-300:]}")
    return time.monotonic() - begun, usage.ru_maxrss / 1024


def ages(program, folder, count, turns=25):
    """Opening costs the same however old the account is."""
    young, old = f"{folder}/jeune", f"{folder}/vieux"
    begun = time.monotonic()
    for place, facts in ((young, 100), (old, count)):
        subprocess.run([TRIALS, "compte", place, str(facts)], check=True)
    made = time.monotonic() - begun
    times = {young: [], old: []}
    for _ in range(turns):
        # Alternately: what else the machine does costs both the same.
        for place in times:
            words = [program, "--lineaire", "--donnees", place, "--date", "2024-10-14"]
            times[place].append(measured(words, "quitter\nquitter\n")[0])
    medians = {place: sorted(all_)[turns // 2] * 1000 for place, all_ in times.items()}
    # The quickest too: on a busy machine a median of some milliseconds says little.
    if medians[old] > 2 * medians[young] and min(times[old]) > 2 * min(times[young]):
        raise Broken(f"ouverture : {medians[old]:.1f} ms pour {count} faits, {medians[young]:.1f} ms pour 100")
    size = sum(len(bytes_) for bytes_ in walks.files(old).values()) / 1e6
    costs = []
    for command in (["lister"], ["verifier"], ["exporter", "-o", folder + "/vieux.txt"]):
        seconds, room = measured([program, "donnees", *command, "--donnees", old])
        costs.append(f"{command[0]} {seconds:.1f} s et {room:.0f} Mo")
        # The bytes, what is made of them, and the program itself.
        if room > 60 + 4 * size:
            raise Broken(f"donnees {command[0]} : {room:.0f} Mo pour {size:.0f} Mo de données")
    shutil.rmtree(old)
    print(
        f"âges : ouverture {medians[young]:.1f} ms avec 100 faits, {medians[old]:.1f} ms avec {count} "
        f"(médianes de {turns}) ; sur {size:.0f} Mo : {', '.join(costs)} (compte fait en {made:.1f} s, "
        f"{time.monotonic() - begun:.1f} s)")


def second_program(program, folder, turns=9):
    """A second program on the same account is there at once, to read, and says who writes."""
    place = f"{folder}/deux"
    words = [program, "--lineaire", "--donnees", place, "--date", "2024-10-14"]
    first = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        while b"Votre choix" not in first.stdout.readline() + first.stdout.peek():
            pass
        times = []
        for _ in range(turns):
            begun = time.monotonic()
            second = subprocess.run(words, input=b"quitter\nquitter\n", capture_output=True, timeout=20)
            times.append(time.monotonic() - begun)
            said = (second.stdout + second.stderr).decode()
            if f"(processus {first.pid})" not in said or "lecture seule" not in said:
                raise Broken(f"le second programme ne nomme pas le premier ({first.pid}) : {said[:600]}")
    finally:
        first.kill()
        first.wait()
    # What else the machine does is none of its time.
    if min(times) > 0.1:
        raise Broken(f"le second programme met {min(times) * 1000:.0f} ms")
    print(
        f"second programme : ouvert en lecture seule et refermé en {min(times) * 1000:.1f} ms "
        f"(médiane {sorted(times)[turns // 2] * 1000:.1f} ms), le premier nommé")
