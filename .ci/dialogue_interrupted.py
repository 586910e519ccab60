"""Dialogues that break off: at any prompt, for another day or laptop, and by the power that fails."""

import random
import re
import shutil

from dialogue_facilitator import KEPT, card_on, close, kind
from dialogue_group import Group, TABLES
from dialogue_setting import expect_all, open_dialogue, record
from partnership import Partnership, expect

NEXT_WEEK = "2026-11-28"
SEED = 20261128
KILLS = 15
OPTIONS = ("--format-id", "versnellingskamer", "--tables", str(TABLES))


def breaks_off_and_goes_on(program):
    """In the middle of a card, next week, by Ctrl-C, at the end of input, and on another laptop."""
    with Partnership(program, laptops=2) as partnership:
        laptop, other = partnership.laptops
        laptop.new()
        f = open_dialogue(laptop, "--format-id", "kort-gesprek", "--expect", "school=4,opleiding=4",
                          "--theme", "doelen", "--purpose", "Eén stap")
        f.type("", at="1 of 2").type("", at="14.30").lines("", "", "").step("De kaart")
        card = card_on(f)
        f.type("Op de Es lukt het", "Genoteerd.").stop()
        f = open_dialogue(laptop, day=NEXT_WEEK, clock="10:00")
        f.type("", at="Gaan jullie daarmee verder")
        f.expect("Jullie waren hier bezig op 21 november 2026.", "Jullie waren bij: De kaart.")
        f.type("half elf", "Dat is geen tijd", at="Tot: ").type("10.40").step("De kaart")
        expect(card_on(f) == card, "another card lies there")
        f.type("").type("Twee scholen", at="Nu:$").at("Later:$")
        f.terminal.press("\x03")
        f.terminal.end(130, KEPT)
        f = open_dialogue(laptop, day=NEXT_WEEK, clock="10:05")
        f.expect("Jullie gaan verder bij: De kaart.").type("").type("Alle vier", at="Later:$")
        f.at("stap:$").terminal.press("\x04")
        f.terminal.end(0, KEPT)
        laptop.run("verify", "wilg", day=NEXT_WEEK)
        shutil.copytree(laptop.folder / "wilg", other.folder / "wilg")
        there = open_dialogue(other, "--theme", "doelen", day=NEXT_WEEK, clock="10:10")
        there.type("").type("Een rooster", at="stap:$").step("Nog een kaart")
        there.type("Aan de andere tafel").stop()
        here = open_dialogue(laptop, day=NEXT_WEEK, clock="10:10")
        here.type("p Koffie", "Geparkeerd.").stop()
        laptop.run("merge", "wilg", other.folder / "wilg", day=NEXT_WEEK)
        other.run("merge", "wilg", laptop.folder / "wilg", day=NEXT_WEEK)
        for one in (laptop, other):
            one.run("verify", "wilg", day=NEXT_WEEK)
        f = open_dialogue(laptop, day=NEXT_WEEK, clock="10:20")
        f.expect("Jullie gaan verder bij: Nog een kaart.").type("")
        f.answer(("Nu:$", ""), ("Later:$", ""), ("stap:$", ""))
        f.answer(("Samen afgesproken", "Alle vier in mei"), ("Samen afgesproken", ""),
                 ("Anders gezien", ""), ("Nu: ", ""), ("Later: ", ""), ("Wat gaan", ""),
                 ("Aan het bestuur", ""))
        f.type("", at="maak er een stap van")
        close(f, next_talk="", record="n")
        other.run("merge", "wilg", laptop.folder / "wilg", day=NEXT_WEEK)
        found = record(laptop, NEXT_WEEK)
        expect(found == record(other, NEXT_WEEK), "the laptops differ")
        expect_all([
            card, "Op de Es lukt het", "Twee scholen", "Alle vier", "Een rooster",
            "Aan de andere tafel", "Koffie", "Alle vier in mei", "21 november 2026",
            "28 november 2026", "8 deelnemers",
        ], found, "the record")


def stop_at_every_prompt(program):
    """`stop` ends at every kind of prompt there is, and the same command goes on."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        group = Group(laptop, random.Random(SEED))
        stopped = set()
        options = OPTIONS
        f = group.sit_down(*options)
        while not group.is_done:
            prompt = kind(f.prompt)
            if prompt not in stopped:
                stopped.add(prompt)
                is_begun = any(laptop.folder.glob("wilg/sessies/*/*.jsonl"))
                f.terminal.type("stop")
                if "Nu een verslag maken" in prompt:
                    # Nothing is left to go on with.
                    f.terminal.end(0, "Later een verslag maken kan ook")
                    break
                f.terminal.end(0, "grensganger dialogue wilg")
                expect((KEPT in f.terminal.screen.flat) == is_begun, f"what is kept is told wrong: {prompt}")
                f = group.sit_down(*(() if is_begun else OPTIONS))
                continue
            group.go_on()
        expect(len(stopped) > 25, f"only {len(stopped)} kinds of prompts: {stopped}")
        hold_to(laptop, group)


def killed_at_any_moment(program):
    """The power fails fifteen times: what was acknowledged is there, and the files are whole."""
    dice = random.Random(SEED)
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        group = Group(laptop, dice)
        f = group.sit_down(*OPTIONS)
        while not any(laptop.folder.glob("wilg/sessies/*/*.jsonl")):
            group.go_on()
        for _ in range(KILLS):
            for _ in range(dice.randint(1, 9)):
                group.go_on()
            # Reading, keeping and telling take some milliseconds.
            group.facilitator.terminal.kill(group.reply(), after=dice.choice([0, dice.uniform(0, 0.02)]))
            laptop.run("verify", "wilg")
            f = group.sit_down()
        while not group.is_done:
            group.go_on()
        hold_to(laptop, group)


def hold_to(laptop, group):
    """The record has every text once, every figure and every dot."""
    laptop.run("verify", "wilg")
    found = record(laptop)
    expect_all(group.kept, found, "the record")
    expect(len(group.kept) > 12, f"only {len(group.kept)} texts")
    numbers = {number for _, number in group.figures}
    expect(len(group.figures) == TABLES * len(numbers) and numbers, "not every table gave figures")
    expected = sorted(
        [sum(group.figures[table, number].count(figure) for table in range(1, TABLES + 1))
         for figure in range(11)] for number in numbers)
    told = sorted(
        [int(count) for count in row.split("|")]
        for row in re.findall(r"^\| Samen \| ([\d |]+) \| de middelste", found, re.M))
    expect(told == expected, f"the figures are {told}, not {expected}")
    for number in numbers:
        total = sum(dots[number] for dots in group.dots.values())
        expect(re.search(rf"^\| [^|]+ \| \d+ \| {total} \|", found, re.M), f"no row of {total} dots")


SCENARIOS = [breaks_off_and_goes_on, stop_at_every_prompt, killed_at_any_moment]
