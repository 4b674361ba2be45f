//! The colors of every theme differ enough to be read (WCAG 2.2, 1.4.3 and 1.4.11), as `style/tokens.css` sets them.

use std::collections::{BTreeMap, BTreeSet};

type TestResult = Result<(), String>;
/// The values of a theme by their names without dashes.
type Theme = BTreeMap<String, String>;

const TOKENS: &str = include_str!("../style/tokens.css");
const PRINT: &str = include_str!("../style/print.css");

/// Every ground that something stands on.
const GROUNDS: &[&str] = &["paper", "surface", "accent-soft", "alarm-soft", "care-soft", "good-soft"];
/// Where pictures of numbers are drawn.
const SHEETS: &[&str] = &["paper", "surface"];

/// What is seen, its token, the grounds it is used on, and the least contrast.
const PAIRS: &[(&str, &str, &[&str], f64)] = &[
    ("text", "ink", GROUNDS, 4.5),
    ("secondary text, marks of those compared with", "quiet", GROUNDS, 4.5),
    ("links, marks of numbers, focus", "accent", GROUNDS, 4.5),
    ("words that say act now", "alarm", GROUNDS, 4.5),
    ("words that say soon, marks of harms", "care", GROUNDS, 4.5),
    ("words that say do", "good", GROUNDS, 4.5),
    ("words on the button that calls for help", "surface", &["alarm"], 4.5),
    ("a chosen button, the skip link", "on-accent", &["accent"], 4.5),
    ("edges of buttons and fields", "edge", GROUNDS, 3.0),
    ("unfilled marks", "empty", SHEETS, 3.0),
];
/// Colors that nothing depends on.
const ORNAMENTS: &[&str] = &["line"];

