//! Writes a calendar file with one visit, as RFC 5545 (iCalendar) asks.

use super::visit::Visit;

/// The longest line that a file may have, in octets without the line's end (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// What comes first. The program's name tells no more of the visit than its title does.
const HEAD: [&str; 4] = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Visit reminder//EN", "BEGIN:VEVENT"];

/// The visit as a file. `id` must be of this entry alone; `now` is the time in UTC as ISO 8601 writes it.
///
/// The time of the visit is "floating": it is the same hour in every time zone, because the file does not say where the
/// clinic is. There is no end, because nobody knows it.
pub fn calendar(visit: &Visit, id: &str, now: &str) -> String {
    let title = escaped(&visit.title);
    let mut file = String::new();
    for line in HEAD {
        write_line(&mut file, line, "");
    }
    write_line(&mut file, "UID:", id);
    write_line(&mut file, "DTSTAMP:", &stamp(now));
    write_line(&mut file, "DTSTART:", &visit.start);
    write_line(&mut file, "SUMMARY:", &title);
    if !visit.notes.is_empty() {
        write_line(&mut file, "DESCRIPTION:", &escaped(&visit.notes));
    }
    // Calendars that others can see show such an entry as taken time, if they know the word.
    write_line(&mut file, "CLASS:PRIVATE", "");
    for trigger in ["TRIGGER:-P1D", "TRIGGER:-PT2H"] {
        write_line(&mut file, "BEGIN:VALARM", "");
        write_line(&mut file, "ACTION:DISPLAY", "");
        write_line(&mut file, trigger, "");
        write_line(&mut file, "DESCRIPTION:", &title);
        write_line(&mut file, "END:VALARM", "");
    }
    write_line(&mut file, "END:VEVENT", "");
    write_line(&mut file, "END:VCALENDAR", "");
    file
}

/// Writes a line and its end. A long one goes on after a line's end and a space; no sign is cut in two.
fn write_line(file: &mut String, name: &str, value: &str) {
    let mut length = 0;
    for sign in name.chars().chain(value.chars()) {
        if length + sign.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(sign);
        length += sign.len_utf8();
    }
    file.push_str("\r\n");
}

/// A text as a value of the type TEXT (section 3.3.11). Signs that nobody sees are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for sign in text.chars() {
        match sign {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// `2026-11-21T10:52:10.123Z` as `20261121T105210Z`.
fn stamp(now: &str) -> String {
    let seconds = now.split('.').next().unwrap_or_default();
    seconds.chars().filter(char::is_ascii_alphanumeric).filter(|sign| *sign != 'Z').chain(['Z']).collect()
}

#[cfg(test)]
mod tests {
    use icalendar::parser::{Component, Property, read_calendar, unfold};

    use super::*;

    const NOW: &str = "2026-11-21T10:52:10.123Z";

    fn written(title: &str, notes: &str) -> String {
        let visit = Visit { start: "20261128T093000".to_owned(), title: title.to_owned(), notes: notes.to_owned() };
        calendar(&visit, "one-of-a-kind", NOW)
    }

    /// The values of an entry's properties with this name, as a calendar reads them.
    fn values(component: &Component<'_>, name: &str) -> Vec<String> {
        let of_name = component.properties.iter().filter(|property: &&Property<'_>| property.name == name);
        of_name.map(|property| property.val.clone().unescape_text().to_string()).collect()
    }

    #[test]
    fn a_calendar_reads_the_visit_with_two_reminders() -> Result<(), String> {
        let file = written("Dr. Lee, room 3; 2nd floor", "My bag:\n- A pen, a list\n- C:\\music");
        let unfolded = unfold(&file);
        let read = read_calendar(&unfolded)?;
        let [visit] = read.components.as_slice() else { return Err(format!("not one entry: {file}")) };
        assert_eq!(visit.name, "VEVENT");
        assert_eq!(values(visit, "UID"), ["one-of-a-kind"]);
        assert_eq!(values(visit, "DTSTAMP"), ["20261121T105210Z"]);
        assert_eq!(values(visit, "DTSTART"), ["20261128T093000"]);
        assert_eq!(values(visit, "CLASS"), ["PRIVATE"]);
        assert_eq!(values(visit, "SUMMARY"), ["Dr. Lee, room 3; 2nd floor"]);
        assert_eq!(values(visit, "DESCRIPTION"), ["My bag:\n- A pen, a list\n- C:\\music"]);
        let triggers: Vec<String> = visit.components.iter().flat_map(|alarm| values(alarm, "TRIGGER")).collect();
        assert_eq!(triggers, ["-P1D", "-PT2H"]);
        assert!(visit.components.iter().all(|alarm| values(alarm, "DESCRIPTION") == values(visit, "SUMMARY")));
        Ok(())
    }

    #[test]
    fn every_line_ends_as_it_must_and_is_short_enough() {
        let file = written(&"Blutdruck prüfen – ".repeat(12), &"A list, and a long one 💧; ".repeat(40));
        assert!(file.ends_with("END:VCALENDAR\r\n"), "{file}");
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        for line in file.split("\r\n") {
            assert!(line.len() <= LONGEST_LINE, "{} octets: {line}", line.len());
        }
    }

    #[test]
    fn a_long_text_in_any_script_comes_back_whole() -> Result<(), String> {
        let title = "Besuch – 訪問 – 💧 ".repeat(20);
        let file = written(&title, "");
        let unfolded = unfold(&file);
        let read = read_calendar(&unfolded)?;
        let titles: Vec<String> = read.components.iter().flat_map(|visit| values(visit, "SUMMARY")).collect();
        assert_eq!(titles, [title]);
        Ok(())
    }

    #[test]
    fn what_is_typed_cannot_add_lines_of_its_own() {
        let file = written("Visit\r\nATTENDEE:mailto:a@example.org\u{7}", "");
        assert!(file.contains("SUMMARY:Visit\\nATTENDEE:mailto:a@example.org\r\n"), "{file}");
    }

    #[test]
    fn nothing_in_the_file_tells_what_the_visit_is_for() {
        let file = written("Appointment", "").to_lowercase();
        assert!(
            ["ketamine", "guide", "depression", "clinic", "http"].iter().all(|word| !file.contains(word)),
            "{file}"
        );
    }
}
