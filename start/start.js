// Starts the app once the page is painted and the browser is idle. The page is complete without it; if it fails, links are normal links.
const { js, wasm } = document.getElementById("start").dataset;
const root = document.documentElement;
// Browsers that hold the page to trusted types run only scripts of the guide itself, and take markup from nobody.
const own = new URL(`${root.dataset.base}/`, location).href;
self.trustedTypes?.createPolicy("default", { createScriptURL: (url) => (new URL(url, location).href.startsWith(own) ? url : null) });
const start = async () => {
  try {
    // This page has the styles of what it shows; the app may show anything.
    const { sheets: href, sheetsIntegrity: integrity } = root.dataset;
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", integrity, href }));
    const app = await import(js);
    await app.default({ module_or_path: wasm });
  } catch (error) {
    root.dataset.app = "failed";
    console.warn("The guide's app did not start. The page works without it.", error);
  }
};
// The copy for reading without a network, where the host wants one; last of all.
const keep = async () => {
  try {
    if (root.dataset.offline) await import(root.dataset.offline);
  } catch (error) {
    console.warn("The guide could not be kept on this device. It works without that.", error);
  }
};
const whenIdle = self.requestIdleCallback ?? ((task) => setTimeout(task, 200));
const afterPaint = () => requestAnimationFrame(() => setTimeout(() => whenIdle(() => start().then(() => whenIdle(keep))), 0));
if (document.readyState === "complete") afterPaint(); else addEventListener("load", afterPaint, { once: true });
