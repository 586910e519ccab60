#!/usr/bin/env python3
"""Compare the strict YAML reader of `grensganger check --tree` with libyaml.

The law under test: every document that our reader accepts is accepted by libyaml too (PyYAML's
CBaseLoader), with the same tree in which every scalar is text. Our reader may refuse what libyaml
accepts; how often it does so is counted per refusal code.

A third of the documents are tiny strings over a small alphabet, a third comes from a generator that
follows the grammar of the subset and knowingly crosses its edges, a third are mutations of those and of
slices of the seed files. The seed files themselves go first. The same seed, count, batch size and seed
files give the same documents.

Exit status: 0 no disagreement; 1 a disagreement, a crash, a timeout, malformed output, or a corpus of
which too little is accepted by both; 2 wrong use; 130 interrupted.

Needs Python 3.11 and PyYAML with libyaml.
"""

import argparse
import os
import secrets
import sys
from pathlib import Path

try:
    import yaml
    from yaml import CBaseLoader  # not used here: only to see that it is there
except ImportError:
    sys.exit("This comparison needs PyYAML built with libyaml (yaml.CBaseLoader).")

from libyaml_comparison.reporting import report_counts, report_failed_batches, report_findings, summary
from libyaml_comparison.running import RECURSION_LIMIT, Job, run

LEAST_SHARE_ALIKE = 0.20


def parsed_arguments():
    parser = argparse.ArgumentParser(description="Compare the reader of `grensganger check --tree` with libyaml.")
    parser.add_argument("--binary", default=".build/release/grensganger", help="default: %(default)s")
    parser.add_argument("--count", type=int, default=100_000, help="number of documents; default: %(default)s")
    parser.add_argument("--seed", help="for the same documents again; random when not given")
    parser.add_argument("--batch", type=int, default=500, help="documents per call of the binary; default: %(default)s")
    parser.add_argument("--keep", metavar="FOLDER", help="where documents with a finding are saved")
    parser.add_argument("--verbose", action="store_true", help="with the smallest needlessly refused document per code")
    parser.add_argument("seed_files", nargs="*", metavar="SEEDFILE", help="YAML files to take slices of")
    arguments = parser.parse_args()
    if arguments.count < 1 or arguments.batch < 1:
        parser.error("--count and --batch must be at least 1")
    binary = Path(arguments.binary)
    if not binary.is_file() or not os.access(binary, os.X_OK):
        parser.error(f"no program to run at {binary}")
    arguments.binary = str(binary.resolve())
    try:
        arguments.seeds = tuple(Path(name).read_bytes() for name in arguments.seed_files)
        if arguments.keep:
            Path(arguments.keep).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        parser.error(str(error))
    if arguments.seed is None:
        arguments.seed = str(secrets.randbelow(10**9))
    return arguments


def main():
    arguments = parsed_arguments()
    sys.setrecursionlimit(RECURSION_LIMIT)
    os.environ.setdefault("SWIFT_BACKTRACE", "enable=no")
    print(f"seed {arguments.seed}, libyaml {yaml._yaml.get_version_string()}, PyYAML {yaml.__version__}", flush=True)

    job = Job(arguments.binary, arguments.seed, arguments.seeds)
    tally, stopped = run(job, arguments.count, arguments.batch)
    try:
        report_findings(tally, job.binary, arguments.keep)
    except KeyboardInterrupt:
        stopped = "interrupted"
    report_failed_batches(tally, job, arguments.keep)
    report_counts(tally, arguments.verbose)

    vacuous = not stopped and tally.share_alike < LEAST_SHARE_ALIKE
    if vacuous:
        print(f"Only {tally.share_alike:.1%} of the documents were accepted by both readers; "
              f"under {LEAST_SHARE_ALIKE:.0%} this comparison says too little.")
    else:
        print(f"{tally.share_alike:.1%} of the documents were accepted by both readers.")
    if stopped:
        print(f"The run did not end as planned: {stopped}.")
    print(summary(tally, arguments.seed))
    if stopped == "interrupted":
        return 130
    return 1 if tally.disagreements or tally.failures or vacuous or stopped else 0


if __name__ == "__main__":
    sys.exit(main())
