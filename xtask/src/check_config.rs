//! `check-config`: checks a clinic's `clinic.json` and prints what is wrong, or what it sets.

use clinic_config::{AccentPair, ClinicConfig, Readable, accent_pair, parse, schema};

use crate::arguments::Arguments;
use crate::command::Outcome;

/// Checks the file that is named, or prints the schema.
pub fn main(mut arguments: Arguments) -> Outcome {
    let wants_schema = arguments.flag("--schema");
    let file = arguments.word();
    arguments.finish()?;
    match (wants_schema, file) {
        (true, None) => {
            println!("{:#}", schema());
            Ok(())
        }
        (false, Some(file)) => check_file(&file),
        (true, Some(_)) => Err("--schema checks no file. Give one of the two.".to_owned()),
        (false, None) => Err("check-config needs a file. Name it, such as clinic.json.".to_owned()),
    }
}

fn check_file(file: &str) -> Outcome {
    let bytes = std::fs::read(file).map_err(|error| format!("{file}: {error}. Name a file that can be read."))?;
    println!("{}", report(&bytes)?);
    Ok(())
}

/// What the file sets; the error holds every problem.
fn report(bytes: &[u8]) -> Outcome<String> {
    let (config, problems) = parse(bytes);
    if problems.is_empty() {
        return Ok(format!("clinic.json is right: {}.", summary(&config)));
    }
    let lines: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
    let count = problems.len();
    let noun = if count == 1 { "problem" } else { "problems" };
    Err(format!("the configuration has {count} {noun}.\n{lines}What is wrong is left out; the guide shows without it."))
}

/// What the configuration sets, in a line.
fn summary(config: &ClinicConfig) -> String {
    let count = |count: usize, one: &str, more: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{count} {more}")),
    };
    let parts = [
        config.name.as_ref().map(|name| format!("name \"{}\"", name.as_str())),
        config.phone.as_ref().map(|phone| format!("phone {}", phone.tel())),
        count(config.address.as_slice().len(), "line of address", "lines of address"),
        count(config.hours.as_slice().len(), "line of hours", "lines of hours"),
        config.region.map(|region| format!("region {}", region.as_str())),
        config.booking_link.as_ref().map(|link| format!("booking at {}", link.as_str())),
        config.accent.map(|accent| format!("accent {accent}{}", corrections(accent_pair(accent)))),
        config.logo.as_ref().map(|logo| format!("logo {}", logo.as_str())),
        count(config.hidden_pages.as_slice().len(), "hidden page", "hidden pages"),
        config.contact_form.as_ref().map(|form| format!("contact form to {}", form.endpoint.as_str())),
        config.newsletter.as_ref().map(|form| format!("newsletter to {}", form.endpoint.as_str())),
        config.reviewer.as_ref().map(|reviewer| format!("read by {} on {}", reviewer.name.as_str(), reviewer.date)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "it sets nothing, and the guide shows as it is".to_owned() } else { parts.join("; ") }
}

/// In which themes the color is another, so that it can be read.
fn corrections(pair: AccentPair) -> String {
    let corrected = |shown: Readable, theme: &str| {
        if shown.is_corrected { format!(", shown as {} in the {theme} theme", shown.color) } else { String::new() }
    };
    corrected(pair.light, "light") + &corrected(pair.dark, "dark")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_file_is_summed_up_in_a_line() {
        let file = r##"{"name": "Riverside", "address": ["1 Street"], "accent": "#17605a", "hidden_pages": ["faq", "history"]}"##;
        let line = "clinic.json is right: name \"Riverside\"; 1 line of address; \
                    accent #17605a, shown as #75a09d in the dark theme; 2 hidden pages.";
        assert_eq!(report(file.as_bytes()), Ok(line.to_owned()));
        let nothing = "clinic.json is right: it sets nothing, and the guide shows as it is.";
        assert_eq!(report(b"{}"), Ok(nothing.to_owned()));
    }

    #[test]
    fn every_problem_is_told() {
        let message = "the configuration has 2 problems.\n\
            clinic.json: \"phon\" is no key that is known here. Did you mean \"phone\"?\n\
            clinic.json: \"hidden_pages[0]\" is \"get-help\", which always shows. Remove it from the list.\n\
            What is wrong is left out; the guide shows without it.";
        assert_eq!(report(br#"{"phon": 1, "hidden_pages": ["get-help"]}"#), Err(message.to_owned()));
    }

    #[test]
    fn the_example_of_the_schema_is_right() {
        let schema = schema();
        assert!(report(schema["examples"][0].to_string().as_bytes()).is_ok());
    }
}
