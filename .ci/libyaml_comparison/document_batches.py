"""The documents of a batch, from all sources by chance."""

from .chance import Dice
from .grammar_documents import Composer
from .mutations import mutated_document
from .tiny_documents import tiny_document

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
