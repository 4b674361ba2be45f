// Starts the app once the page is painted and the browser is idle; where data is spared, only when the reader does something.
// The page is complete without it; if it fails, links are normal links.
const { js, wasm } = document.getElementById("start").dataset;
const { saveData, effectiveType = "4g" } = navigator.connection ?? {};
const isSparing = saveData || effectiveType !== "4g";
// Browsers that hold the page to trusted types run only scripts of the guide itself, and take markup from nobody.
const own = new URL(`${root.dataset.base}/`, location).href;
self.trustedTypes?.createPolicy("default", { createScriptURL: (url) => (new URL(url, location).href.startsWith(own) ? url : null) });
let sheet;
// This page has the styles of what it shows; the app may show anything.
const style = () => {
  const { sheets: href, sheetsIntegrity: integrity } = root.dataset;
  sheet ??= document.head.appendChild(Object.assign(document.createElement("link"), { rel: "stylesheet", integrity, href }));
};
const withoutApp = (...why) => {
  giveUp(...why);
  if (document.getElementById("search-field")) list(location.hash);
  if (document.querySelector(FORMS)) takeOver(location.search);
};
let starting;
const start = () => starting ??= (async () => {
  try {
    style();
    const app = await import(js);
    await app.default({ module_or_path: wasm });
    await turn();
    if (isAltered()) return withoutApp("The guide's app did not start, because something altered the page.");
    app.take_page_over();
  } catch (error) {
    withoutApp("The guide's app did not start.", error);
  }
})();
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
