// What was answered so far, and keeping it in the browser as one goes.

const allQuestions = data.parts.flatMap((part) =>
  part.questions.map((question) => ({ ...question, part, key: question.kind + ":" + question.id })));

/** Another form, or another version of it, has another key, so that answers never mix. */
const storageKey = "grensganger-" + data.scan + "-" + checksum(new TextEncoder().encode(
  JSON.stringify([data.scan, data.version, data.given, allQuestions.map((one) => one.key)])));

/** False in a private window of some browsers, and where the browser was told so. */
const canStore = (() => {
  try {
    localStorage.setItem(storageKey + "-try", "1");
    localStorage.removeItem(storageKey + "-try");
    return true;
  } catch (error) {
    return false;
  }
})();

let state = newState();
let isStoringWell = canStore;
/** True when something changed since the answers were saved or copied. */
let isUnsaved = false;

function newState() {
  const numbers = crypto.getRandomValues(new Uint8Array(6));
  const given = data.given;
  return {
    // Tells two forms of one person from those of two people; says nothing of who it is.
    id: "f-" + Array.from(numbers, (one) => one.toString(16).padStart(2, "0")).join(""),
    who: {
      partnership: given.partnership || "", unitKind: given.unit ? given.unit.kind : "",
      unitName: given.unit ? given.unit.name || "" : "", role: given.role || "",
      party: given.party || "", name: "",
    },
    answers: {},
    at: "start",
  };
}

/** The answer to a question, made when there is none yet. */
function answerTo(question) {
  if (!state.answers[question.key]) state.answers[question.key] = {};
  return state.answers[question.key];
}

let storing = null;
/** Keeps the answers in the browser, a moment later while someone types. */
function changed(isTyping) {
  isUnsaved = true;
  clearTimeout(storing);
  if (isTyping) storing = setTimeout(store, 300);
  else store();
}

function store() {
  clearTimeout(storing);
  if (!canStore) return;
  try {
    localStorage.setItem(storageKey, JSON.stringify(state));
    isStoringWell = true;
  } catch (error) {
    isStoringWell = false;
  }
  showStoring();
}

/** What was kept earlier in this browser; null when there is nothing that can be used. */
function storedState() {
  try {
    return usableState(JSON.parse(localStorage.getItem(storageKey)));
  } catch (error) {
    return null;
  }
}

/** A state that was read from somewhere, as far as it fits this form; null when it does not. */
function usableState(read) {
  if (!read || typeof read !== "object" || typeof read.answers !== "object" || !read.answers) {
    return null;
  }
  const fresh = newState();
  const texts = (from, names) => Object.fromEntries(
    names.filter((name) => typeof from[name] === "string").map((name) => [name, from[name]]));
  const id = /^f-[0-9a-f]{12}$/.test(read.id) ? read.id : fresh.id;
  const who = { ...fresh.who, ...texts(read.who || {}, Object.keys(fresh.who)) };
  const answers = {};
  for (const question of allQuestions) {
    const answer = read.answers[question.key];
    if (answer && typeof answer === "object") answers[question.key] = usableAnswer(answer, question);
  }
  const isAt = allQuestions.some((question) => question.key === read.at);
  return { id, who, answers, at: isAt || read.at === "end" ? read.at : "start" };
}

function usableAnswer(answer, question) {
  const result = {};
  for (const name of ["pick", "judgement", "permanent", "mode", "example", "plan", "note"]) {
    if (typeof answer[name] === "string") result[name] = answer[name];
  }
  for (const name of ["onTheWay", "doubt", "wish"]) {
    if (answer[name] === true) result[name] = true;
  }
  const steps = (question.descriptions || []).map((one) => one.step);
  if (Array.isArray(answer.missing)) {
    result.missing = steps.filter((step) => answer.missing.includes(step));
  }
  if (answer.cells && typeof answer.cells === "object") {
    result.cells = {};
    for (const step of steps) {
      if (isJudgement(answer.cells[step])) result.cells[step] = answer.cells[step];
    }
  }
  const picks = [...steps, ...data.otherPicks.map((one) => one.id)];
  if (result.pick && !picks.includes(result.pick)) delete result.pick;
  if (result.judgement && !isJudgement(result.judgement)) delete result.judgement;
  return result;
}

function isJudgement(text) { return data.judgements.some((one) => one.id === text); }

function forgetStored() {
  try {
    localStorage.removeItem(storageKey);
  } catch (error) {
    // Nothing was kept, then.
  }
}
