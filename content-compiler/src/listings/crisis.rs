//! What stands on every page of a country's help lines: the emergency number, the first number to call, the first to text.

use std::path::Path;

use guide_model::{CrisisHelp, List, Region};

use super::help::{HelpFile, PlaceEntry};
use crate::problem::{Problem, Problems, SourceFile};
use crate::{LANGUAGE, leak};

/// One entry for each region, in the order of [`Region::ALL`].
pub(crate) fn read(root: &Path, problems: &mut Problems) -> List<CrisisHelp> {
    let Some(file) = SourceFile::read(root, format!("{LANGUAGE}/help.toml"), problems) else {
        return leak::slice(Vec::new());
    };
    let Some(list) = file.toml::<HelpFile>(problems) else { return leak::slice(Vec::new()) };
    let help = Region::ALL.iter().filter_map(|region| {
        let place = list.place.iter().find(|place| place.id.get_ref() == region.as_str());
        let help = place.and_then(|place| crisis_help(*region, place));
        if help.is_none() {
            let line = place.map_or(1, |place| file.line_at(place.id.span().start));
            problems.0.push(Problem {
                file: file.path.clone(),
                line,
                what: format!("there is no line to call for the region \"{}\"", region.as_str()),
                remedy: "Every page names one: add the place, with a line that has a phone.".to_owned(),
            });
        }
        help
    });
    leak::slice(help.collect())
}

fn crisis_help(region: Region, place: &PlaceEntry) -> Option<CrisisHelp> {
    let text = |text: &str| leak::string(text.to_owned());
    let phone = place.line.iter().find_map(|line| line.phone.as_ref())?;
    let sms = place.line.iter().filter(|line| line.sms_body.is_none()).find_map(|line| line.sms.as_ref());
    Some(CrisisHelp {
        region,
        name: text(&place.name),
        emergency: text(&place.emergency),
        phone: text(phone.get_ref()),
        sms: sms.map(|sms| text(sms.get_ref())),
    })
}
