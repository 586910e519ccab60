"""Mutations of generated documents and of slices of the seed files."""

from .grammar_documents import Composer

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
    """A generated document or a slice of a seed file, most often mutated."""

    def source():
        if seeds and dice.chance(0.5):
            return seed_slice(dice, seeds)
        return Composer(dice).document()

    document = source()
    if dice.chance(0.1):
        return document
    return mutated(dice, document, source())
