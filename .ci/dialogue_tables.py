"""Forty people at eight tables: ideas, order, figures and dots, and the results at once."""

import random
import re

from dialogue_facilitator import close
from dialogue_setting import expect_all, open_dialogue, record
from partnership import Partnership, expect

SEED = 20261121
TABLES, AT_A_TABLE = 8, 5
# Two of each table, with the number of a theme where it is given; then eight of the room.
ROUND = [
    "13 Elke student een vaste begeleider", "8 Iedere vrijdag samen een les bekijken",
    "11 Uren in het taakbeleid voor wie begeleidt", "13 Voor elke student een vaste begeleider",
    "7 Directeuren die twee keer per jaar meelopen", "2 Opdrachten uit de school zelf",
    "3 Een huiskamer waar opleiders elkaar treffen", "9 Leerlingen denken mee over onderzoek",
    "6 Jaarlijks terugkijken met bestuurders", "10 Starters blijven in het netwerk",
    "1 Eerst praten over welke leraar we willen", "5 Elkaar coachen in drietallen",
    "4 Per team één doel dat iedereen kent", "12 Nadenken over bevoegdheden na 2030",
    "Stages door het hele schooljaar", "0 2 scholen ruilen een maand van mentor",
]
OF_THE_ROOM = [
    "8 Fouten bespreken zonder dat het een toets is", "11 Een dag per maand vrij van roosterdruk",
    "2 Dezelfde taal in beide studiegidsen", "3 Koffie drinken op elkaars locatie",
    "7 Wie mag er over de planning beslissen?", "9 Data delen zonder gedoe met formulieren",
    "6 Minder papier, vaker een gesprek", "5 Filmpjes van eigen lessen naast elkaar",
]
TEXTS = [re.sub(r"^\d+ ", "", line) for line in ROUND + OF_THE_ROOM]
SAME = (1, 4)
# By number; the others wait.
VOTED = [1, 3, 6, 8, 12, 13, 20, 24]


