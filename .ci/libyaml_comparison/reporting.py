"""The report of a run: its findings, its counts and its summary."""

import hashlib
import re
import sys
from pathlib import Path

from .bisecting import judge_alone
from .document_batches import batch_documents
from .minimising import minimised
from .outcomes import ALIKE, BOTH_REFUSE, ONLY_WE_REFUSE
from .shortening import shortened

MOST_MINIMISED = 40
MOST_SHOWN = 15


def chosen_findings(findings):
    """The smallest findings and a spread of the others, so that one common fault does not hide the rest."""
    ordered = sorted(findings, key=lambda finding: (len(finding.document), finding.document))
    smallest, others = ordered[:MOST_MINIMISED // 2], ordered[MOST_MINIMISED // 2:]
    step = max(1, -(-len(others) // (MOST_MINIMISED // 2)))
    return smallest + others[::step]


def report_findings(tally, binary, keep):
    """Shows the chosen findings, each made small and no two the same."""
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
    """Shows the batches that failed as a whole."""
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
    """Shows the counts per source and per refusal code."""
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
    """The run in one line."""
    refused = tally.kinds[BOTH_REFUSE] + tally.kinds[ONLY_WE_REFUSE]
    text = (f"{tally.documents} documents: {tally.kinds[ALIKE]} accepted alike, {refused} refused by us "
            f"(of which {tally.kinds[ONLY_WE_REFUSE]} accepted by libyaml), {tally.disagreements} disagreements")
    if tally.failures:
        text += f", {tally.failures} failures"
    if tally.kinds["not judged"]:
        text += f", {tally.kinds['not judged']} not judged"
    return f"{text}; seed {seed}"
