//! A query that shows danger is recognized, with typing errors and in other forms; a plain question is not.

mod real_index;

use std::error::Error;

use serde::Deserialize;

#[derive(Deserialize)]
struct QueryFile {
    danger: Vec<String>,
    plain: Vec<String>,
}

fn queries() -> Result<QueryFile, Box<dyn Error>> {
    Ok(toml::from_str(include_str!("danger.toml"))?)
}

#[test]
fn help_comes_first_for_every_query_that_shows_danger() -> Result<(), Box<dyn Error>> {
    let index = real_index::index()?;
    let missed: Vec<String> = queries()?.danger.into_iter().filter(|query| !index.search(query, 1).danger).collect();
    assert!(missed.is_empty(), "no help for {missed:?}");
    Ok(())
}

#[test]
fn a_plain_question_shows_no_danger() -> Result<(), Box<dyn Error>> {
    let index = real_index::index()?;
    let alarmed: Vec<String> = queries()?.plain.into_iter().filter(|query| index.search(query, 1).danger).collect();
    assert!(alarmed.is_empty(), "help for {alarmed:?}");
    Ok(())
}

#[test]
fn help_comes_while_the_word_is_still_typed_and_results_come_with_it() -> Result<(), Box<dyn Error>> {
    let index = real_index::index()?;
    let first_alarm = |query: &str| (1..=query.len()).find(|end| index.search(&query[..*end], 1).danger);
    assert_eq!(first_alarm("suicide"), Some("suic".len()));
    assert_eq!(first_alarm("kill myself"), Some("kill myse".len()));
    assert!(!index.search("suicidal", 3).hits.is_empty());
    Ok(())
}
