//! The browser engines that the guide is tested in, and their browsers and drivers.

use std::path::PathBuf;

use crate::command::Outcome;
use crate::project::Project;
use crate::tools::{Need, SystemProgram, geckodriver};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Of Chrome, Edge and most browsers of Android.
    Chromium,
    /// Of Firefox.
    Firefox,
    /// Of Safari and every browser of an iPhone.
    WebKit,
}

/// Which engines are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engines {
    /// Only this one.
    One(Engine),
    /// Every one, one after the other.
    All,
}

/// How many of the tests run in an engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All that it can.
    Whole,
    /// What shows soon that readers can use the guide in it.
    Smoke,
}

impl Engine {
    /// Every engine.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// Its name, as `--engine` takes it and the browser tests read it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// The variables that tell the browser tests of the engine, its browser and its driver.
    pub fn variables(self, project: &Project) -> Outcome<Vec<(&'static str, PathBuf)>> {
        let programs: &[(&str, SystemProgram)] = match self {
            Engine::Chromium => &[("CHROMIUM", SystemProgram::Chromium), ("CHROMEDRIVER", SystemProgram::Chromedriver)],
            Engine::Firefox => &[("FIREFOX", SystemProgram::Firefox)],
            Engine::WebKit => &[("WEBKIT_DRIVER", SystemProgram::WebKitDriver), ("XVFB", SystemProgram::Xvfb)],
        };
        let place = |(name, program): &(&'static str, SystemProgram)| Ok((*name, program.place()?));
        let mut variables: Vec<_> = programs.iter().map(place).collect::<Outcome<_>>()?;
        if self == Engine::Firefox {
            variables.push(("GECKODRIVER", geckodriver(project)));
        }
        variables.push(("GUIDE_ENGINE", self.as_str().into()));
        Ok(variables)
    }
}

impl Engines {
    /// The engines that a word after `--engine` names.
    pub fn named(word: &str) -> Outcome<Engines> {
        let one = Engine::ALL.into_iter().find(|engine| engine.as_str() == word).map(Engines::One);
        one.or((word == "all").then_some(Engines::All))
            .ok_or_else(|| format!("--engine {word}: there is no such engine. Name chromium, firefox, webkit or all."))
    }

    /// One after the other.
    pub fn each(self) -> Vec<Engine> {
        match self {
            Engines::One(engine) => vec![engine],
            Engines::All => Engine::ALL.to_vec(),
        }
    }

    /// The tools that they need.
    pub fn need(self) -> Need {
        match self {
            Engines::One(Engine::Chromium) => Need::Test,
            Engines::One(Engine::Firefox) => Need::Firefox,
            Engines::One(Engine::WebKit) => Need::WebKit,
            Engines::All => Need::Engines,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Engine, Engines};

    #[test]
    fn each_engine_has_a_word_and_all_have_one() {
        for engine in Engine::ALL {
            assert_eq!(Engines::named(engine.as_str()), Ok(Engines::One(engine)));
        }
        assert_eq!(Engines::named("all").map(Engines::each), Ok(Engine::ALL.to_vec()));
    }

    #[test]
    fn another_engine_is_refused() {
        let message = "--engine servo: there is no such engine. Name chromium, firefox, webkit or all.";
        assert_eq!(Engines::named("servo"), Err(message.to_owned()));
    }
}
