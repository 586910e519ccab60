#!/usr/bin/env python3
"""Look at a report in Chromium, at the size of a phone and of a beamer, and on paper.

Usage: browser-test.py REPORT.html
Checks: nothing is fetched, no console messages, no sideways scrolling, every part opens from the
keyboard, no accessibility faults (axe: WCAG 2.2 A and AA), and it prints to at most eight pages.
Needs Debian's chromium and, from PyPI, axe-playwright-python (which brings playwright).
"""

import sys
from pathlib import Path

from browser_checks import chromium, conclude, look_at_sizes, pages_of


def main() -> None:
    report = Path(sys.argv[1]).resolve()
    with chromium() as browser:
        faults = look_at_sizes(browser, report, open_everything)
        faults += print_on_paper(browser, report)
    conclude(faults, report.name)


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
