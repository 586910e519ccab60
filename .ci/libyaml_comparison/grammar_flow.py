"""Flow collections of a generated document."""

from .grammar_scalars import ScalarWriter
from .grammar_vocabulary import COMMENTS, FLOW_KEY_WORDS


class FlowWriter(ScalarWriter):
    """Writes lists and mappings between brackets."""

    def flow(self, parent, depth=0):
        is_mapping = self.dice.chance(0.5)
        opening, closing = "{}" if is_mapping else "[]"
        used, entries = set(), []
        for _ in range(self.dice.weighted({0: 2, 1: 5, 2: 5, 3: 2, 4: 1})):
            entry = self.flow_mapping_entry(parent, depth, used) if is_mapping else self.flow_sequence_entry(parent, depth)
            entries.append(self.flow_gap(parent) + entry + self.flow_gap(parent))
        text = opening + ",".join(entries)
        if entries and self.dice.chance(0.1):
            text += "," + self.flow_gap(parent)
        if not entries:
            text += self.flow_gap(parent)
        if self.dare(0.5):
            text += self.dice.choice([",", ",,", ":", "?", "- a", ", ,", "#", "\t"])
        if self.dare(0.3):
            closing = self.dice.choice(["", "]", "}", closing * 2, closing + "a", closing + ": a", closing + " a"])
        return text + closing

    def flow_gap(self, parent):
        if self.dare(0.3):
            return self.dice.choice(["\t", "#a\n", "# a\n", "\n" + " " * max(0, parent), "\n", "\n\t", "\n---\n", "\n--- "])
        kind = self.dice.weighted({"": 10, " ": 8, "  ": 1, "line": 2, "lines": 1, "comment": 1})
        if kind in ("line", "lines", "comment"):
            comment = self.dice.spaces(1, 2) + self.dice.choice(COMMENTS) if kind == "comment" else ""
            between = self.filler() if kind != "lines" else self.dice.spaces(0, 4) + "\n" + self.filler()
            return comment + "\n" + between + self.deeper(parent)
        return kind

    def flow_sequence_entry(self, parent, depth):
        if self.dare(0.3):
            return self.dice.choice(["", "? a : b", "? a", ": a", ":", "- a", "-", "a: b: c", "a: b\n c: d", "[a]: b",
                                     "[a] b", "'a' b", "a:", "a:b", '"a":b', "'a'b", "*a", "&a b", "!a", "-:", "a\n : b"])
        if self.dice.chance(0.12):
            return self.flow_pair(parent, depth, set())
        return self.flow_value(parent, depth)

    def flow_mapping_entry(self, parent, depth, used):
        if self.dare(0.3):
            return self.dice.choice(["", "? a : b", "? a", ": a", ":", "- a: b", "a\n b: c", "'a\n b': c", "a:,b", "<<: a",
                                     "[a]: b", "{a}: b", "*a : b", "&a b: c", "a:[b]", "a:{b}", "a :b", "a: b: c", "a::"])
        if self.dice.chance(0.1):
            return self.key(FLOW_KEY_WORDS, used)
        return self.flow_pair(parent, depth, used)

    def flow_pair(self, parent, depth, used):
        key = self.key(FLOW_KEY_WORDS, used)
        if self.dice.chance(0.1):
            return key + self.dice.choice([":", " :"]) + self.dice.choice(["", " ", "\n" + self.deeper(parent)])
        colon = ":" if key[0] in "'\"" and self.dice.chance(0.4) else self.dice.choice([": ", ": ", ": ", " : ", ":  "])
        if self.dice.chance(0.05):
            colon = ":" + self.flow_gap(parent) + " "
        return key + colon + self.flow_value(parent, depth)

    def flow_value(self, parent, depth):
        self.budget -= 1
        kind = self.dice.weighted({"plain": 8, "single": 2, "double": 2, "flow": 3 if depth < 4 and self.budget > 0 else 0})
        properties = self.properties()
        if kind == "flow":
            return properties + self.flow(parent, depth + 1)
        if kind == "plain":
            return properties + self.plain(parent, in_flow=True)
        return properties + (self.single_quoted(parent) if kind == "single" else self.double_quoted(parent))
