// What an answer says, apart from how it looks on the screen.

/** The place of what was picked among the descriptions; -1 for anything else. */
function pickedPlace(question, answer) {
  return question.descriptions.findIndex((one) => one.step === answer.pick);
}

/** True for the description that asks whether it went on when people changed. */
function asksPermanence(question, answer) {
  const place = pickedPlace(question, answer);
  return place > 0 && question.descriptions[place].asksPermanence === true;
}

/** What counts of a pick: without permanence it is the description before, on the way to this one. */
function effectivePick(question, answer) {
  const place = pickedPlace(question, answer);
  const isHeldBack = asksPermanence(question, answer) && answer.permanent === "nee";
  const furthest = isHeldBack ? place - 1 : place;
  const step = furthest < 0 ? answer.pick : question.descriptions[furthest].step;
  const below = question.descriptions.slice(0, Math.max(0, furthest)).map((one) => one.step);
  const hasNext = furthest + 1 < question.descriptions.length &&
    (furthest >= 0 || answer.pick === data.noStep);
  return {
    step, furthest, below, next: hasNext ? question.descriptions[furthest + 1] : null,
    missing: (answer.missing || []).filter((one) => below.includes(one)),
    onTheWay: hasNext && (isHeldBack || answer.onTheWay === true),
  };
}

/** True when the question has an answer, though perhaps not a whole one. */
function isAnswered(question) {
  const answer = state.answers[question.key];
  if (!answer) return false;
  if (question.kind !== "criterion") return Boolean(answer.judgement);
  if (answer.mode === "steps") return Object.keys(answer.cells || {}).length > 0;
  return Boolean(answer.pick);
}

/** True when an answered question still asks something. */
function isHalfAnswered(question) {
  const answer = state.answers[question.key];
  if (!answer || question.kind !== "criterion" || !isAnswered(question)) return false;
  if (answer.mode === "steps") {
    return question.descriptions.some((one) => !(answer.cells || {})[one.step]);
  }
  return asksPermanence(question, answer) && !answer.permanent;
}

function wishes() {
  return allQuestions.filter((question) => (state.answers[question.key] || {}).wish);
}

function unanswered() { return allQuestions.filter((question) => !isAnswered(question)); }

/** The answer in words, for the overview and on paper. */
function answerInWords(question) {
  const answer = state.answers[question.key] || {};
  const label = (id) => (data.judgements.find((one) => one.id === id) || {}).label;
  if (!isAnswered(question)) return word("notAnswered");
  if (question.kind !== "criterion") return label(answer.judgement);
  if (answer.mode === "steps") {
    return question.descriptions.map((one) =>
      one.letter + ": " + (label((answer.cells || {})[one.step]) || word("notAnswered"))).join(" · ");
  }
  const pick = effectivePick(question, answer);
  const other = data.otherPicks.find((one) => one.id === pick.step);
  const letterOf = (step) => question.descriptions.find((one) => one.step === step).letter;
  const parts = [other ? other.label : letterOf(pick.step)];
  if (pick.missing.length) {
    parts.push(word("without", { letters: pick.missing.map(letterOf).join(", ") }));
  }
  if (pick.onTheWay) parts.push(word("onTheWayTo", { letter: pick.next.letter }));
  return parts.join(", ");
}
