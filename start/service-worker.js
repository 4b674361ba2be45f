// Keeps the guide on the reader's device, crisis help first, so that it can be read without a network.
// It holds files of the guide and nothing else; a newer page is always preferred to a kept one.
const GUIDE = "%GUIDE%"; // version, language, words, and the lists of files: the prerenderer writes them
const BASE = new URL(".", location).pathname;
const PREFIX = `ketamine-guide ${BASE} `; // other copies of the guide may live on this origin
const CACHE = PREFIX + GUIDE.version;
const PATIENCE = 3000; // milliseconds that a page may take where a kept one is at hand
const KEPT = "x-kept"; // the header with the time of keeping
const SHELL = "offline/";
const FILES = new Set([...GUIDE.first, ...GUIDE.rest]);

const isPage = (path) => path === "" || path.endsWith("/");
// A file with a hash in its name never changes.
const isHashed = (path) => /-[0-9a-f]{10,16}(_bg)?\.(js|wasm|css|bin|svg)$/.test(path);
const pathOf = (pathname) => pathname.slice(BASE.length).replace(/(^|\/)index\.html$/, "$1");
const own = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
// Without its cache the reader has removed the copy: then nothing is kept.
const cache = async () => (await caches.has(CACHE)) ? caches.open(CACHE) : undefined;

// Puts what came from the host into the cache, unless it is something else than this file, such as a log-in page.
const put = async (path, response) => {
  const isHtml = (response.headers.get("content-type") ?? "").startsWith("text/html");
  const place = await cache();
  if (!place || !FILES.has(path) || !response.ok || response.redirected || isHtml !== isPage(path)) return false;
  const headers = new Headers(response.headers);
  if (!headers.has(KEPT)) headers.set(KEPT, new Date().toISOString());
  for (const name of ["content-encoding", "content-length"]) headers.delete(name); // the body is unpacked by now
  await place.put(BASE + path, new Response(response.body, { headers }));
  return true;
};
// Keeps a copy of an answer while the answer goes on to the page. A full or forbidden storage disturbs nothing.
const keepCopy = (event, path, response) => {
  if (FILES.has(path)) event.waitUntil(put(path, response.clone()).catch((error) => console.warn("Not kept:", path, error)));
};

// The newest kept copy: an open page of an older version may need an older file.
const find = async (path) => {
  try {
    const found = await Promise.all((await own()).map(async (name) => (await caches.open(name)).match(BASE + path)));
    const time = (response) => response.headers.get(KEPT) ?? "";
    return found.filter(Boolean).sort((left, right) => (time(left) < time(right) ? 1 : -1))[0];
  } catch {
    return undefined;
  }
};

// What of this build is at hand, as paths below the base.
const kept = async () => new Set((await ((await cache())?.keys() ?? [])).map(({ url }) => pathOf(new URL(url).pathname)));
const isWhole = async () => { const files = await kept(); return [...FILES].every((path) => files.has(path)); };
// Says whether all of these are kept now.
const keepFiles = async (paths) => {
  const before = await kept();
  let areKept = true;
  for (const path of new Set(paths)) {
    if (before.has(path)) continue;
    const older = isHashed(path) ? await find(path) : undefined;
    const file = older ?? (await fetch(BASE + path, { cache: isHashed(path) ? "default" : "no-cache", priority: "low" }));
    areKept = (await put(path, file)) && areKept;
    if (!(await caches.has(CACHE))) return false;
  }
  return areKept;
};
// The older copies go once this one is whole and the only open page is of this build: its app is one of these files. An
// open page of an older build still finds its own ones. More than one older copy is never left.
const tidy = async (app) => {
  if (registration.waiting || registration.installing) return;
  const older = (await own()).filter((name) => name !== CACHE);
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const isFree = open.length <= 1 && FILES.has(pathOf(app)) && (await isWhole());
  await Promise.all((isFree ? older : older.slice(0, -1)).map((name) => caches.delete(name)));
};

// Crisis help is kept before the worker is of use at all.
addEventListener("install", (event) => event.waitUntil((async () => {
  await caches.open(CACHE);
  if (!(await keepFiles(GUIDE.first))) throw new Error("The host does not have all of the guide.");
})()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// A page that is open asks for the rest. One file at a time, so that the reader does not wait for it. Only a whole copy
// takes the place of the worker before it: half a new copy is worth less than an old one.
let keeping = Promise.resolve();
addEventListener("message", (event) => event.waitUntil((async () => {
  const { keep, here, app } = event.data;
  try {
    await caches.open(CACHE);
    const visited = [pathOf(here)].filter((path) => FILES.has(path));
    const wanted = [...GUIDE.first, ...visited, ...(keep === "all" ? GUIDE.rest : [])];
    keeping = keeping.catch(() => undefined).then(() => keepFiles(wanted));
    await keeping;
    const all = await isWhole();
    if (all) await skipWaiting();
    await tidy(app);
    event.source?.postMessage({ kept: all ? "all" : "some" });
  } catch (error) {
    console.warn("The guide could not be kept on this device. It works without that.", error);
  }
})()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || !pathname.startsWith(BASE) || request.headers.has("range")) return;
  const path = pathOf(pathname);
  // A frame on another page is not this worker's business.
  if (request.mode === "navigate") { if (request.destination === "document") event.respondWith(page(event, path)); return; }
  if (isHashed(path)) event.respondWith(hashed(event, path));
  else if (FILES.has(path)) event.respondWith(record(event, path));
});

// From the host. What may change is asked for anew, also where the browser would take it from its own cache.
const arriving = async (event, path) => {
  const response = await (isHashed(path) ? fetch(event.request) : fetch(event.request, { cache: "no-cache" }));
  keepCopy(event, path, response);
  return response;
};
// Nothing if it takes too long or cannot be had.
const inTime = (answer) => Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PATIENCE))]).catch(() => undefined);

const page = async (event, path) => {
  const answer = arriving(event, path);
  const response = await inTime(answer);
  if (response && response.status < 500) return response;
  const copy = (await find(path)) ?? (await find(`${path}/`));
  if (copy) { event.waitUntil(answer.catch(() => undefined)); return withLine(copy); }
  try {
    return response ?? (await answer);
  } catch (error) {
    const shell = await find(SHELL);
    if (shell) return withLine(shell);
    throw error;
  }
};

const hashed = async (event, path) => {
  const copy = await find(path);
  if (copy) return copy;
  // Not a broken answer: the app then lets the browser load the page, which may well be kept.
  return arriving(event, path).catch(() => new Response(null, { status: 504, statusText: "Not kept on this device" }));
};

const record = async (event, path) => {
  const answer = arriving(event, path);
  const response = await inTime(answer);
  const copy = response && response.status < 500 ? undefined : await find(path);
  if (!copy) return response ?? answer;
  event.waitUntil(answer.catch(() => undefined));
  (await clients.get(event.clientId))?.postMessage({ line: line(copy), back: GUIDE.back });
  return copy;
};

// What a kept page says of itself.
const line = (copy) => {
  const day = new Date(copy.headers.get(KEPT)).toLocaleDateString(GUIDE.language, { dateStyle: "long" });
  return `${GUIDE.line} ${day}.`;
};
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const withLine = async (copy) => {
  const paragraph = `<p class="kept" role="status" data-back="${escape(GUIDE.back)}">${escape(line(copy))}</p>`;
  const html = await copy.text();
  return new Response(html.replace(/<body[^>]*>/, (body) => body + paragraph), { headers: copy.headers });
};
