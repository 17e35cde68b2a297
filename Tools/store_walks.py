"""The ways in which the release binary writes, for prove-store: each is walked with a library in
between that counts the calls on files, ends the program at one of them or lets it fail."""

import errno
import os
import re
import shutil
import signal
import struct
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TRIALS = os.path.join(ROOT, ".build/trials/store-trials")
CODES = ["ENOSPC", "EDQUOT", "EROFS", "EIO", "EACCES", "EMFILE", "EINTR", "EFBIG"]
DAY = "2024-10-14"

TEXT = "Je demande une dispense de photo pour ma carte Vitale, pour raison de santé."
SENT = "Votre demande est bien envoyée"
TYPED = "Fin du texte."
WRITING = [
    "aller à mediateur/motif", "je souhaite une dispense", "continuer", "je souhaite saisir", TEXT, "."]
LEAVING = ["quitter", "quitter"]
MEDIATEUR = WRITING + ["continuer", "continuer"] + LEAVING
MESSAGE = [
    "aller à messagerie/nouveau", "autre demande", "une réclamation", "votre message", TEXT, ".",
    "envoyer"] + LEAVING
SIGNALEMENT = [
    "aller à signalement/motif", "remboursement", "signaler", "continuer", "2", "11/10/2024", "3",
    "Consultation", "4", "Dr Fictif", "Camille", "mon message", TEXT, ".", "continuer",
    "valider"] + LEAVING
COORDONNEES = [
    "aller à informations/coordonnees", "téléphone", "06 39 98 55 55", "enregistrer"] + LEAVING
# What was typed in the accounts that are made beforehand, as every file of the store writes it.
MARKS = [b"Bonjour, je vous", b"dispense de photo"]
# How a cause is said.
CAUSES = re.compile(
    "disque|espace|L'accès|Trop de fichiers|taille permise|interrompu|lecture seule|réserver|n'ont pas "
    "pu|n'a pas pu|n'est pas complet|n'est plus là")


class Broken(Exception):
    pass


def shim(folder):
    path = os.path.join(folder, "break-calls.so")
    source = os.path.join(ROOT, "Tests/Fixtures/store-trials/break-calls.c")
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", path, source, "-ldl"], check=True)
    return path


class Start:
    """What the next start finds in a folder."""

    def __init__(self, line):
        self.folder, self.state, facts, requests, messages, self.phone, self.texts = line.split("\t")
        self.facts, self.requests, self.messages = int(facts), int(requests), int(messages)


def found(folders):
    result = {}
    for start in range(0, len(folders), 100):
        said = subprocess.run(
            [TRIALS, "lire"] + folders[start : start + 100], capture_output=True, text=True, timeout=60)
        for line in said.stdout.splitlines():
            one = Start(line)
            result[one.folder] = one
    return result


def files(place):
    """Every file below a folder, with its bytes."""
    return {
        os.path.relpath(os.path.join(folder, name), place): open(os.path.join(folder, name), "rb").read()
        for folder, _, names in os.walk(place) for name in names}


class Outcome:
    """What one run came to."""

    def __init__(self, place, said, status, kinds):
        self.place, self.said, self.status, self.kinds = place, said, status, kinds
        self.start = None

    def broken(self, what):
        return Broken(f"{self.place} : {what} : {self.said[-300:]}")


def look(outcomes, walk):
    """What is left in each place, and what the next start finds there."""
    where = {}
    for outcome in outcomes:
        outcome.left = files(outcome.place) if os.path.isdir(outcome.place) else {}
        where[outcome.place] = outcome.place
        if walk.looks_at_copy and os.path.isdir(outcome.place):
            where[outcome.place] = shutil.copytree(outcome.place, outcome.place + ".vu")
    starts = found(list(where.values()))
    for outcome in outcomes:
        outcome.start = starts[where[outcome.place]]


