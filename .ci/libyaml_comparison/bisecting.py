"""Judging many documents in one call; when that fails, finding the culprit by halving."""

from .judging import Judgement, judge
from .readers import BATCH_TIMEOUT, CallFailure, ask_us

SINGLE_TIMEOUT = 5.0
MOST_CULPRITS_PER_BATCH = 3


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
    """The judgement of a document in a call of its own."""
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
