// Programs beside the app. Stands first, in one script with the others.
// A step in a turn of its own: what a reader did meanwhile is answered before it.
const turn = () => new Promise((resolve) => setTimeout(resolve));
// Loads a program when it is needed, and once; after a failure the next need tries again. Its address stands on <html>.
const program = (name, begin) => {
  let loaded;
  return () => loaded ??= (async () => {
    style();
    const path = root.dataset[name];
    const script = await import(path);
    await script.default({ module_or_path: path.replace(".js", "_bg.wasm") });
    await turn();
    const begun = begin(script);
    await turn();
    return begun;
  })().catch((error) => {
    loaded = undefined;
    throw error;
  });
};
