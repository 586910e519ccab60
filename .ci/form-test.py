#!/usr/bin/env python3
"""Fill in the interactive form in Chromium as people do, and read the answers with the program.

Usage: form-test.py PROGRAM
With the keyboard alone from the first screen to the last, reloading halfway; then the saved file and
the text for a mail, mangled as mail programs do, go through the program. Also: nothing is fetched, no
console messages, no sideways scrolling on a phone or a beamer, no accessibility faults (axe), a window
that keeps nothing, and paper without a script. Needs the same as browser-test.py.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from browser_checks import SIZES, chromium, faults_on_screen, pages_of

HARD_TEXT = "«Studiedag» \"van\" 'ons': # - [x] {y} \\n 👩‍🏫 é\u00a0\u2028\u0007\t= ja\nTweede regel"
FAULTS: list[str] = []


def main() -> None:
    program = Path(sys.argv[1]).resolve()
    folder = Path(tempfile.mkdtemp())
    form = folder / "vragen.html"
    run(program, "print", "form", "--interactive", "-o", str(form))
    with chromium() as browser:
        fill_from_first_to_last(browser, form, program, folder)
        for name, size in SIZES.items():
            look_at_every_screen(browser, form, name, size)
        fill_where_nothing_is_kept(browser, form)
        print_without_script(browser, form)
    shutil.rmtree(folder)
    for fault in FAULTS:
        print(fault, file=sys.stderr)
    print(f"form: {len(FAULTS)} faults")
    sys.exit(1 if FAULTS else 0)


def run(program: Path, *arguments: str) -> str:
    result = subprocess.run([program, *arguments], capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{arguments}: {result.stderr}")
    return result.stdout


def expect(fact: bool, text: str) -> None:
    if not fact:
        FAULTS.append(text)


def watched(page, form: Path, at: str):
    """Notes whatever a page says or fetches."""
    page.on("console", lambda message: FAULTS.append(f"{at}: console: {message.text}"))
    page.on("pageerror", lambda error: FAULTS.append(f"{at}: error: {error}"))
    page.on(
        "request",
        lambda request: expect(
            request.url == form.as_uri() or request.url.startswith("blob:"),
            f"{at}: fetched {request.url}",
        ),
    )
    return page


def fill_from_first_to_last(browser, form: Path, program: Path, folder: Path) -> None:
    context = browser.new_context(accept_downloads=True)
    page = watched(context.new_page(), form, "filling in")
    page.goto(form.as_uri())
    introduce(page)
    count = page.evaluate("allQuestions.length")
    for number in range(count):
        heading = page.evaluate("document.activeElement.tagName")
        expect(heading == "H1", f"question {number + 1}: the focus is on {heading}")
        if number == count // 2:
            reload_and_resume(page)
        answer(page, number)
    expect(page.locator("#screen h1").inner_text() == "Je antwoorden", "the last screen did not come")
    expect(page.evaluate("unanswered().length") == 0, "questions are left without an answer")

    with page.expect_download() as download:
        press_button(page, "Bewaar mijn antwoorden")
    saved = folder / download.value.suggested_filename
    download.value.save_as(saved)
    expect(saved.name.startswith("antwoorden-schoolopleider-"), f"the file is called {saved.name}")
    mail = page.evaluate("mailText()")
    read_both(program, folder, saved, mail)
    resume_from_file(browser, form, saved)
    context.close()


def introduce(page) -> None:
    """The first screen with the keyboard: partnership, unit, side, role."""
    focus(page, "Partnerschap")
    page.keyboard.type('De "Brug" & oost: #1')
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("Schoolopl")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def focus(page, label: str) -> None:
    page.get_by_label(label, exact=True).first.focus()


def press_button(page, name: str) -> None:
    page.get_by_role("button", name=name).focus()
    page.keyboard.press("Enter")


def tab_to(page, selector: str) -> bool:
    """Goes on with Tab until an element has the focus."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("(s) => document.activeElement.matches(s)", selector):
            return True
    FAULTS.append(f"Tab does not come to {selector}")
    return False


def answer(page, number: int) -> None:
    """Chooses another answer at every question, and goes on with Enter."""
    is_criterion = page.locator("input[name=pick]").count() > 0
    if not is_criterion:
        tab_to(page, "input[name=judgement]")
        page.keyboard.press("Space")
        for _ in range(number % 3):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        return
    tab_to(page, "input[name=pick]")
    page.keyboard.press("Space")
    for _ in range(number % 7):
        page.keyboard.press("ArrowDown")
    if page.locator("input[name=permanent]").count():
        page.keyboard.press("Enter")
        name = page.evaluate("document.activeElement.name")
        expect(name == "permanent", "the last description is taken without asking further")
        page.keyboard.press("Space")
        if number % 2:
            page.keyboard.press("ArrowDown")
    if number % 7 in (2, 3):
        tab_to(page, ".more input[type=checkbox]")
        page.keyboard.press("Space")
        tab_to(page, ".more textarea")
        page.keyboard.insert_text(HARD_TEXT)
    if number in (1, 5):
        tab_to(page, ".asides input[type=checkbox]")
        page.keyboard.press("Space")
    tab_to(page, "button.main")
    page.keyboard.press("Enter")


