//! The few colors that show a picture.

use std::collections::BTreeMap;

use super::difference::{CLEAR, FAINT, differ};
use super::picture::Color;

/// Colors, and which of them stands for each color of the picture.
#[derive(Clone, Debug)]
pub struct Palette {
    colors: Vec<Color>,
    index_of: BTreeMap<Color, u8>,
}

/// A color of the picture, how many pixels have it, and how far it is from the palette's nearest.
struct Entry {
    color: Color,
    pixels: u64,
    distance: u64,
    index: u8,
}

/// In a good palette, one pixel of so many may be half as far off as would be clearly different.
const FAR_OFF: usize = 10_000;
/// In a good palette, one pixel of so many may be a little different.
const A_LITTLE_OFF: usize = 200;

impl Palette {
    /// At most so many colors, beginning with the most frequent; each next one is the one that is missed most.
    pub fn of(pixels: &[Color], most: usize) -> Palette {
        let mut entries = counted(pixels);
        let mut colors = Vec::new();
        for index in 0..=u8::MAX {
            let missed = entries.iter().max_by_key(|entry| entry.pixels.saturating_mul(entry.distance));
            let Some(color) = missed.filter(|entry| entry.distance > 0 && colors.len() < most).map(|entry| entry.color)
            else {
                break;
            };
            colors.push(color);
            for entry in &mut entries {
                let distance = distance(entry.color, color);
                if distance < entry.distance {
                    (entry.distance, entry.index) = (distance, index);
                }
            }
        }
        Palette { colors, index_of: entries.into_iter().map(|entry| (entry.color, entry.index)).collect() }
    }

    /// The colors.
    pub fn colors(&self) -> &[Color] {
        &self.colors
    }

    /// For each pixel the index of its color.
    pub fn indexes(&self, pixels: &[Color]) -> Vec<u8> {
        runs(pixels).flat_map(|(color, length)| vec![self.index(color); length]).collect()
    }

    /// Whether hardly a pixel is far from its color, and few are a little off.
    pub fn shows_well(&self, pixels: &[Color]) -> bool {
        let shown = |color: Color| self.colors.get(usize::from(self.index(color))).copied().unwrap_or_default();
        let off_by = |level: u8| -> usize {
            runs(pixels).filter(|(color, _)| differ(*color, shown(*color), level)).map(|(_, length)| length).sum()
        };
        off_by(CLEAR / 2) * FAR_OFF <= pixels.len() && off_by(FAINT) * A_LITTLE_OFF <= pixels.len()
    }

    fn index(&self, color: Color) -> u8 {
        self.index_of.get(&color).copied().unwrap_or_default()
    }
}

fn counted(pixels: &[Color]) -> Vec<Entry> {
    let mut counts: BTreeMap<Color, u64> = BTreeMap::new();
    for (color, length) in runs(pixels) {
        *counts.entry(color).or_default() += length as u64;
    }
    // Further than any two colors are apart, so that the most frequent one is taken first.
    const FAR: u64 = 1 << 20;
    counts.into_iter().map(|(color, pixels)| Entry { color, pixels, distance: FAR, index: 0 }).collect()
}

/// Neighbors of one color, and how many they are.
fn runs(pixels: &[Color]) -> impl Iterator<Item = (Color, usize)> {
    pixels.chunk_by(|left, right| left == right).filter_map(|run| Some((*run.first()?, run.len())))
}

fn distance(left: Color, right: Color) -> u64 {
    left.iter().zip(right).map(|(left, right)| u64::from(left.abs_diff(right)).pow(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_color_is_there_twice_and_none_too_many() {
        let pixels: Vec<Color> = (0..=255).map(|level| [level, 0, 0]).collect();
        assert_eq!(Palette::of(&pixels, 256).colors().len(), 256);
        assert_eq!(Palette::of(&pixels, 16).colors().len(), 16);
        assert_eq!(Palette::of(&[[1, 2, 3]; 5], 16).colors(), [[1, 2, 3]]);
        assert!(Palette::of(&[], 16).colors().is_empty());
    }

    #[test]
    fn a_rare_color_that_stands_out_has_its_place() {
        let pixels = [vec![[255; 3]; 900], vec![[252; 3]; 90], vec![[180, 0, 0]; 10]].concat();
        let palette = Palette::of(&pixels, 2);
        assert_eq!(palette.colors(), [[255; 3], [180, 0, 0]]);
        assert!(palette.shows_well(&pixels));
        assert!(!Palette::of(&pixels, 1).shows_well(&pixels));
        assert_eq!(palette.indexes(&pixels).last(), Some(&1));
    }
}
