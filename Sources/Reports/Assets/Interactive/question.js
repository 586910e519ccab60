// The screen of one question.

/** Everything on the screen of a question. */
function questionScreen(question) {
  const number = questionsInOrder().indexOf(question) + 1;
  const heading = newID();
  const form = h("form", {
    novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      goOn(question);
    },
  });
  append(form,
    progress(number), about(),
    question.part.heading ? h("p", { class: "part" }, question.part.heading) : null,
    h("h1", { id: heading, tabindex: "-1", class: "question" }, question.text),
    question.caution ? h("p", { class: "soft" }, h("b", {}, word("caution"), ": "), question.caution)
      : null,
    examples(question), h("div", { class: "answer" }), asides(question),
    h("div", { class: "buttons" },
      h("button", { type: "button", onclick: () => step(question, -1) }, word("previous")),
      h("button", { type: "submit", class: "main" }, word("next"))),
    h("div", { class: "buttons small" },
      h("button", { type: "button", onclick: () => show("overview") }, word("overview")),
      h("button", { type: "button", onclick: () => show("end") }, word("stop"))));
  drawAnswer(form.querySelector(".answer"), question, heading);
  return form;
}

function progress(number) {
  const count = allQuestions.length;
  const minutes = Math.ceil(unanswered().length * data.secondsPerQuestion / 60);
  const left = minutes > 10 ? Math.round(minutes / 5) * 5 : minutes;
  const rest = left === 0 ? word("allAnswered") : counted(left, "minuteLeft", "minutesLeft");
  return h("div", { class: "progress" },
    h("p", {}, word("progress", { number, count }) + " · " + rest),
    h("progress", { max: count, value: count - unanswered().length, "aria-hidden": "true" }));
}

/** For what and over which time the answers are given. */
function about() {
  const who = state.who;
  const unit = who.unitKind === "school"
    ? word("schoolAndInstitute", { school: cleaned(who.unitName) || word("oneSchool") })
    : word("wholeOf", { partnership: cleaned(who.partnership) || word("thePartnership") });
  return h("p", { class: "about" }, word("about", { unit }) + " " + word("lastYear"));
}

function examples(question) {
  if (!question.examples || !question.examples.length) return null;
  return h("details", {}, h("summary", {}, word("thinkOf")),
    h("ul", {}, question.examples.map((example) => h("li", {}, example))));
}

/** The answer, drawn anew when another way of answering is chosen. */
function drawAnswer(place, question, heading) {
  const answer = answerTo(question);
  const redraw = () => drawAnswer(place, question, heading);
  if (question.kind !== "criterion") place.replaceChildren(judgements(question, heading));
  else if (answer.mode === "steps") place.replaceChildren(cells(question, redraw));
  else place.replaceChildren(picks(question, heading, redraw));
}

function group(legend, labelledBy, ...children) {
  const id = newID();
  return h("fieldset", { "aria-labelledby": labelledBy ? labelledBy + " " + id : null },
    h("legend", { id }, legend), children);
}

function judgements(question, heading) {
  const answer = answerTo(question);
  const more = h("div", { class: "more" });
  const draw = () => more.replaceChildren(exampleField(answer, Boolean(answer.example)));
  const radios = data.judgements.map(({ id, label }) => choice({
    type: "radio", name: "judgement", checked: answer.judgement === id,
    onchange: () => { answer.judgement = id; changed(); },
  }, label));
  draw();
  return h("div", {}, group(word("chooseJudgement"), heading, radios), more);
}

function picks(question, heading, redraw) {
  const answer = answerTo(question);
  const more = h("div", { class: "more" });
  const draw = () => more.replaceChildren(...followUps(question, answer, draw));
  const radio = (id, ...label) => choice({
    type: "radio", name: "pick", checked: answer.pick === id,
    onchange: () => {
      answer.pick = id;
      changed();
      draw();
      if (more.childElementCount > 1) announce(word("moreBelow"));
    },
  }, ...label);
  draw();
  return h("div", {},
    group(word("instruction"), heading,
      question.descriptions.map((one) =>
        radio(one.step, h("b", { class: "letter" }, one.letter), " ", one.text)),
      data.otherPicks.map((one) => radio(one.id, one.label))),
    more,
    h("p", {}, h("button", {
      type: "button", class: "link",
      onclick: () => { answer.mode = "steps"; changed(); redraw(); focusFirst(); },
    }, word("stepByStep"))));
}

/** What is asked about a pick. */
function followUps(question, answer, redraw) {
  if (!answer.pick) return [];
  const place = pickedPlace(question, answer);
  const parts = [];
  if (asksPermanence(question, answer)) parts.push(permanence(question, answer, redraw));
  const pick = effectivePick(question, answer);
  if (pick.below.length) parts.push(missing(question, answer, pick));
  const isHeldBack = asksPermanence(question, answer) && answer.permanent === "nee";
  if (pick.next && !isHeldBack) {
    parts.push(h("div", { class: "box" }, choice({
      type: "checkbox", checked: answer.onTheWay === true,
      onchange: (event) => { answer.onTheWay = event.target.checked; changed(); },
    }, h("b", {}, word("onTheWay")), " ", h("span", { class: "soft" },
      pick.next.letter + ": " + pick.next.text))));
  }
  const isFar = place >= 0 && place >= question.descriptions.length / 2;
  parts.push(exampleField(answer, isFar || Boolean(answer.example)));
  return parts;
}

