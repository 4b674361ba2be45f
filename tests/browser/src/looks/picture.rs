//! A picture: read from a PNG file, and written as a small one.

use std::io::Cursor;

use png::{BitDepth, ColorType, Compression, Decoder, Encoder, EncodingError, Filter, Transformations};

use super::palette::Palette;
use crate::Failure;

/// Red, green and blue.
pub type Color = [u8; 3];

/// Pixels, row by row from the top left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<Color>,
}

/// How many colors are tried; the first number that shows the picture well enough is taken.
const FEW_COLORS: [usize; 2] = [16, 64];
/// How many colors a palette can have.
const MOST_COLORS: usize = 256;

impl Picture {
    /// Reads a PNG file without regard to transparency.
    pub fn from_png(name: &str, file: &[u8]) -> Result<Picture, Failure> {
        let wrong = |reason: String| Failure::Picture { name: name.to_owned(), reason };
        let mut decoder = Decoder::new(Cursor::new(file));
        decoder.set_transformations(Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().map_err(|error| wrong(error.to_string()))?;
        let size = reader.output_buffer_size().ok_or_else(|| wrong("it is too large".to_owned()))?;
        let mut bytes = vec![0; size];
        let frame = reader.next_frame(&mut bytes).map_err(|error| wrong(error.to_string()))?;
        let per_pixel = match frame.color_type {
            ColorType::Rgb => 3,
            ColorType::Rgba => 4,
            other => return Err(wrong(format!("its kind of color is {other:?}"))),
        };
        let pixels = bytes.chunks_exact(per_pixel).filter_map(|pixel| pixel.first_chunk::<3>().copied()).collect();
        Ok(Picture { width: frame.width, height: frame.height, pixels })
    }

    /// Writes a PNG file with as few colors as still show the picture.
    pub fn to_png(&self, name: &str) -> Result<Vec<u8>, Failure> {
        let wrong = |error: EncodingError| Failure::Picture { name: name.to_owned(), reason: error.to_string() };
        let fitting =
            |colors: &usize| Some(Palette::of(&self.pixels, *colors)).filter(|it| it.shows_well(&self.pixels));
        let palette = FEW_COLORS.iter().find_map(fitting).unwrap_or_else(|| Palette::of(&self.pixels, MOST_COLORS));
        self.indexed(&palette).map_err(wrong)
    }

    fn indexed(&self, palette: &Palette) -> Result<Vec<u8>, EncodingError> {
        let indexes = palette.indexes(&self.pixels);
        let is_small = palette.colors().len() <= 16;
        let bytes = match (is_small, usize::try_from(self.width)) {
            // Two pixels stand in a byte, and each row begins with a new one.
            (true, Ok(width)) if width > 0 => indexes.chunks(width).flat_map(in_pairs).collect(),
            _ => indexes,
        };
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, self.width, self.height);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(if is_small { BitDepth::Four } else { BitDepth::Eight });
        encoder.set_palette(palette.colors().concat());
        encoder.set_compression(Compression::High);
        // Indexes of neighbors say nothing about each other.
        encoder.set_filter(Filter::NoFilter);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&bytes)?;
        writer.finish()?;
        Ok(file)
    }
}

fn in_pairs(row: &[u8]) -> impl Iterator<Item = u8> {
    row.chunks(2).map(|pair| match pair {
        [left, right] => left << 4 | right,
        [left] => left << 4,
        _ => 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn striped(colors: u8) -> Picture {
        let pixels = (0..9 * 256_u32).map(|at| u8::try_from(at / 9).unwrap_or_default() % colors);
        Picture { width: 9, height: 256, pixels: pixels.map(|level| [level, level, 255 - level]).collect() }
    }

    #[test]
    fn a_written_picture_is_read_as_it_was() -> Result<(), Failure> {
        for colors in [2, 16, 64, 255] {
            let picture = striped(colors);
            let read = Picture::from_png("stripes", &picture.to_png("stripes")?)?;
            let widest = picture.pixels.iter().zip(&read.pixels).map(|(left, right)| left[0].abs_diff(right[0])).max();
            assert_eq!((read.width, read.height, read.pixels.len()), (9, 256, 9 * 256));
            assert!(widest <= Some(20), "{colors} colors: {widest:?}");
        }
        Ok(())
    }

    #[test]
    fn what_is_no_picture_is_named() {
        let message = Picture::from_png("home", b"none").err().map(|error| error.to_string()).unwrap_or_default();
        assert!(message.starts_with("the picture home cannot be used: "), "{message}");
    }
}
