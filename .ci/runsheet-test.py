#!/usr/bin/env python3
"""Look at the scripts of sessions in Chromium, on a screen and on paper.

Usage: runsheet-test.py SCRIPT.html ...
Checks: nothing is fetched, no console messages, no sideways scrolling on a phone, no accessibility
faults (axe: WCAG 2.2 A and AA); on paper nothing is wider than the page or than its cell, lines to write
on are 8 mm apart or more, and there are as many pages as one can hold. Needs what browser-test.py needs.
"""

import sys
from pathlib import Path

from browser_checks import chromium, conclude, look_at_sizes, pages_of

# Fewer than an overview and two pages of steps is no script; more is too much to turn over.
PAGES = range(4, 21)

# The room an A4 leaves between margins of 14 mm, in pixels of 96 to the inch.
WIDTH = round((210 - 28) / 25.4 * 96)
EIGHT_MILLIMETRES = 8 / 25.4 * 96

TOO_WIDE = """
[...document.querySelectorAll('.runsheet *')].filter(part =>
    part.getBoundingClientRect().right > innerWidth + 1
    || (['TD', 'TH', 'P', 'LI', 'H2', 'H3'].includes(part.tagName)
        && part.scrollWidth > part.clientWidth + 1))
  .map(part => `${part.tagName} ${part.className}: ${part.innerText.slice(0, 60)}`)
"""

TOO_NARROW = """
least => [...document.querySelectorAll('p.rule, .line, tbody td')]
  .filter(part => !part.closest('table.times') && part.getBoundingClientRect().height < least - 1)
  .map(part => `${part.tagName} ${part.className} ${part.closest('table')?.className ?? ''}`)
"""


def main() -> None:
    faults: list[str] = []
    counts: list[str] = []
    with chromium() as browser:
        for script in (Path(name).resolve() for name in sys.argv[1:]):
            faults += look_at_sizes(browser, script)
            pages, found = print_on_paper(browser, script)
            counts.append(f"{script.stem} {pages}")
            faults += [f"{script.name}: paper: {fault}" for fault in found]
    conclude(faults or ([] if counts else ["no scripts"]), f"pages: {', '.join(counts)}")


def print_on_paper(browser, script: Path) -> tuple[int, list[str]]:
    page = browser.new_page(viewport={"width": WIDTH, "height": 1000})
    page.goto(script.as_uri())
    page.emulate_media(media="print")
    faults = [f"too wide: {part}" for part in page.evaluate(TOO_WIDE)]
    faults += [
        f"too little room to write: {part}" for part in page.evaluate(TOO_NARROW, EIGHT_MILLIMETRES)
    ]
    pages = pages_of(page.pdf(prefer_css_page_size=True))
    if pages not in PAGES:
        faults.append(f"{pages} pages")
    page.close()
    return pages, faults


main()
