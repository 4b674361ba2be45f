//! Which known name a mistyped one may mean.

/// The nearest of the known names, if one is near.
pub(crate) fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    const LONGEST: usize = 40;
    if name.len() > LONGEST {
        return None;
    }
    let plain = plain(name);
    let by_letters = known
        .iter()
        .map(|candidate| (distance(&plain, &self::plain(candidate)), *candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len() / 3)
        .min_by_key(|(distance, _)| *distance);
    let by_part = || known.iter().copied().find(|candidate| plain.contains(&self::plain(candidate)));
    by_letters.map(|(_, candidate)| candidate).or_else(by_part)
}

/// Small letters and digits only: `bookingLink` and `booking-link` are `booking_link`.
fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many letters must be put in, taken out or replaced (Levenshtein).
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, letter) in left.chars().enumerate() {
        let mut diagonal = index;
        let mut beside = index + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&right) {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = *cell;
            beside = replaced.min(diagonal + 1).min(beside + 1);
            *cell = beside;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distance_counts_letters() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("accent", "acent"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("same", "same"), 0);
    }

    #[test]
    fn a_near_name_is_found_and_a_far_one_is_not() {
        let known = ["name", "phone", "booking_link", "hours"];
        assert_eq!(nearest("Phone", &known), Some("phone"));
        assert_eq!(nearest("bookingLink", &known), Some("booking_link"));
        assert_eq!(nearest("opening_hours", &known), Some("hours"));
        assert_eq!(nearest("nmae", &known), None);
        assert_eq!(nearest("", &known), None);
        assert_eq!(nearest(&"name".repeat(20), &known), None);
    }
}
