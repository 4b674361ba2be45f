//! What a page says in the console, for engines whose driver does not tell it: the page itself takes notes.

/// Runs before anything else on a page.
pub(crate) const TAKE_NOTES: &str = "
    const said = [];
    const text = (value) => (value instanceof Error ? `${value.name}: ${value.message}` : String(value));
    for (const level of ['log', 'info', 'debug', 'warn', 'error']) {
        const say = console[level];
        console[level] = (...values) => { said.push(values.map(text).join(' ')); say.apply(console, values); };
    }
    addEventListener('error', ({ message, target }) => said.push(message ?? `${target.src ?? target.href} was not loaded`), true);
    addEventListener('unhandledrejection', ({ reason }) => said.push(`Uncaught (in promise) ${text(reason)}`));
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        said.push(`${effectiveDirective} refused ${blockedURI}`));
    Object.defineProperty(window, Symbol.for('said'), { value: said });
";

/// The notes so far, which are then forgotten.
pub(crate) const SAID: &str = "(window[Symbol.for('said')] ?? []).splice(0)";
