// Going from screen to screen.

/** The questions as they are asked: within a part the core question, then those of one's role. */
function questionsInOrder() {
  const isMine = (question) => (question.audience || []).includes(state.who.role);
  return data.parts.flatMap((part) => {
    const own = allQuestions.filter((question) => question.part === part);
    const rank = (one) => one.kind === "core" ? 0 : isMine(one) ? 1 : 2;
    return [0, 1, 2].flatMap((number) => own.filter((one) => rank(one) === number));
  });
}

/** Shows a screen: "start", "overview", "end", or a question by its key. */
function show(name) {
  const question = allQuestions.find((one) => one.key === name);
  const screen = name === "overview" ? overviewScreen() : name === "end" ? endScreen()
    : question ? questionScreen(question) : startScreen();
  if (question || name === "end") {
    state.at = name;
    store();
  }
  const place = document.getElementById("screen");
  place.replaceChildren(screen);
  const heading = place.querySelector("h1");
  document.title = (question ? heading.textContent + " · " : "") + data.title;
  if (isShown) {
    window.scrollTo(0, 0);
    heading.focus();
    if (question) {
      announce(word("progress", {
        number: questionsInOrder().indexOf(question) + 1, count: allQuestions.length,
      }));
    }
  }
  isShown = true;
  showStoring();
}
let isShown = false;

function step(question, by) {
  const order = questionsInOrder();
  const place = order.indexOf(question) + by;
  show(place < 0 ? "start" : place < order.length ? order[place].key : "end");
}

/** To the next question, unless the last description still has to be pointed at. */
function goOn(question) {
  const answer = state.answers[question.key] || {};
  const box = document.getElementById("permanence");
  if (answer.mode !== "steps" && box && !answer.permanent) {
    box.classList.add("asked");
    box.querySelector("input").focus();
    announce(word("permanenceFirst"));
    return;
  }
  step(question, 1);
}

/** Says when the browser does not keep the answers. */
function showStoring() {
  const place = document.getElementById("storing");
  if (!place) return;
  place.hidden = isStoringWell;
  place.textContent = isStoringWell ? "" : word("notStored");
}

/** The answers on paper, in place of a blank form. */
function drawPaper() {
  const place = document.getElementById("answers-on-paper");
  const hasAnswers = allQuestions.some(isAnswered);
  document.documentElement.classList.toggle("has-answers", hasAnswers);
  if (!hasAnswers) { place.replaceChildren(); return; }
  const who = state.who;
  const row = (name, text) => cleaned(text) ? h("p", {}, h("b", {}, name + ": "), cleaned(text)) : null;
  place.replaceChildren();
  append(place, h("h1", {}, data.title), about(),
    h("p", {}, [roleName(who.role), who.party ? partyLabel(who.party) : "", cleaned(who.name)]
      .filter(Boolean).join(" · ")),
    questionsInOrder().map((question, number) => {
      const answer = state.answers[question.key] || {};
      const place = question.kind === "criterion" && answer.mode !== "steps" && answer.pick
        ? effectivePick(question, answer).furthest : -1;
      return h("article", {}, h("h3", {}, (number + 1) + ". " + question.text),
        h("p", {}, h("b", {}, status(question))),
        place >= 0 ? h("p", {}, question.descriptions[place].text) : null,
        row(word("example"), answer.example), row(word("plan"), answer.plan),
        row(word("note"), answer.note), answer.doubt ? h("p", {}, word("doubt")) : null);
    }));
}

document.documentElement.classList.add("js");
document.body.prepend(
  h("main", { id: "app" },
    h("p", { id: "storing", class: "notice", role: "alert", hidden: true }),
    h("div", { id: "screen" }),
    h("p", { id: "announcement", class: "unseen", "aria-live": "polite" })),
  h("div", { id: "answers-on-paper", class: "paper" }));
for (const part of document.querySelectorAll("main.paper, noscript")) part.setAttribute("aria-hidden", "true");
window.addEventListener("beforeprint", drawPaper);
window.addEventListener("pagehide", store);
window.addEventListener("beforeunload", (event) => {
  if (isUnsaved && !isStoringWell && allQuestions.some(isAnswered)) event.preventDefault();
});
window.addEventListener("storage", (event) => {
  if (event.key !== storageKey) return;
  const place = document.getElementById("storing");
  place.hidden = false;
  place.textContent = word("otherTab");
});
show("start");
