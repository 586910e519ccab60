"""Documents around the limits of depth and of the length of a key."""


def deep_nesting(dice):
    """A document about as deep as a reader may go, or deeper."""
    depth = dice.choice([3, 10, 30, 61, 62, 63, 64, 65, 66, 67, 100])
    kind = dice.choice(["brackets", "braces", "dashes", "lines", "keys", "mixed", "unclosed"])
    if kind == "brackets":
        return "[" * depth + "a" + "]" * depth + "\n"
    if kind == "braces":
        return "{a: " * depth + "b" + "}" * depth + "\n"
    if kind == "dashes":
        return "- " * depth + "a\n"
    if kind == "unclosed":
        return dice.choice(["[", "{a: ", "- [", "[{a: "]) * depth + "\n"
    if kind == "lines":
        return "".join(" " * column + "-\n" for column in range(depth))
    if kind == "keys":
        return "".join(" " * column + "a:\n" for column in range(depth)) + dice.choice(["", " " * depth + "b\n"])
    outer = dice.randint(1, depth - 1)
    return "- " * outer + "[" * (depth - outer) + "]" * (depth - outer) + "\n"


def long_key(dice):
    """A document with a key about as long as a reader may take, or longer."""
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
