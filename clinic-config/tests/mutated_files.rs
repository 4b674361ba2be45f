//! No file makes the parser stop: cut, changed and mixed bytes give a configuration and problems that can be written.

mod reading;

use clinic_config::schema;
use reading::read;

/// Numbers that look like chance and are the same each time (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or_default() % limit.max(1)
    }

    fn byte(&mut self) -> u8 {
        // Signs of JSON come more often than others, else most files fail at their first byte.
        const SIGNS: &[u8] = b"{}[]\",:\\/#.-+eE0123456789ntfu \n\t<\x00\x7f\xc3\xa4\xe2\x80\xae\xef\xbb\xbf\xff";
        SIGNS.get(self.below(2 * SIGNS.len())).copied().unwrap_or_else(|| self.below(256).to_le_bytes()[0])
    }
}

/// A file with every key.
fn whole() -> Vec<u8> {
    schema()["examples"][0].to_string().into_bytes()
}

#[test]
fn every_cut_of_a_file_is_read() {
    let file = whole();
    for end in 0..file.len() {
        let (_, messages) = read(&file[..end]);
        assert_eq!(messages.len(), 1, "cut after {end} bytes: {messages:?}");
        read(&file[end..]);
    }
}

#[test]
fn a_change_at_every_place_is_read() {
    let file = whole();
    for place in 0..file.len() {
        for byte in (0..=u8::MAX).step_by(3) {
            let mut changed = file.clone();
            changed[place] = byte;
            read(changed);
        }
    }
}

#[test]
fn many_changes_at_once_are_read() {
    let file = whole();
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for _ in 0..20_000 {
        let mut changed = file.clone();
        for _ in 0..=dice.below(8) {
            let (place, other) = (dice.below(changed.len()), dice.below(changed.len()));
            match dice.below(4) {
                0 if !changed.is_empty() => changed[place] = dice.byte(),
                1 => changed.insert(place, dice.byte()),
                2 => changed.truncate(place.max(1)),
                _ => changed.extend_from_within(place.min(other)..place.max(other)),
            }
        }
        for message in read(changed).1 {
            assert!(!message.chars().any(char::is_control), "{message:?}");
        }
    }
}

#[test]
fn bytes_without_any_order_are_read() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..20_000 {
        let file: Vec<u8> = (0..dice.below(200)).map(|_| dice.byte()).collect();
        read([b"{\"name\":", file.as_slice()].concat());
        read(file);
    }
}
