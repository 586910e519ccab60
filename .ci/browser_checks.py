"""What the tests in a browser have in common."""

import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

# The narrowest phone that WCAG asks for (reflow at 320 pixels), and a beamer.
SIZES = {"phone": (320, 640), "beamer": (1280, 800)}
AXE_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def look(browser, file: Path, width: int, height: int) -> list[str]:
    """Faults of a page that stands still, on a screen of this size."""
    # axe is put into the page as a script, which the page's own policy rightly refuses.
    page = browser.new_page(viewport={"width": width, "height": height}, bypass_csp=True)
    faults: list[str] = []
    page.on("console", lambda message: faults.append(f"console: {message.text}"))
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(file.as_uri())
    if requests != [file.as_uri()]:
        faults.append(f"fetched: {requests[1:]}")
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        faults.append("the page scrolls sideways")
    results = Axe().run(page, options=AXE_RULES)
    for violation in results.response["violations"]:
        places = [node["html"][:100] for node in violation["nodes"][:3]]
        faults.append(f"axe {violation['id']}: {violation['help']}: {places}")
    page.close()
    return faults
