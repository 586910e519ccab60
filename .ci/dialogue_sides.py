"""Two sides: an hour and a half that runs over time, a vote on pictures of the future, and an anonymous
round with a side too small to be told apart."""

import re

from dialogue_facilitator import card_on, close
from dialogue_setting import expect_all, open_dialogue, record
from partnership import Partnership, expect

SIDES = ("--expect", "school=8,opleiding=6")


def ninety_minutes_with_two_sides(program):
    """Cards by hand and at random, matters that are parked, things taken back, and too little time."""
    with Partnership(program, laptops=2) as partnership:
        laptop, other = partnership.laptops
        laptop.new()
        f = open_dialogue(laptop, "--format-id", "dialoogtafel", *SIDES, "--minutes", "90",
                          "--purpose", "Wie begeleidt de student?", pace=120)
        f.type("", "Met 14 mensen duurt alles samen 2 minuten te lang.", at="1 of 2")
        f.type("99", "Typ nummers uit het lijstje").type("", "Er verandert niets.").step("Welkom")
        # Eight minutes and more, of four.
        f.terminal.wait(4.5)
        f.at(r"^\[tijd is om\] >$")
        expect(f.terminal.bells == 1, f"{f.terminal.bells} bells")
        f.type("")
        expect(re.search(r"\d+ minuten uitgelopen\.", f.told), "nothing told that it takes too long")
        take_a_proposal(f)
        count_people(f)
        f.type("begeleider = wie een student begeleidt", at="betekenis")
        f.type("terug", "Ongedaan gemaakt: «begeleider = wie een student begeleidt».")
        f.type("opnieuw", "Weer terug: «begeleider = wie een student begeleidt».")
        f.type("opnieuw", "Er is niets om terug te halen.").type("")
        if "Eerst voor jezelf" in f.told:
            f.type("")
        seed, drawn = cards(f)
        harvest(f)
        act(f)
        f.expect("Wie beslist over uren?")
        f.type("a", at="maak er een stap van")
        f.answer((r"Wie\?", "directeur"), (r"Wanneer\?", ""), ("nodig", ""))
        f.type("", at="maak er een stap van")
        f.type("j", at="niet gevraagd")
        f.type("terug", "Ongedaan gemaakt: herkenning").type("d", at="niet gevraagd")
        f.type("", at=r"niet noteren\)$")
        f.type("over zes weken", at="Dag: ").type("n", at="Enter = afsluiten")
        f.terminal.end(0, "Alles wat is getypt, is bewaard.")
        f = open_dialogue(laptop, clock="15:25")
        f.expect("Jullie gaan verder bij: Klopt het zo? ")
        f.type("", "Het gesprek is afgesloten.", at="Enter = afsluiten").type("n")
        found = record(laptop)
        expect_all([
            "14 deelnemers", "begeleider = wie een student begeleidt", *drawn, "Samen: ieder kwartaal",
            "Elke student twee begeleiders", "wij hebben die uren niet", "Een proef op twee scholen",
            "Instituutsopleider", "Wie beslist over uren?", "Koffie in de pauze", "directeur",
        ], found, "the record")
        expect(found.count("Wie beslist over uren?") == 1, "a step is kept for later as well")
        expect("Een fout" not in found, "what was taken back is in the record")
        same_cards(other, seed, drawn[1])


def take_a_proposal(f):
    """One thing is shortened; nothing else changes by itself."""
    offered = re.findall(r"^  (\d+) +(«[^»]+» korter)", f.terminal.screen.text, re.M)
    expect(offered, f"nothing to shorten:\n{f.terminal.screen.text}")
    f.type(offered[0][0], "Aangepast.", "Zo zijn jullie klaar om", at="Nummers:")
    f.step("Wie zit waar?")


def count_people(f):
    f.type("9 6", "school: 9 · instituut: 6 · samen 15", at="Kloppen de aantallen")
    while "Nummers:" in f.prompt:
        f.type("")
    f.type("terug", "Ongedaan gemaakt: de telling (school: 9, instituut: 6).")
    f.expect("school: 8 · instituut: 6 · samen 14")
    f.type("", at="Kloppen de aantallen")
    accept(f)


def accept(f):
    """The group knows that it takes longer."""
    while "Nummers:" in f.prompt and "Enter = niets" in f.question:
        f.type("")