function permanence(question, answer, redraw) {
  const place = pickedPlace(question, answer);
  const values = {
    letter: question.descriptions[place].letter, before: question.descriptions[place - 1].letter,
  };
  const radio = (id, label) => choice({
    type: "radio", name: "permanent", checked: answer.permanent === id,
    onchange: () => {
      answer.permanent = id;
      changed();
      redraw();
      const again = document.querySelector("input[name=permanent]:checked");
      if (again) again.focus();
      if (id === "nee") announce(word("heldBack", values));
    },
  }, label);
  return h("div", { class: "box", id: "permanence" },
    group(word("permanence"), null, radio("ja", word("permanenceYes")),
      radio("nee", word("permanenceNo"))),
    answer.permanent === "nee" ? h("p", { class: "notice" }, word("heldBack", values)) : null);
}

function missing(question, answer, pick) {
  const boxes = pick.below.map((stepID) => {
    const one = question.descriptions.find((description) => description.step === stepID);
    return choice({
      type: "checkbox", checked: pick.missing.includes(stepID),
      onchange: (event) => {
        const rest = (answer.missing || []).filter((other) => other !== stepID);
        answer.missing = event.target.checked ? rest.concat(stepID) : rest;
        changed();
      },
    }, h("b", { class: "letter" }, one.letter), " ", one.text);
  });
  return h("div", { class: "box" }, group(word("missing"), null,
    h("p", { class: "soft" }, word("missingNone")), boxes));
}

/** The line for an example; closed behind a button until it is wanted. */
function exampleField(answer, isOpen) {
  const place = h("div", { class: "box" });
  const open = () => place.replaceChildren(textField(word("example"), answer.example, (text) => {
    answer.example = text;
    changed(true);
  }, { isLong: true, hint: word("exampleQuestion") }));
  if (isOpen) open();
  else {
    place.append(h("button", {
      type: "button", class: "link",
      onclick: () => { open(); place.querySelector("textarea").focus(); },
    }, word("addExample")));
  }
  return place;
}

function cells(question, redraw) {
  const answer = answerTo(question);
  if (!answer.cells) answer.cells = {};
  const groups = question.descriptions.map((one) => h("div", { class: "box" },
    group(one.letter + ". " + one.text, null, data.judgements.map(({ id, label }) => choice({
      type: "radio", name: "cell-" + one.step, checked: answer.cells[one.step] === id,
      onchange: () => { answer.cells[one.step] = id; changed(); },
    }, label)),
    one.asksPermanence ? h("p", { class: "soft" }, word("permanenceHint")) : null)));
  return h("div", {}, h("p", {}, word("stepByStepHint")), groups,
    exampleField(answer, Boolean(answer.example)),
    h("p", {}, h("button", {
      type: "button", class: "link",
      onclick: () => { answer.mode = "pick"; changed(); redraw(); focusFirst(); },
    }, word("pickInstead"))));
}

function focusFirst() {
  const first = document.querySelector(".answer input:checked") ||
    document.querySelector(".answer input");
  if (first) first.focus();
}

/** What can stand beside any answer: a wish, a plan, a note, doubt, and words explained. */
function asides(question) {
  const answer = answerTo(question);
  const tooMany = h("p", { class: "notice", hidden: true }, word("tooManyWishes"));
  const text = (name, hint, label) => textField(label, answer[name], (value) => {
    answer[name] = value;
    changed(true);
  }, { isLong: true, hint });
  const wish = choice({
    type: "checkbox", checked: answer.wish === true,
    onchange: (event) => {
      const isTooMany = event.target.checked && wishes().length >= data.mostWishes;
      if (isTooMany) event.target.checked = false;
      answer.wish = event.target.checked;
      tooMany.hidden = !isTooMany;
      if (isTooMany) announce(word("tooManyWishes"));
      changed();
    },
  }, word("wish"));
  const { heading, explanation } = question.part;
  const terms = (explanation ? [{ term: heading, text: explanation }] : [])
    .concat(question.terms.map((id) => data.terms[id]).filter((one) => one.term !== heading));
  return h("div", { class: "asides" }, wish, tooMany,
    h("details", { open: Boolean(answer.plan || answer.note || answer.doubt) },
      h("summary", {}, word("more")),
      text("plan", word("planQuestion"), word("plan")), text("note", null, word("note")),
      choice({
        type: "checkbox", checked: answer.doubt === true,
        onchange: (event) => { answer.doubt = event.target.checked; changed(); },
      }, word("doubt")),
      h("button", {
        type: "button", class: "link",
        onclick: () => {
          delete state.answers[question.key];
          changed();
          show(question.key);
          announce(word("erased"));
        },
      }, word("erase"))),
    terms.length
      ? h("details", { class: "terms" }, h("summary", {}, word("terms")),
        h("dl", {}, terms.map((one) => h("div", {}, h("dt", {}, one.term), h("dd", {}, one.text)))))
      : null);
}
