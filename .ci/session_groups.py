"""Seven people of two sides at one laptop, openly and anonymously; and other scans than the main one."""

import re

from partnership import Partnership, expect
from person import pick

# Side, role, name; answers differ from one to the next.
SEVEN = [
    (1, "schoolopleider", "Anne"), (1, "werkplekbegeleider", "Bram"), (1, "directeur", "Chantal"),
    (1, "werkplekbegeleider", "Dirk"), (2, "instituutsopleider", "Els"),
    (2, "vakdidacticus", "Frans"), (2, "instituutsopleider", "Gerda"),
]


class Turns:
    """Who has the laptop: says side, role and name, and answers in an own way."""

    def __init__(self, people):
        self.people, self.turn = people, -1

    def side(self, _):
        self.turn += 1
        return str(self.people[self.turn][0])

    def role(self, _):
        return self.people[self.turn][1]

    def name(self, _):
        return self.people[self.turn][2]

    def hand_over(self, _):
        return "klaar" if self.turn == len(self.people) - 1 else ""

    def answer(self, asked):
        return pick(asked, 1 + (self.turn + len(asked.text)) % 3)

    @property
    def rules(self):
        return [
            (r"Van welke kant", self.side), (r"Welke rol", self.role), (r"Hoe heet", self.name),
            (r"Geef de laptop door", self.hand_over), (r"Nummer \(Enter", ""),
            (r"Samen:$", ["b", "o", "a"]), (r"Keuze: \(", ["l", "o"]),
        ]


def seven_open(program):
    """One after the other; nothing of the one before is on the screen of the next."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        turns = Turns(SEVEN)
        person = laptop.scan(
            *turns.rules, answers=turns.answer, asks_help=True,
            options=["--expect", "school=4,opleiding=3"])
        person.play(until=r"Waar jullie hetzelfde antwoordden")
        handed = person.terminal.transcript.split("Geef de laptop door")
        expect(len(handed) >= 7, f"the laptop was handed over {len(handed) - 1} times")
        person.play()
        person.terminal.end(0)
        shown = person.terminal.shown
        expect(re.search(r"Vanuit de school \(4 mensen\)", shown), "the four are not shown as a side")
        topics = shown.split("Onderwerp 1 van")[1].split("De plaat")[0]
        expect(not any(name in topics for _, _, name in SEVEN), "one of a side is shown apart")
        outcome = laptop.position()
        expect(len(outcome["raters"]) == 7, "not all seven count")


def seven_anonymous(program):
    """The files hold no name, role or time; with four of them nothing is shown."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        laptop.run("scan", "wilg", "--anonymous", "--expect", "school=2,opleiding=2", status=2)
        few = Turns(SEVEN[:4])
        codes = []
        person = laptop.scan(
            *few.rules, (r"Heb je al een code", ""), answers=few.answer, asks_help=True,
            options=["--anonymous", "--expect", "school=4,opleiding=3"],
            mistakes={r"Heb je al een code": ["zzzzzz"]})
        person.play(until=r"Vraag 3 van 24")
        codes += re.findall(r"Je code is (\w+)\.", person.terminal.shown)
        person.terminal.type("stop")
        person.terminal.expect(codes[0])
        person.terminal.type("")
        person.terminal.type("stop")
        person.terminal.end(0)
        few.turn = -1
        person = laptop.scan(
            *few.rules, (r"Heb je al een code", [codes[0], "", ""]), answers=few.answer,
            after=person)
        few.turn = 0
        person.play()
        person.terminal.end(0, "Nog niet klaar")
        person = laptop.scan(options=["--close"], after=person)
        person.play()
        expect("minstens 5" in person.terminal.shown, "four are shown")
        laptop.run("position", "wilg", status=5)
        rest = Turns(SEVEN)
        rest.turn = 3
        person = laptop.scan(*rest.rules, answers=rest.answer, after=person, asks_help=True)
        person.play()
        person.terminal.end(0)
        expect("Als geheel" in person.terminal.shown, "seven are not shown")
        nothing_personal(partnership.root)


def nothing_personal(root):
    for path in root.rglob("*"):
        if not path.is_file():
            continue
        text = path.read_text(errors="replace")
        for line in text.splitlines():
            # Of the session itself may be told when it began and was shown; of nobody's answers.
            if re.search(r'"invuller"|"wat":"antwoord"', line):
                expect('"klok":null' in line, f"{path.name} tells when someone answered: {line[:120]}")
        for _, role, name in SEVEN:
            expect(name not in text, f"{path} holds the name {name}")
            expect("jsonl" not in path.suffix or f'"rol":"{role}"' not in persons(text),
                   f"{path} holds the role {role}")


def persons(journal):
    """The lines about people; a step that was agreed may name who takes it."""
    return "\n".join(line for line in journal.splitlines() if '"invuller"' in line)


def scenarios_of_the_future(program):
    """A scan without steps: statements, and how well each picture of the future fits."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        turns = Turns([SEVEN[0], SEVEN[4]])
        person = laptop.scan(
            (r"Samen:$", ["j", "d", "o"]), *turns.rules, answers=turns.answer, asks_help=True,
            options=["--scan", "toekomstscenarios"])
        person.play()
        person.terminal.end(0)
        expect("Herkennen jullie dit beeld?" in person.terminal.shown, "no end to the talk")


def short_scan_of_one_level(program):
    """`--scope`: only what was chosen is asked, and the outcome says so."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new("--school", "De Wilg", "--school", "De Es")
        person = laptop.scan(
            (r"Antwoorden \(", lambda asked: f"{pick(asked, 2)} {pick(asked, 3)}"),
            (r"Waar gaan jullie antwoorden over", "1"), asks_help=True,
            options=["--scan", "korte-scan", "--scope", "tussen-mensen,ontmoeten", "--together"],
            mistakes={r"Waar gaan jullie antwoorden over": ["7", "De Wilg?"]})
        person.play()
        person.terminal.end(0)
        expect("Vraag 2 van 2" in person.terminal.shown, "more is asked than was chosen")
        expect("De Wilg en het instituut" in person.terminal.shown, "the school is not named")


SCENARIOS = [seven_open, seven_anonymous, scenarios_of_the_future, short_scan_of_one_level]