def cards(f):
    """By hand, then at random with a number that draws the same again; one is put back."""
    accept(f)
    f.step("Wat willen we? (visie)").expect("Welke kaarten nemen jullie?")
    f.type("2", at="Nummer:")
    f.type("zzzz", "Geen kaart gevonden.").type("student", at="Welke kaart")
    f.type("1", at="opnieuw zoeken")
    drawn = [card_on(f)]
    f.type("m").type("d").type("d").type("Een fout", "Genoteerd.")
    f.type("terug", "Ongedaan gemaakt: «Een fout».")
    f.type("Samen: ieder kwartaal", "Genoteerd.").type("p Wie beslist over uren?", "Geparkeerd.")
    f.type("p", at=">$").type("Koffie in de pauze", "Geparkeerd.", at="Wat parkeer je")
    f.type("", "Wat komt eruit?").type("Een fout", at="Nu:$")
    f.type("terug", "Ongedaan gemaakt", at="Later:$")
    while f.prompt.endswith(">"):
        f.type("")
    f.answer(("Nu:$", "Eén begeleider"), ("Later:$", "Elke student twee begeleiders"), ("stap:$", ""))
    accept(f)
    if "Een voorbeeld voor elkaar" in f.told:
        f.type("")
        accept(f)
    f.step("Wat doen we? (realisatie)").expect("Hier zijn geen kaarten meer.")
    f.type("3", at="Nummer:")
    seed = re.search(r"Getrokken met het getal (\d+)", f.told)[1]
    drawn.append(card_on(f))
    f.type("").answer(("Nu:$", ""), ("Later:$", ""), ("stap:$", "Een proef op twee scholen"))
    put_back = card_on(f)
    f.type("k")
    drawn.append(card_on(f))
    expect(put_back != drawn[-1], "the same card came again")
    f.type("Op de Es lukt het").type("").answer(("Nu:$", ""), ("Later:$", ""), ("stap:$", ""))
    accept(f)
    f.step("Wat levert het op? (evaluatie)")
    drawn.append(card_on(f))
    f.type("De student vertelt het").type("")
    f.answer(("Nu:$", "Niemand vraagt het"), ("Later:$", ""), ("stap:$", ""))
    accept(f)
    return seed, drawn


def harvest(f):
    f.answer(("Samen afgesproken", "Twee begeleiders"), ("Samen afgesproken", "Een fout"))
    f.type("wijzig", at="Samen afgesproken")
    place = re.findall(r"^  (\d)  Een fout", f.terminal.screen.text, re.M)[0]
    f.type(place, at="Welke regel").type("weg", "Weggehaald.", at="Nieuwe tekst")
    while "Anders gezien" not in f.prompt:
        f.type("", at="Samen afgesproken")
    f.answer(("Anders gezien", "school: wij hebben die uren niet"), ("Anders gezien", ""),
             ("Nu: ", ""), ("Later: ", ""))
    accept(f)


def act(f):
    f.step("Wie doet wat?").type("Een proef op twee scholen", at="Wat gaan jullie doen")
    f.type("instituutsopleider", at=r"Wie\?")
    f.type("gisteren of zo", at=r"Wanneer\?").type("", at="nodig")
    f.type("terug", "Ongedaan gemaakt")
    f.type("opnieuw", "Weer terug")
    f.answer(("Nog een stap", ""), ("Aan het bestuur", "Uren voor twee begeleiders"),
             ("Aan het bestuur", ""))
    accept(f)


def same_cards(laptop, seed, card):
    """In another folder the same number draws the same card."""
    laptop.new()
    f = open_dialogue(laptop, "--format-id", "dialoogtafel", *SIDES, "--minutes", "200", "--seed", seed,
                      "--purpose", "x")
    f.type("", at="1 of 2").type("naar").type("7", at="Naar welke stap")
    expect(card_on(f) == card, f"the number {seed} drew another card than {card}")
    f.stop()


