"""What all nodes of a generated document share: daring, line ends, empty lines and room."""

from .grammar_vocabulary import COMMENTS


class LineWriter:
    """Writes what stands between and before nodes; `daring` is how often a rule is broken on purpose."""

    def __init__(self, dice):
        self.dice = dice
        self.daring = dice.weighted({0.0: 45, 0.01: 20, 0.04: 20, 0.15: 12, 0.4: 3})
        self.budget = dice.choice((2, 3, 5, 8, 12, 20))
        self.roomy = dice.chance(0.5)

    def dare(self, factor=1.0):
        return self.daring > 0 and self.dice.random() < self.daring * factor

    # Lines between nodes

    def line_end(self):
        """The rest of a line after a node or an indicator."""
        if self.dare(0.5):
            return self.dice.choice(["#a\n", "\t\n", "\t# a\n", " \t# a\n", " a\n", " ,\n", " :\n", " ]\n"])
        kind = self.dice.weighted({"bare": 40, "blanks": 3, "comment": 5})
        if kind == "bare":
            return "\n"
        blanks = self.dice.spaces(1, 3)
        return blanks + ("" if kind == "blanks" else self.dice.choice(COMMENTS)) + "\n"

    def filler(self):
        """Empty lines and comment lines."""
        if self.dice.chance(0.85):
            return ""
        lines = []
        for _ in range(self.dice.randint(1, 2)):
            blanks = self.dice.weighted({"": 4, " ": 1, "  ": 1, "    ": 1, "       ": 1})
            if self.dare(0.5):
                blanks += "\t"
            lines.append(blanks + (self.dice.choice(COMMENTS) if self.dice.chance(0.5) else "") + "\n")
        return "".join(lines)

    def indentation(self, column):
        if self.dare(0.4):
            return self.dice.choice([" " * (column + 1), " " * max(0, column - 1), "\t", " " * column + "\t"])
        return " " * column

    def gap(self, least=1):
        """The room between an indicator and what stands behind it on the same line."""
        if self.dare(0.4):
            return self.dice.choice(["\t", " \t", "", "\t "])
        return " " * max(least, self.dice.weighted({1: 12, 2: 2, 3: 1, 5: 1}))

    # Before a node

    def deeper(self, parent):
        """Indentation of a line that goes on below `parent`."""
        if self.dare(0.5):
            return self.dice.choice([" " * max(0, parent), " " * max(0, parent - 1), "", " " * (parent + 1) + "\t", "\t"])
        return " " * (parent + 1) + self.dice.spaces(0, 2)

    def properties(self):
        if self.dare(0.3):
            return self.dice.choice(["&a ", "!a ", "!!str ", "! ", "!<a> ", "*a ", "&a !b ", "&a", "!", "&a\n ", "*a"])
        return ""
