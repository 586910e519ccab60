#!/usr/bin/env python3
"""Compare the strict YAML reader of `grensganger check --tree` with libyaml.

The law under test: every document that our reader accepts is accepted by libyaml too (PyYAML's
CBaseLoader), with the same tree in which every scalar is text. Our reader may refuse what libyaml
accepts; how often it does so is counted per refusal code.

A third of the documents are tiny strings over a small alphabet, a third comes from a generator that
follows the grammar of the subset and knowingly crosses its edges, a third are mutations of those and of
slices of the seed files. The seed files themselves go first. The same seed, count, batch size and seed
files give the same documents.

Exit status: 0 no disagreement; 1 a disagreement, a crash, a timeout, malformed output, or a corpus of
which too little is accepted by both; 2 wrong use; 130 interrupted.

Needs Python 3.11 and PyYAML with libyaml.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import random
import re
import secrets
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

try:
    import yaml
    from yaml import CBaseLoader
except ImportError:
    sys.exit("This comparison needs PyYAML built with libyaml (yaml.CBaseLoader).")

WORKERS = 2
RECURSION_LIMIT = 10_000
BATCH_TIMEOUT = 20.0
SINGLE_TIMEOUT = 5.0
LEAST_SHARE_ALIKE = 0.20
PROGRESS_EVERY = 3.0
MOST_FAILURES = 20          # the run stops after so many crashes, timeouts and malformed outputs
MOST_CULPRITS_PER_BATCH = 3
MOST_MINIMISED = 40
MOST_SHOWN = 15
MINIMISE_SECONDS = 60.0
MINIMISE_AT_ONCE = 400

ALIKE = "accepted alike"
BOTH_REFUSE = "refused by both"
ONLY_WE_REFUSE = "refused by us, accepted by libyaml"
LIBYAML_REFUSES = "accepted by us, refused by libyaml"
OTHER_TREE = "accepted by both, with different trees"
MALFORMED = "malformed output"
CRASH = "crash"
TIMEOUT = "timeout"
WRONG_EXIT = "wrong exit status"
WRONG_LINES = "wrong number of output lines"

DISAGREEMENTS = (LIBYAML_REFUSES, OTHER_TREE)
WHOLE_CALL_FAILURES = (CRASH, TIMEOUT, WRONG_EXIT, WRONG_LINES)
FAILURES = (MALFORMED, *WHOLE_CALL_FAILURES)


# --- Chance ------------------------------------------------------------------------------------------


class Dice(random.Random):
    """A random source with the few throws the generators need."""

    def chance(self, probability):
        return self.random() < probability

    def weighted(self, table):
        """One key of a dictionary from outcome to weight."""
        return self.choices(list(table), list(table.values()))[0]

    def spaces(self, least, most):
        return " " * self.randint(least, most)


# --- Documents from the grammar ----------------------------------------------------------------------

KEY_WORDS = ["a", "b", "c", "key", "id", "naam", "let-op", "x:y", "a#b", "-a", "?a", ":a", "a b", "null", "~",
             "1", "2/3", "é", "e\u0301", "漢", "👍", "a'b", 'a"b', "a,b", "a]b", "y", "=", "<", "ja", "a\u00a0b"]
FLOW_KEY_WORDS = ["a", "b", "c", "key", "id", "naam", "x:y", "a#b", "-a", "a b", "null", "~", "1", "é", "漢",
                  "👍", "a'b", "y", "="]
WORDS = ["a", "b", "woord", "een", "x:y", "a#b", "-a", "12", "0x1f", "1.5", "null", "no", "~", "2026-11-20",
         "2/3", "é", "e\u0301", "👩\u200d👩\u200d👧", "🇳🇱", "漢字", "\u00a0", "\u200b", "\u3000", "\u1680", "it's",
         "http://a.b/c?d=e&f", "a-b", "a_b", "\\n", "\\", "a\\", "$", "(a)", "…", "—", "=", ";", "a;", "^", "_",
         "+", "+1", "/", "\u00ad", "\ufffd", "\U0010ffff"]
BLOCK_FIRST_WORDS = ["?a", ":a", "::", "-,", "-[", "--", "---a", "-#", "?#", ":#", "..", "....", "...a", "<<a"]
BLOCK_LATER_WORDS = ["-", "?", "a,b", ",", "a]", "]", "[", "{", "}", "&a", "*a", "!a", "|", ">", "%", "@", "`",
                     "'", '"', 'zegt "a"', "<<", "---", "...", "- a", "a#a"]
FLOW_LATER_WORDS = ["-", "?", "&a", "*a", "!a", "|", ">", "%", "@", "`", "'", '"', "<<", "---", "..."]
WRONG_WORDS = ["a: b", "a:", ": b", "# a", "a\tb", "\ta", "a\t", "a\u0085b", "a\u2028b", "a\u2029b", "\x01", "\x1b",
               "\x7f", "\x9f", "\ufffe", "\uffff", "a\ufeff", "\ufeff", "\x00", "\ud800", "a\rb", "\r", "\x0b",
               "\x0c", "[a", "a}", "{", ",", "&a b", "*a", "!a b", "!!str a", "| a", "> a", "%a", "@a", "`a",
               "'a", '"a', "'a' b", '"a" b', "- a", "? a", "-", "?", ":", "- ", "[]: a", "<<"]

QUOTED_TEXT = ["a", "b", "woord", " ", " ", "  ", ": ", ":", " #", "#", "- ", "-", "?", ",", "[", "]", "{", "}",
               "&", "*", "!", "|", ">", "%", "@", "`", "\t", " \t ", "é", "e\u0301", "👩\u200d👧", "漢", "\u00a0",
               "---", "...", "~", "null", "=", "<<", "/", "\u200d", "\ufffd"]
ESCAPES = ["\\0", "\\a", "\\b", "\\t", "\\\t", "\\n", "\\v", "\\f", "\\r", "\\e", "\\ ", '\\"', "\\/", "\\\\",
           "\\N", "\\_", "\\L", "\\P", "\\x41", "\\xe9", "\\x00", "\\xFF", "\\u00e9", "\\u0301", "\\u2028",
           "\\uFEFF", "\\uffff", "\\uE000", "\\uD7FF", "\\U0001F600", "\\U0010FFFF", "\\U00000041"]
WRONG_ESCAPES = ["\\ud800", "\\uDFFF", "\\ud83d\\ude00", "\\U00110000", "\\UFFFFFFFF", "\\x4", "\\x4g", "\\u12",
                 "\\U0000", "\\q", "\\'", "\\1", "\\N\\", "\\A", "\\X41", "\\é", "\\u +41", "\\x-1", "\\", '"',
                 "\\z"]
WRONG_CHARACTERS = ["\x00", "\x01", "\x08", "\x0b", "\x0c", "\x1b", "\x1f", "\x7f", "\x80", "\x85", "\x9f",
                    "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\U0001fffe", "\ud800", "\udfff", "\r",
                    "\r\r", "\t", "\ufdd0", "\u0600"]
BLOCK_TEXT = ["a", "woord", "een twee", "a  b", "- a", "-", "key: v", "key:", "# a", "a # b", "? a", ": a",
              "---", "...", "--- a", "%YAML 1.2", "'", '"', "[", "{", "|", ">", "\\n", "a\tb", "a\t", "é",
              "e\u0301", "👩\u200d👧", "\u00a0", "&a", "*a", "!a"]
COMMENTS = ["#", "# a", "#a", "# é 👍", "# a: b", "# - a", "#\ta", "##", "# '", '# "', "# [", "# %", "# \t"]

VALUES = {"plain": 24, "empty": 5, "single": 8, "double": 10, "block": 10, "flow": 12, "mapping": 18,
          "sequence": 18}
LEAVES = {"plain": 12, "empty": 3, "single": 3, "double": 4, "block": 4, "flow": 1}
TOP_VALUES = {"mapping": 50, "sequence": 30, "flow": 8, "plain": 5, "single": 3, "double": 4, "block": 3}
MARKED_VALUES = {"flow": 4, "plain": 3, "single": 2, "double": 3, "block": 4}


class Composer:
    """Writes one document from the grammar; `daring` is how often a rule is broken on purpose.

    Columns count from 0; `parent` is the column of the enclosing collection, -1 at the top.
    """

    def __init__(self, dice):
        self.dice = dice
        self.daring = dice.weighted({0.0: 45, 0.01: 20, 0.04: 20, 0.15: 12, 0.4: 3})
        self.budget = dice.choice((2, 3, 5, 8, 12, 20))
        self.roomy = dice.chance(0.5)

    def dare(self, factor=1.0):
        return self.daring > 0 and self.dice.random() < self.daring * factor

    def document(self):
        """The document as bytes."""
        if self.dice.chance(0.02):
            text = self.deep_nesting()
        elif self.dice.chance(0.02):
            text = self.long_key()
        else:
            text = self.body()
        return self.encoded(self.finished(text))

    # The document around its node

    def body(self):
        before = self.filler()
        if self.dare(0.7):
            before += self.dice.choice(["%YAML 1.2\n---\n", "%YAML 1.1\n---\n", "%TAG ! !a\n---\n", "%a\n---\n",
                                        "%YAML 1.2\n", "...\n", "---\n---\n", "--- a\n---\n"])
        if self.dice.chance(0.15):
            if self.dice.chance(0.6):
                node = "---" + self.value(-1, "marker", MARKED_VALUES)
            else:
                node = "---" + self.line_end() + self.filler() + self.top_node()
            if self.dare():
                node = node.replace("---", self.dice.choice(["---\t", " ---", "----", "--", "--- --- ", "---#"]), 1)
        else:
            node = self.top_node()
        after = self.filler()
        if self.dice.chance(0.08):
            after += "..." + self.line_end() + self.filler()
            if self.dare(2):
                after += self.dice.choice(["a\n", "---\n", "--- a\n", "...\n", "%YAML 1.2\n", "\t\n", "- a\n"])
        elif self.dare(0.7):
            after += self.dice.choice(["---\n", "--- a\n", "---\na: b\n", "... a\n", "...a\n", "a\n", " a\n", "]\n",
                                       "}\n", "a: b\n", "- a\n", "\t\n"])
        return before + node + after

    def top_node(self):
        kind = self.dice.weighted(TOP_VALUES)
        if kind in ("mapping", "sequence"):
            column = self.dice.weighted({0: 12, 1: 1, 2: 1, 3: 1})
            return self.mapping(column) if kind == "mapping" else self.sequence(column)
        return self.value(-1, "start", {kind: 1})

    def finished(self, text):
        """Line ends, byte-order mark, stray blanks and characters, and how the file ends."""
        dice = self.dice
        if dice.chance(0.06):
            lines = text.split("\n")
            lines[dice.randrange(len(lines))] += dice.choice([" ", "  ", "   "])
            text = "\n".join(lines)
        if dice.chance(0.2):
            text = text.rstrip("\n") if dice.chance(0.5) else text[:-1]
        if dice.chance(0.05):
            text += dice.choice(["\n", "\n\n", " ", "  ", " \n", "\n ", "   \n", "\n\n  ", "#", " # a", "\n# a"])
        if self.dare(0.7):
            at = dice.randint(0, len(text))
            text = text[:at] + dice.choice(WRONG_CHARACTERS) + text[at:]
        line_ends = dice.weighted({"lf": 85, "crlf": 12, "mixed": 3})
        if line_ends == "crlf":
            text = text.replace("\n", "\r\n")
        elif line_ends == "mixed":
            text = re.sub("\n", lambda _: dice.choice(["\n", "\r\n"]), text)
        if self.dare(0.3):
            text = text.replace("\n", "\r", dice.randint(1, 2))
        if dice.chance(0.05):
            text = "\ufeff" + text
        return text

    def encoded(self, text):
        if self.dare(0.3):
            encoding = self.dice.choice(["utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252"])
            return text.encode(encoding, "replace")
        document = text.encode("utf-8", "surrogatepass")
        if self.dare(0.3):
            at = self.dice.randint(0, len(document))
            wrong = [b"\x80", b"\xc0\x80", b"\xc3", b"\xe2\x82", b"\xff", b"\xfe", b"\xf4\x90\x80\x80", b"\xf8\x88"]
            document = document[:at] + self.dice.choice(wrong) + document[at:]
        return document

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

    # Nodes

    def value(self, parent, after, table=None):
        """What stands behind an indicator, or at the start, up to and including the line end."""
        self.budget -= 1
        kind = self.dice.weighted(table or (LEAVES if self.budget <= 0 else VALUES))
        properties = self.properties()
        if kind == "empty":
            return (" " + properties if properties else "") + self.line_end()
        if kind in ("mapping", "sequence"):
            return self.nested_collection(parent, after, kind, properties)
        if after == "start":
            gap = self.dice.weighted({"": 8, " ": 1, "   ": 1})
        elif kind != "block" and self.dice.chance(0.08):
            gap = self.line_end() + self.filler() + self.deeper(parent)
        else:
            gap = self.gap()
        if kind == "block":
            return gap + properties + self.block_scalar(parent)
        writer = {"plain": self.plain, "single": self.single_quoted, "double": self.double_quoted, "flow": self.flow}
        return gap + properties + writer[kind](parent) + self.line_end()

    def properties(self):
        if self.dare(0.3):
            return self.dice.choice(["&a ", "!a ", "!!str ", "! ", "!<a> ", "*a ", "&a !b ", "&a", "!", "&a\n ", "*a"])
        return ""

    def nested_collection(self, parent, after, kind, properties):
        compact = after == "dash" and self.dice.chance(0.6) or after != "dash" and self.dare(0.4)
        if compact:
            gap = self.gap()
            column = parent + 1 + len(gap) if after == "dash" else parent + 4
            return gap + properties + self.collection(kind, column, inline=True)
        if kind == "sequence" and after == "key" and self.dice.chance(0.4):
            column = parent
        else:
            column = parent + self.dice.weighted({1: 2, 2: 10, 3: 1, 4: 2})
        if self.dare(0.3):
            column = max(0, parent + self.dice.choice([-1, 0, 0]))
        room = " " + properties if properties else ""
        return room + self.line_end() + self.filler() + self.collection(kind, max(0, column))

    def collection(self, kind, column, inline=False):
        return self.mapping(column, inline) if kind == "mapping" else self.sequence(column, inline)

    def size(self):
        return self.dice.weighted({1: 4, 2: 5, 3: 3, 4: 1} if self.roomy else {1: 4, 2: 2})

    def sequence(self, column, inline=False):
        entries = []
        for index in range(self.size()):
            lead = "" if inline and index == 0 else self.filler() + self.indentation(column)
            entries.append(lead + "-" + self.value(column, "dash"))
        return "".join(entries)

    def mapping(self, column, inline=False):
        entries, used = [], set()
        for index in range(self.size()):
            lead = "" if inline and index == 0 else self.filler() + self.indentation(column)
            entries.append(lead + self.entry_key(used) + self.value(column, "key"))
        return "".join(entries)

    def entry_key(self, used):
        """A key with its colon."""
        if self.dare(0.4):
            return self.dice.choice(["? a\n:", "?", ":", "? a :", "<<:", "[a]:", "{a: b}:", "a:b", "a\n b:", "'a\n b':",
                                     '"a\n  b":', "|\n a:", "&a b:", "*a :", "!a b:", "'a':b", '"a":b', '"":', "'':",
                                     "a\t:", "a :b", "- a:", "a: b:", "-", "a", '"a" b:', '"<<":', "'<<':"])
        key = self.key(KEY_WORDS, used)
        return key + self.dice.weighted({"": 20, " ": 1, "  ": 1}) + ":"

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

    def deeper(self, parent):
        """Indentation of a line that goes on below `parent`."""
        if self.dare(0.5):
            return self.dice.choice([" " * max(0, parent), " " * max(0, parent - 1), "", " " * (parent + 1) + "\t", "\t"])
        return " " * (parent + 1) + self.dice.spaces(0, 2)

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

    # Flow collections

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

    # Documents around the limits

    def deep_nesting(self):
        depth = self.dice.choice([3, 10, 30, 61, 62, 63, 64, 65, 66, 67, 100])
        kind = self.dice.choice(["brackets", "braces", "dashes", "lines", "keys", "mixed", "unclosed"])
        if kind == "brackets":
            return "[" * depth + "a" + "]" * depth + "\n"
        if kind == "braces":
            return "{a: " * depth + "b" + "}" * depth + "\n"
        if kind == "dashes":
            return "- " * depth + "a\n"
        if kind == "unclosed":
            return self.dice.choice(["[", "{a: ", "- [", "[{a: "]) * depth + "\n"
        if kind == "lines":
            return "".join(" " * column + "-\n" for column in range(depth))
        if kind == "keys":
            return "".join(" " * column + "a:\n" for column in range(depth)) + self.dice.choice(["", " " * depth + "b\n"])
        outer = self.dice.randint(1, depth - 1)
        return "- " * outer + "[" * (depth - outer) + "]" * (depth - outer) + "\n"

    def long_key(self):
        dice = self.dice
        length = dice.choice([128, 250, 512, 1018]) + dice.randint(0, 12)
        unit = dice.weighted({"a": 6, "é": 1, "e\u0301": 1, "👍": 1, "a ": 1, "👩\u200d👧": 1})
        key = (unit * (length // len(unit) + 1))[:length].rstrip()
        form = dice.choice(["plain", "plain", "single", "double", "escaped", "spaced"])
        if form == "single":
            key = f"'{key}'"
        elif form == "double":
            key = f'"{key}"'
        elif form == "escaped":
            key = '"' + "\\x61" * dice.choice([60, 64, 65, 254, 255, 256, 257]) + '"'
        elif form == "spaced":
            key = "a" + " " * (length - 1)
        return dice.choice(["{0}: b\n", "- {0}: b\n", "[{0}: b]\n", "{{{0}: b, c: d}}\n", "a:\n  {0}: b\n", "{0}:\n- b\n",
                            "{{{0}}}\n", "{0}\n", "[{0}]\n"]).format(key)


# --- Tiny documents ----------------------------------------------------------------------------------

TINY_ALPHABET = " \n-:?#,[]{}|>'\"%&!*ab\t"
TINY_WEIGHTS = [9, 9, 6, 6, 2, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 1, 1, 1, 1, 9, 4, 1]
TINY_CALM = {"a": 10, "b": 5, " ": 9, "\n": 9, "-": 5, ":": 4, "#": 2, ",": 2, "'": 1, '"': 1}
TINY_TOKENS = {"a": 16, "b": 8, " ": 7, "\n": 10, "- ": 9, ": ": 9, ":": 3, "-": 3, "\n ": 7, "\n  ": 5, " #": 4, "#": 1,
               ", ": 3, ",": 2, "[": 3, "]": 4, "{": 3, "}": 4, "|": 2, ">": 2, "|-": 1, ">+": 1, "|1": 1, "'": 3,
               '"': 3, "''": 1, "\\": 1, "\\n": 1, "? ": 1, "---": 1, "--- ": 2, "...": 1, "\t": 1, "&a ": 1, "*a": 1,
               "!": 1, "%": 1, "\r\n": 1, "\r": 1, "\ufeff": 1, "\u0085": 1, "é": 1, "e\u0301": 1, "@": 1, "`": 1, "<<": 1,
               "a: b": 6, "- a": 5, "'a'": 3, '"a"': 3, "[a]": 3, "{a: b}": 3, "\n- ": 6, "\na: ": 5, "2": 1, "~": 1, "\0": 1}
TINY_FRAMES = {"{}": 10, "a: {}": 3, "- {}": 3, "a:\n  {}": 2, "a:\n {}\nb: c": 2, "- - {}": 1, "- a: {}": 1, "[{}]": 4,
               "{{{}}}": 4, "a: [{}]": 1, "a: {{b: {}}}": 1, "\"{}\"": 3, "'{}'": 2, "a: \"{}\"\nb: c": 1, "a: '{}'\nb: c": 1,
               "a: |{}": 2, "a: >{}": 2, "a: |\n  {}\nb: c": 3, "a: >\n {}\n": 3, "- |{}": 1, "--- {}": 2, "---\n{}": 1,
               "a\n{}": 1, "a: b\n{}": 2, "- a\n{}": 2, "{}: b": 2, "a:{}": 1, "{}\n...": 1, "a: b {}": 1}


def tiny_document(dice):
    """A short string over an alphabet of significant characters, bare or inside a small frame."""
    way = dice.weighted({"letters": 3, "some letters": 3, "calm letters": 2, "tokens": 5})
    if way == "letters":
        text = "".join(dice.choices(TINY_ALPHABET, TINY_WEIGHTS, k=dice.randint(1, 14)))
    elif way == "some letters":
        few = "a \n" + "".join(dice.sample(TINY_ALPHABET, dice.randint(1, 4)))
        text = "".join(dice.choices(few, k=dice.randint(1, 14)))
    elif way == "calm letters":
        text = "".join(dice.choices(list(TINY_CALM), list(TINY_CALM.values()), k=dice.randint(1, 14)))
    else:
        text = "".join(dice.choices(list(TINY_TOKENS), list(TINY_TOKENS.values()), k=dice.randint(1, 8)))
    frame = "{}" if dice.chance(0.4) else dice.weighted(TINY_FRAMES)
    return frame.format(text).encode()


# --- Mutations ---------------------------------------------------------------------------------------

INSERTIONS = [b" ", b" ", b"  ", b"\n", b"\n", b"\n\n", b"\r\n", b"\r", b"\t", b"-", b"- ", b":", b": ", b"?", b"? ", b"#",
              b" #", b" # a", b",", b", ", b"[", b"]", b"{", b"}", b"[]", b"{}", b"|", b">", b"|\n", b">-\n", b"|2\n", b"'", b"''",
              b'"', b'""', b"\\", b"\\n", b"\\x", b"%", b"&", b"&a ", b"*a", b"!", b"@", b"`", b"a", b"0", b"---", b"---\n",
              b"\n---\n", b"...", b"\n...\n", b"<<: ", b"\xef\xbb\xbf", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xc2\xa0",
              b"\xcc\x81", b"\x00", b"\x7f", b"\xc3", b"\xff"]
MUTATIONS = {"flip": 1, "swap": 2, "delete": 3, "delete run": 1, "insert": 6, "duplicate line": 2, "remove line": 2,
             "indent line": 3, "dedent line": 3, "splice": 2, "cut": 1, "swap lines": 1, "join lines": 1}


def mutated(dice, document, other):
    """`document` with one to four small changes; `other` lends a part for a splice."""
    for _ in range(dice.weighted({1: 6, 2: 3, 3: 1, 4: 1})):
        document = mutated_once(dice, document, other)
    return document


def mutated_once(dice, document, other):
    kind = dice.weighted(MUTATIONS)
    at = dice.randint(0, len(document))
    if kind == "insert" or not document:
        return document[:at] + dice.choice(INSERTIONS) + document[at:]
    if kind == "cut":
        return document[:at]
    if kind == "splice":
        return spliced(dice, document, other)
    if kind in ("flip", "swap", "delete", "delete run"):
        at = min(at, len(document) - 1)
        if kind == "flip":
            return document[:at] + bytes([document[at] ^ 1 << dice.randrange(8)]) + document[at + 1:]
        if kind == "swap":
            return document[:at] + dice.choice(INSERTIONS) + document[at + 1:]
        return document[:at] + document[at + (1 if kind == "delete" else dice.randint(2, 12)):]
    lines = document.split(b"\n")
    at = dice.randrange(len(lines))
    if kind == "duplicate line":
        lines.insert(dice.choice([at, dice.randint(0, len(lines))]), lines[at])
    elif kind == "remove line":
        del lines[at]
    elif kind == "indent line":
        lines[at] = b" " + lines[at]
    elif kind == "dedent line":
        lines[at] = lines[at].removeprefix(b" ")
    elif kind == "swap lines":
        to = dice.randrange(len(lines))
        lines[at], lines[to] = lines[to], lines[at]
    elif at + 1 < len(lines):
        lines[at:at + 2] = [lines[at] + dice.choice([b"", b" "]) + lines[at + 1]]
    return b"\n".join(lines)


def spliced(dice, document, other):
    if dice.chance(0.5):
        head, tail = document.split(b"\n"), other.split(b"\n")
        return b"\n".join(head[:dice.randint(0, len(head))] + tail[dice.randint(0, len(tail)):])
    return document[:dice.randint(0, len(document))] + other[dice.randint(0, len(other)):]


def seed_slice(dice, seeds):
    """1 to 40 lines of a seed file; often lines that belong together."""
    lines = dice.choice(seeds).split(b"\n")
    start = dice.randrange(len(lines))
    count = min(40, 1 + int(dice.expovariate(1 / 4)))
    chosen = lines[start:start + count]
    if dice.chance(0.6):
        margin = len(lines[start]) - len(lines[start].lstrip())
        for index, line in enumerate(chosen):
            if line.strip() and len(line) - len(line.lstrip()) < margin:
                chosen = chosen[:index]
                break
        if dice.chance(0.5):
            chosen = [line[margin:] for line in chosen]
    document = b"\n".join(chosen) + b"\n"
    while len(document) > 700 and len(chosen) > 1:
        chosen = chosen[:len(chosen) // 2]
        document = b"\n".join(chosen) + b"\n"
    return document


def mutated_document(dice, seeds):
    def source():
        if seeds and dice.chance(0.5):
            return seed_slice(dice, seeds)
        return Composer(dice).document()

    document = source()
    if dice.chance(0.1):
        return document
    return mutated(dice, document, source())


SOURCES = ("tiny", "composed", "mutated")


def batch_documents(seed, index, size, seeds):
    """The documents of one batch, as pairs of source and bytes; no document twice in a batch."""
    dice = Dice(f"{seed}/{index}")
    documents, seen = [], set()
    if index == 0:
        documents = [("seed file", text) for text in seeds[:size]]
    while len(documents) < size:
        source = dice.choice(SOURCES)
        if source == "tiny":
            document = tiny_document(dice)
        elif source == "composed":
            document = Composer(dice).document()
        else:
            document = mutated_document(dice, seeds)
        if document not in seen:
            seen.add(document)
            documents.append((source, document))
    return documents


# --- The two readers ---------------------------------------------------------------------------------
#
# A tree is a str, a list of trees, or a tuple of (key, value) pairs in the order of the document.

NO_DOCUMENT = "no document"


@dataclass(frozen=True)
class Marked:
    """A node that no tree of ours can equal: one with a tag of its own, or reached a second time."""

    mark: str
    value: object = None


@dataclass(frozen=True)
class Answer:
    """What a reader said: exactly one of `tree`, `refusal` and `malformed` means something."""

    accepted: bool = False
    tree: object = None
    refusal: str = ""
    malformed: str = ""


DEFAULT_TAGS = {yaml.ScalarNode: "tag:yaml.org,2002:str", yaml.SequenceNode: "tag:yaml.org,2002:seq",
                yaml.MappingNode: "tag:yaml.org,2002:map"}


def ask_libyaml(document):
    try:
        node = yaml.compose(document, Loader=CBaseLoader)
    except (yaml.YAMLError, ValueError) as error:
        return Answer(refusal=" ".join(str(error).split()) or type(error).__name__)
    return Answer(accepted=True, tree=Marked(NO_DOCUMENT) if node is None else tree_of(node, set()))


def tree_of(node, seen):
    if id(node) in seen:
        return Marked("alias")
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        tree = node.value
    elif isinstance(node, yaml.SequenceNode):
        tree = [tree_of(child, seen) for child in node.value]
    else:
        tree = tuple((tree_of(key, seen), tree_of(value, seen)) for key, value in node.value)
    return tree if node.tag == DEFAULT_TAGS[type(node)] else Marked(node.tag, tree)


class CallFailure(Exception):
    """A call of the binary that gave no usable answer at all."""

    def __init__(self, kind, reason):
        super().__init__(kind, reason)
        self.kind = kind
        self.reason = reason


def ask_us(binary, documents, timeout=BATCH_TIMEOUT):
    """One answer per document, from one call of the binary."""
    with tempfile.TemporaryDirectory(prefix="compare-yaml-") as folder:
        names = []
        for index, document in enumerate(documents):
            names.append(f"{index:05}.yaml")
            Path(folder, names[-1]).write_bytes(document)
        try:
            call = subprocess.run([binary, "check", "--tree", *names], cwd=folder, stdin=subprocess.DEVNULL,
                                  capture_output=True, timeout=timeout)
        except subprocess.TimeoutExpired:
            raise CallFailure(TIMEOUT, f"no end after {timeout:.0f} s") from None
    said = call.stderr.decode("utf-8", "replace").strip()[-300:]
    if call.returncode < 0:
        raise CallFailure(CRASH, f"{signal_name(-call.returncode)}; standard error: {said!r}")
    if call.returncode not in (0, 1):
        raise CallFailure(WRONG_EXIT, f"{call.returncode}; standard error: {said!r}")
    *lines, rest = call.stdout.split(b"\n")
    if rest or len(lines) != len(documents):
        raise CallFailure(WRONG_LINES, f"{len(lines)} lines for {len(documents)} documents"
                          + (f" and {rest[:80]!r} without a line end" if rest else "") + f"; standard error: {said!r}")
    answers = [parsed_answer(line, document) for line, document in zip(lines, documents)]
    if not any(answer.malformed for answer in answers):
        expected = 0 if all(answer.accepted for answer in answers) else 1
        if call.returncode != expected:
            raise CallFailure(WRONG_EXIT, f"{call.returncode} where {expected} was due")
    return answers


def signal_name(number):
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def parsed_answer(line, document):
    try:
        answer = json.loads(line.decode("utf-8"), object_pairs_hook=tuple, parse_constant=refuse_constant)
        if not isinstance(answer, tuple) or len(answer) != 1 or answer[0][0] not in ("tree", "refused"):
            raise ValueError("neither a tree nor a refusal")
        name, content = answer[0]
        if name == "tree":
            check_tree(content)
            return Answer(accepted=True, tree=content)
        return Answer(refusal=first_code(content, document))
    except (ValueError, RecursionError) as error:
        return Answer(malformed=f"{error}: {shortened(line)}")


def refuse_constant(name):
    raise ValueError(f"{name} is not JSON")


def check_tree(tree):
    if isinstance(tree, tuple):
        for _, value in tree:
            check_tree(value)
    elif isinstance(tree, list):
        for value in tree:
            check_tree(value)
    elif not isinstance(tree, str):
        raise ValueError(f"{tree!r} in a tree is not text")


def first_code(refusals, document):
    """The code of the first refusal, after a check of all of them."""
    if not isinstance(refusals, list) or not refusals:
        raise ValueError("a refusal without problems")
    last_line = 1 + len(re.findall(b"\n|\r|\xc2\x85|\xe2\x80\xa8|\xe2\x80\xa9", document))
    for refusal in refusals:
        if not isinstance(refusal, tuple) or sorted(key for key, _ in refusal) != ["code", "column", "line", "message"]:
            raise ValueError("a problem must have line, column, code and message")
        problem = dict(refusal)
        if not all(isinstance(problem[key], str) and problem[key] for key in ("code", "message")):
            raise ValueError("code and message must be texts and not empty")
        if not all(type(problem[key]) is int for key in ("line", "column")):
            raise ValueError("line and column must be whole numbers")
        if not 1 <= problem["line"] <= last_line or not 1 <= problem["column"] <= len(document) + 1:
            raise ValueError(f"line {problem['line']}, column {problem['column']} is outside the document")
    return dict(refusals[0])["code"]


# --- Judging -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Judgement:
    kind: str
    code: str = ""
    ours: str = ""
    libyaml: str = ""


def judge(answer, document):
    if answer.malformed:
        return Judgement(MALFORMED, ours=answer.malformed)
    theirs = ask_libyaml(document)
    if not answer.accepted:
        return Judgement(ONLY_WE_REFUSE if theirs.accepted else BOTH_REFUSE, code=answer.refusal)
    if not theirs.accepted:
        return Judgement(LIBYAML_REFUSES, ours=shortened(answer.tree), libyaml=theirs.refusal)
    if answer.tree != theirs.tree:
        return Judgement(OTHER_TREE, ours=shortened(answer.tree), libyaml=shortened(theirs.tree))
    return Judgement(ALIKE)


def shortened(value, most=1500):
    text = repr(value)
    return text if len(text) <= most else f"{text[:most]}… ({len(text)} characters)"


def judge_all(binary, documents, timeout=BATCH_TIMEOUT):
    """A judgement per document (None where a failing call left it open), and a failure of the whole.

    When the call fails, the culprit is found by halving, set aside, and the others are asked again.
    The second result is the failure of a call of which no single document is the culprit, or None.
    """
    judgements = [None] * len(documents)
    unread = list(range(len(documents)))
    for _ in range(1 + MOST_CULPRITS_PER_BATCH):
        try:
            answers = ask_us(binary, [documents[index] for index in unread], timeout)
        except CallFailure as failure:
            culprit, alone = find_culprit(binary, documents, unread)
            if culprit is None:
                return judgements, failure
            judgements[culprit] = failed(alone)
            unread.remove(culprit)
        else:
            for index, answer in zip(unread, answers):
                judgements[index] = judge(answer, documents[index])
            break
    return judgements, None


def judge_alone(binary, document):
    try:
        return judge(ask_us(binary, [document], SINGLE_TIMEOUT)[0], document)
    except CallFailure as failure:
        return failed(failure)


def failed(failure):
    return Judgement(failure.kind, ours=failure.reason)


def find_culprit(binary, documents, indices):
    """The index of a document that fails alone, with its failure; (None, None) when there is none."""
    total = len(indices)
    while len(indices) > 1:
        half = indices[:len(indices) // 2]
        timeout = SINGLE_TIMEOUT + (BATCH_TIMEOUT - SINGLE_TIMEOUT) * len(half) / total
        indices = half if call_failure(binary, documents, half, timeout) else indices[len(half):]
    alone = call_failure(binary, documents, indices, SINGLE_TIMEOUT)
    return (indices[0], alone) if alone else (None, None)


def call_failure(binary, documents, indices, timeout):
    try:
        ask_us(binary, [documents[index] for index in indices], timeout)
    except CallFailure as failure:
        return failure
    return None


# --- Making a finding small --------------------------------------------------------------------------


def minimised(binary, document, kind):
    """The document with chunks removed as long as the finding stays of the same kind."""
    try:
        units = [character.encode() for character in document.decode()]
    except UnicodeDecodeError:
        units = [document[index:index + 1] for index in range(len(document))]
    deadline = time.monotonic() + MINIMISE_SECONDS
    size = max(1, len(units) // 2)
    while units and time.monotonic() < deadline:
        smaller = smaller_finding(binary, units, size, kind, deadline)
        if smaller is not None:
            units = smaller
            size = max(1, min(size, len(units) // 2))
        elif size == 1:
            break
        else:
            size //= 2
    return b"".join(units)


def smaller_finding(binary, units, size, kind, deadline):
    """`units` without as many chunks of `size` as can go together, or None when none can go."""
    starts = list(range(0, len(units), size))

    def without(dropped):
        return [unit for start in starts if start not in dropped for unit in units[start:start + size]]

    at_once = 1 if kind in WHOLE_CALL_FAILURES else MINIMISE_AT_ONCE
    for first in range(0, len(starts), at_once):
        if time.monotonic() > deadline:
            return None
        tried = starts[first:first + at_once]
        removable = [start for start, shown in zip(tried, shows(binary, [without({start}) for start in tried], kind)) if shown]
        if removable:
            counts = sorted({len(removable) >> shift for shift in range(8)} - {0, 1}, reverse=True)
            together = [without(set(removable[:count])) for count in counts]
            best = (candidate for candidate, shown in zip(together, shows(binary, together, kind)) if shown)
            return next(best, without({removable[0]}))
    return None


def shows(binary, candidates, kind):
    """Which of the candidates, each a list of byte strings, still give a finding of this kind."""
    documents = [b"".join(candidate) for candidate in candidates]
    if len(documents) == 1:
        return [judge_alone(binary, documents[0]).kind == kind]
    judgements, _ = judge_all(binary, documents)
    return [judgement is not None and judgement.kind == kind for judgement in judgements]


# --- A batch in a worker process ---------------------------------------------------------------------


@dataclass
class Finding:
    """A document that breaks the law or the contract."""

    kind: str
    source: str
    document: bytes
    ours: str
    libyaml: str = ""


@dataclass
class Tally:
    """Counts over documents; `examples` has the smallest document per refusal code."""

    documents: int = 0
    kinds: Counter = field(default_factory=Counter)
    sources: Counter = field(default_factory=Counter)
    alike_sources: Counter = field(default_factory=Counter)
    codes: Counter = field(default_factory=Counter)
    needless_codes: Counter = field(default_factory=Counter)
    examples: dict = field(default_factory=dict)
    findings: list = field(default_factory=list)
    failed_batches: list = field(default_factory=list)

    def count(self, source, document, judgement):
        self.documents += 1
        kind = judgement.kind if judgement else "not judged"
        self.kinds[kind] += 1
        self.sources[source] += 1
        if kind == ALIKE:
            self.alike_sources[source] += 1
        elif kind in (BOTH_REFUSE, ONLY_WE_REFUSE):
            self.codes[judgement.code] += 1
            if kind == ONLY_WE_REFUSE:
                self.needless_codes[judgement.code] += 1
                self.offer_example(judgement.code, document)
        elif kind in DISAGREEMENTS or kind in FAILURES:
            self.findings.append(Finding(kind, source, document, judgement.ours, judgement.libyaml))

    def offer_example(self, code, document):
        known = self.examples.get(code)
        if known is None or (len(document), document) < (len(known), known):
            self.examples[code] = document

    def add(self, other):
        self.documents += other.documents
        for name in ("kinds", "sources", "alike_sources", "codes", "needless_codes"):
            getattr(self, name).update(getattr(other, name))
        for code, document in other.examples.items():
            self.offer_example(code, document)
        self.findings += other.findings
        self.failed_batches += other.failed_batches

    @property
    def disagreements(self):
        return sum(self.kinds[kind] for kind in DISAGREEMENTS)

    @property
    def failures(self):
        return sum(self.kinds[kind] for kind in FAILURES) + len(self.failed_batches)

    @property
    def judged(self):
        return self.documents - self.kinds["not judged"]

    @property
    def share_alike(self):
        return self.kinds[ALIKE] / self.judged if self.judged else 0.0


@dataclass(frozen=True)
class Job:
    binary: str
    seed: str
    seeds: tuple


worker_job = None


def set_up_worker(job):
    global worker_job
    worker_job = job
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.setrecursionlimit(RECURSION_LIMIT)


def run_batch(index, size):
    named = batch_documents(worker_job.seed, index, size, worker_job.seeds)
    judgements, failure = judge_all(worker_job.binary, [document for _, document in named])
    tally = Tally()
    for (source, document), judgement in zip(named, judgements):
        tally.count(source, document, judgement)
    if failure:
        tally.failed_batches.append((index, size, failure))
    return tally


# --- The run and its report --------------------------------------------------------------------------


def run(job, count, batch):
    """The tally over all batches, and why the run ended early (empty when it did not)."""
    tally, stopped = Tally(), ""
    sizes = [min(batch, count - start) for start in range(0, count, batch)]
    started = last_progress = time.monotonic()
    with concurrent.futures.ProcessPoolExecutor(WORKERS, initializer=set_up_worker, initargs=(job,)) as pool:
        waiting = {pool.submit(run_batch, index, size) for index, size in enumerate(sizes)}
        try:
            while waiting:
                done, waiting = concurrent.futures.wait(waiting, PROGRESS_EVERY, concurrent.futures.FIRST_COMPLETED)
                for future in done:
                    tally.add(future.result())
                if time.monotonic() - last_progress >= PROGRESS_EVERY:
                    last_progress = time.monotonic()
                    show_progress(tally, count, last_progress - started)
                if tally.failures >= MOST_FAILURES:
                    stopped = f"stopped after {tally.failures} crashes, timeouts or malformed outputs"
                    break
        except KeyboardInterrupt:
            stopped = "interrupted"
        except concurrent.futures.process.BrokenProcessPool:
            stopped = "a worker process ended unexpectedly (libyaml may have crashed)"
        if stopped:
            pool.shutdown(wait=True, cancel_futures=True)
    return tally, stopped


def show_progress(tally, count, seconds):
    rate = tally.documents / seconds if seconds else 0
    print(f"{tally.documents} of {count} documents, {rate:.0f} per second, {tally.share_alike:.0%} accepted alike, "
          f"{tally.disagreements} disagreements, {tally.failures} failures", file=sys.stderr, flush=True)


def chosen_findings(findings):
    """The smallest findings and a spread of the others, so that one common fault does not hide the rest."""
    ordered = sorted(findings, key=lambda finding: (len(finding.document), finding.document))
    smallest, others = ordered[:MOST_MINIMISED // 2], ordered[MOST_MINIMISED // 2:]
    step = max(1, -(-len(others) // (MOST_MINIMISED // 2)))
    return smallest + others[::step]


def report_findings(tally, binary, keep):
    shown = set()
    chosen = chosen_findings(tally.findings)
    for number, finding in enumerate(chosen, 1):
        if len(shown) == MOST_SHOWN:
            break
        print(f"making finding {number} of {len(chosen)} small …", file=sys.stderr, flush=True)
        document = minimised(binary, finding.document, finding.kind)
        if (finding.kind, document) in shown:
            continue
        shown.add((finding.kind, document))
        show_finding(finding, document, binary, keep)
    if len(tally.findings) > len(shown):
        print(f"{len(tally.findings)} documents in all with a disagreement or failure; shown: {len(shown)} different ones.\n")


def show_finding(finding, document, binary, keep):
    again = judge_alone(binary, document)
    reproduced = again.kind == finding.kind
    print(f"{finding.kind.upper()} ({finding.source} document)")
    print(f"  document: {document!r}")
    if document != finding.document:
        print(f"  from:     {shortened(finding.document)}")
    print(f"  ours:     {again.ours if reproduced else finding.ours}")
    if finding.libyaml:
        print(f"  libyaml:  {again.libyaml if reproduced else finding.libyaml}")
    if not reproduced:
        print("  It did not come back when this document was read alone.")
    if keep:
        name = f"{re.sub('[^a-z]+', '-', finding.kind)}-{hashlib.sha256(document).hexdigest()[:8]}"
        Path(keep, f"{name}.yaml").write_bytes(document)
        if document != finding.document:
            Path(keep, f"{name}.original.yaml").write_bytes(finding.document)
        print(f"  kept as:  {Path(keep, name + '.yaml')}")
    print(flush=True)


def report_failed_batches(tally, job, keep):
    for index, size, failure in tally.failed_batches:
        print(f"{failure.kind.upper()} in batch {index} as a whole; no document of it fails alone")
        print(f"  ours:     {failure.reason}")
        if keep:
            folder = Path(keep, f"batch-{index}")
            folder.mkdir(exist_ok=True)
            for number, (_, document) in enumerate(batch_documents(job.seed, index, size, job.seeds)):
                Path(folder, f"{number:05}.yaml").write_bytes(document)
            print(f"  kept in:  {folder}")
        print(flush=True)


def report_counts(tally, verbose):
    print("accepted alike: " + ", ".join(
        f"{source} {tally.alike_sources[source]} of {number} ({tally.alike_sources[source] / number:.0%})"
        for source, number in sorted(tally.sources.items())))
    if tally.needless_codes:
        print("refused by us, accepted by libyaml, per code of the first problem (of all refusals with that code):")
        width = max(len(code) for code in tally.needless_codes)
        for code, number in tally.needless_codes.most_common():
            print(f"  {code:{width}}  {number} (of {tally.codes[code]})"
                  + (f"  {shortened(tally.examples[code], 200)}" if verbose else ""))
    only_both = sorted(code for code in tally.codes if code not in tally.needless_codes)
    if verbose and only_both:
        print("codes only for what libyaml refuses too: " + ", ".join(f"{code} {tally.codes[code]}" for code in only_both))


def summary(tally, seed):
    refused = tally.kinds[BOTH_REFUSE] + tally.kinds[ONLY_WE_REFUSE]
    text = (f"{tally.documents} documents: {tally.kinds[ALIKE]} accepted alike, {refused} refused by us "
            f"(of which {tally.kinds[ONLY_WE_REFUSE]} accepted by libyaml), {tally.disagreements} disagreements")
    if tally.failures:
        text += f", {tally.failures} failures"
    if tally.kinds["not judged"]:
        text += f", {tally.kinds['not judged']} not judged"
    return f"{text}; seed {seed}"


def parsed_arguments():
    parser = argparse.ArgumentParser(description="Compare the reader of `grensganger check --tree` with libyaml.")
    parser.add_argument("--binary", default=".build/release/grensganger", help="default: %(default)s")
    parser.add_argument("--count", type=int, default=100_000, help="number of documents; default: %(default)s")
    parser.add_argument("--seed", help="for the same documents again; random when not given")
    parser.add_argument("--batch", type=int, default=500, help="documents per call of the binary; default: %(default)s")
    parser.add_argument("--keep", metavar="FOLDER", help="where documents with a finding are saved")
    parser.add_argument("--verbose", action="store_true", help="with the smallest needlessly refused document per code")
    parser.add_argument("seed_files", nargs="*", metavar="SEEDFILE", help="YAML files to take slices of")
    arguments = parser.parse_args()
    if arguments.count < 1 or arguments.batch < 1:
        parser.error("--count and --batch must be at least 1")
    binary = Path(arguments.binary)
    if not binary.is_file() or not os.access(binary, os.X_OK):
        parser.error(f"no program to run at {binary}")
    arguments.binary = str(binary.resolve())
    try:
        arguments.seeds = tuple(Path(name).read_bytes() for name in arguments.seed_files)
        if arguments.keep:
            Path(arguments.keep).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        parser.error(str(error))
    if arguments.seed is None:
        arguments.seed = str(secrets.randbelow(10**9))
    return arguments


def main():
    arguments = parsed_arguments()
    sys.setrecursionlimit(RECURSION_LIMIT)
    os.environ.setdefault("SWIFT_BACKTRACE", "enable=no")
    print(f"seed {arguments.seed}, libyaml {yaml._yaml.get_version_string()}, PyYAML {yaml.__version__}", flush=True)

    job = Job(arguments.binary, arguments.seed, arguments.seeds)
    tally, stopped = run(job, arguments.count, arguments.batch)
    try:
        report_findings(tally, job.binary, arguments.keep)
    except KeyboardInterrupt:
        stopped = "interrupted"
    report_failed_batches(tally, job, arguments.keep)
    report_counts(tally, arguments.verbose)

    vacuous = not stopped and tally.share_alike < LEAST_SHARE_ALIKE
    if vacuous:
        print(f"Only {tally.share_alike:.1%} of the documents were accepted by both readers; "
              f"under {LEAST_SHARE_ALIKE:.0%} this comparison says too little.")
    else:
        print(f"{tally.share_alike:.1%} of the documents were accepted by both readers.")
    if stopped:
        print(f"The run did not end as planned: {stopped}.")
    print(summary(tally, arguments.seed))
    if stopped == "interrupted":
        return 130
    return 1 if tally.disagreements or tally.failures or vacuous or stopped else 0


if __name__ == "__main__":
    sys.exit(main())
