"""Tiny documents: short strings over a small alphabet."""

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
