"""The comparison of what both readers say of a document."""

from dataclasses import dataclass

from .outcomes import ALIKE, BOTH_REFUSE, LIBYAML_REFUSES, MALFORMED, ONLY_WE_REFUSE, OTHER_TREE
from .readers import ask_libyaml
from .shortening import shortened


@dataclass(frozen=True)
class Judgement:
    """The outcome of a document, the code of our refusal, and what both readers said."""

    kind: str
    code: str = ""
    ours: str = ""
    libyaml: str = ""


def judge(answer, document):
    """Our answer beside that of libyaml."""
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
