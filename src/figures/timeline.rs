//! Draws what happens when, in one track or in several beside each other: an ordered list along a line.

use guide_model::{Inline, List, Moment, Text, Timeline};

use crate::article::inlines;
use crate::markup::{Element, element};
use crate::routes::Base;

/// A timeline. Line and marks are drawn by its style; the list says all of it.
pub fn timeline(base: Base, timeline: &'static Timeline) -> Element {
    let class = if timeline.tracks.is_empty() { "timeline" } else { "timeline timeline--tracks" };
    let moments = timeline.moments.iter().map(|moment| drawn(base, timeline.tracks, moment));
    element("figure")
        .class(class)
        .id(format!("timeline-{}", timeline.id))
        .child(element("figcaption").class("timeline__caption").child(timeline.title))
        .child(element("ol").class("timeline__moments").children(moments))
}

/// A moment: when it is, its name, and what happens.
fn drawn(base: Base, tracks: List<Text>, moment: &'static Moment) -> Element {
    let when = element("p").class("timeline__when").child(element("strong").child(moment.when));
    element("li")
        .class("timeline__moment")
        .child(when)
        .child(element("p").class("timeline__title").child(moment.title))
        .child(happenings(base, tracks, moment.happenings))
}

/// What happens: each text under the name of its track, or one under the names of all.
fn happenings(base: Base, tracks: List<Text>, texts: List<List<Inline>>) -> Element {
    let named = |names: &'static [Text], text: List<Inline>| {
        element("div")
            .class("timeline__track")
            .children(names.iter().map(|name| element("dt").child(*name)))
            .child(element("dd").children(inlines(base, text)))
    };
    match (tracks.all(), texts.all()) {
        ([], texts) => {
            element("p").class("timeline__text").children(texts.iter().flat_map(|text| inlines(base, *text)))
        }
        (tracks, [text]) => element("dl").class("timeline__tracks timeline__tracks--all").child(named(tracks, *text)),
        (tracks, texts) => {
            let each = tracks.chunks(1).zip(texts).map(|(name, text)| named(name, *text));
            element("dl").class("timeline__tracks").children(each)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &'static str) -> List<Inline> {
        List::keep(vec![Inline::Text(Text::keep(text.to_owned()))])
    }

    fn html(tracks: &[&str], texts: &[&'static str]) -> String {
        let moment = Moment {
            when: Text::keep("2019".to_owned()),
            title: Text::keep("A spray".to_owned()),
            happenings: List::keep(texts.iter().map(|text| words(text)).collect()),
        };
        let record = List::keep(vec![Timeline {
            id: Text::keep("short".to_owned()),
            title: Text::keep("Years".to_owned()),
            tracks: List::keep(tracks.iter().map(|name| Text::keep((*name).to_owned())).collect()),
            moments: List::keep(vec![moment]),
        }]);
        let mut html = String::new();
        timeline(Base::new("/"), &record.all()[0]).write_html(&mut html);
        html
    }

    #[test]
    fn a_moment_of_one_track_is_when_title_and_text() {
        let expected = "<figure class=\"timeline\" id=\"timeline-short\"><figcaption class=\"timeline__caption\">Years\
            </figcaption><ol class=\"timeline__moments\"><li class=\"timeline__moment\"><p class=\"timeline__when\">\
            <strong>2019</strong></p><p class=\"timeline__title\">A spray</p><p class=\"timeline__text\">Approved.</p>\
            </li></ol></figure>";
        assert_eq!(html(&[], &["Approved."]), expected);
    }

    #[test]
    fn every_text_stands_under_the_name_of_its_track() {
        let html = html(&["Spray", "Drip"], &["One.", "Two."]);
        let expected = "<dl class=\"timeline__tracks\"><div class=\"timeline__track\"><dt>Spray</dt><dd>One.</dd></div>\
            <div class=\"timeline__track\"><dt>Drip</dt><dd>Two.</dd></div></dl>";
        assert!(html.contains(expected), "{html}");
    }

    #[test]
    fn a_text_for_all_stands_once_under_all_names() {
        let html = html(&["Spray", "Drip"], &["Both."]);
        let expected = "<div class=\"timeline__track\"><dt>Spray</dt><dt>Drip</dt><dd>Both.</dd></div></dl>";
        assert!(html.contains(expected), "{html}");
    }
}
