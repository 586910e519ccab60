"""Counts over documents, and the findings among them."""

from collections import Counter
from dataclasses import dataclass, field

from .outcomes import ALIKE, BOTH_REFUSE, DISAGREEMENTS, FAILURES, ONLY_WE_REFUSE


@dataclass
class Finding:
    """A document that breaks the law or the contract."""

    kind: str
    source: str
    document: bytes
    ours: str
    libyaml: str = ""


@dataclass
class Tally:
    """Counts over documents; `examples` has the smallest document per refusal code."""

    documents: int = 0
    kinds: Counter = field(default_factory=Counter)
    sources: Counter = field(default_factory=Counter)
    alike_sources: Counter = field(default_factory=Counter)
    codes: Counter = field(default_factory=Counter)
    needless_codes: Counter = field(default_factory=Counter)
    examples: dict = field(default_factory=dict)
    findings: list = field(default_factory=list)
    failed_batches: list = field(default_factory=list)

    def count(self, source, document, judgement):
        self.documents += 1
        kind = judgement.kind if judgement else "not judged"
        self.kinds[kind] += 1
        self.sources[source] += 1
        if kind == ALIKE:
            self.alike_sources[source] += 1
        elif kind in (BOTH_REFUSE, ONLY_WE_REFUSE):
            self.codes[judgement.code] += 1
            if kind == ONLY_WE_REFUSE:
                self.needless_codes[judgement.code] += 1
                self.offer_example(judgement.code, document)
        elif kind in DISAGREEMENTS or kind in FAILURES:
            self.findings.append(Finding(kind, source, document, judgement.ours, judgement.libyaml))

    def offer_example(self, code, document):
        known = self.examples.get(code)
        if known is None or (len(document), document) < (len(known), known):
            self.examples[code] = document

    def add(self, other):
        self.documents += other.documents
        for name in ("kinds", "sources", "alike_sources", "codes", "needless_codes"):
            getattr(self, name).update(getattr(other, name))
        for code, document in other.examples.items():
            self.offer_example(code, document)
        self.findings += other.findings
        self.failed_batches += other.failed_batches

    @property
    def disagreements(self):
        return sum(self.kinds[kind] for kind in DISAGREEMENTS)

    @property
    def failures(self):
        return sum(self.kinds[kind] for kind in FAILURES) + len(self.failed_batches)

    @property
    def judged(self):
        return self.documents - self.kinds["not judged"]

    @property
    def share_alike(self):
        return self.kinds[ALIKE] / self.judged if self.judged else 0.0
