"""What the tests in a browser have in common."""

import re
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

# The narrowest phone that WCAG asks for (reflow at 320 pixels), and a beamer.
SIZES = {"phone": (320, 640), "beamer": (1280, 800)}
AXE_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@contextmanager
def chromium():
    """A browser, until the end of the block."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


def conclude(faults: list[str], about: str) -> None:
    """Says what was found and ends the program: with 1 when there were faults."""
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{about}: {len(faults)} faults at {', '.join(SIZES)} and on paper")
    sys.exit(1 if faults else 0)


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def look_at_sizes(browser, file: Path, unfold=None) -> list[str]:
    """Faults of a page on every size of screen. `unfold` gets the page before it is looked at, and
    gives faults of its own."""
    return [
        f"{file.name}: {name}: {fault}"
        for name, (width, height) in SIZES.items()
        for fault in look(browser, file, width, height, unfold)
    ]


def look(browser, file: Path, width: int, height: int, unfold=None) -> list[str]:
    """Faults of a page that stands still, on a screen of this size."""
    # axe is put into the page as a script, which the page's own policy rightly refuses.
    page = browser.new_page(viewport={"width": width, "height": height}, bypass_csp=True)
    faults: list[str] = []
    page.on("console", lambda message: faults.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: faults.append(f"error: {error}"))
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(file.as_uri())
    if requests != [file.as_uri()]:
        faults.append(f"fetched: {requests[1:]}")
    if page.locator("h1").count() != 1:
        faults.append("there is not exactly one h1")
    faults += unfold(page) if unfold else []
    faults += faults_on_screen(page)
    page.close()
    return faults


def faults_on_screen(page) -> list[str]:
    """What is wrong with a page as it stands there now."""
    faults = []
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        faults.append("the page scrolls sideways")
    for violation in Axe().run(page, options=AXE_RULES).response["violations"]:
        places = [node["html"][:100] for node in violation["nodes"][:3]]
        faults.append(f"axe {violation['id']}: {violation['help']}: {places}")
    return faults