def lower_median(counts):
    """Of the figures that were given, in order, the middle one; of two in the middle the lower."""
    given = [figure for figure, times in enumerate(counts) for _ in range(times)]
    return given[(len(given) - 1) // 2]


def versnellingskamer_from_tables(program):
    dice = random.Random(SEED)
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        f = open_dialogue(
            laptop, "--format-id", "versnellingskamer", "--tables", str(TABLES), "--minutes", "60",
            "--purpose", "Waar we dit half jaar mee beginnen")
        f.type("5 5 5", "8 getallen", at="aan elke tafel").type(str(AT_A_TABLE))
        f.type("", "te lang", at="1 of 2")
        f.type("1", "Aangepast.", at="Nummers:").step("Welkom")
        f.lines("", "", "").step("Ophalen")
        bring_in(f)
        order(f)
        figures = score(f, dice)
        dots = give_dots(f, dice)
        f.step("Meteen kijken").expect(*[TEXTS[highest(figures) - 1]])
        f.type("Tafel 3 gaf andere cijfers").type("")
        f.answer(("Samen afgesproken", "We beginnen met de eerste"), ("Samen afgesproken", ""),
                 ("Anders gezien", "tafel 3: het kan niet in maart"), ("Anders gezien", ""),
                 ("Nu: ", ""), ("Later: ", ""))
        f.answer(("Wat gaan", "Een rooster"), (r"Wie\?", "schoolopleider"),
                 (r"Wanneer\?", "1 maart"), ("nodig", "uren, van het bestuur"),
                 ("Nog een stap", ""), ("Aan het bestuur", "40 uur per school"),
                 ("Aan het bestuur", ""))
        while "maak er een stap van" in f.prompt:
            f.type("")
        close(f, record="n")
        hold_record_to(record(laptop), figures, dots)
        expect("gemiddeld" not in f.shown.lower(), "a mean was told")
        laptop.run("verify", "wilg")


def bring_in(f):
    """Sixteen in the round, then it is opened again for eight of the room."""
    for number, line in enumerate(ROUND):
        f.type(line, at=rf"tafel {number // 2 + 1} \({number % 2 + 1} van 2\) >$")
    f.expect("Alles binnen?")
    f.type("Nog iets", "Van wie komt dit?")
    f.type("@3 Een derde", "Tafel 3 heeft er al 2")
    f.type("@9 Een negende", "is hier niet")
    f.type("klaar", "De ronde is dicht, met 16 bijdragen.", "1 Elke student")
    f.type("open weer", "De ronde is weer open.", at="Ronde dicht")
    for line in OF_THE_ROOM:
        f.type(f"@0 {line}", at=">$")
    f.type("klaar", "De ronde is dicht, met 24 bijdragen.", "24 Filmpjes van eigen lessen")
    f.type("").step("Reageren")
    f.type("3 dat geldt ook voor het instituut", "Genoteerd bij 3.")
    f.type("99 wat", "Typ een nummer van 1 tot en met 24")
    f.type("Er is veel eens", "Genoteerd.")
    f.type("").step("Ordenen")


def order(f):
    """The doubles are joined, the two without a theme get one, and all but eight wait."""
    while "Zeggen ze hetzelfde?" in f.prompt:
        pair = tuple(int(number) for number in re.findall(r"^  (\d+)  ", f.terminal.screen.text, re.M))
        f.type("j" if pair == SAME else "n")
        if pair == SAME:
            f.expect("4 hoort nu bij 1.")
    f.type("10", at="Thema: .*nog 2").type("Ruilen", at="Thema: .*nog 1")
    f.expect("Elke student een vaste begeleider (tafel 1 en tafel 2; 2 keer genoemd)", "Ruilen (1)",
             "23 bijdragen om over te stemmen.")
    waiting = [n for n in range(1, 25) if n not in VOTED and n != SAME[1]]
    f.type("wacht " + " ".join(map(str, waiting)), "Er blijven er 8 over om over te stemmen.")
    f.type("3 bij 30", "geen nummer").type("toch 2").type("wacht 2", "Er blijven er 8 over")
    f.type("").step("Cijfers geven")


def score(f, dice):
    """Every table reads its figures; what is expected is reckoned here from what was typed."""
    expected = {number: [0] * 11 for number in VOTED}
    tables = {number: [] for number in VOTED}
    f.type("", at="Per tafel tellen")
    for table in range(1, TABLES + 1):
        for number in VOTED:
            given = [min(10, max(0, int(dice.gauss(number % 9 + 1, 2)))) for _ in range(AT_A_TABLE)]
            line = " ".join(map(str, given)) if table % 2 else \
                " ".join(f"{figure}x{given.count(figure)}" for figure in sorted(set(given)))
            if (table, number) == (2, VOTED[0]):
                f.type("7 7 7 7 7 7", "Dat zijn 6 cijfers").type("7 elf", "is geen cijfer")
            f.type(line, "(5 van 5)", at=rf"tafel {table} · {number} .* 5 mensen >$")
            f.type("", at="Enter = bewaren")
            for figure in given:
                expected[number][figure] += 1
            own = [given.count(figure) for figure in range(11)]
            tables[number].append(lower_median(own))
    f.type("", "Uitslag: Cijfers geven", at="Alles geteld")
    for number, counts in expected.items():
        told = " · ".join(f"{figure}: {times}" for figure, times in enumerate(counts) if times)
        f.expect(f"10 | {told} de middelste gaf een {lower_median(counts)} (40 cijfers)")
        low, high = min(tables[number]), max(tables[number])
        if low < high:
            f.expect(f"per groep: van een {low} tot een {high}")
    in_order(f, [TEXTS[number - 1] for number in sorted(
        VOTED, key=lambda n: (-lower_median(expected[n]), -sum(expected[n][6:]), n))])
    f.type("", at="Ronde dicht").step("Kiezen waarmee je begint")
    return expected


def in_order(f, texts):
    told = f.told.split("Uitslag:")[-1]
    places = [told.find(text) for text in texts]
    expect(-1 not in places and places == sorted(places), f"not in this order: {texts}\n{told}")


def highest(figures):
    return max(figures, key=lambda n: (lower_median(figures[n]), sum(figures[n][6:]), -n))


def give_dots(f, dice):
    """Fifteen dots of every table, in a row or as pairs."""
    totals = dict.fromkeys(VOTED, 0)
    f.type("", at="Per tafel tellen")
    for table in range(1, TABLES + 1):
        counts = dict.fromkeys(VOTED, 0)
        for _ in range(3 * AT_A_TABLE):
            counts[dice.choice(VOTED)] += 1
        row = " ".join(str(counts[number]) for number in VOTED)
        pairs = " ".join(f"{number}={times}" for number, times in counts.items() if times)
        if table == 1:
            f.type("16 0 0 0 0 0 0 0", "Dat zijn 16 stippen")
        f.type(pairs if table % 2 else row, "(15 van 15)", at=rf"tafel {table} · stippen")
        f.type("", at="Enter = bewaren")
        for number in VOTED:
            totals[number] += counts[number]
    f.type("", "Uitslag: Kiezen waarmee je begint", at="Alles geteld")
    f.expect(*[f"{times} stip" for times in totals.values()])
    in_order(f, [TEXTS[number - 1] for number in sorted(VOTED, key=lambda n: (-totals[n], n))])
    f.type("", at="Ronde dicht")
    return totals


def hold_record_to(found, figures, dots):
    expect_all([text for text in TEXTS if text != TEXTS[SAME[1] - 1]], found, "the record")
    expect_all([
        "40 deelnemers", "2 keer genoemd", "dat geldt ook voor het instituut", "Er is veel eens",
        "het kan niet in maart", "40 uur per school", "uren, van het bestuur", "1 maart 2027",
    ], found, "the record")
    for number, counts in figures.items():
        middle = lower_median(counts)
        row = f"| Samen | {' | '.join(map(str, counts))} | de middelste van 40 gaf een {middle} |"
        expect(row in found, f"the record lacks the figures of {number}: {row}")
    for number, total in dots.items():
        expect(re.search(rf"^\| {re.escape(TEXTS[number - 1])} \| \d+ \| {total} \|", found, re.M),
               f"the record lacks the {total} dots of {number}")


SCENARIOS = [versnellingskamer_from_tables]
