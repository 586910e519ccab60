"""Someone who leads a dialogue: types what the group says at the prompts that are expected."""

import re

from person import HELP
from terminal import Terminal

PAUSE = "(Enter = verder)"
TIME_LEFT = re.compile(r"^\[[^\]]*\] ?")
KEPT = "Alles wat is getypt, is bewaard."
# Kinds of prompts at which `?` was tried, in all scenarios together: once each is enough.
HELPED = set()


def kind(prompt):
    """A prompt without what differs from one time to the next."""
    return re.sub(r"\d+", "0", TIME_LEFT.sub("", prompt))


class Facilitator:
    """Sits down at a laptop with `dialogue`. What was told since the last line that was typed, over
    all the screens that were waited at, is in `told`."""

    def __init__(self, laptop, *options, day, clock="14:00", pace=None, folder="wilg"):
        self.laptop, self.folder = laptop, folder
        self.terminal = Terminal(
            [laptop.program, "dialogue", folder, *options], laptop.folder,
            laptop.environment(day, clock=clock, pace=pace))
        laptop.transcripts.append(self.terminal)
        self.typed = []
        self.told = self.terminal.screen.flat
        self.wait_no_more()

    @property
    def prompt(self):
        return self.terminal.screen.prompt

    @property
    def question(self):
        """The prompt with what stands before it, for a prompt that was wrapped."""
        return self.terminal.screen.flat.strip()

    def wait_no_more(self):
        """Presses Enter where the screen was full."""
        while not self.terminal.is_over and TIME_LEFT.sub("", self.prompt) == PAUSE:
            self.try_help()
            self.terminal.type("")
            self.told += " " + self.terminal.screen.flat

    def try_help(self):
        """At every kind of prompt `?` explains, and the same is asked again."""
        prompt = kind(self.prompt)
        if prompt in HELPED:
            return
        HELPED.add(prompt)
        self.terminal.type("?")
        self.terminal.expect(HELP)
        if kind(self.prompt) != prompt:
            self.terminal.fail(f"after ? it asks something else than: {prompt}")

    def type(self, line, *told, at=None):
        """Types a line at a prompt that ends so; fails unless all of this is told then."""
        if self.terminal.is_over:
            self.terminal.fail(f"the program has ended; {line!r} cannot be typed")
        if at is not None and not re.search(at, self.question):
            self.terminal.fail(f"expected the prompt {at}; it asks: {self.prompt}")
        self.try_help()
        self.typed.append(line)
        self.terminal.type(line)
        self.told = self.terminal.screen.flat
        self.wait_no_more()
        self.expect(*told)
        return self

    def expect(self, *told):
        for text in told:
            if text not in self.told:
                self.terminal.fail(f"expected: {text}")
        return self

    def expect_not(self, *told):
        for text in told:
            if text in self.told:
                self.terminal.fail(f"not expected: {text}")
        return self

    def at(self, prompt):
        if self.terminal.is_over or not re.search(prompt, self.question):
            self.terminal.fail(f"expected the prompt {prompt}; it asks: {self.prompt}")
        return self

    def answer(self, *pairs):
        """Types answers one after the other, each at the prompt before it."""
        for prompt, line in pairs:
            self.type(line, at=prompt)
        return self

    def lines(self, *lines, at=None):
        """Types lines that all stand at the same prompt."""
        for line in lines:
            self.type(line, at=at)
        return self

    def step(self, name):
        """Fails unless the step was just begun."""
        return self.expect(f" · {name}")

    def stop(self):
        self.type("stop")
        self.terminal.end(0, KEPT, f"grensganger dialogue {self.folder}")

    @property
    def shown(self):
        return self.terminal.shown


def card_on(facilitator):
    """The question of the card that lies on the table, between its two lines."""
    card = re.search(r"─{9,}\n(.*?)─{9,}", facilitator.terminal.screen.text, re.S)
    if not card:
        facilitator.terminal.fail("no card on the screen")
    return " ".join(card[1].split())


def close(facilitator, recognition="j", next_talk="over drie maanden", record="", because=None):
    """The last step: recognition, the next talk, closing, the record."""
    facilitator.type(recognition, at=r"niet gevraagd\)$")
    if recognition != "j":
        facilitator.type(because or "", at=r"niet noteren\)$")
    facilitator.type(next_talk, at=r"^.*Dag: ")
    facilitator.type("", "Het gesprek is afgesloten.", at=r"Enter = afsluiten")
    facilitator.type(record, at="Nu een verslag maken")
    facilitator.terminal.end(0)
