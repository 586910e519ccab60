"""Six people for half an hour, a student with two others, and a talk that is typed in afterwards."""

from dialogue_facilitator import card_on, close
from dialogue_setting import DAY, expect_all, hold_scan, open_dialogue, record
from partnership import Partnership, expect


def thirty_minutes_with_six(program):
    """A scan was held; its advice brings the cards, and the talk brings the next scan its steps."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        hold_scan(laptop)
        f = open_dialogue(laptop)
        f.type("kort-gesprek", at="Nummer:")
        f.type("Eén stap waar we allebei aan meedoen", at="aan het eind hebben")
        f.type("3", at="vanuit de school")
        f.type("3", at="vanuit het instituut")
        f.expect("Open of anoniem?", "praten jullie hardop en zijn er geen", "Er staat nooit bij van")
        f.type("", "Een nieuw gesprek: 2026-11-21-gesprek-kort-gesprek.", at="1 of 2")
        f.type("", "Wat jullie eerder afspraken", "Begeleiders bezoeken elkaar",
               at=r"14\.30, 30 minuten")
        f.type("k", at="Hoe staat het ermee")
        f.type("Vier bezoeken", "Wat jullie willen: Eén stap waar we allebei aan meedoen",
               at="Wat leverde het op").step("Welkom")
        f.type("").step("Wie zit er aan tafel?").expect("school: 3 · instituut: 3 · samen 6")
        f.type("3 vier", "Anders: typ de aantallen in deze volgorde")
        f.type("").step("Wat noemen we hoe?")
        f.type("leervraag = wat een student deze maand wil leren", "Genoteerd.", at="betekenis")
        f.type("").step("De kaart").expect("wat past bij jullie laatste scan")
        f.type("1", "tekst = notitie", at="Nummer:")
        first = card_on(f)
        f.type("m").type("d").type("w")
        f.type("Anne keek mee in een les van Els", "Genoteerd.", at=">$")
        f.type("We spraken er daarna een uur over").type("", "Wat komt eruit?")
        f.answer((r"Nu:$", "Een keer per jaar"), (r"Later:$", "Elke periode een keer"),
                 (r"Volgende stap:$", "Een rooster maken"))
        f.step("Nog een kaart")
        second = card_on(f)
        expect(first != second, "the same card twice")
        f.type("p Wie betaalt de invaller?", "Geparkeerd.")
        f.answer((r">$", ""), (r"Nu:$", "Nog nergens"), (r"Later:$", ""), (r"stap:$", ""))
        f.step("Wat nemen we mee?").expect("Een rooster maken", "Nog nergens")
        f.answer((r"Samen afgesproken", "Meekijken werkt"), (r"Samen afgesproken", ""),
                 (r"Anders gezien", "instituut: wij willen het ook op afstand"),
                 (r"Anders gezien", ""), (r"Nu: ", ""), (r"Later: ", "Het staat in het rooster"),
                 (r"Later: ", ""))
        f.step("Eén stap").expect("Een rooster maken")
        f.answer((r"Wat gaan jullie doen\?", "Eén les samen bekijken"),
                 (r"Wie\? Noem een rol", "schoolopleider"), (r"Wanneer\?", "over zes weken"),
                 (r"nodig, en van wie", "een dagdeel, van de directeur"),
                 (r"Nog een stap\?", ""), (r"Aan het bestuur", "Twee dagdelen per jaar"),
                 (r"Aan het bestuur", ""))
        f.step("Klopt het zo?").expect("Wie betaalt de invaller?")
        f.type("", at="maak er een stap van")
        close(f, recognition="d", because="De studenten missen")
        written = laptop.folder / "verslag-2026-11-21-gesprek-kort-gesprek.html"
        expect(written.exists(), "the record was not written")
        expect("Eén les samen bekijken" in written.read_text(encoding="utf-8"),
               "the step is not in the record that was written")
        found = record(laptop)
        expect_all([
            "Eén stap waar we allebei aan meedoen", "6 deelnemers", first, second,
            "leervraag = wat een student deze maand wil leren", "Anne keek mee in een les van Els",
            "We spraken er daarna een uur over", "Een keer per jaar", "Elke periode een keer",
            "Een rooster maken", "Nog nergens", "Wie betaalt de invaller?", "Meekijken werkt",
            "wij willen het ook op afstand", "Het staat in het rooster", "Eén les samen bekijken",
            "Schoolopleider", "2 januari 2027", "een dagdeel, van de directeur",
            "Twee dagdelen per jaar", "De studenten missen", "21 februari 2027",
            "Begeleiders bezoeken elkaar", "Vier bezoeken",
        ], found, "the record")
        plan = laptop.run("plan", "wilg", day=DAY)
        expect_all(["Eén les samen bekijken"], plan, "the plan")
        laptop.run("verify", "wilg")
        opens_with_the_step(laptop)


def opens_with_the_step(laptop):
    """The next session of either kind first asks how it stands."""
    other = open_dialogue(laptop, "--format-id", "kort-gesprek", "--expect", "school=1,opleiding=1",
                          "--purpose", "x", "--minutes", "30", day="2027-02-21")
    other.expect("Wat jullie eerder afspraken", "Eén les samen bekijken")
    other.at("Hoe staat het ermee").stop()
    person = laptop.scan(day="2027-02-22", options=["--scan", "korte-scan", "--new"])
    person.play(until="Hoe staat het ermee")
    expect("Eén les samen bekijken" in person.terminal.shown, "the scan does not name the step")
    person.terminal.type("stop")


def driehoeksgesprek(program):
    """A student, a school and an institute; the student goes first."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        f = open_dialogue(laptop, "--format-id", "driehoeksgesprek", "--minutes", "45")
        f.type("Wat helpt bij orde in de klas", at="aan het eind hebben")
        f.answer(("student", "1"), ("school", "1"), ("instituut", "1"))
        f.expect("Anoniem kan pas met 5 mensen of meer")
        f.step("Welkom").type("Niets van vandaag telt mee voor een cijfer", "Genoteerd.")
        f.type("").step("Wie zit waar?").expect("samen 3").type("")
        f.step("Wat noemen we hoe?").type("1").type("orde = dat iedereen aan het werk kan")
        f.type("").step("Eerst voor jezelf").expect("Vraag: Wat wil je leren?").type("")
        f.step("De student vertelt").type("Ik wil rust houden als een groep weg moet").type("")
        f.step("Alleen vragen").type("Nu: rust houden bij het wisselen").type("")
        f.step("Een kaart over begeleiden").type("1", at="Nummer:").type("13", at="Thema:")
        card = card_on(f)
        f.type("").answer((r"Nu:$", "Bij Bram"), (r"Later:$", "Ook bij Dirk"), (r"stap:$", ""))
        f.step("Drie keer kijken").type("Bij het instituut in periode 3").type("")
        f.step("Wat neem je mee?")
        f.answer(("Samen afgesproken", "Oefenen op dinsdag"), ("Samen afgesproken", ""),
                 ("Anders gezien", "student: ik wil alleen beginnen"), ("Anders gezien", ""),
                 ("Nu: ", ""), ("Later: ", ""))
        f.step("Wie doet wat?")
        for what, role in [("Twee lessen oefenen", "student"), ("Meekijken", "werkplekbegeleider")]:
            f.answer((r"Wat gaan|Nog een stap", what), (r"Wie\?", role),
                     (r"Wanneer\?", "15 januari"), ("nodig", ""))
        f.answer(("Nog een stap", ""), ("Aan het bestuur", ""))
        f.step("De student sluit af")
        close(f, next_talk="over zes weken", record="n")
        found = record(laptop)
        expect_all([
            "Wat helpt bij orde in de klas", "3 deelnemers", "1 vanuit de studenten",
            "rust houden bij het wisselen",
            card, "Ook bij Dirk", "Oefenen op dinsdag", "ik wil alleen beginnen",
            "Twee lessen oefenen", "Meekijken", "15 januari 2027", "Werkplekbegeleider",
        ], found, "the record")
        expect(not list(laptop.folder.glob("verslag-*")), "a record was written though nobody wanted it")


