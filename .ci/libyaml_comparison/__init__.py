"""The comparison of the strict YAML reader of `grensganger check --tree` with libyaml.

The documents come from `document_batches`, which draws on `grammar_documents`, `tiny_documents` and
`mutations`; `readers` asks both readers and `judging` compares their answers; `bisecting` and `minimising`
close in on a culprit; `counting`, `running` and `reporting` make one report of it all. The command is
`.ci/compare-with-libyaml.py`.
"""
