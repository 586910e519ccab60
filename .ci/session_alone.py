"""One person alone, at a table for two, with pipes: the ordinary ways through a session."""

import re

from partnership import Partnership, expect
from person import pick
from terminal import Failed

QUESTION = r"Vraag (\d+) van 24"


def alone_on_two_days(program):
    """With mistakes, Ctrl-C halfway, on with it another day, and shown without the other side."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        person = laptop.scan(
            (r"Wil je eerst oefenen", "j"), (r"Welke rol", "schoolopleidr"), (r"Hoe heet", "Anne"),
            asks_help=True,
            mistakes={
                r"Wil je eerst oefenen": ["misschien"], r"Van welke kant": ["", "9", "school?!"],
                r"Antwoord:$": ["", "14", "qqq", "ga naar 99"],
                r"Op weg naar \w: is dat al zo": ["misschien"],
            })
        person.play(until=r"Vraag 10 van 24")
        expect("Oefenvraag 3 van 3" in person.terminal.shown, "no practice")
        expect("Rol: Schoolopleider" in person.terminal.shown or "schoolopleider" in
               person.terminal.shown, "the role was not understood")
        # A new answer to an earlier question leaves the others.
        terminal = person.terminal
        terminal.type("ga naar 2")
        terminal.expect("Vraag 2 van 24")
        terminal.expect("Je antwoord: a")
        terminal.type("c")
        person.play(until=r"Vraag 10 van 24")
        terminal.type("notitie even navragen")
        terminal.type("wens")
        terminal.type("overzicht")
        terminal.expect("2 Elkaar")
        terminal.press("\x03")
        terminal.end(130, "Alles is bewaard. Verder gaan kan altijd: grensganger scan wilg")

        person = laptop.scan(day="2026-11-24", asks_help=True)
        person.play(until=r"Vraag 10 van 24")
        person.terminal.expect("Welkom terug. Je hebt 9 van de 24 vragen ingevuld")
        person.terminal.expect("notitie")
        person.play()
        person.terminal.end(0, "Nog niet klaar: iemand vanuit het instituut")
        laptop.run("position", "wilg", status=5)
        expect("Als geheel" not in laptop.run("verify", "wilg"), "verify tells the outcome")

        person = laptop.scan(
            day="2026-11-25", options=["--close"], asks_help=True,
            mistakes={r"Dag: \(zoals": ["ooit", "1 mei 2020"], r"Waar\? \(nummer": ["99", "x"],
                      r"Herkennen jullie dit beeld": ["", "x"]})
        person.play()
        person.terminal.end(0)
        expect("Tot nu toe is er één invuller, vanuit de school" in person.terminal.shown,
               "nobody told that one side is alone")
        expect("Als geheel" in person.terminal.shown, "no picture of the whole")
        outcome = laptop.position()
        expect(outcome["missingParties"] == ["opleiding"], "the other side is not missed")


def stop_everywhere(program):
    """At every kind of prompt `stop` keeps everything, and the same command goes on."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        stopped, days, person, options = set(), 0, None, ["--together"]
        while True:
            person = laptop.scan(
                (r"Antwoorden \(", None), (r"Samen:$", ["b", "c"]), (r"Keuze: \(", "l"),
                options=options, after=person, answers=lambda asked: f"{pick(asked, 2)} {pick(asked, 3)}")
            before = None
            while not person.terminal.is_over:
                kind, line = person.reply_now()
                if kind not in stopped:
                    stopped.add(kind)
                    person.terminal.type("stop")
                    person.terminal.end(0, "Alles is bewaard. Verder gaan kan altijd")
                    before = kind
                    break
                person.terminal.type(line)
            if before is None:
                break
            days += 1
            expect(days < 60, "stopping goes on for ever")
        person.terminal.end(0)
        expect(len(stopped) > 15, f"only {len(stopped)} kinds of prompts: {sorted(stopped)}")
        outcome = laptop.position()
        expect(not outcome["unanswered"], f"answers were lost: {outcome['unanswered']}")
        expect("Een" in laptop.run("plan", "wilg"), "the step was lost")


def together_at_one_table(program):
    """A pair from the first question to the closing."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        steps = {"n": 0}

        def both(asked):
            steps["n"] += 1
            return f"{pick(asked, 1 + steps['n'] % 4)} {pick(asked, 1 + steps['n'] * 3 % 5 % 4)}"

        person = laptop.scan(
            (r"Antwoorden \(", both), (r"Samen:$", ["b", "d", "a"]),
            (r"Keuze: \(", ["l", "h", "o", "r"]), (r"a = afsluiten", "a"),
            (r"Nog een stap\?", ["j", ""]), options=["--together"], asks_help=True,
            mistakes={
                r"Antwoorden \(": ["", "j", "j j j", "x y", "stoop"], r"Samen:$": ["", "e", "a b"],
                r"Jullie keuze:$": ["9", "1 2 3 4 5 6 7", "iets"], r"Keuze: \(": ["x"],
                r"Waarom\?$": [""], r"\(Enter = verder\)$": ["ja hoor"]})
        person.play()
        person.terminal.end(0, "Afgesloten")
        shown = person.terminal.shown
        for sentence in ["Waar jullie hetzelfde antwoordden", "Onderwerp 1 van 3",
                         "Korte ronde langs de andere verschillen", "De plaat", "Per niveau",
                         "Herkennen jullie dit beeld?", "Over een jaar", "Kies één volgende stap"]:
            expect(sentence in shown, f"never shown: {sentence}")
        order = [shown.index(one) for one in ["Onderwerp 3 van 3", "De plaat", "Per niveau",
                                              "Het geheel", "Herkennen jullie", "Over een jaar"]]
        expect(order == sorted(order), "the parts stand in another order")
        expect(person.kinds[r"Nog een stap\?"] == 1, "a third step is asked")
        expect(laptop.position()["basis"] == "mixed", "the agreements do not count")


def through_a_pipe(program):
    """The end of what is piped in is the same as stop; nothing is lost."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        options = ["scan", "wilg", "--rater", "Anne", "--role", "schoolopleider", "--party", "school"]
        said = laptop.run(*options, given="n\n\nj\na\n\nb\n")
        expect("Alles is bewaard. Verder gaan kan altijd" in said, "no word about going on")
        expect("\x1b" not in said, "control sequences in a pipe")
        said = laptop.run(*options, given="overzicht\n")
        expect("Welkom terug. Je hebt 3 van de 24" in said, said)


SCENARIOS = [alone_on_two_days, stop_everywhere, together_at_one_table, through_a_pipe]
