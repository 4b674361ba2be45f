// Gives every frame of the Ketamine Guide on this page the height of its content. Put it on the page once:
// <script async src="https://the-guide.example/v1/resize.js"></script>
(() => {
  const seen = new WeakSet();
  addEventListener("message", ({ data, source, origin }) => {
    const message = data?.ketamineGuide;
    const frame = message && [...document.querySelectorAll("iframe")].find((frame) => frame.contentWindow === source);
    // A sandboxed frame has no origin of its own: it says "null".
    if (!frame || (origin !== "null" && origin !== new URL(frame.src, location).origin)) return;
    if (message.type === "height" && message.height > 0 && message.height < 200000) frame.style.height = `${message.height}px`;
    if (message.type !== "page") return;
    // Another page in the frame begins at its top, if that is out of view.
    if (seen.has(frame) && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    seen.add(frame);
  });
})();
