// The theme that the reader chose on this device, put in place before the first paint; kept only when they choose one.
(() => {
  const key = "ketamine-guide-theme";
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const apply = (theme) => { if (theme === "light" || theme === "dark") root.dataset.theme = theme; else delete root.dataset.theme; };
  const tick = () => { const input = document.getElementById(`theme-${root.dataset.theme ?? "auto"}`); if (input) input.checked = true; };
  apply(stored());
  addEventListener("DOMContentLoaded", tick);
  addEventListener("change", ({ target }) => {
    if (target.name !== "theme") return;
    apply(target.value);
    try { if (target.value === "auto") localStorage.removeItem(key); else localStorage.setItem(key, target.value); } catch { /* Storage is off: the choice lasts for this page. */ }
  });
})();
