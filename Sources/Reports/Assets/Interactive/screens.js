// The screens around the questions: the first, the overview and the last.

function startScreen() {
  const stored = storedState();
  const hasStored = stored && (Object.keys(stored.answers).length > 0);
  return h("div", {},
    h("h1", { tabindex: "-1" }, data.title), h("p", {}, word("intro", { duration: data.duration })),
    h("ul", {}, data.rules.map((rule) => h("li", {}, rule))), h("p", {}, word("privacy")),
    h("details", {}, h("summary", {}, word("agreements")),
      data.rationale.map((text) => h("p", {}, text))),
    hasStored ? resume(stored) : whoForm(), fromFile());
}

/** Somebody was here before: perhaps the same person, perhaps not. */
function resume(stored) {
  const role = roleName(stored.who.role) || word("unknownRole");
  const partnership = cleaned(stored.who.partnership) || word("thePartnership");
  return h("section", { class: "box" }, h("h2", {}, word("resumeHeading")),
    h("p", {}, word("resumeText", { role, partnership })),
    h("div", { class: "buttons" },
      h("button", {
        type: "button",
        onclick: (event) => {
          const box = event.target.closest("section");
          if (!confirm(word("startAgainSure"))) return;
          forgetStored();
          state = newState();
          box.replaceWith(whoForm());
          document.querySelector("h1").focus();
        },
      }, word("startAgain")),
      h("button", {
        type: "button", class: "main",
        onclick: () => { state = stored; isUnsaved = true; show(isReady() ? state.at : "start"); },
      }, word("resume"))));
}

function roleName(role) {
  return (data.roles.find((one) => one.id === role) || {}).name || cleaned(role);
}

/** True when the form says of whom and about what it is. */
function isReady() {
  const who = state.who;
  return Boolean(cleaned(who.partnership) && cleaned(who.role) && who.party && who.unitKind &&
    (who.unitKind !== "school" || cleaned(who.unitName)));
}

function whoForm() {
  const who = state.who;
  const given = data.given;
  const problem = h("p", { class: "notice", role: "alert", hidden: true }, word("whoMissing"));
  const set = (name) => (value) => { who[name] = value; changed(true); };
  return h("form", {
    class: "who", novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      if (isReady()) { show(questionsInOrder()[0].key); return; }
      problem.hidden = false;
      const empty = [...event.target.querySelectorAll("input, select")].find((one) =>
        one.type === "radio" ? !event.target.querySelector("input[name=" + one.name + "]:checked")
          : one.required && !cleaned(one.value));
      if (empty) empty.focus();
    },
  },
  h("h2", {}, word("whoHeading")),
  given.partnership ? fact(word("partnership"), given.partnership)
    : textField(word("partnership"), who.partnership, set("partnership"), { required: true }),
  given.unit ? fact(word("unit"), given.unit.label) : unitChoice(who, set),
  given.party ? fact(word("side"), partyLabel(given.party)) : partyChoice(who),
  given.role ? fact(word("role"), roleName(given.role)) : roleChoice(who, set),
  textField(word("name"), who.name, set("name"), { hint: word("nameHint") }),
  problem, h("div", { class: "buttons" },
    h("button", { type: "submit", class: "main" }, word("begin"))));
}

function fact(name, value) {
  const sign = name.endsWith("?") ? " " : ": ";
  return h("p", { class: "fact" }, h("span", {}, name + sign), h("b", {}, value));
}

function partyLabel(id) { return data.parties.find((one) => one.id === id).label; }

function partyChoice(who) {
  return group(word("side"), null, data.parties.map(({ id, label }) => choice({
    type: "radio", name: "party", checked: who.party === id,
    onchange: () => { who.party = id; changed(); },
  }, label)));
}

function unitChoice(who, set) {
  const name = textField(word("schoolName"), who.unitName, set("unitName"), { required: true });
  name.hidden = who.unitKind !== "school";
  const radio = (kind, label) => choice({
    type: "radio", name: "unit", checked: who.unitKind === kind,
    onchange: () => { who.unitKind = kind; name.hidden = kind !== "school"; changed(); },
  }, label);
  return h("div", {}, group(word("unit"), null,
    radio("partnerschap", word("wholePartnership")), radio("school", word("oneSchoolChoice"))), name);
}

function roleChoice(who, set) {
  const isOwn = who.role !== "" && !data.roles.some((one) => one.id === who.role);
  const own = textField(word("ownRole"), isOwn ? who.role : "", set("role"), { required: true });
  own.hidden = !isOwn;
  const id = newID();
  const option = (value, label) => h("option", { value, selected: value === (isOwn ? "?" : who.role) },
    label);
  return h("div", {}, h("div", { class: "field" }, h("label", { for: id }, word("role")),
    h("select", {
      id, required: true,
      onchange: (event) => {
        own.hidden = event.target.value !== "?";
        who.role = own.hidden ? event.target.value : own.querySelector("input").value;
        changed();
      },
    }, option("", word("chooseRole")), data.roles.map((one) => option(one.id, one.name)),
    option("?", word("otherRole")))), own);
}