def reload_and_resume(page) -> None:
    before = page.evaluate("formText()")
    heading = page.locator("#screen h1").inner_text()
    page.reload()
    expect(page.get_by_text("Je was al begonnen").is_visible(), "nothing was kept on reload")
    press_button(page, "Ga verder")
    expect(page.locator("#screen h1").inner_text() == heading, "resuming comes to another question")
    expect(page.evaluate("formText()") == before, "answers changed on reload")


MANGLINGS = {
    "as it is": lambda text: text,
    "quoted": lambda text: "".join(f"> > {line}\r\n" for line in text.splitlines()),
    "blank lines": lambda text: "\n\n\u00a0\n".join(text.splitlines()),
    "signed": lambda text: f"Hoi,\n\n{text}\n-- \nGroet, “Piet” <piet@voorbeeld.nl>\n",
    "flowed": lambda text: "".join(f" {line} \n" for line in text.splitlines()),
    "as a web page": lambda text: "".join(f"<p>&gt;&nbsp;{line}</p>" for line in text.splitlines()),
}


def read_both(program: Path, folder: Path, saved: Path, mail: str) -> None:
    expected = json.loads(run(program, "position", "--format=json", str(saved)))
    expect(expected["partnership"] == 'De "Brug" & oost: #1', "the partnership did not survive")
    expect(expected["unanswered"] == [], "the program misses answers")
    text = saved.read_text()
    expect("👩‍🏫 é" in text and "Tweede regel" in text, "an example did not survive")
    expect(text.count("wens: ja") == 2, "the two wishes are not there")
    expect("op-weg: ja" in text and "ontbreekt: [" in text, "exceptions are not there")
    for name, mangle in MANGLINGS.items():
        path = folder / "mail.txt"
        path.write_text(mangle(mail))
        read = json.loads(run(program, "position", "--format=json", str(path)))
        expect(read == expected, f"the mail {name} reads otherwise than the file")
    lines = mail.splitlines()
    (folder / "mail.txt").write_text("\n".join(lines[:6] + lines[7:]))
    result = subprocess.run(
        [program, "position", folder / "mail.txt"], capture_output=True, text=True
    )
    expect(result.returncode == 1 and "60 tekens weg" in result.stderr, "a lost line is not told")


def resume_from_file(browser, form: Path, saved: Path) -> None:
    page = watched(browser.new_page(), form, "resuming from a file")
    page.goto(form.as_uri())
    page.get_by_text("Verdergaan met een bestand").click()
    page.get_by_label("Kies het bestand").set_input_files(saved)
    page.get_by_role("heading", name="Je antwoorden").wait_for()
    written = [line for line in page.evaluate("formText()").splitlines()]
    kept = [line for line in saved.read_text().splitlines() if line in set(written)]
    expect(kept == written, "a file does not come back as it was")
    page.close()


def look_at_every_screen(browser, form: Path, name: str, size: tuple[int, int]) -> None:
    # axe is put into the page as a script, which the form's own policy rightly refuses.
    page = browser.new_page(
        viewport={"width": size[0], "height": size[1]}, bypass_csp=True, reduced_motion="reduce"
    )
    watched(page, form, name)
    page.goto(form.as_uri())
    look(page, f"{name}, start")
    introduce(page)
    look(page, f"{name}, a core question")
    page.evaluate("show('criterion:lerende-cultuur-interpersoonlijk')")
    page.locator("input[name=pick]").nth(3).check()
    page.locator("input[name=permanent]").nth(1).check()
    for part in page.locator("#app summary").all():
        part.click()
    look(page, f"{name}, a question with everything open")
    page.get_by_role("button", name="Liever stap voor stap").click()
    look(page, f"{name}, step by step")
    for screen in ("overview", "end"):
        page.evaluate(f"show('{screen}')")
        look(page, f"{name}, {screen}")
    page.close()


def look(page, at: str) -> None:
    FAULTS.extend(f"{at}: {fault}" for fault in faults_on_screen(page))


def fill_where_nothing_is_kept(browser, form: Path) -> None:
    page = watched(browser.new_page(), form, "keeping nothing")
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }});"
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "document.execCommand = () => false;"
    )
    page.goto(form.as_uri())
    expect(page.get_by_text("Deze browser bewaart niets").is_visible(), "no warning is given")
    introduce(page)
    answer(page, 0)
    page.evaluate("show('end')")
    press_button(page, "Kopieer mijn antwoorden")
    expect(page.get_by_text("Kopiëren lukte niet").is_visible(), "failing to copy is not told")
    selected = page.evaluate("document.activeElement.id")
    expect(selected == "mail-text", "the text to copy has no focus")
    page.close()


def print_without_script(browser, form: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = watched(context.new_page(), form, "without a script")
    page.goto(form.as_uri())
    expect(page.locator("noscript p").is_visible(), "the missing script is not told")
    expect(page.locator("main.paper article").count() == 24, "the paper form is not whole")
    pages = pages_of(page.pdf(prefer_css_page_size=True))
    expect(1 <= pages <= 12, f"on paper: {pages} pages")
    context.close()


main()
