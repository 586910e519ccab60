#!/usr/bin/env python3
"""Look at printed question cards in Chromium, on a screen and on paper.

Usage: cards-test.py CARDS.html
Checks: nothing is fetched, no console messages, no sideways scrolling on a phone, no accessibility
faults (axe: WCAG 2.2 A and AA); on paper every text stays inside its card, in the letters of this
machine, and there are two pages for every four cards. Needs what browser-test.py needs.
"""

import math
import sys
from pathlib import Path

from browser_checks import chromium, conclude, look_at_sizes, pages_of

# Cards that are fuller than they are high or wide, or in which text lies over text.
OVERFULL = """
[...document.querySelectorAll('.card:not(.blank)')].flatMap(card => {
  const parts = [card, ...card.querySelectorAll('.ask, dl, .head, .head p, .foot, h2, dd')];
  return parts.filter(part => part.scrollHeight > part.clientHeight + 1
      || part.scrollWidth > part.clientWidth + 1)
    .map(part => `${part.className || part.tagName}: ${card.innerText.slice(0, 60)}`);
})
"""


def main() -> None:
    cards = Path(sys.argv[1]).resolve()
    with chromium() as browser:
        faults = look_at_sizes(browser, cards)
        faults += print_on_paper(browser, cards)
    conclude(faults, cards.name)


def print_on_paper(browser, cards: Path) -> list[str]:
    page = browser.new_page()
    page.goto(cards.as_uri())
    page.emulate_media(media="print")
    faults = [f"paper: too full: {part}" for part in page.evaluate(OVERFULL)]
    count = page.locator(".front").count()
    pages = pages_of(page.pdf(prefer_css_page_size=True))
    if count == 0 or pages != 2 * math.ceil(count / 4):
        faults.append(f"paper: {pages} pages for {count} cards")
    page.close()
    return faults


main()
