"""A group that answers whatever is asked, wherever it is taken up again; every text is its own."""

import re

from dialogue_facilitator import Facilitator, TIME_LEFT
from dialogue_setting import DAY

TABLES, AT_A_TABLE = 4, 5
# More than any group needs here: then the same comes back for ever.
MOST_PROMPTS = 400


class Group:
    """Goes through a dialogue in as many sittings as it takes. `kept` are the texts of which the next
    prompt told that they were taken; `figures` and `dots` what was typed last for a table."""

    def __init__(self, laptop, dice, *options):
        self.laptop, self.dice, self.options = laptop, dice, options
        self.kept, self.figures, self.dots = [], {}, {}
        self.given, self.count, self.note_was_last = set(), 0, False
        self.prompts, self.text = 0, None
        self.facilitator = None

    def sit_down(self, *options):
        self.facilitator = Facilitator(self.laptop, *options, day=DAY)
        self.text = None
        return self.facilitator

    @property
    def is_done(self):
        terminal = self.facilitator.terminal
        return terminal.is_over and "Later een verslag maken" in terminal.shown

    def new_text(self):
        self.count += 1
        self.text = f"dit is zin {self.count} van de groep"
        return self.text

    def once(self, key):
        """A text the first time, then Enter: of a list that is taken until Enter."""
        return "" if key in self.given else self.new_text()

    def note(self):
        """One note at every prompt for notes, then on to the next step."""
        self.note_was_last = not self.note_was_last
        return self.new_text() if self.note_was_last else ""

    def score(self, table, number):
        given = sorted(self.dice.choices(range(11), k=AT_A_TABLE))
        self.figures[int(table), int(number)] = given
        return " ".join(map(str, given))

    def points(self, table, numbers):
        numbers = numbers.split()
        counts = [0] * len(numbers)
        for _ in range(3 * AT_A_TABLE):
            counts[self.dice.randrange(len(counts))] += 1
        self.dots[int(table)] = dict(zip(map(int, numbers), counts))
        return " ".join(map(str, counts))

    def reply(self):
        """What is typed at the prompt on the screen; `text` is what must be kept of it, if anything."""
        self.text, self.key = None, None
        question = self.facilitator.question[-400:]
        if TIME_LEFT.sub("", self.facilitator.prompt) == ">":
            return self.note()
        for pattern, answer in self.answers():
            found = re.search(pattern, question)
            if found:
                self.key = found[0]
                return answer(*found.groups()) if callable(answer) else answer
        self.facilitator.terminal.fail(f"nobody said what to type at: {self.facilitator.prompt}")

    def answers(self):
        def once(*_):
            return self.once(self.key)
        return [
            (r"is nog niet afgesloten", ""), (r"aan het eind hebben", "iets samen"),
            (r"aan elke tafel\?", str(AT_A_TABLE)), (r"1 of 2: ", ""), (r"Tot: \(", "300"),
            (r"Nummers: \(", ""), (r"Kloppen de aantallen", ""),
            (r"betekenis >$", self.term), (r"tafel \d+ \(\d van 2\) >$", self.new_text),
            (r"Alles binnen\?", ""), (r"Ronde sluiten\? \(j", "j"), (r"Ronde dicht", ""),
            (r"Zeggen ze hetzelfde", "k"), (r"Thema: \(nummer", "k"), (r"Per tafel tellen", ""),
            (r"tafel (\d+) · (\d+) .* mensen >$", self.score),
            (r"tafel (\d+) · stippen voor ([\d ]+) \(", self.points), (r"Enter = bewaren", ""),
            (r"Alles geteld", ""), (r"Samen afgesproken: ", once), (r"Anders gezien: ", once),
            (r"Nu: \(", once), (r"Later: \(", once), (r"Aan het bestuur: ", once),
            (r"Wat gaan jullie doen|Nog een stap", lambda: "" if self.has_step else self.new_text()),
            (r"Wie\? Noem", "schoolopleider"), (r"Wanneer\? ", "over zes weken"),
            (r"nodig, en van wie", self.new_text), (r"maak er een stap van", ""),
            (r"niet gevraagd\)$", "d"), (r"Wat klopt er niet", self.new_text), (r"Dag: ", "over zes weken"),
            (r"Enter = afsluiten", ""), (r"Nu een verslag maken", "n"),
        ]

    @property
    def has_step(self):
        return "Wat gaan jullie doen" in self.given or "Nog een stap" in self.given

    def term(self):
        text = self.once(self.key)
        return f"{text} = wat {text} is" if text else ""

    def go_on(self):
        """Types one answer, and keeps in mind what was taken."""
        self.prompts += 1
        if self.prompts > MOST_PROMPTS:
            self.facilitator.terminal.fail("the questions do not end")
        line = self.reply()
        text, key = self.text, self.key
        self.facilitator.type(line)
        self.acknowledge(text, key)

    def acknowledge(self, text, key):
        if text and ("Genoteerd." in self.facilitator.told or key):
            self.kept.append(text)
            if key:
                self.given.add(key)
