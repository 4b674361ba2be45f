// Loads the program of the search when a reader is about to search. Stands before faults.js and start.js, in one script with them:
// its clicks are its own also where the app has stopped.
const search = program("search", ({ Search }) => new Search());
const searchLink = ({ target }) => target.closest?.(".header__search");
const list = (hash) => search().then((search) => search.show(hash), (error) => console.warn("The search did not start. The page lists everything.", error));
for (const intent of ["pointerover", "focusin"]) addEventListener(intent, (event) => searchLink(event) && search().catch(() => {}));
addEventListener("click", (event) => {
  const link = searchLink(event);
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || !self.HTMLDialogElement) return;
  event.preventDefault();
  search().then((search) => search.open(), () => location.assign(link.href));
}, true);
addEventListener("guide-search", ({ detail }) => list(detail), true);