def afterwards(program):
    """Held on paper last week, typed in today: the same order, and no clock anywhere."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        laptop.run("dialogue", "wilg", "--date", "2026-11-14", status=2)
        f = open_dialogue(
            laptop, "--afterwards", "--date", "2026-11-14", "--format-id", "kort-gesprek",
            "--expect", "school=4,opleiding=2", "--purpose", "Begeleiden", "--theme", "doelen")
        f.expect("er loopt geen klok")
        f.type("", at="1 of 2").expect("2026-11-14-gesprek-kort-gesprek").step("Welkom")
        f.type("tijd").expect_not("uitgelopen", "Het is")
        f.lines("", "", "").step("De kaart")
        card = card_on(f)
        f.type("Van het telblad: zes voorbeelden").type("")
        f.answer((r"Nu:$", "Twee scholen"), (r"Later:$", "Alle vier"), (r"stap:$", ""))
        f.step("Nog een kaart").type("").answer((r"Nu:$", ""), (r"Later:$", ""), (r"stap:$", ""))
        f.answer(("Samen afgesproken", "Alle vier in mei"), ("Samen afgesproken", ""),
                 ("Anders gezien", ""), ("Nu: ", ""), ("Later: ", ""))
        f.answer(("Wat gaan", "Een brief"), (r"Wie\?", "directeur"), (r"Wanneer\?", "1 december"),
                 ("nodig", ""), ("Nog een stap", ""), ("Aan het bestuur", ""))
        f.step("Klopt het zo?")
        f.type("terug", "Ongedaan gemaakt").type("opnieuw", "Weer terug")
        close(f, next_talk="15 december", record="n")
        for clock in ["[nog", "14.0", "over tijd", "Tot hoe laat"]:
            expect(clock not in f.shown, f"a clock was told: {clock}")
        found = record(laptop)
        expect_all(["14 november 2026", card, "Van het telblad: zes voorbeelden", "Alle vier in mei",
                    "Een brief", "1 december 2026", "15 december 2026"], found, "the record")
        expect("21 november" not in found, "the day of typing is in the record")


SCENARIOS = [thirty_minutes_with_six, driehoeksgesprek, afterwards]