#[test]
fn every_pair_of_colors_has_its_contrast_in_every_theme() -> TestResult {
    let mut faults = Vec::new();
    for (name, theme) in [("light", light()?), ("dark", dark()?), ("print", print()?)] {
        for (what, token, grounds, least) in PAIRS {
            for ground in *grounds {
                let found = contrast(luminance(&theme, token)?, luminance(&theme, ground)?);
                if found < *least {
                    faults.push(format!("{name}: {what}: --{token} on --{ground} is {found:.2}:1, not {least}:1"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}\nChange a color in style/tokens.css.", faults.join("\n"));
    Ok(())
}

#[test]
fn every_color_is_looked_at_and_has_a_dark_value() -> TestResult {
    let colors = |theme: &Theme| -> BTreeSet<String> {
        theme.iter().filter(|(_, value)| value.starts_with('#')).map(|(name, _)| name.clone()).collect()
    };
    let (light, dark) = (colors(&light()?), colors(&own_dark_values()?));
    let seen: Vec<&str> = PAIRS
        .iter()
        .flat_map(|(_, token, grounds, _)| [&[*token], *grounds].concat())
        .chain(ORNAMENTS.to_vec())
        .collect();
    let unseen = light.iter().filter(|name| !seen.contains(&name.as_str()));
    let mut faults: Vec<String> = unseen.map(|name| format!("--{name} is in no pair of tests/contrast.rs")).collect();
    faults.extend(light.symmetric_difference(&dark).map(|name| format!("--{name} is not both light and dark")));
    assert!(faults.is_empty(), "{}\nSay what it stands on, or that it is an ornament.", faults.join("\n"));
    Ok(())
}

#[test]
fn the_two_lists_of_dark_values_are_equal() -> TestResult {
    let device = one(TOKENS, |path| path.contains("prefers-color-scheme: dark"))?;
    assert_eq!(device, own_dark_values()?, "the device's dark and the reader's dark differ in style/tokens.css");
    Ok(())
}

#[cfg(feature = "ssr")]
#[test]
fn a_clinics_color_is_held_against_the_guides_own_grounds() -> TestResult {
    use clinic_config::{DARK_GROUND, DARK_PAPER, LIGHT_GROUND, LIGHT_PAPER};
    for (theme, token, expected) in [
        (light()?, "accent-soft", LIGHT_GROUND),
        (light()?, "paper", LIGHT_PAPER),
        (dark()?, "accent-soft", DARK_GROUND),
        (dark()?, "paper", DARK_PAPER),
    ] {
        assert_eq!(theme.get(token), Some(&expected.to_string()), "{token}");
    }
    Ok(())
}

#[test]
fn paper_is_never_dark() -> TestResult {
    // Else what print.css leaves alone would stand on white in the light colors that are meant for a dark ground.
    for rule in rules(TOKENS).iter().filter(|rule| rule.values.get("color-scheme").is_some_and(|value| value == "dark"))
    {
        assert!(rule.path.contains("@media screen"), "{} holds on paper too", rule.path);
    }
    Ok(())
}

#[test]
fn contrast_is_what_the_standard_says() -> TestResult {
    let theme = values("a: #000; b: #fff; c: #777777; d: #abc");
    let between = |first, second| Ok::<f64, String>(contrast(luminance(&theme, first)?, luminance(&theme, second)?));
    assert!((between("a", "b")? - 21.0).abs() < 1e-9);
    assert!((between("c", "b")? - 4.478).abs() < 1e-3);
    assert!((between("d", "d")? - 1.0).abs() < 1e-9);
    assert!(luminance(&theme, "e").is_err());
    Ok(())
}

fn light() -> Result<Theme, String> {
    one(TOKENS, |path| path == "@layer tokens / :root")
}

fn dark() -> Result<Theme, String> {
    Ok(light()?.into_iter().chain(own_dark_values()?).collect())
}

fn own_dark_values() -> Result<Theme, String> {
    one(TOKENS, |path| path.contains("[data-theme=\"dark\"]"))
}

fn print() -> Result<Theme, String> {
    let own = one(PRINT, |path| path == "@layer print / @media print / :root")?;
    Ok(light()?.into_iter().chain(own).collect())
}

/// The values of the one rule whose path is this.
fn one(sheet: &str, is_it: impl Fn(&str) -> bool) -> Result<Theme, String> {
    let mut found: Vec<Rule> = rules(sheet).into_iter().filter(|rule| is_it(&rule.path)).collect();
    match (found.pop(), found.is_empty()) {
        (Some(rule), true) => Ok(rule.values),
        _ => {
            Err("not one rule but none or several: does tests/contrast.rs still know how the sheet is built?"
                .to_owned())
        }
    }
}

/// A rule of a style sheet.
struct Rule {
    /// Its selector, after what surrounds it.
    path: String,
    /// Its custom properties, and `color-scheme`.
    values: Theme,
}

/// The rules of a sheet that holds no braces in its texts.
fn rules(sheet: &str) -> Vec<Rule> {
    let (mut around, mut found): (Vec<&str>, Vec<Rule>) = (Vec::new(), Vec::new());
    let bare = without_comments(sheet);
    for part in bare.split_inclusive(['{', '}']) {
        let (text, end) = part.split_at(part.len() - 1);
        if end == "{" {
            // Declarations before a rule within a rule would stand before its selector.
            around.push(text.rsplit(';').next().unwrap_or(text).trim());
        } else {
            let values = values(text);
            // Where a rule around others ends, none of its own values is left.
            if !values.is_empty() {
                found.push(Rule { path: around.join(" / "), values });
            }
            around.pop();
        }
    }
    found
}

fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once("*/").map_or("", |(_, after)| after))
}

fn values(declarations: &str) -> Theme {
    let pairs = declarations.split(';').filter_map(|declaration| declaration.split_once(':'));
    pairs.map(|(name, value)| (name.trim().trim_start_matches("--").to_owned(), value.trim().to_owned())).collect()
}

/// How bright a token's color is, from 0 to 1.
fn luminance(theme: &Theme, token: &str) -> Result<f64, String> {
    let value = theme.get(token).ok_or_else(|| format!("--{token} is not set"))?;
    let digits = value.strip_prefix('#').unwrap_or_default();
    let whole: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let channel = |start: usize| {
        let digits = whole.get(start..start + 2).filter(|_| whole.len() == 6);
        let level = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        level.map(linear).ok_or_else(|| format!("--{token}: {value:?} is no color. Write it like #17605a."))
    };
    Ok(0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?)
}

fn linear(level: u8) -> f64 {
    let share = f64::from(level) / 255.0;
    if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
}

fn contrast(first: f64, second: f64) -> f64 {
    (first.max(second) + 0.05) / (first.min(second) + 0.05)
}
