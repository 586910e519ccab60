#!/usr/bin/env python3
"""The schemas for editors, held against the checker with an independent validator.

What we ship has to validate. A file that the checker refuses for its shape must not: first the
mistakes of authors in MISTAKES (written by the tests), then random slips in the files we ship. The
other way round the checker has something to say of whatever the validator refuses.

    schema-test.py PROGRAM [MISTAKES]
"""

import copy
import glob
import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import yaml
from jsonschema import Draft7Validator

SEED = 20261121
SLIPS_A_FILE = int(os.environ.get("SLIPS", 12))
KINDS = {
    "scan": "scan", "werkvorm": "format", "kaarten": "card", "invulblad": "form", "bronnen": "source",
    "begrippen": "term", "rollen": "role", "themas": "theme", "opleidingsschool": "partnership",
}
# What the checker calls a fault of the shape of a file: keys, values missing, sorts of values.
SHAPE = {
    "file-without-keys", "unknown-file-kind", "several-file-kinds", "unknown-key",
    "misplaced-key", "missing-key", "missing-keys", "not-indented", "colon-left-out",
    "without-source", "missing-descriptors", "colon-without-space", "entry-without-value",
    "braces-around-list", "colon-made-key", "dash-without-space", "wrong-shape", "empty-value",
    "empty-list", "malformed-id", "not-a-number", "number-out-of-range", "not-a-date",
    "not-a-fraction", "not-yes-or-no", "unknown-word", "neither-rater-nor-consensus",
}


