//! What stands at the foot of every printed sheet besides what `style/print.css` puts there: where help is.

use crate::content::words;
use crate::frame::help_in_words;
use crate::routes::Base;

/// Rules that put the help of this copy's region at the foot of every sheet: a sheet may be all that somebody has.
///
/// A browser without page margin boxes (CSS Paged Media 3) passes over them.
pub fn help_rules(base: Base) -> String {
    let help = format!("{} {}", words::CRISIS_QUESTION, help_in_words(base));
    format!(
        "@layer print {{ @page {{ @bottom-center {{ content: {}; font: 8pt sans-serif; white-space: nowrap; }} }} }}",
        quoted(&help)
    )
}

/// A text as a string of CSS, which also stands within `<style>`: signs with a meaning there are written by number.
fn quoted(text: &str) -> String {
    let sign = |sign: char| match sign {
        '"' | '\\' | '<' => format!("\\{:x} ", u32::from(sign)),
        sign if sign.is_control() => " ".to_owned(),
        sign => sign.to_string(),
    };
    format!("\"{}\"", text.chars().map(sign).collect::<String>())
}

#[cfg(test)]
mod tests {
    use guide_model::{ClinicSettings, Region};

    use super::*;

    #[test]
    fn the_help_of_the_copys_region_is_on_every_sheet() {
        assert!(help_rules(Base::new("/")).contains("988"));
        let abroad =
            Base::new("/").with_clinic(ClinicSettings { region: Region::UnitedKingdom, ..ClinicSettings::NONE });
        let rules = help_rules(abroad);
        assert!(rules.contains("116 123") && !rules.contains("988"), "{rules}");
    }

    #[test]
    fn a_text_cannot_end_the_string_or_the_sheet() {
        assert_eq!(quoted("a \"b\" \\ </style>\n"), r#""a \22 b\22  \5c  \3c /style> ""#);
    }
}
