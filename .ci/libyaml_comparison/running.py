"""The run: batches in worker processes, and their counts together."""

import concurrent.futures
import signal
import sys
import time
from dataclasses import dataclass

from .bisecting import judge_all
from .counting import Tally
from .document_batches import batch_documents

WORKERS = 2
RECURSION_LIMIT = 10_000
PROGRESS_EVERY = 3.0
MOST_FAILURES = 20          # the run stops after so many crashes, timeouts and malformed outputs


@dataclass(frozen=True)
class Job:
    """What all batches of a run share; `seed` is for chance, `seeds` are the contents of the seed files."""

    binary: str
    seed: str
    seeds: tuple


worker_job = None


def set_up_worker(job):
    global worker_job
    worker_job = job
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.setrecursionlimit(RECURSION_LIMIT)


def run_batch(index, size):
    named = batch_documents(worker_job.seed, index, size, worker_job.seeds)
    judgements, failure = judge_all(worker_job.binary, [document for _, document in named])
    tally = Tally()
    for (source, document), judgement in zip(named, judgements):
        tally.count(source, document, judgement)
    if failure:
        tally.failed_batches.append((index, size, failure))
    return tally


def run(job, count, batch):
    """The tally over all batches, and why the run ended early (empty when it did not)."""
    tally, stopped = Tally(), ""
    sizes = [min(batch, count - start) for start in range(0, count, batch)]
    started = last_progress = time.monotonic()
    with concurrent.futures.ProcessPoolExecutor(WORKERS, initializer=set_up_worker, initargs=(job,)) as pool:
        waiting = {pool.submit(run_batch, index, size) for index, size in enumerate(sizes)}
        try:
            while waiting:
                done, waiting = concurrent.futures.wait(waiting, PROGRESS_EVERY, concurrent.futures.FIRST_COMPLETED)
                for future in done:
                    tally.add(future.result())
                if time.monotonic() - last_progress >= PROGRESS_EVERY:
                    last_progress = time.monotonic()
                    show_progress(tally, count, last_progress - started)
                if tally.failures >= MOST_FAILURES:
                    stopped = f"stopped after {tally.failures} crashes, timeouts or malformed outputs"
                    break
        except KeyboardInterrupt:
            stopped = "interrupted"
        except concurrent.futures.process.BrokenProcessPool:
            stopped = "a worker process ended unexpectedly (libyaml may have crashed)"
        if stopped:
            pool.shutdown(wait=True, cancel_futures=True)
    return tally, stopped


def show_progress(tally, count, seconds):
    rate = tally.documents / seconds if seconds else 0
    print(f"{tally.documents} of {count} documents, {rate:.0f} per second, {tally.share_alike:.0%} accepted alike, "
          f"{tally.disagreements} disagreements, {tally.failures} failures", file=sys.stderr, flush=True)
