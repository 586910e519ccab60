"""The two readers.

A tree is a str, a list of trees, or a tuple of (key, value) pairs in the order of the document.
"""

import json
import re
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import yaml
from yaml import CBaseLoader

from .outcomes import CRASH, TIMEOUT, WRONG_EXIT, WRONG_LINES
from .shortening import shortened

BATCH_TIMEOUT = 20.0

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
    """The answer of libyaml."""
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
