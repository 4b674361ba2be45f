// Stands in the worker's place where the host wants no copies on devices: whoever has the worker loses it and all it kept.
const PREFIX = `ketamine-guide ${new URL(".", location).pathname} `;
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
})()));
