"""Scalars and keys of a generated document."""

from .grammar_lines import LineWriter
from .grammar_vocabulary import (BLOCK_FIRST_WORDS, BLOCK_LATER_WORDS, BLOCK_TEXT, ESCAPES, FLOW_LATER_WORDS, QUOTED_TEXT,
                                 WORDS, WRONG_CHARACTERS, WRONG_ESCAPES, WRONG_WORDS)


class ScalarWriter(LineWriter):
    """Writes keys, and plain, quoted and block scalars."""

    def key(self, words, used):
        key = self.dice.choice(words)
        if key in used and not self.dare(3):
            key = f"{key}{len(used)}"
        used.add(key)
        form = self.dice.weighted({"plain": 10, "single": 1, "double": 1, "escaped": 1})
        if form == "single":
            return "'" + key.replace("'", "''") + "'"
        if form == "double":
            return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'
        if form == "escaped":
            return '"' + "".join(f"\\U{ord(character):08x}" for character in key[:3]) + f'-{len(used)}"'
        return key

    # Scalars over one or several lines

    def fold(self, parent, quoted=False):
        """A line end inside a scalar, with the indentation of the next line."""
        before = self.dice.weighted({"": 12, " ": 2, "  ": 1, "\t": 1 if quoted else 0})
        if self.dare(0.4):
            before = self.dice.choice([" # a", "\t", " \t", "#", ":", " -"])
        blank_lines = []
        for _ in range(self.dice.weighted({0: 8, 1: 3, 2: 1, 3: 1})):
            blank = self.dice.spaces(0, parent + 3) if self.dice.chance(0.4) else ""
            if quoted and self.dice.chance(0.05) or self.dare(0.5):
                blank += self.dice.choice(["\t", " \t", "# a", " # a"])
            blank_lines.append(blank + "\n")
        after = self.deeper(parent)
        if quoted and self.dice.chance(0.05):
            after += self.dice.choice(["\t", " \t", "\t "])
        if self.dice.chance(0.04):
            after += self.dice.choice(["- ", "? ", "-", "?", ":"] + (["# ", "a: ", ": "] if quoted else []))
        if self.dare(0.3):
            after = self.dice.choice(["--- ", "---", "... ", "...", "# a\n", "a: ", "- "])
        return before + "\n" + "".join(blank_lines) + after

    def line_count(self):
        return self.dice.weighted({1: 10, 2: 3, 3: 1})

    def plain(self, parent, in_flow=False):
        dice = self.dice
        later = WORDS + (FLOW_LATER_WORDS if in_flow else BLOCK_LATER_WORDS)
        lines = []
        for _ in range(self.line_count()):
            first = BLOCK_FIRST_WORDS if not in_flow and dice.chance(0.08) else WORDS
            words = [dice.choice(first)]
            words += [dice.choice(later if dice.chance(0.4) else WORDS) for _ in range(dice.weighted({0: 8, 1: 4, 2: 2, 4: 1}))]
            if self.dare():
                words.insert(dice.randint(0, len(words)), dice.choice(WRONG_WORDS))
            lines.append(dice.weighted({" ": 8, "  ": 1, "   ": 1}).join(words))
        return self.folded(lines, parent)

    def folded(self, lines, parent, quoted=False):
        text = lines[0]
        for line in lines[1:]:
            text += self.fold(parent, quoted) + line
        return text

    def single_quoted(self, parent):
        lines = []
        for _ in range(self.line_count()):
            pieces = [self.dice.choice(QUOTED_TEXT + ["''", "''''", '"', "\\", "\\n"])
                      for _ in range(self.dice.weighted({0: 2, 1: 4, 2: 3, 3: 2, 5: 1}))]
            if self.dare():
                pieces.append(self.dice.choice(WRONG_CHARACTERS + ["'"]))
            lines.append("".join(pieces))
        return "'" + self.folded(lines, parent, quoted=True) + self.closing("'")

    def double_quoted(self, parent):
        lines = []
        for _ in range(self.line_count()):
            pieces = [self.dice.choice(ESCAPES if self.dice.chance(0.3) else QUOTED_TEXT + ["'", "''"])
                      for _ in range(self.dice.weighted({0: 2, 1: 4, 2: 3, 3: 2, 5: 1}))]
            if self.dare():
                pieces.append(self.dice.choice(WRONG_CHARACTERS + WRONG_ESCAPES * 2))
            lines.append("".join(pieces))
        text = lines[0]
        for line in lines[1:]:
            text += ("\\" if self.dice.chance(0.2) else "") + self.fold(parent, quoted=True)
            text += ("\\" if self.dice.chance(0.05) and line.startswith((" ", "\t")) else "") + line
        return '"' + text + self.closing('"')

    def closing(self, mark):
        return self.dice.choice(["", mark + mark, mark + "a", mark + " a"]) if self.dare(0.4) else mark

    # Block scalars

    def block_scalar(self, parent):
        """A literal or folded scalar, with all header combinations and odd blank lines."""
        dice = self.dice
        column = parent + dice.weighted({1: 4, 2: 8, 3: 1, 4: 1})
        style, chomping = dice.choice("|>"), dice.choice(["", "", "-", "+"])
        digit = ""
        if dice.chance(0.25):
            step = column - parent if parent >= 0 else column + dice.choice([0, 0, 1])
            if dice.chance(0.1):
                step += dice.choice([-1, 1])
            digit = str(step) if 1 <= step <= 9 or self.dare(5) else ""
        header = style + (digit + chomping if dice.chance(0.5) else chomping + digit)
        if self.dare(0.5):
            header += dice.choice(["0", "1", "9", "10", "-", "+", "a", " a", "#a", "\t", "\t# a", "++", "2-2"])
        text = header + self.line_end()
        for index in range(dice.weighted({0: 1, 1: 4, 2: 4, 3: 3, 4: 2, 6: 1})):
            text += self.block_line(column, leading=index == 0, fixed=bool(digit))
        if dice.chance(0.2):
            text += "".join(dice.spaces(0, column + 1) + "\n" for _ in range(dice.randint(1, 2)))
        return text

    def block_line(self, column, leading, fixed):
        dice = self.dice
        kind = dice.weighted({"text": 12, "blank": 4, "deeper": 3, "tabbed": 1, "trailing": 1, "shallow": 1})
        if kind == "blank":
            return dice.spaces(0, column if leading and not self.dare(3) else column + 2) + "\n"
        if kind == "deeper" and (fixed or not leading):
            return " " * column + dice.spaces(1, 3) + dice.choice(BLOCK_TEXT) + "\n"
        if kind == "tabbed" and self.dare(3):
            return " " * column + dice.choice(["\ta", "\t", "\t\n", " \ta"]) + "\n"
        if kind == "trailing":
            return " " * column + dice.choice(BLOCK_TEXT) + dice.choice([" ", "  ", "\t", " \t"]) + "\n"
        if kind == "shallow" and self.dare(3):
            return " " * max(0, column - 1) + dice.choice(["a", "# a", "\ta", "\t"]) + "\n"
        return " " * max(0, column) + dice.choice(BLOCK_TEXT) + "\n"