class Walk:
    """A visit in lines: what is told on the way has to be found by the next start."""

    looks_at_copy = False
    statuses = (0, 3)

    def __init__(self, name, lines, told=SENT, holds=lambda start: start.requests == 1, template=None,
                 isWritable=True, vanishes=False):
        self.name, self.lines, self.told, self.holds = name, lines, told, holds
        self.template, self.is_writable, self.vanishes = template, isWritable, vanishes
        self.least = 0
        self.vanish_at = 0

    def words(self, place):
        return ["--lineaire", "--donnees", place, "--date", DAY]

    def run(self, program, library, place, **settings):
        """One run on a copy of the template."""
        if self.template:
            shutil.copytree(self.template, place)
            if "cut" in settings:
                os.sync()
        counts = settings.pop("map", place + ".calls")
        environment = dict(os.environ, LD_PRELOAD=library, BREAK_MAP=counts)
        if self.vanish_at:
            settings.update(vanish=place, vanish_at=self.vanish_at)
        environment.update({"BREAK_" + name.upper(): str(value) for name, value in settings.items()})
        done = subprocess.run(
            [program] + self.words(place), input=("\n".join(self.lines) + "\n").encode(),
            env=environment, capture_output=True, timeout=20)
        with open(counts, "rb") as file:
            page = file.read()
        os.remove(counts)
        count = min(struct.unpack("i", page[:4])[0], len(page) - 4)
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        return Outcome(place, said, done.returncode, page[4 : 4 + count].decode())

    def whole(self, program, library, place, **settings):
        """The run that nothing disturbs: the others are held against it."""
        if self.vanishes:
            kinds = self.run(program, library, place + "-avant").kinds
            self.vanish_at = [at for at, kind in enumerate(kinds, 1) if kind == "w"][len(kinds) // 12]
        outcome = self.run(program, library, place, **settings)
        if outcome.status not in (0, 1) or self.told not in outcome.said:
            raise outcome.broken("le parcours ne va pas jusqu'au bout")
        look([outcome], self)
        self.least = 0 if self.vanishes else found([self.copy(place)])[place + ".copie"].facts
        self.judge(program, outcome)
        return outcome

    def copy(self, place):
        """The account as it was before."""
        if self.template:
            shutil.copytree(self.template, place + ".copie")
        return place + ".copie"

    def judge(self, program, outcome):
        """What was told before the end has to be there."""
        start, said = outcome.start, outcome.said
        if (start.state == "bon") != self.is_writable:
            raise outcome.broken(start.state)
        if start.facts < self.least:
            raise outcome.broken(f"{start.facts} faits, {self.least} avant")
        if self.told in said and not self.holds(start):
            raise outcome.broken("ce qui est confirmé est perdu")
        if max(start.requests, start.messages - self.least) > 1:
            raise outcome.broken("c'est là deux fois")
        texts = start.texts
        if self.vanishes and os.path.isdir(outcome.place + ".parti"):
            texts += found([outcome.place + ".parti"])[outcome.place + ".parti"].texts
        if TYPED in said and "ne sont pas gardées" not in said and not self.holds(start):
            if TEXT not in texts:
                raise outcome.broken(f"le texte montré est perdu ({texts!r})")

    def judge_failure(self, program, outcome):
        said, status = outcome.said, outcome.status
        if status not in self.statuses or "Fatal error" in said:
            raise outcome.broken(f"statut {status}")
        if (status != 0 or self.told not in said) and not CAUSES.search(said):
            raise outcome.broken("rien n'est dit")
        self.judge(program, outcome)


class Upkeep(Walk):
    """A command on the data: stopped or failing, it says nothing that is not so, and a second one
    finishes."""

    # What is left is for the same command to finish, not for a start.
    looks_at_copy = True
    statuses = (0, 1, 3)

    def __init__(self, name, command, told, template):
        super().__init__(name, [], told=told, template=template)
        self.command = command

    def words(self, place):
        return ["donnees"] + [word.replace("{}", place) for word in self.command] + ["--donnees", place]

    def again(self, program, outcome):
        done = subprocess.run(
            [program] + self.words(outcome.place), capture_output=True, text=True, timeout=20)
        if done.returncode not in (0, 1):
            raise outcome.broken(f"une seconde fois ne finit pas : {done.stdout}{done.stderr}")


class Repair(Upkeep):
    def whole(self, program, library, place, **settings):
        self.facts = 0
        outcome = super().whole(program, library, place, **settings)
        self.facts = outcome.start.facts
        return outcome

    def judge(self, program, outcome):
        if self.told in outcome.said and outcome.start.state != "bon":
            raise outcome.broken("dit réparé, et ne l'est pas")
        self.again(program, outcome)
        after = found([outcome.place])[outcome.place]
        if after.state != "bon" or after.facts < self.facts or TEXT[:30] not in after.texts:
            raise outcome.broken(f"après une seconde réparation : {vars(after)}")
        if not any(name.startswith("camille.abime-") for name in os.listdir(outcome.place)):
            raise outcome.broken("l'original n'est pas gardé")


class Erasure(Upkeep):
    """No typed word is left in any file, once it was told or done again."""

    def judge(self, program, outcome):
        # `found` has looked, and made an account anew where there was none.
        if self.told in outcome.said and outcome.left:
            raise outcome.broken(f"dit effacé, et il reste {sorted(outcome.left)}")
        self.again(program, outcome)
        left = files(outcome.place)
        if left or any(mark in bytes_ for bytes_ in left.values() for mark in MARKS):
            raise outcome.broken(f"effacé deux fois, et il reste {sorted(left)}")


class Export(Upkeep):
    def whole(self, program, library, place, **settings):
        self.text = None
        self.before = files(self.template)
        outcome = super().whole(program, library, place, **settings)
        self.text = open(place + ".txt", "rb").read()
        if any(mark not in self.text for mark in MARKS):
            raise outcome.broken("il n'y a pas tout dans l'export")
        return outcome

    def judge(self, program, outcome):
        path = outcome.place + ".txt"
        is_there = os.path.exists(path)
        if self.told in outcome.said and not is_there:
            raise outcome.broken("dit écrit, et n'est pas là")
        is_partial = "n'est pas complet" in outcome.said
        if self.text and is_there and not is_partial and open(path, "rb").read() != self.text:
            raise outcome.broken("l'export n'est pas entier")
        if outcome.left != self.before:
            raise outcome.broken("le compte n'est plus le même")


def flip(path, offset):
    with open(path, "r+b") as file:
        file.seek(offset)
        byte = file.read(1)
        file.seek(offset)
        file.write(bytes([byte[0] ^ 1]))


def templates(program, base):
    """The accounts that walks begin with."""
    made = {}

    def account(name, count, lines=()):
        place = made[name] = f"{base}/modele-{name}"
        if count:
            subprocess.run([TRIALS, "compte", place, str(count)], check=True)
        if lines:
            subprocess.run(
                [program, "--lineaire", "--donnees", place, "--date", DAY], check=True, timeout=20,
                input=("\n".join(lines) + "\n").encode(), stdout=subprocess.DEVNULL)
        return place + "/camille/"

    def append(path, bytes_):
        with open(path, "ab") as file:
            file.write(bytes_)

    # The first opening adds a fact, sending one more: that is the 128th.
    account("presque-archive", 126)
    folder = account("dechire", 5, WRITING + LEAVING)
    for name in sorted(os.listdir(folder)):
        if name.endswith(".jsonl") and name != "temoin.jsonl":
            append(folder + name, b'01234567 {"v":1,')
    folder = account("abime", 300, WRITING + LEAVING)
    flip(folder + "journal.jsonl", 60)
    draft = next(folder + name for name in os.listdir(folder) if name.startswith("brouillon-"))
    flip(draft, 30)
    # Worse, for a repair: archives, snapshot, and an unfinished end.
    shutil.copytree(made["abime"], f"{base}/modele-pire")
    made["pire"] = f"{base}/modele-pire"
    folder = made["pire"] + "/camille/"
    flip(folder + "archives/faits-0000000001.jsonl", 5000)
    flip(folder + "instantane.jsonl", 40)
    append(folder + "journal.jsonl", b"0123")
    # All that may hold a typed word: an original of before a repair, what was put aside, what
    # interrupted writes and repairs left.
    place = made["plein"] = f"{base}/modele-plein"
    shutil.copytree(made["pire"], place)
    for command in ("reparer",):
        subprocess.run(
            [program, "donnees", command, "--donnees", place], check=True, stdout=subprocess.DEVNULL)
    account("plein", 0, WRITING + LEAVING)
    folder = place + "/camille/"
    draft = next(folder + name for name in os.listdir(folder) if name.startswith("brouillon-"))
    shutil.copy(draft, folder + "journal.jsonl.nouveau")
    shutil.copytree(folder, place + "/camille.repare-20241014-103000")
    with open(folder + "reserve", "r+b") as file:
        file.write(open(draft, "rb").read())
    if not os.path.isdir(folder + "quarantaine"):
        raise Broken("le compte à effacer n'a pas de quarantaine")
    return made


def all_walks(program, base):
    made = templates(program, base)
    phone = "0639985555"
    return [
        Walk("médiateur, première ouverture", MEDIATEUR),
        Walk("messagerie", MESSAGE, "Votre message est envoyé", lambda start: start.messages == 1),
        Walk("signalement", SIGNALEMENT, "Votre message est bien envoyé"),
        Walk("coordonnées", COORDONNEES, "Vos coordonnées sont enregistrées",
             lambda start: start.phone == phone),
        Walk("archives", MEDIATEUR, template=made["presque-archive"]),
        Walk("fin déchirée", MEDIATEUR, template=made["dechire"]),
        Walk("lignes abîmées", WRITING + LEAVING, TYPED, lambda start: TEXT in start.texts,
             template=made["abime"], isWritable=False),
        Walk("dossier disparu", MEDIATEUR, vanishes=True),
        Repair("reparer", ["reparer"], "réparé.", made["pire"]),
        Erasure("effacer", ["effacer", "--oui"], "tout est effacé", made["plein"]),
        Export("exporter", ["exporter", "--remplacer", "-o", "{}.txt"], "Export écrit", made["plein"]),
    ]