def toekomstgesprek_with_a_vote(program):
    """Three pictures of the future, and a vote of both sides after the talk."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        f = open_dialogue(
            laptop, "--format-id", "toekomstgesprek", "--expect", "school=6,opleiding=5",
            "--minutes", "90", "--purpose", "Over tien jaar")
        f.type("", at="1 of 2").step("Welkom")
        f.lines("", "", "").step("Drie toekomstbeelden").type("")
        f.step("Eerst zelf kiezen").type("").step("Voordelen en nadelen")
        f.expect("Voordelen:", "Nadelen:").type("Bij 2: de student kiest zelf", "Genoteerd.").type("")
        f.step("Wat is ervoor nodig?").expect("Nodig (").type("Eerst een rooster").type("")
        f.step("Waar voel je het meest voor?")
        f.type("x", "Typ a (apart) of s (samen).", at="Per kant tellen").type("")
        f.type("4 4", "het moeten er 4 zijn", at=r"school · stemmen voor 1 2 3 4 \(van 6\) >$")
        f.type("4 4 4 0", "Dat zijn 12 stemmen").type("1 4 0 0", "(5 van 6)").type("", at="Enter = bewaren")
        f.type("2=1 3=3", "(4 van 5)", at=r"instituut · stemmen").type("0 1 3 1", "(5 van 5)")
        f.type("", at="Enter = bewaren")
        f.type("", "Uitslag: Waar voel je het meest voor?", at="Alles geteld")
        f.expect("5 stemmen school 4 · instituut 1", "3 stemmen school 0 · instituut 3",
                 "1 stem school 1 · instituut 0", "Geen van deze", "1 stem school 0 · instituut 1",
                 "1 van de 11 stemde niet.")
        f.type("open weer", "Typ @3 #5 om iets te verbeteren.", at="Ronde dicht")
        f.type("@1", at=">$").type("2 4 0 0", "(6 van 6)").type("").type("", "2 stemmen", at="Alles geteld")
        f.type("", at="Ronde dicht").step("En over tien jaar?").type("Een leerling kiest zelf").type("")
        f.answer(("Samen afgesproken", "Een proef"), ("Samen afgesproken", ""), ("Anders gezien", ""),
                 ("Nu: ", ""), ("Later: ", ""), ("Wat gaan", ""), ("Aan het bestuur", ""))
        close(f, next_talk="", record="n")
        found = record(laptop)
        expect_all(["11 deelnemers", "Bij 2: de student kiest zelf", "Een leerling kiest zelf",
                    "Waar voel je na dit gesprek het meest voor?"], found, "the record")
        rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| (\d+) \|$", found, re.M)
        expect([(who, count) for _, who, count in rows[:3]] == [
            ("samen", "5"), ("vanuit de school", "4"), ("vanuit het instituut", "1")],
            f"other votes in the record: {rows}")


def anonymous_with_a_small_side(program):
    """Twelve and three: no text before the round closes, and never from which side it comes."""
    texts = ["Wij missen tijd", "De planning komt te laat", "Meer bezoek over en weer",
             "Een vaste dag voor overleg", "Minder toetsen op school", "Samen een vak ontwerpen"]
    few, more = ["Eerder een rooster", "Een eigen lokaal"], [
        "Ouders erbij vragen", "Elkaars woorden leren", "Een vrije middag", "Opnames van lessen",
        "Een buddy voor starters"]
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        laptop.run("dialogue", "wilg", "--format-id", "versnellingskamer", "--anonymous", "--expect",
                   "school=3,opleiding=1", status=2)
        f = open_dialogue(
            laptop, "--format-id", "versnellingskamer", "--anonymous", "--minutes", "200",
            "--expect", "school=12,opleiding=3", "--purpose", "Wat eerst")
        f.expect("Van instituut (3) is apart niets te zien", "alle 15 mensen samen inbrachten")
        f.step("Welkom").lines("", "", "").step("Ophalen")
        since = len(f.terminal.screens)
        for text, place in zip(texts, ("@1 ", "", "@2 ", "", "@0 ", "@0 ")):
            f.type(place + text)
        f.type("lijst", "Binnen: 6.")
        f.type("terug", "Ongedaan gemaakt: een bijdrage.").type("opnieuw", "Weer terug: een bijdrage.")
        f.type("wijzig", "nog geen regel").type("tijd")
        sealed(f, since, texts)
        part_way = record(laptop)
        expect(not any(text in part_way for text in texts), "the record tells of a round that is open")
        f.type("klaar", "6 bijdragen binnen. Daarna is alles te zien.")
        f.type("j", "De ronde is dicht, met 6 bijdragen.")
        f.expect(*texts)
        no_side(f.told.split("6 bijdragen.")[1])
        f.type("open weer", "minstens 5 bijdragen nieuw of anders", at="Ronde dicht")
        since = len(f.terminal.screens)
        for text in few:
            f.type("@0 " + text)
        f.type("klaar").type("j", "Er kwam te weinig bij om het te laten zien").type("lijst", *texts)
        sealed(f, since, few)
        f.type("open weer", at="Ronde dicht")
        for text in more:
            f.type("@0 " + text)
        sealed(f, since, few + more)
        f.type("klaar").type("j", *texts, *few, *more)
        no_side(f.told.split("13 bijdragen.")[1])
        f.type("naar").type("12", at="Naar welke stap")
        close(f, next_talk="", record="n")
        found = record(laptop)
        expect_all(texts + few + more, found, "the record")
        said = found.split("## Wat is ingebracht")[1].split("\n## ")[0]
        no_side(said)
        expect([line for line in said.splitlines() if line.startswith("- ")] == sorted(
            line for line in said.splitlines() if line.startswith("- ")),
            "the order of the record tells who was heard first")


def sealed(f, since, texts):
    """None of this was on a screen since then, but for what the typist typed."""
    for screen in f.terminal.screens[since:]:
        found = [text for text in texts if text in screen.flat]
        if found:
            f.terminal.fail(f"shown before its time: {found}")


def no_side(text):
    found = re.search(r"\((school|instituut|opleiding)|vanuit|tafel", text)
    expect(not found, f"tells a side: {text}")


SCENARIOS = [
    ninety_minutes_with_two_sides, toekomstgesprek_with_a_vote, anonymous_with_a_small_side]
