// Runs in the guide's pages for frames: tells the page around the frame how high its content is. Nothing else leaves it.
const asked = new URLSearchParams(location.search).get("theme");
if (asked === "light" || asked === "dark") document.documentElement.dataset.theme = asked;
// WordPress puts a secret into the address and wants it back beside the height.
const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");
const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ ketamineGuide: { type: "height", height } }, "*");
  if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
};
if (parent !== self) {
  parent.postMessage({ ketamineGuide: { type: "page" } }, "*");
  // Once directly: WordPress clips the frame until it is told, and in a clipped frame nothing is observed.
  tell();
  new ResizeObserver(tell).observe(document.body);
  // A website that begins to listen late says so, as WordPress does, and is told again.
  addEventListener("message", ({ data, source }) => { if (source === parent && data?.message === "ready") tell(); });
}
