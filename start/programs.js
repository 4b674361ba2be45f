// A program beside the app, loaded when it is needed and once; after a failure the next need tries again. Its address stands on
// <html>. Stands first, in one script with the others.
const program = (name, begin) => {
  let loaded;
  return () => loaded ??= (async () => {
    style();
    const path = root.dataset[name];
    const script = await import(path);
    await script.default({ module_or_path: path.replace(".js", "_bg.wasm") });
    return begin(script);
  })().catch((error) => {
    loaded = undefined;
    throw error;
  });
};
