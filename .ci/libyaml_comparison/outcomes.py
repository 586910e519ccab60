"""The outcomes a document can have, by name."""

ALIKE = "accepted alike"
BOTH_REFUSE = "refused by both"
ONLY_WE_REFUSE = "refused by us, accepted by libyaml"
LIBYAML_REFUSES = "accepted by us, refused by libyaml"
OTHER_TREE = "accepted by both, with different trees"
MALFORMED = "malformed output"
CRASH = "crash"
TIMEOUT = "timeout"
WRONG_EXIT = "wrong exit status"
WRONG_LINES = "wrong number of output lines"

DISAGREEMENTS = (LIBYAML_REFUSES, OTHER_TREE)
WHOLE_CALL_FAILURES = (CRASH, TIMEOUT, WRONG_EXIT, WRONG_LINES)
FAILURES = (MALFORMED, *WHOLE_CALL_FAILURES)
