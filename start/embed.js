// The element <ketamine-guide>: shows a page of the Ketamine Guide, or a piece of one, within another website.
// What stands in the element is shown until the page is there, and for ever if it does not come.
const GUIDE = new URL("..", import.meta.url).href;
const INTEGRITY = "%INTEGRITY%";
const PATIENCE = 5000; // milliseconds until the website is told that nothing came

// One program and one sheet serve every element.
let program, sheet;
const failed = (stage, cause) => Object.assign(new Error(cause?.message ?? String(cause)), { stage });
const at = (stage) => (cause) => { throw failed(stage, cause); };
const load = async (name, options) => {
  const file = await fetch(new URL(name, import.meta.url), options).catch(at("fetch"));
  return file.ok ? file : at("fetch")(`${file.url} was answered with status ${file.status}`);
};
const loadProgram = () => program ??= (async () => {
  if (!("WebAssembly" in self)) at("start")("this browser has no WebAssembly");
  const glue = await import(new URL("guide-embed.js", import.meta.url)).catch(at("fetch"));
  const file = await load("guide-embed_bg.wasm", { integrity: INTEGRITY });
  await glue.default({ module_or_path: file }).catch(at("start"));
  return glue;
})().catch((cause) => { program = undefined; throw cause; });
const loadSheet = () => sheet ??= (async () => {
  const rules = new CSSStyleSheet();
  rules.replaceSync(await (await load("embed.css")).text());
  return rules;
})().catch((cause) => { sheet = undefined; throw cause; });

// The crisis line may be left out only where the website has one of its own.
const hostOffersHelp = () => document.querySelector("a[href='tel:988'], a[href='sms:988']") !== null;

class KetamineGuide extends HTMLElement {
  static observedAttributes = ["page", "heading-level", "crisis"];
  #root = this.attachShadow({ mode: "open" });
  #place = document.createElement("div");
  #fallback = document.createElement("slot");
  #watch;
  #sizes;
  #shown;
  #turn = 0;
  #said;
  #ready = new Promise((resolve) => { this.#said = resolve; });

  constructor() {
    super();
    const slot = (name) => Object.assign(document.createElement("slot"), { name });
    this.#place.className = "guide";
    this.#place.hidden = true;
    this.#root.append(slot("before"), this.#fallback, this.#place, slot("contact"), slot("after"));
    this.#root.addEventListener("click", (event) => this.#clicked(event));
  }

  get page() { return this.getAttribute("page") ?? "home"; }
  set page(page) { this.setAttribute("page", page); }
  get src() { return this.getAttribute("src") ?? GUIDE; }
  /** Settles with the title once the first page is shown. */
  get ready() { return this.#ready; }

  connectedCallback() {
    if (this.#watch || this.#shown) return; // it was only moved
    this.#sizes = new ResizeObserver(([{ contentRect }]) => this.#tell("kg-resize", { height: Math.ceil(contentRect.height) }));
    if (this.getAttribute("loading") === "eager") { this.#watch = true; this.#show(this.page); return; }
    this.#watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#watch.disconnect();
      this.#show(this.page);
    }, { rootMargin: "400px" });
    this.#watch.observe(this);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#watch?.disconnect?.();
      this.#sizes?.disconnect();
      this.#watch = this.#shown = undefined;
      this.#turn += 1;
      this.#place.replaceChildren();
      this.#place.hidden = true;
      this.#fallback.hidden = false;
    });
  }

  attributeChangedCallback(name, before, now) {
    if (this.#shown && before !== now && (name !== "page" || now !== this.#shown)) this.#show(this.page);
  }

  /** Shows another page, or a place on it, unless the website objects to "kg-navigate". */
  async navigate(page) {
    if (!this.#tell("kg-navigate", { page, from: this.#shown ?? null }, true)) return;
    const hadFocus = this.#root.activeElement !== null;
    const [name, place] = page.split("#");
    if (!(await this.#show(name))) return;
    if (place) { this.#goTo(place); return; }
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    if (hadFocus) this.#root.getElementById("title")?.focus({ preventScroll: true });
  }

  async #show(page) {
    const turn = ++this.#turn;
    const late = setTimeout(() => this.#failed(failed("time", `nothing came within ${PATIENCE / 1000} seconds`)), PATIENCE);
    try {
      const [glue, rules] = await Promise.all([loadProgram(), loadSheet()]);
      const place = document.createElement("div");
      const level = Number(this.getAttribute("heading-level")) || 2;
      const title = await glue.draw(place, this.src, page, level, !(this.getAttribute("crisis") === "off-if-host-has-it" && hostOffersHelp())).catch(at("page"));
      if (turn !== this.#turn) return false;
      this.#root.adoptedStyleSheets = [rules];
      this.#place.replaceChildren(...place.childNodes);
      this.#place.hidden = false;
      this.#fallback.hidden = true;
      this.#shown = page;
      this.page = page;
      this.#sizes.observe(this.#place);
      this.#said(title);
      this.#tell("kg-ready", { page, title });
      return true;
    } catch (cause) {
      if (turn === this.#turn) this.#failed(cause);
      return false;
    } finally {
      clearTimeout(late);
    }
  }

  #failed({ stage, message }) { this.#tell("kg-error", { stage, message }); }
  #tell(name, detail, cancelable = false) { return this.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true })); }

  async #clicked(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = link.getAttribute("href");
    if (href.startsWith("#")) {
      event.preventDefault();
      this.#goTo(href.slice(1));
      return;
    }
    if (!href.startsWith("http")) return; // tel:, sms:
    link.target = "_blank";
    link.rel = "noopener";
    if (this.getAttribute("routing") === "none") return;
    // The program is there: it drew the link.
    event.preventDefault();
    const page = (await program).page_of(this.src, href);
    if (page) this.navigate(page); else open(href, "_blank", "noopener");
  }

  #goTo(id) {
    const place = this.#root.getElementById(id);
    place?.closest("details:not([open])")?.setAttribute("open", "");
    place?.setAttribute("tabindex", "-1");
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }
}

if (!customElements.get("ketamine-guide")) customElements.define("ketamine-guide", KetamineGuide);
