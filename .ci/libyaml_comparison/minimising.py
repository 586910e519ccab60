"""Making a finding small."""

import time

from .bisecting import judge_all, judge_alone
from .outcomes import WHOLE_CALL_FAILURES

MINIMISE_SECONDS = 60.0
MINIMISE_AT_ONCE = 400


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
