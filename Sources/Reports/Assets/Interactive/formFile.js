// The answers as a form that the program reads (docs/content-format.md), and as text for a mail.

/** What someone typed, without what no file can hold. Emoji and quotes stay. */
function cleaned(text) {
  return (text || "").replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, "\n").replace(/\t/g, " ")
    .replace(/[^\P{Cc}\n]|\p{Cs}|\p{Noncharacter_Code_Point}|\ufeff/gu, "").trim();
}

/** A text between double quotes, on one line. */
function quoted(text) {
  return "\"" + text.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\n/g, "\\n") + "\"";
}

function oneLine(text) { return quoted(cleaned(text).replace(/\s*\n\s*/g, " ")); }

function remarkLines(answer) {
  const lines = [];
  const add = (key, text) => { if (cleaned(text)) lines.push(key + ": " + quoted(cleaned(text))); };
  add("voorbeeld", answer.example);
  add("plan", answer.plan);
  add("toelichting", answer.note);
  if (answer.doubt) lines.push("twijfel: ja");
  if (answer.wish) lines.push("wens: ja");
  return lines;
}

/** The lines below the id of a question; none when nothing was answered or written. */
function answerLines(question) {
  const answer = state.answers[question.key] || {};
  const remarks = remarkLines(answer);
  if (question.kind !== "criterion") {
    return (answer.judgement ? ["oordeel: " + answer.judgement] : []).concat(remarks);
  }
  if (answer.mode === "steps") {
    const cells = question.descriptions.filter((one) => (answer.cells || {})[one.step]);
    return cells.map((one) => one.step + ": " + answer.cells[one.step]).concat(remarks);
  }
  if (!answer.pick) return remarks;
  const pick = effectivePick(question, answer);
  const lines = ["kies: " + pick.step];
  if (pick.missing.length) lines.push("ontbreekt: [" + pick.missing.join(", ") + "]");
  if (pick.onTheWay) lines.push("op-weg: ja");
  return lines.concat(remarks);
}

function tableLines(key, kinds) {
  const entries = allQuestions.filter((question) => kinds.includes(question.kind))
    .map((question) => [question.id, answerLines(question)]).filter(([, lines]) => lines.length);
  if (!entries.length) return [];
  return [key + ":"].concat(entries.flatMap(([id, lines]) =>
    ["  " + id + ":"].concat(lines.map((line) => "    " + line))));
}

/** The form as the program reads it. */
function formText() {
  const who = state.who;
  const today = new Date();
  const unitName = who.unitKind === "school" && cleaned(who.unitName)
    ? ", naam: " + oneLine(who.unitName) : "";
  const name = cleaned(who.name) ? ", naam: " + oneLine(who.name) : "";
  return [
    "invulblad: " + data.scan,
    "versie: " + data.version,
    "partnerschap: " + oneLine(who.partnership),
    "eenheid: {soort: " + (who.unitKind || "partnerschap") + unitName + "}",
    "periode: {van: " + isoDate(yearBefore(today)) + ", tot: " + isoDate(today) + "}",
    "moment: " + isoDate(today),
    "beoordelaar: {id: " + state.id + ", rol: " + oneLine(who.role) + ", partij: " + who.party +
      name + "}",
  ].concat(tableLines("kernvragen", ["core"]), tableLines("oordelen", ["criterion", "statement"]))
    .join("\n") + "\n";
}

const stateMark = "#: ";

/** The file to save: the form, and behind it what this page needs to go on with it. */
function fileText() {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  return "# " + word("fileComment") + "\n" + formText() + "\n# " + word("fileStateComment") + "\n" +
    inLines(base64(bytes), 76).map((line) => stateMark + line + "\n").join("");
}

/** The state in a file that was saved earlier; null when there is none. */
function stateInFile(text) {
  const lines = text.split(/\r?\n/).filter((line) => line.startsWith(stateMark));
  try {
    const bytes = fromBase64(lines.map((line) => line.slice(stateMark.length).trim()).join(""));
    return usableState(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    return null;
  }
}

/** A name for the file that says whose it is, in plain letters. */
function fileName() {
  const role = (data.roles.find((one) => one.id === state.who.role) || {}).name || state.who.role;
  const plain = role.normalize("NFD").toLowerCase().replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
  return [word("fileName"), plain || "invuller", isoDate(new Date())].join("-") + ".yaml";
}

/** The answers as text for a mail: letters that survive every mail program, with a checksum. */
function mailText() {
  const bytes = new TextEncoder().encode(formText());
  const code = base64(bytes);
  return [
    word("mailIntroduction", { title: data.title }), "",
    data.mail.begin, ...inLines(code, 60),
    data.mail.end + "-" + code.length + "-" + checksum(bytes), "",
  ].join("\n");
}
