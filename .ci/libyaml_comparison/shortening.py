"""Values as text, for one line of a report."""


def shortened(value, most=1500):
    """The value as Python writes it, cut off when it is long."""
    text = repr(value)
    return text if len(text) <= most else f"{text[:most]}… ({len(text)} characters)"
