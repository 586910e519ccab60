#!/usr/bin/env python3
"""Look at a report in Chromium, at the size of a phone and of a beamer, and on paper.

Usage: browser-test.py REPORT.html
Checks: nothing is fetched, no console messages, no sideways scrolling, every part opens from the
keyboard, no accessibility faults (axe: WCAG 2.2 A and AA), and it prints to at most eight pages.
Needs Debian's chromium and, from PyPI, axe-playwright-python (which brings playwright).
"""

import shutil
import sys
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from browser_checks import AXE_RULES, SIZES, pages_of


def main() -> None:
    report = Path(sys.argv[1]).resolve()
    faults: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for name, (width, height) in SIZES.items():
            faults += [f"{name}: {fault}" for fault in look(browser, report, width, height)]
        faults += print_on_paper(browser, report)
        browser.close()
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{report.name}: {len(faults)} faults at {', '.join(SIZES)} and on paper")
    sys.exit(1 if faults else 0)


def look(browser, report: Path, width: int, height: int) -> list[str]:
    # axe is put into the page as a script, which the report's own policy rightly refuses.
    page = browser.new_page(viewport={"width": width, "height": height}, bypass_csp=True)
    faults: list[str] = []
    page.on("console", lambda message: faults.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: faults.append(f"error: {error}"))
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(report.as_uri())
    if requests != [report.as_uri()]:
        faults.append(f"fetched: {requests[1:]}")
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        faults.append("the page scrolls sideways")
    if page.locator("h1").count() != 1:
        faults.append("there is not exactly one h1")
    faults += open_everything(page)
    results = Axe().run(page, options=AXE_RULES)
    for violation in results.response["violations"]:
        places = [node["html"][:100] for node in violation["nodes"][:3]]
        faults.append(f"axe {violation['id']}: {violation['help']}: {places}")
    page.close()
    return faults


def open_everything(page) -> list[str]:
    """Goes through the page with the keyboard alone and opens what can be opened."""
    parts = page.locator("details").count()
    for _ in range(parts):
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    opened = page.locator("details[open]").count()
    return [] if opened == parts and parts > 0 else [f"{opened} of {parts} parts open by keyboard"]


def print_on_paper(browser, report: Path) -> list[str]:
    page = browser.new_page()
    page.goto(report.as_uri())
    pdf = page.pdf(prefer_css_page_size=True)
    page.close()
    pages = pages_of(pdf)
    return [] if 1 <= pages <= 8 else [f"paper: {pages} pages"]


main()
