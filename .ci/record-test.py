#!/usr/bin/env python3
"""Hold dialogues in which all that is typed is hostile, and look at their records as the people do
who get them by mail: in Chromium, on paper, and as Markdown.

Usage: record-test.py PROGRAM
Checks: nothing is fetched, no console messages, no sideways scrolling, no accessibility faults (axe:
WCAG 2.2 A and AA), nothing that needs a script; the sheet for the board is one A4, with what was
agreed and without what people brought in; in Markdown, read by another program, nobody's text becomes
formatting, HTML or a link. Every text is in both. Needs what browser-test.py needs, and from PyPI
markdown-it-py and pypdf.
"""

import io
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

from markdown_it import MarkdownIt
from pypdf import PdfReader

from browser_checks import chromium, conclude, look_at_sizes
from hostile_dialogue import Texts, hold, mark

# Of each kind that the board reads: as many as fit on its sheet, and far more.
DIALOGUES = {"dialoogtafel": 2, "versnellingskamer": 12}
FOR_THE_BOARD = ["purpose", "agreed", "different", "action", "asked"]
FOR_THE_GROUP = ["contribution", "note", "harvest", "term", "theme", "recognition"]
# What the program itself uses in a record.
TOKENS = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "bullet_list_open",
    "bullet_list_close", "list_item_open", "list_item_close", "table_open", "table_close",
    "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close", "th_open",
    "th_close", "td_open", "td_close", "hr", "inline",
}
INLINE_TOKENS = {"text", "strong_open", "strong_close"}


def main() -> None:
    program = Path(sys.argv[1]).resolve()
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        for form, count in DIALOGUES.items():
            folder = Path(name) / form
            folder.mkdir()
            environment = {**os.environ, "XDG_CONFIG_HOME": str(folder / "config")}

            def run(*words: str) -> str:
                return subprocess.run(
                    [program, *words], cwd=folder, env=environment, check=True,
                    capture_output=True, text=True).stdout

            run("new", "map", "--name", "De Wilg")
            texts = Texts()
            record = hold(program, folder, environment, form, texts, count)
            if record.read_text() != run("report", "map", "--kind", "dialogue"):
                faults.append(f"{form}: the record that was offered is another than of report")
            faults += look_at_sizes(browser, record)
            faults += [f"{form}: {fault}" for fault in read_without_script(browser, record, texts)]
            faults += [f"{form}: paper: {fault}" for fault in print_on_paper(browser, record, texts)]
            markdown = run("report", "map", "--kind", "dialogue", "--format", "md")
            faults += [f"{form}: Markdown: {fault}" for fault in read_markdown(markdown, texts)]
    conclude(faults, f"records of {', '.join(DIALOGUES)}")


def seen(text: str) -> str:
    """A text by what is to be seen of it: without spaces and without what is invisible."""
    text = re.sub(r"‹U\+[0-9A-F]+›", "", unicodedata.normalize("NFC", text))
    return re.sub("[\\s\u200b\u202e\u2060]", "", text)


def read_without_script(browser, record: Path, texts: Texts) -> list[str]:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(record.as_uri())
    shown = seen(page.locator("body").inner_text())
    page.close()
    return [f"not on the page: {text}" for text in texts.all if seen(text) not in shown]


def print_on_paper(browser, record: Path, texts: Texts) -> list[str]:
    page = browser.new_page()
    page.goto(record.as_uri())
    after = page.locator("hr + *").inner_text().split("\n")[0]
    pages = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    page.close()
    faults = []
    if [round(float(side) / 72 * 25.4) for side in pages[0].mediabox[2:]] != [210, 297]:
        faults.append(f"the paper is no A4: {pages[0].mediabox}")
    board, second = (seen(page.extract_text()) for page in pages[:2])
    if not second.startswith(seen(after)):
        faults.append(f"the sheet for the board is not one page; the second begins {second[:60]}")
    agreed, others = texts.of(*FOR_THE_BOARD), texts.of(*FOR_THE_GROUP)
    faults += [f"on the sheet for the board: {text}" for text in others if mark(text) in board]
    missing = [text for text in agreed if mark(text) not in board]
    if missing and "meer;allesstaatverderop" not in board:
        faults += [f"not on the sheet for the board: {text}" for text in missing]
    whole = "".join(seen(page.extract_text()) for page in pages)
    faults += [f"not on paper: {text}" for text in texts.all if mark(text) not in whole]
    for kind in FOR_THE_BOARD:
        if not any(mark(text) in board for text in texts.of(kind)):
            faults.append(f"nothing of {kind} is on the sheet for the board")
    return faults


def read_markdown(markdown: str, texts: Texts) -> list[str]:
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(markdown)
    faults = [f"a {token.type}: {token.content[:60]}" for token in tokens if token.type not in TOKENS]
    written = []
    for before, token in zip(tokens, tokens[1:]):
        if token.type == "bullet_list_open" and token.level > 0:
            faults.append("a list in a list")
        if token.type != "inline":
            continue
        content, is_strong = "", False
        for part in token.children:
            if part.type not in INLINE_TOKENS:
                faults.append(f"a {part.type} in: {token.content[:80]}")
            is_strong = part.type == "strong_open" or is_strong and part.type != "strong_close"
            content += part.content
            if is_strong and "kenmerk" in part.content:
                faults.append(f"bold: {part.content}")
        if before.type == "heading_open" and "kenmerk" in content:
            faults.append(f"a heading: {content}")
        written.append(seen(content))
    return faults + [
        f"not in it: {text}" for text in texts.all
        if not any(seen(text) in content for content in written)
    ]


main()
