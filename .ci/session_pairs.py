"""Two people: one form from home, two laptops, a year later, a second round."""

from partnership import FIRST_DAY, Partnership, expect
from person import pick

YEAR_LATER = "2027-11-18"
# As the form that works in a browser saves it.
HOME_FORM = """\
# Ingevuld op 2026-11-18
invulblad: opleiden-in-de-school
versie: 1
partnerschap: De Wilg en omstreken
eenheid: {soort: partnerschap}
moment: 2026-11-18
periode: {van: 2025-11-18, tot: 2026-11-18}
beoordelaar: {rol: instituutsopleider, partij: opleiding}
kernvragen:
  ontmoeten: {oordeel: ja}
  doelen: {oordeel: deels, notitie: "THUIS-GESCHREVEN"}
kies:
"""
CONDITIONS = ["ontmoeten", "lerende-cultuur", "personeelsbeleid", "doelen", "ontwikkelrichtingen",
              "interventies"]
LEVELS = ["institutioneel", "interpersoonlijk", "intrapersoonlijk"]


def home_form():
    picks = [f"  {condition}-{level}: {{stap: reflectie, ontbreekt: []}}"
             for condition in CONDITIONS for level in LEVELS]
    return HOME_FORM + "\n".join(picks) + "\n"


def side(number, role, name):
    return [(r"Van welke kant", str(number)), (r"Welke rol", role), (r"Hoe heet", name)]


SCHOOL = side(1, "schoolopleider", "Anne")
INSTITUTE = side(2, "instituutsopleider", "Bert")


def one_form_from_home(program):
    """Read with `fill` before the other answers; nothing of it is shown until both are done."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        (laptop.folder / "antwoorden-instituutsopleider-2026-11-18.yaml").write_text(home_form())
        said = laptop.run("fill", "wilg", "antwoorden-instituutsopleider-2026-11-18.yaml")
        expect("THUIS" not in said and "eflectie" not in said, "fill tells an answer")
        person = laptop.scan(
            (r"Nummer \(Enter", ""), *SCHOOL, (r"Samen:$", "b"), (r"Keuze: \(", "l"),
            asks_help=True)
        person.play(until=r"Waar jullie hetzelfde antwoordden")
        before = person.terminal.transcript.split("Waar jullie hetzelfde")[0]
        expect("THUIS" not in before, "an answer of the other is shown before both are done")
        person.play()
        person.terminal.end(0)
        expect(person.kinds[r"Uitgepraat\? \(Enter"] >= 1, "nothing was talked about")


def two_laptops(program):
    """Begun on one day in two folders, merged before the talk and after it; two agreements decided."""
    with Partnership(program, laptops=2) as partnership:
        here, there = partnership.laptops
        here.new()
        there.new()
        first = here.scan(*SCHOOL, answers=lambda asked: pick(asked, 2)).play()
        first.terminal.end(0, "Nog niet klaar: iemand vanuit het instituut")
        second = there.scan(*INSTITUTE, answers=lambda asked: pick(asked, 3)).play()
        second.terminal.end(0, "Nog niet klaar: iemand vanuit de school")
        said = here.run("merge", "wilg", there.folder / "wilg")
        expect("iedereen is klaar" in said and "eflectie" not in said, f"merge said: {said}")
        there.run("merge", "wilg", here.folder / "wilg")
        # Both laptops hold the talk, and agree something else about the first topic.
        for laptop, letter in [(here, "b"), (there, "c")]:
            talk = laptop.scan(
                (r"Jullie keuze:$", "1"), (r"Samen:$", letter), (r"Keuze: \(", "r"),
                (r"Herkennen", "j" if laptop is here else "d"), day="2026-11-20")
            talk.play()
            talk.terminal.end(0)
        said = here.run("merge", "wilg", there.folder / "wilg", day="2026-11-20")
        expect("iets anders afgesproken" in said, f"the conflict is not told: {said}")
        decided = here.scan(
            (r"Welke geldt\?", ["2", "1"]), (r"a = afsluiten", "a"), day="2026-11-21",
            after=talk, asks_help=True, mistakes={r"Welke geldt\? \(nummer\)": ["", "3", "ja"]})
        decided.play()
        decided.terminal.end(0, "Afgesloten")
        shown = decided.terminal.shown
        expect("Hierover staan twee afspraken" in shown, "no choice between two agreements")
        there.run("merge", "wilg", here.folder / "wilg", day="2026-11-21")
        expect(here.position() == there.position(), "the two laptops tell something else")


def a_year_later(program):
    """Open steps come first; only what changed in practice is movement. Then a second round."""
    with Partnership(program) as partnership:
        [laptop] = partnership.laptops
        laptop.new()
        steps = {"n": 0}

        def usual(asked):
            return f"{pick(asked, 1)} {pick(asked, 1)}"

        laptop.scan(
            (r"Antwoorden \(", usual), (r"a = afsluiten", "a"), options=["--together"]).play()

        def changed(asked):
            steps["n"] += 1
            step = 2 if steps["n"] in (2, 3) else 1
            return f"{pick(asked, step)} {pick(asked, step)}"

        person = laptop.scan(
            (r"Antwoorden \(", changed), (r"Hoe staat het ermee\?", "k"),
            (r"Wat veranderde er\?$", ["p", "k", "w"]), (r"a = afsluiten", "r"),
            options=["--together"], day=YEAR_LATER, asks_help=True,
            mistakes={r"Hoe staat het ermee\?": ["", "x"], r"Wat veranderde er\?$": ["", "x"]})
        person.play()
        person.terminal.end(0, "De tweede ronde staat klaar")
        shown = person.terminal.shown
        expect(shown.index("Wat jullie eerder afspraken") < shown.index("Vraag 1 van 24"),
               "the open step does not come first")
        moved = shown.split("Beweging in de praktijk:")[1].split("(Enter = verder)")[0]
        expect(moved.count(" naar identificatie") == 1, f"movement: {moved[:300]}")

        again = laptop.scan(
            (r"Antwoorden \(", "c c"), options=["--together"], day="2027-12-02",
            after=person, asks_help=True)
        again.play()
        again.terminal.end(0)
        expect("In de eerste ronde" in again.terminal.shown or "Nu: vanuit" in again.terminal.shown
               or "tweede ronde" in again.terminal.shown, "the first round is not beside the second")


SCENARIOS = [one_form_from_home, two_laptops, a_year_later]
