// The element <ketamine-guide>: shows a page of the Ketamine Guide, or a piece of one, within another website.
// What stands in the element is shown until the page is there, and for ever if it does not come.
const GUIDE = new URL("..", import.meta.url).href;
const INTEGRITY = { "guide-embed": "%INTEGRITY%", "guide-settings": "%SETTINGS_INTEGRITY%" };
const PATIENCE = 5000; // milliseconds until the website is told that nothing came

const failed = (stage, cause) => Object.assign(new Error(cause?.message ?? String(cause)), { stage });
const at = (stage) => (cause) => { throw failed(stage, cause); };
const load = async (name, options) => {
  const file = await fetch(new URL(name, import.meta.url), options).catch(at("fetch"));
  return file.ok ? file : at("fetch")(`${file.url} was answered with status ${file.status}`);
};
// What every element shares: loaded once, and asked for again after a failure.
const shared = new Map();
const once = (name, make) => {
  if (!shared.has(name)) shared.set(name, make().catch((cause) => { shared.delete(name); throw cause; }));
  return shared.get(name);
};
const program = (name) => once(name, async () => {
  if (!("WebAssembly" in self)) at("start")("this browser has no WebAssembly");
  const glue = await import(new URL(`${name}.js`, import.meta.url)).catch(at("fetch"));
  const file = await load(`${name}_bg.wasm`, { integrity: INTEGRITY[name] });
  await glue.default({ module_or_path: file }).catch(at("start"));
  return glue;
});
const rulesOf = (text) => { const rules = new CSSStyleSheet(); rules.replaceSync(text); return rules; };
const sheet = () => once("sheet", async () => rulesOf(await (await load("embed.css")).text()));
const settings = (address) => once(address, async () => (await program("guide-settings")).read(address).catch(at("config")));

// The website's own links to call or text someone: the crisis line may be left out only where it has one of its own.
const hostsHelp = () => [...document.querySelectorAll("a[href^='tel:'], a[href^='sms:']")].map((link) => link.getAttribute("href").replace(/\s/g, ""));

class KetamineGuide extends HTMLElement {
  static observedAttributes = ["page", "pages", "heading-level", "crisis", "region", "config", "accent", "contact-href", "contact-label"];
  #root = this.attachShadow({ mode: "open" });
  #place = document.createElement("div");
  #fallback = document.createElement("slot");
  #contact = document.createElement("slot");
  #watch;
  #sizes;
  #shown;
  #first;
  #turn = 0;
  #said;
  #ready = new Promise((resolve) => { this.#said = resolve; });
  #hashChanged = () => { const page = this.#pageOfHash(); if (page !== this.#shown) this.#show(page); };

  constructor() {
    super();
    const slot = (name) => Object.assign(document.createElement("slot"), { name });
    this.#place.className = "guide";
    this.#place.hidden = true;
    this.#contact.name = "contact";
    this.#root.append(slot("before"), this.#fallback, this.#place, this.#contact, slot("after"));
    this.#root.addEventListener("click", (event) => this.#clicked(event));
  }

