"""Someone who goes through a guided session: reads what is asked, and types what the rules say."""

import re
from collections import Counter

from terminal import Failed, Terminal

# A question is asked some hundred times in a session; more often means that it comes back for ever.
MOST_PROMPTS = 600
# What may not be shown before the topics are done: a word for the whole.
WHOLE = re.compile(r"Het geheel\b|Als geheel[:,]")
TOPICS_DONE = re.compile(r"Dat waren jullie onderwerpen|slaan de onderwerpen deze keer over"
                         r"|nog niets om naast elkaar te leggen")
HELP = "Stoppen: typ stop. Alles wat je hebt ingevuld is bewaard."

# What an unhurried pair answers; the first that fits counts. A list is typed one by one, its last
# for ever.
USUAL = [
    (r"Wil je eerst oefenen\?", "n"),
    (r"Er loopt nog een sessie van", ""),
    (r"Waar gaan jullie antwoorden over\? ", ""),
    (r"Van welke kant antwoord je\?", "1"),
    (r"Welke rol heb je", ""),
    (r"Bedoel je «", ""),
    (r"Hoe heet (je|deze tafel)\?", ""),
    (r"Nummer \(Enter = iemand die nog niet begon\):$", "1"),
    (r"Heb je al een code", ""),
    (r"Enter = (naar de vragen|beginnen)", ""),
    (r"Gelezen\? Enter = het scherm leegmaken", ""),
    (r"Geef de laptop door", "klaar"),
    (r"Op weg naar \w: is dat al zo", ""),
    (r"Klopp?t? \w.* ook\? \(Enter", ""),
    (r"Kloppen ", ""),
    (r"Waaraan zie je \w\?", "studiedag in het voorjaar, schoolopleider en instituutsopleider"),
    (r"gaat over iets wat doorging", "j"),
    (r"Toch klaar\?", "j"),
    (r"Klaar\?$", "klaar"),
    (r"Antwoorden \(vanuit", "j j"),
    (r"Hoe staat het ermee\?", "l"),
    (r"Wat leverde het op|Waarom vervalt het", "dat is gelukt"),
    (r"Welke geldt\? \(nummer\)", "1"),
    (r"Uitgepraat\? \(Enter", ""),
    (r"Jullie keuze:$", ""),
    (r"Waarom\? \(Enter = niet noteren\)$", ""),
    (r"Waarom\?$", "we hoorden elkaars voorbeelden"),
    (r"Ziet iemand het anders\?", ""),
    (r"Samen:$", "o"),
    (r"Keuze: \(Enter", ""),
    (r"Wat veranderde er\?$", "w"),
    (r"Herkennen jullie dit beeld", "j"),
    (r"Wat klopt er niet", "de studenten missen"),
    (r"Waar\? \(nummer", "1"),
    (r"Nog een\? \(nummer", ""),
    (r"Over een jaar: \(Enter", "Mentoren doen mee in het gesprek"),
    (r"Wat gaan jullie doen\?", "Eén les samen bekijken"),
    (r"Wie\? Noem een rol", "schoolopleider"),
    (r"Wanneer\? Zoals", "over zes weken"),
    (r"Wat is daarvoor nodig", "een dagdeel, van de directeur"),
    (r"Nog een stap\?", ""),
    (r"Dag: \(zoals", "over drie maanden"),
    (r"\(Enter = klaar, (r = tweede ronde, )?a = afsluiten\)$", ""),
    (r"Zeker weten\?", "j"),
    (r"\(Enter = verder\)$", ""),
    (r"Antwoord:$", None),
]


def pick(question, step, single="jdn"):
    """The letter of a description, counted from 1, or of the last there is; `single` are the letters
    for a question without descriptions, by step from the last."""
    letters = re.findall(r"^  ([a-d])  ", question.text, re.M)
    if letters:
        return letters[min(step, len(letters)) - 1] if step else "0"
    return single[-1] if step == 0 else single[0] if step > 1 else single[min(1, len(single) - 1)]


class Person:
    """Plays a terminal to its end, or to a prompt."""

    def __init__(self, terminal: Terminal, *rules, answers=None, mistakes=None, asks_help=False,
                 after=None):
        self.terminal = terminal
        self.rules = [[re.compile(text), reply, 0] for text, reply in [*rules, *USUAL]]
        # Called with the question on the screen; gives what is typed.
        self.answers = answers or (lambda question: pick(question, 1))
        # The screen on which the question stands that is being answered.
        self.asked = None
        # By rule: what is typed first, and must be asked again.
        self.mistakes = {text: list(lines) for text, lines in (mistakes or {}).items()}
        self.asks_help = asks_help
        self.helped = set()
        self.prompts = 0
        # All that was shown, from the first sitting of the session on.
        self.stage_text = after.stage_text if after else ""
        # How often every kind of question was asked.
        self.kinds = Counter()

    def play(self, until=None):
        """Types until the program ends, or until a prompt fits; that one is left unanswered."""
        while not self.terminal.is_over:
            self.look()
            if until and re.search(until, self.question):
                return self
            kind, line = self.reply_now()
            self.try_help(kind)
            self.make_mistakes(kind)
            self.terminal.type(line)
        self.look()
        return self

    def reply_now(self):
        """What kind of question is asked, and what would be typed."""
        self.look()
        self.prompts += 1
        if self.prompts > MOST_PROMPTS:
            self.terminal.fail("the questions do not end")
        return self.reply()

    @property
    def question(self):
        """The prompt with what stands before it, when it was wrapped."""
        return " ".join(line.strip() for line in self.terminal.screen.lines).strip()

    def reply(self):
        for rule in self.rules:
            pattern, reply, used = rule
            if not pattern.search(self.question[-400:]):
                continue
            rule[2] += 1
            self.kinds[pattern.pattern] += 1
            if reply is None:
                return pattern.pattern, self.answers(self.asked)
            if callable(reply):
                return pattern.pattern, reply(self.asked)
            if isinstance(reply, list):
                return pattern.pattern, reply[min(used, len(reply) - 1)]
            return pattern.pattern, reply
        self.terminal.fail(f"nobody said what to type at: {self.terminal.screen.prompt}")

    def look(self):
        """No word for the whole while people still answer or talk."""
        if re.search(r"^Vraag \d+ van|^Oefenvraag", self.terminal.screen.text, re.M):
            self.asked = self.terminal.screen
        self.stage_text += " " + self.terminal.screen.flat
        done = TOPICS_DONE.search(self.stage_text)
        before = self.stage_text[: done.start()] if done else self.stage_text
        whole = WHOLE.search(before)
        if whole:
            self.terminal.fail(f"a word for the whole before the topics: {whole.group()}")

    def try_help(self, kind):
        """At every kind of prompt `?` explains, and the same is asked again."""
        if not self.asks_help or kind in self.helped:
            return
        self.helped.add(kind)
        prompt = self.terminal.screen.prompt
        self.terminal.type("?")
        self.terminal.expect(HELP)
        if self.terminal.screen.prompt != prompt:
            self.terminal.fail(f"after ? it asks something else than: {prompt}")

    def make_mistakes(self, kind):
        for wrong in self.mistakes.pop(kind, []):
            prompt = self.terminal.screen.prompt
            self.terminal.type(wrong)
            if self.terminal.is_over or self.terminal.screen.prompt != prompt:
                self.terminal.fail(f"{wrong!r} was taken at: {prompt}")
            if len(self.terminal.screen.lines) < 2:
                self.terminal.fail(f"nothing was said about {wrong!r} at: {prompt}")


__all__ = ["Failed", "Person", "pick"]
