// What becomes of the page when the app cannot start or stops: it stays as it is, and links are normal links. Stands before start.js, in one script with it.
const root = document.documentElement;
const page = document.getElementById("app");
const isOff = () => root.dataset.app === "failed";
let shown;
const giveUp = (why, error = "") => {
  root.dataset.app = "failed";
  shown = location.pathname;
  console.warn(`${why} The page works without it.`, error);
};
// Something else, such as an extension, may have added or removed elements: the app would take the wrong ones over. What stands
// in the open search is the guide's own.
const isAltered = () => "shape" in page.dataset && page.querySelectorAll(":scope > *, :scope > * > *, :scope > * > * > :not(.search > *)").length !== Number(page.dataset.shape);
// A fault stops the app for good. A change of page that was under way is then made by the browser.
const title = () => page.querySelector("h1");
let change;
const note = (event, href) => {
  if (isOff()) event.stopImmediatePropagation();
  change = { event, href, title: title() };
};
const stop = (error) => {
  if (isOff() || !/wasm/i.test(error?.stack)) return;
  giveUp("The guide's app stopped.", error);
  const isUnderWay = change && (change.event.defaultPrevented || change.event.type === "popstate");
  if (!isUnderWay || (title() && title() !== change.title)) return;
  if (location.href === change.href) location.reload(); else location.assign(change.href);
};
addEventListener("error", ({ error }) => stop(error));
addEventListener("unhandledrejection", ({ reason }) => stop(reason));
addEventListener("click", (event) => { const link = event.target.closest?.("a[href]"); if (link) note(event, link.href); }, true);
// The forms have a program of their own.
addEventListener("submit", (event) => { if (isOff() && !event.target.closest(FORMS)) event.stopImmediatePropagation(); }, true);
addEventListener("popstate", (event) => {
  note(event, location.href);
  if (isOff() && location.pathname !== shown) location.reload();
}, true);
