"""What the tests in a browser have in common."""

import re

# The narrowest phone that WCAG asks for (reflow at 320 pixels), and a beamer.
SIZES = {"phone": (320, 640), "beamer": (1280, 800)}
AXE_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))
