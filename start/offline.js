// Has the guide kept on this device (start/service-worker.js does it), unless the reader does not want that.
// Loaded when the app runs or has failed, so that nothing the reader waits for is late.
const KEY = "ketamine-guide-offline";
const base = new URL(".", import.meta.url);
const root = document.documentElement;
const app = new URL(document.getElementById("start").dataset.js, location).pathname; // which build this page is of
const workers = navigator.serviceWorker;

const isUnwanted = () => { try { return localStorage.getItem(KEY) === "off"; } catch { return false; } };
const remember = (isWanted) => { try { if (isWanted) localStorage.removeItem(KEY); else localStorage.setItem(KEY, "off"); } catch { /* Storage is off: the choice lasts for this page. */ } };
// What is known of the connection; many browsers tell nothing.
const isSparing = () => { const { saveData, effectiveType = "4g" } = navigator.connection ?? {}; return Boolean(saveData) || effectiveType !== "4g"; };
const say = (state) => {
  root.dataset.kept = state;
  for (const box of document.querySelectorAll("input[name=offline]")) box.checked = state !== "off";
};
const quietly = (task) => task.catch((error) => console.warn("The guide could not be kept on this device. It works without that.", error));

const keep = async (how) => {
  say("some");
  const registration = await workers.register(new URL("service-worker.js", base));
  const ask = (worker) => worker?.postMessage({ keep: how, here: location.pathname, app });
  // The worker of a newer build is asked too, as soon as it has crisis help.
  const follow = (worker) => worker?.addEventListener("statechange", () => { if (worker.state === "installed") ask(worker); });
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  ask(registration.waiting ?? registration.active);
};
const remove = async () => {
  const registration = await workers.getRegistration(base);
  // Above the guide the host may have a worker of its own.
  if (registration?.scope === base.href) await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`ketamine-guide ${base.pathname} `)).map((name) => caches.delete(name)));
  say("off");
};

// A kept page, or a kept part of a page, says so. Once there is a network again, the newest is offered.
const showLine = ({ line, back }) => {
  if (document.querySelector(".kept")) return;
  const place = Object.assign(document.createElement("p"), { className: "kept", role: "status", textContent: line });
  place.dataset.back = back;
  document.body.prepend(place);
};
const offerNewest = () => {
  const place = document.querySelector(".kept");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: place?.dataset.back });
  button.addEventListener("click", () => location.reload());
  place?.replaceChildren(button);
};

if (workers && "caches" in self && parent === self) {
  workers.addEventListener("message", ({ data }) => { if (data.line) showLine(data); else if (root.dataset.kept !== "off") say(data.kept); });
  addEventListener("online", offerNewest);
  document.addEventListener("change", ({ target }) => {
    if (target.name !== "offline") return;
    remember(target.checked);
    quietly(target.checked ? keep("all") : remove());
  });
  if (isUnwanted()) say("off"); else quietly(keep(isSparing() ? "visited" : "all"));
}
