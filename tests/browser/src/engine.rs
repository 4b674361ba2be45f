//! The browser engines that the guide is tested in.

use std::env;

use crate::Failure;

/// A browser engine. What one of them cannot do, and which tests that leaves out, stands in `xtask/src/test/left_out.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Of Chrome, Edge and most browsers of Android.
    Chromium,
    /// Of Firefox.
    Firefox,
    /// Of Safari and every browser of an iPhone.
    WebKit,
}

const VARIABLE: &str = "GUIDE_ENGINE";

impl Engine {
    /// Every engine.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// Its name in the environment.
    pub const fn as_str(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// The engine that `GUIDE_ENGINE` names; without it Chromium.
    ///
    /// # Errors
    /// When it names another one.
    pub fn chosen() -> Result<Engine, Failure> {
        match env::var_os(VARIABLE) {
            None => Ok(Engine::Chromium),
            Some(name) => Engine::named(&name.to_string_lossy()),
        }
    }

    fn named(name: &str) -> Result<Engine, Failure> {
        let engine = Engine::ALL.into_iter().find(|engine| engine.as_str() == name);
        engine.ok_or_else(|| Failure::NoSuchEngine(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::Engine;

    #[test]
    fn each_engine_is_known_by_its_name() {
        assert!(
            Engine::ALL.into_iter().all(|engine| Engine::named(engine.as_str()).is_ok_and(|named| named == engine))
        );
    }

    #[test]
    fn another_name_is_refused() {
        let refused = Engine::named("servo").err().map(|failure| failure.to_string());
        let expected = "GUIDE_ENGINE names \"servo\". Write chromium, firefox or webkit.";
        assert_eq!(refused.as_deref(), Some(expected));
    }
}
