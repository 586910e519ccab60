"""A dialogue in which everything that is typed is hostile: markup, tables, other directions of
writing, long lines. Each text has a mark of its own, by which it is found again."""

from person import Person
from terminal import Terminal

DAY = "2026-11-20"
LONGEST = 2000
# What could become something else than text in HTML or in Markdown.
HOSTILE = [
    "<script>document.title = 'x'</script>",
    "*x* en **vet** en _schuin_ en ~~weg~~",
    "[a](b) ![c](d.png) [e]: f",
    "| a | b |\\| c |",
    "<img src=x onerror=alert(1)> &amp; &lt;b&gt; </td></table>",
    "# kop",
    "- punt",
    "> citaat",
    "``` `code` ```",
    "https://voorbeeld.nl www.voorbeeld.nl <mailto:a@voorbeeld.nl> javascript:alert(1)",
    "\\*schuine streep\\ en \\",
    "שלום עליכם و مرحبا",
    "om\u202Egekeerd en smal\u200Bwit",
    "👩🏽‍🏫🏳️‍🌈 e\u0301 ﷽",
    "$x^2$ :ster: {{naam}} --- ===",
    "style=\"x\" ' onclick='y' %00 &#0;",
]


class Texts:
    """Gives hostile texts one after the other and keeps them by what they are."""

    def __init__(self):
        self.by_kind = {}
        self.count = 0

    def new(self, kind, text=None):
        hostile = HOSTILE[self.count % len(HOSTILE)] if text is None else text
        self.count += 1
        # The mark comes last: what stands first on a line is what Markdown looks at.
        typed = f"{hostile} kenmerk{self.count:03}e"
        self.by_kind.setdefault(kind, []).append(typed)
        return typed

    def longest(self, kind):
        """As long as a text may be, in words that fit no telephone."""
        words = ("samen" * 14 + " ") * LONGEST
        return self.new(kind, words[: LONGEST - len(" kenmerk000e")].strip())

    def of(self, *kinds):
        return [text for kind in kinds for text in self.by_kind.get(kind, [])]

    @property
    def all(self):
        return self.of(*self.by_kind)


def mark(text):
    """The mark of a text."""
    return text.rsplit(" ", 1)[1]


class Typed:
    """Gives what is typed at a prompt that comes back: so many texts of a kind, and then `end`, over
    and over. Texts are made when they are typed; the one at place `longest`, counted from 1, is as
    long as can be."""

    def __init__(self, texts, kind, count, end="", before="", longest=0, text=None):
        self.texts, self.kind, self.count, self.end = texts, kind, count, end
        self.before, self.longest, self.text = before, longest, text
        self.asked = 0

    def __call__(self, _):
        self.asked += 1
        place = self.asked % (self.count + 1)
        if place == 0:
            return self.end
        if place == self.longest:
            return self.before + self.texts.longest(self.kind)
        return self.before + self.texts.new(self.kind, self.text)


def rules(texts, count):
    """What is typed at every prompt: `count` texts of each kind that the board reads."""

    def one(kind):
        return lambda _: texts.new(kind)

    def some(kind, number=count, **more):
        return Typed(texts, kind, number, **more)

    return [
        (r"1 of 2: \(Enter = 1, open\)$", "1"),
        (r"Tot: \(Enter", "120"),
        (r"Nummers: \(a = alles", ""),
        (r"Kloppen de aantallen\?", ""),
        (r"woord = betekenis >$", some("term", 1, before="woord = ")),
        (r"(Nu|Later|Volgende stap): *$", one("harvest")),
        (r"\(\d van \d\) >$", some("contribution", 4, longest=4)),
        (r"Samen afgesproken: \(Enter = klaar\)$", some("agreed", longest=count // 3)),
        (r"Anders gezien: \(Enter = klaar\)$", some("different")),
        (r"(Nu|Later): \(Enter = klaar\)$", some("harvest", 1)),
        (r"Aan het bestuur: \(Enter = klaar\)$", some("asked")),
        (r"Wat gaan jullie doen\?|Nog een stap\?", some("action")),
        (r"Wie\? Noem een rol|Wat is daarvoor nodig", one("action")),
        (r"Wanneer\? Zoals", some("action", 1, end="over zes weken")),
        (r"Alles binnen\?|Alles geteld\?|Ronde dicht|\(Enter = bewaren", ""),
        (r"Thema: \(nummer of", some("theme", 1, end="k", text="*<b>|")),
        (r"of allemaal samen\?", ""),
        (r" mensen >$", "7 7 8 4 10"),
        (r"stippen voor .*>$", "6 5 4 0"),
        (r"\(Enter = afsluiten", ""),
        (r"Nu een verslag maken\?", ""),
        (r"Zeggen ze hetzelfde\?", "k"),
        (r"Herkennen jullie", "d"),
        (r"Wat klopt er niet", one("recognition")),
        (r"thema's \[[^]]*\] >$", ""),
        (r"nummer met tekst om te reageren.*\] >$", some("note", 1, before="1 ")),
        (r"\] >$", some("note", 1)),
        (r"\(Enter = verder\)$", ""),
    ]


def hold(program, folder, environment, form, texts, count):
    """Holds a dialogue of this form in the dossier `map`, from start to record; gives the file with
    the record."""
    terminal = Terminal(
        [program, "dialogue", "map", "--format-id", form, "--unit", "partnerschap",
         "--expect", "school=6,opleiding=5", "--purpose", texts.new("purpose"),
         "--random", "--seed", "7"], folder, {**environment, "GRENSGANGER_DAG": DAY})
    Person(terminal, *rules(texts, count)).play()
    record = f"verslag-{DAY}-gesprek-{form}.html"
    terminal.end(0, "Voeg dit bestand toe aan een mail")
    return folder / record
