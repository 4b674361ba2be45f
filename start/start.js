// Starts the app once the page is painted and the browser is idle; where data is spared, only when the reader does something.
// The page is complete without it; if it fails, links are normal links.
const { js, wasm } = document.getElementById("start").dataset;
const root = document.documentElement;
const { saveData, effectiveType = "4g" } = navigator.connection ?? {};
const isSparing = saveData || effectiveType !== "4g";
let sheets;
// This page has the styles of what it shows; the app may show anything.
const style = () => sheets ??= document.head.appendChild(Object.assign(document.createElement("link"), { rel: "stylesheet", href: root.dataset.sheets }));
let starting;
const start = () => starting ??= (async () => {
  try {
    style();
    const app = await import(js);
    await app.default({ module_or_path: wasm });
  } catch (error) {
    root.dataset.app = "failed";
    console.warn("The guide's app did not start. The page works without it.", error);
    if (document.getElementById("search-field")) list(location.hash);
  }
})();
// The search is a program of its own, for those who search.
let searching;
const search = () => searching ??= (async () => {
  style();
  const path = root.dataset.search;
  const program = await import(path);
  await program.default({ module_or_path: path.replace(".js", "_bg.wasm") });
  return new program.Search();
})().catch((error) => {
  searching = undefined;
  throw error;
});
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
// The copy for reading without a network, where the host wants one; last of all.
const keep = async () => {
  try {
    if (root.dataset.offline) await import(root.dataset.offline);
  } catch (error) {
    console.warn("The guide could not be kept on this device. It works without that.", error);
  }
};
const whenIdle = self.requestIdleCallback ?? ((task) => setTimeout(task, 200));
const afterPaint = () => requestAnimationFrame(() => setTimeout(() => whenIdle(isSparing ? keep : () => start().then(() => whenIdle(keep))), 0));
if (isSparing) for (const intent of ["pointerover", "pointerdown", "focusin", "keydown"]) addEventListener(intent, start, { once: true, passive: true });
if (document.readyState === "complete") afterPaint(); else addEventListener("load", afterPaint, { once: true });
