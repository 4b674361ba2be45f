// The theme that the reader chose on this device, put in place before the first paint; kept only when they choose one.
(() => {
  const key = "ketamine-guide-theme";
  const { dataset } = document.documentElement;
  // Where storage is off, a choice lasts for this page.
  const storage = (use) => { try { return use(localStorage); } catch { return null; } };
  const apply = (theme) => { if (theme === "light" || theme === "dark") dataset.theme = theme; else delete dataset.theme; };
  apply(storage((kept) => kept.getItem(key)));
  addEventListener("DOMContentLoaded", () => {
    const input = document.getElementById(`theme-${dataset.theme ?? "auto"}`);
    if (input) input.checked = true;
  });
  addEventListener("change", ({ target: { name, value } }) => {
    if (name !== "theme") return;
    apply(value);
    storage((kept) => value === "auto" ? kept.removeItem(key) : kept.setItem(key, value));
  });
})();