class EditorLoader(yaml.SafeLoader):
    """Types as an editor sees them: numbers, booleans and null; a date is text."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

class PlainDumper(yaml.SafeDumper):
    """Writes nothing where nothing stands, for our reader takes «null» for text."""


PlainDumper.add_representer(
    type(None), lambda dumper, _: dumper.represent_scalar("tag:yaml.org,2002:null", ""))

program = sys.argv[1]
failures = []
validators = {}


def run(*arguments, text=None):
    return subprocess.run([program, *arguments], input=text, capture_output=True, text=True)


def validator(*arguments):
    """Of the schema that the program gives for these arguments."""
    if arguments not in validators:
        done = run("schema", *arguments)
        if done.returncode != 0:
            sys.exit(f"schema {' '.join(arguments)}: {done.stderr}")
        schema = json.loads(done.stdout)
        Draft7Validator.check_schema(schema)
        validators[arguments] = Draft7Validator(schema)
    return validators[arguments]


def kind(tree):
    found = [word for key, word in KINDS.items() if isinstance(tree, dict) and key in tree]
    if "format" in found:
        # There it names the scan that the format goes with.
        found = [word for word in found if word != "scan"]
    return found[0] if len(found) == 1 else None


def faults(checked, tree):
    return [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in checked.iter_errors(tree)]


def filled(path, tree):
    """The arguments for a schema that knows the scan a file is about."""
    word = kind(tree)
    if word in ("scan", "form"):
        return (word, "--for", path)
    return (word, "--scan", "opleiden-in-de-school") if word == "card" else (word,)


def codes(text):
    """What the checker says of a file: all codes, and those of errors."""
    found = json.loads(run("check", "--format", "json", "-", text=text).stdout)["diagnostics"]
    return {f["code"] for f in found}, {f["code"] for f in found if f["severity"] == "error"}


# What we ship.
shipped = {}
for path in sorted(glob.glob("Cards/*.yaml") + glob.glob("Scans/*.yaml")):
    with open(path, encoding="utf-8") as file:
        first = file.readline().rstrip("\n")
        shipped[path] = yaml.load(file.read(), Loader=EditorLoader)
    named = f"# yaml-language-server: $schema=../docs/schema/{kind(shipped[path])}.json"
    if first != named:
        failures.append(f"{path}: the first line has to be {named}")
for path in sorted(glob.glob("docs/voorbeelden/*/*.yaml")):
    with open(path, encoding="utf-8") as file:
        shipped[path] = yaml.load(file.read(), Loader=EditorLoader)
for word in KINDS.values():
    with open(f"docs/schema/{word}.json", encoding="utf-8") as file:
        if file.read() != run("schema", word).stdout:
            failures.append(f"docs/schema/{word}.json is not what the program gives")
validated = 0
for path, tree in shipped.items():
    for arguments in {(kind(tree),), filled(path, tree)}:
        validated += 1
        failures += [f"{path}, schema {' '.join(arguments)}: {f}" for f in faults(validator(*arguments), tree)]

# The mistakes of authors.
refused = passed = 0
scan = "Tests/CommandLineAppTests/Fixtures/mijn-scan.yaml"
for path in sorted(glob.glob(os.path.join(sys.argv[2], "*.yaml"))) if len(sys.argv) > 2 else []:
    with open(path, "rb") as file:
        content = file.read()
    found = json.loads(run("check", "--format", "json", path).stdout)["diagnostics"]
    errors = {f["code"] for f in found if f["severity"] == "error"}
    try:
        tree = yaml.load(content.decode("utf-8"), Loader=EditorLoader)
    except (yaml.YAMLError, UnicodeDecodeError):
        refused += 1
        continue
    # A line end of long ago is one to an editor as well.
    if not errors & SHAPE or "lone-carriage-return" in errors:
        passed += 1
    elif faults(validator("scan", "--for", scan), tree):
        refused += 1
    else:
        failures.append(f"{path}: {errors & SHAPE} validates")


# Random slips in what we ship.
def places(tree, path=()):
    yield path
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in items:
        yield from places(value, path + (key,))


def slip(tree, draw):
    """A copy with one slip, and what it is."""
    tree = copy.deepcopy(tree)
    path = draw.choice([place for place in places(tree) if place])
    around = tree
    for key in path[:-1]:
        around = around[key]
    key, value = path[-1], around[path[-1]]
    slips = {
        "list": lambda: around.__setitem__(key, [value]),
        "keys": lambda: around.__setitem__(key, {"iets": value}),
        "text": lambda: around.__setitem__(key, "zo maar iets"),
        "empty": lambda: around.__setitem__(key, None),
        "gone": lambda: around.__delitem__(key),
    }
    if isinstance(around, dict):
        slips["misspelt"] = lambda: around.update({key + "x": around.pop(key)})
        slips["more"] = lambda: around.update({"extra": "iets"})
        slips["astray"] = lambda: tree.update({"naam": value})
    name = draw.choice(sorted(slips))
    slips[name]()
    return tree, f"{name} at {'/'.join(map(str, path))}"


def judge(job):
    path, original, number = job
    draw = random.Random(f"{SEED} {path} {number}")
    tree, name = slip(original, draw)
    text = yaml.dump(tree, Dumper=PlainDumper, allow_unicode=True, sort_keys=False, width=10**6)
    seen = yaml.load(text, Loader=EditorLoader)
    said, errors = codes(text)
    found = faults(validator(*filled(path, original)), seen)
    if errors & SHAPE and not found:
        return True, f"{path}, {name}: the checker says {errors & SHAPE}, the validator nothing"
    if found and not said:
        return True, f"{path}, {name}: the validator says {found[:2]}, the checker nothing"
    return bool(found), None


jobs = [(path, tree, n) for path, tree in shipped.items() for n in range(SLIPS_A_FILE)]
with ThreadPoolExecutor(max_workers=2) as pool:
    results = list(pool.map(judge, jobs))
failures += [failure for _, failure in results if failure]

print(f"validated: {len(shipped)} files, {validated} times; mistakes refused: {refused},"
      f" no matter of shape: {passed}; random slips (seed {SEED}): {len(jobs)},"
      f" refused: {sum(found for found, _ in results)}")
if failures:
    print("\n".join(failures), file=sys.stderr)
    sys.exit(1)