/** Going on with a file that was saved, perhaps on another computer. */
function fromFile() {
  const id = newID();
  const problem = h("p", { class: "notice", role: "alert", hidden: true }, word("fileNotUsed"));
  return h("details", {}, h("summary", {}, word("fromFile")), h("div", { class: "field" },
    h("label", { for: id }, word("chooseFile")),
    h("input", {
      id, type: "file", accept: ".yaml,.yml,.txt",
      onchange: async (event) => {
        const file = event.target.files[0];
        const read = file ? stateInFile(await file.text()) : null;
        problem.hidden = Boolean(read) || !file;
        if (!read) return;
        const given = newState().who;
        const fixed = Object.keys(given).filter((name) => given[name]);
        for (const name of fixed) read.who[name] = given[name];
        state = read;
        changed();
        show(isReady() ? state.at : "start");
      },
    })), problem);
}

function overviewScreen() {
  return h("div", {}, h("h1", { tabindex: "-1" }, word("overview")), about(),
    h("p", {}, word("overviewHint")), questionList(),
    h("div", { class: "buttons" },
      h("button", { type: "button", onclick: () => show("start") }, word("toStart")),
      h("button", { type: "button", class: "main", onclick: () => show("end") }, word("toEnd"))));
}

function questionList() {
  const order = questionsInOrder();
  return data.parts.map((part) => h("section", {},
    part.heading ? h("h2", {}, part.heading) : null,
    h("ol", { class: "questions" }, order.filter((one) => one.part === part).map((question) =>
      h("li", {}, h("button", { type: "button", class: "link", onclick: () => show(question.key) },
        (order.indexOf(question) + 1) + ". " + question.text),
      h("p", { class: isAnswered(question) ? "given" : "soft" }, status(question)))))));
}

function status(question) {
  const answer = state.answers[question.key] || {};
  return [answerInWords(question), isHalfAnswered(question) ? word("halfAnswered") : "",
    answer.wish ? word("isWish") : ""].filter(Boolean).join(" · ");
}

function endScreen() {
  const open = unanswered();
  const half = allQuestions.filter(isHalfAnswered);
  const first = open[0] || half[0];
  const text = h("textarea", { readonly: true, rows: 8, id: "mail-text" });
  text.value = mailText();
  const said = h("p", { class: "notice", role: "status", hidden: true });
  const say = (message) => { said.textContent = message; said.hidden = false; };
  return h("div", {}, h("h1", { tabindex: "-1" }, word("endHeading")), about(),
    open.length ? h("p", {}, counted(open.length, "openQuestion", "openQuestions")) : null,
    half.length ? h("p", {}, counted(half.length, "halfQuestion", "halfQuestions")) : null,
    first ? h("div", { class: "buttons" },
      h("button", { type: "button", onclick: () => show(first.key) }, word("toFirstOpen"))) : null,
    h("p", {}, word("endText")),
    h("div", { class: "buttons" },
      h("button", {
        type: "button", class: "main",
        onclick: () => { save(); say(word("saved", { file: fileName() })); },
      }, word("save")),
      h("button", {
        type: "button", class: "main",
        onclick: async () => { say(word(await copy(text) ? "copied" : "notCopied")); },
      }, word("copy"))),
    said,
    h("details", {}, h("summary", {}, word("showMail")),
      h("label", { for: "mail-text" }, word("mailLabel")), text),
    h("p", {}, word("afterwards")),
    h("div", { class: "buttons small" },
      h("button", { type: "button", onclick: () => show("overview") }, word("overview")),
      h("button", { type: "button", onclick: () => window.print() }, word("printAnswers")),
      h("button", {
        type: "button",
        onclick: () => {
          if (!confirm(word("forgetSure"))) return;
          forgetStored();
          state = newState();
          isUnsaved = false;
          show("start");
        },
      }, word("forget"))));
}

function save() {
  const link = h("a", {
    href: URL.createObjectURL(new Blob([fileText()], { type: "application/yaml" })),
    download: fileName(),
  });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  isUnsaved = false;
}

/** True when the text is on the clipboard; otherwise it is open and selected, to copy by hand. */
async function copy(area) {
  try {
    await navigator.clipboard.writeText(area.value);
    isUnsaved = false;
    return true;
  } catch (error) {
    area.closest("details").open = true;
    area.focus();
    area.select();
    const isCopied = document.execCommand("copy");
    if (isCopied) isUnsaved = false;
    return isCopied;
  }
}
