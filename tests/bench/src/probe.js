// Watches a page from before its first byte: paints, shifts, long tasks, the first answer of a control, the start of the app.
// The bench runs it first in every page, with what it knows of the site, and asks `bench` for what was seen.
({ control, undo, app }) => {
  const now = () => performance.now();
  const seen = { paint: 0, largest: 0, shift: 0, tasks: [], answer: 0, running: 0, busy: 0 };
  const memories = new Set();
  const watch = (type, see) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch("paint", ({ name, startTime }) => { if (name === "first-contentful-paint") seen.paint = startTime; });
  watch("largest-contentful-paint", ({ startTime }) => { seen.largest = startTime; });
  watch("layout-shift", ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value; });
  watch("longtask", ({ startTime, duration }) => { seen.tasks.push([startTime, duration]); seen.busy = now(); });
  watch("resource", () => { seen.busy = now(); });
  performance.setResourceTimingBufferSize(2000);
  new MutationObserver(() => { seen.running ||= now(); }).observe(document, { subtree: true, attributeFilter: ["data-app"] });

  // The memory of a program is in no figure of the browser.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = async (...given) => {
      const made = await original(...given);
      const { exports } = made.instance ?? made;
      for (const value of Object.values(exports ?? {})) if (value instanceof WebAssembly.Memory) memories.add(value);
      return made;
    };
  }

  // A hand that tries every 50 ms, until something changes.
  const state = (element) => JSON.stringify([element, document.documentElement].map(({ checked, attributes }) => [checked, ...Array.from(attributes, ({ name, value }) => name + value)]));
  const hand = setInterval(() => {
    const element = document.querySelector(control);
    if (!element) return;
    const before = state(element);
    element.click();
    if (state(element) === before) return;
    seen.answer = now();
    clearInterval(hand);
    document.querySelector(undo)?.click();
  }, 50);

  // A change of page is timed over two documents, or within one.
  const clock = () => performance.timeOrigin + now();
  const heading = () => (document.querySelector("main h1") ?? document.querySelector("h1"))?.textContent.trim() ?? "";
  const frames = (task) => requestAnimationFrame(() => requestAnimationFrame(task));
  let note;
  try { note = sessionStorage; } catch { return; }
  addEventListener("click", ({ isTrusted }) => { if (isTrusted) Object.assign(note, { clicked: clock(), left: heading(), change: "" }); }, true);
  let isThere = false;
  new MutationObserver(() => {
    if (isThere || !note.clicked || note.change || !heading() || heading() === note.left) return;
    isThere = true;
    frames(() => { note.change = clock() - note.clicked; });
  }).observe(document, { childList: true, subtree: true, characterData: true });

  const isSeen = (element) => element?.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  window.bench = {
    // Resolves when the page is loaded, its app runs, and nothing was fetched or took long for a while.
    atRest: (gap) => new Promise((resolve) => {
      const look = setInterval(() => {
        const isStarted = document.readyState === "complete" && (!app || seen.running) && (seen.answer || !document.querySelector(control));
        if (!isStarted || now() - seen.busy < gap) return;
        clearInterval(look);
        resolve();
      }, 100);
    }),
    figures: () => {
      const files = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
      const program = app && files.find(({ name }) => new RegExp(app).test(name));
      return {
        "requests": files.length,
        "bytes": files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        "first-contentful-paint": seen.paint,
        "largest-contentful-paint": seen.largest,
        "layout-shift": seen.shift,
        "blocking-time": seen.tasks.filter(([start]) => start >= seen.paint).reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
        ...(seen.answer && { "first-answer": Math.max(seen.answer, seen.paint) }),
        ...(app && { "app-runs": seen.running }),
        ...(program && { "hydration": seen.running - program.responseEnd }),
      };
    },
    memory: () => Array.from(memories, ({ buffer }) => buffer.byteLength).reduce((sum, bytes) => sum + bytes, 0),
    // Brings a link to this path into view; where to click.
    place: (path) => {
      const link = Array.from(document.links).find((link) => link.origin === location.origin && link.pathname === path && isSeen(link));
      if (!link) return null;
      link.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = link.getClientRects()[0];
      return [Math.round(x + Math.min(20, width / 2)), Math.round(y + height / 2)];
    },
    // Opens the search, types a word as soon as there is a field, and waits for a hit.
    search: ({ open, field, hit }, word) => new Promise((resolve) => {
      const start = now();
      let typed = 0;
      document.querySelector(open).click();
      const look = () => {
        const input = document.querySelector(field);
        if (isSeen(document.querySelector(hit))) return frames(() => resolve(now() - start));
        if (isSeen(input) && now() - typed > 100) {
          typed = now();
          input.focus();
          input.value = word;
          for (const kind of ["input", "keyup"]) input.dispatchEvent(new Event(kind, { bubbles: true }));
        }
        requestAnimationFrame(look);
      };
      look();
    }),
  };
}
