// Starts the app once the page is painted and the browser is idle. The page is complete without it; if it fails, links are normal links.
const { js, wasm } = document.getElementById("start").dataset;
const start = async () => {
  try {
    if (isAltered()) return giveUp("The guide's app did not start, because something altered the page.");
    // This page has the styles of what it shows; the app may show anything.
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: root.dataset.sheets }));
    const app = await import(js);
    await app.default({ module_or_path: wasm });
  } catch (error) {
    giveUp("The guide's app did not start.", error);
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