  get page() { return this.getAttribute("page") ?? this.#pages()[0] ?? "home"; }
  set page(page) { this.setAttribute("page", page); }
  get src() { return this.getAttribute("src") ?? GUIDE; }
  /** Settles with the title once the first page is shown. */
  get ready() { return this.#ready; }

  connectedCallback() {
    if (this.#watch || this.#shown) return; // it was only moved
    this.#first = this.page;
    const wanted = () => this.#show(this.#pageOfHash());
    if (this.#usesHash) addEventListener("hashchange", this.#hashChanged);
    this.#sizes = new ResizeObserver(([{ contentRect }]) => this.#tell("kg-resize", { height: Math.ceil(contentRect.height) }));
    if (this.getAttribute("loading") === "eager") { this.#watch = true; wanted(); return; }
    this.#watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#watch.disconnect();
      wanted();
    }, { rootMargin: "400px" });
    this.#watch.observe(this);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      removeEventListener("hashchange", this.#hashChanged);
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
    if (this.#usesHash) history.pushState(null, "", `#${this.#hashName}=${name}`);
    if (place) { this.#goTo(place); return; }
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    if (hadFocus) this.#root.getElementById("title")?.focus({ preventScroll: true });
  }

  /** Opens the guide's own search, apart from the website. */
  openSearch(query = "") { open(new URL(`search/${query && `#q=${encodeURIComponent(query)}`}`, this.src), "_blank", "noopener"); }

  // With routing="hash" the website's address says which page is shown: #guide=benefits, or the element's id for "guide".
  get #usesHash() { return this.getAttribute("routing") === "hash"; }
  get #hashName() { return this.id || "guide"; }
  #pageOfHash() {
    const [name, page] = this.#usesHash ? location.hash.slice(1).split("=") : [];
    return name === this.#hashName && page ? decodeURIComponent(page) : this.#first;
  }
  #pages() { return (this.getAttribute("pages") ?? "").split(/[\s,]+/).filter(Boolean); }

  async #show(page) {
    const turn = ++this.#turn;
    const late = setTimeout(() => this.#failed(failed("time", `nothing came within ${PATIENCE / 1000} seconds`)), PATIENCE);
    try {
      const [glue, rules, clinic] = await Promise.all([program("guide-embed"), sheet(), this.#clinic()]);
      const place = document.createElement("div");
      const level = Number(this.getAttribute("heading-level")) || 2;
      const title = await (async () => {
        const wish = new glue.Wish(this.src, level, this.getAttribute("region") ?? undefined, this.getAttribute("pages") ?? "", clinic?.packed() ?? new Uint8Array());
        if (this.getAttribute("crisis") === "off-if-host-has-it") wish.leave_out_help_of(hostsHelp());
        return wish.draw(place, page);
      })().catch(at("page"));
      if (turn !== this.#turn) return false;
      const colors = clinic?.rules() || await this.#ownColors();
      this.#root.adoptedStyleSheets = colors ? [rules, rulesOf(colors)] : [rules];
      this.#place.replaceChildren(...place.childNodes);
      this.#place.hidden = false;
      this.#fallback.hidden = true;
      this.#linkToContact();
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

  // What is wrong in a clinic's settings is told and left out: the page is shown all the same.
  async #clinic() {
    const address = this.getAttribute("config");
    if (!address) return undefined;
    try {
      const clinic = await settings(new URL(address, document.baseURI).href);
      for (const problem of clinic.problems()) this.#failed(failed("config", problem));
      return clinic;
    } catch (cause) {
      this.#failed(cause);
      return undefined;
    }
  }

  // The website's color, made dark or light enough to be read.
  async #ownColors() {
    const asked = this.getAttribute("accent");
    if (!asked && !getComputedStyle(this).getPropertyValue("--kg-color-accent").trim()) return "";
    const probe = document.createElement("span");
    this.#root.append(probe);
    probe.style.color = asked ?? "var(--kg-color-accent)";
    const [, red, green, blue] = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(probe).color) ?? [];
    probe.remove();
    if (red === undefined) return "";
    const glue = await program("guide-settings").catch((cause) => this.#failed(cause));
    return glue ? glue.rules_for(red, green, blue) : "";
  }

  #linkToContact() {
    const href = this.getAttribute("contact-href");
    const address = href && URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI) : null;
    if (!["https:", "http:", "tel:", "mailto:"].includes(address?.protocol)) { this.#contact.replaceChildren(); return; }
    const link = Object.assign(document.createElement("a"), { href: address.href, className: "button", textContent: this.getAttribute("contact-label") ?? href });
    this.#contact.replaceChildren(link);
  }

  #failed({ stage = "page", message }) { this.#tell("kg-error", { stage, message }); }
  #tell(name, detail, cancelable = false) { return this.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true })); }

  async #clicked(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || !this.#place.contains(link) || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
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
    const page = (await program("guide-embed")).page_of(this.src, href);
    const pages = this.#pages();
    const isHere = page && (!pages.length || pages.includes(page.split("#")[0]));
    if (isHere) this.navigate(page); else open(href, "_blank", "noopener");
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
