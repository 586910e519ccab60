"use strict";
// Making elements, and words with values in them. `data` stands above this file.

/** A text of the table of words, with {names} replaced. */
function word(name, values) {
  return Object.entries(values || {}).reduce(
    (text, [key, value]) => text.split("{" + key + "}").join(String(value)), data.words[name]);
}

/** Words by number: `one` for 1, otherwise `many`. */
function counted(number, one, many) {
  return word(number === 1 ? one : many, { number });
}

/** An element. Attributes whose value is null, undefined or false are left out. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked") element[name] = value;
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  append(element, ...children);
  return element;
}

/** Puts children behind those of an element; lists are taken apart, and null is skipped. */
function append(element, ...children) {
  element.append(...children.flat(9).filter((child) => child !== null && child !== undefined));
}

let lastID = 0;
/** An id that no other element of the page has. */
function newID() { return "e" + ++lastID; }

/** A control with its label behind it, as one line that can be pressed. */
function choice(attributes, ...label) {
  return h("label", { class: "choice" }, h("input", attributes), h("span", {}, ...label));
}

/** A text field under its label. */
function textField(label, value, onChange, options) {
  const { hint, isLong, ...rest } = options || {};
  const id = newID();
  const hintID = hint ? newID() : null;
  const control = h(isLong ? "textarea" : "input", {
    id, value: value || "", "aria-describedby": hintID, rows: isLong ? 3 : null,
    autocomplete: "off", oninput: (event) => onChange(event.target.value), ...rest,
  });
  return h("div", { class: "field" }, h("label", { for: id }, label),
    hint ? h("p", { class: "soft", id: hintID }, hint) : null, control);
}

/** Says something to people who cannot see that it appeared. */
function announce(text) {
  const place = document.getElementById("announcement");
  place.textContent = "";
  setTimeout(() => { place.textContent = text; }, 50);
}

/** A date of the computer's own calendar as yyyy-mm-dd. */
function isoDate(date) {
  const two = (number) => String(number).padStart(2, "0");
  return String(date.getFullYear()).padStart(4, "0") + "-" + two(date.getMonth() + 1) + "-" +
    two(date.getDate());
}

/** A year before a date; 28 February for the day that not every year has. */
function yearBefore(date) {
  const day = date.getMonth() === 1 && date.getDate() === 29 ? 28 : date.getDate();
  return new Date(date.getFullYear() - 1, date.getMonth(), day);
}
