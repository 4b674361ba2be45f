//! What the Nu Html Checker calls an error though it is none, each with its reason.

use super::Message;

/// A message that is not believed.
pub struct Gap {
    pub message: &'static str,
    /// What the text around the place holds.
    pub at: &'static str,
    /// Why it is no error; a test holds that it is said.
    #[cfg_attr(not(test), expect(dead_code, reason = "it is for people"))]
    pub why: &'static str,
}

impl Gap {
    pub fn explains(&self, error: &Message) -> bool {
        error.message == self.message && error.extract.contains(self.at)
    }
}

const fn gap(message: &'static str, at: &'static str, why: &'static str) -> Gap {
    Gap { message, at, why }
}

/// All of them are about CSS that browsers know and the checker does not.
pub const GAPS: &[Gap] = &[
    gap("CSS: Unrecognized at-rule “@container”", "@container", "Conditions on a column's width (CSS Conditional 5)."),
    gap("CSS: “container”: Property “container” doesn't exist.", "container: ", "As above."),
    gap("CSS: “container-type”: Property “container-type” doesn't exist.", "ner-type: ", "As above."),
    gap(
        "CSS: Unrecognized at-rule “@view-transition”",
        "@view-trans",
        "Page changes that fade (CSS View Transitions 2).",
    ),
    gap("CSS: Parse Error.", "(root)", "As above: a pseudo-element with a name."),
    gap(
        "CSS: “position-area”: Property “position-area” doesn't exist.",
        "ion-area: ",
        "Places beside another element (CSS Anchor Positioning 1).",
    ),
    gap("CSS: “position-area”: Property “position-area” doesn't exist.", "block-end span-all", "As above."),
    gap("CSS: “position-try-fallbacks”: Property “position-try-fallbacks” doesn't exist.", "allbacks: ", "As above."),
    gap("CSS: “justify-self”: “anchor-center” is not a “justify-self” value.", "ify-self: anchor-center", "As above."),
    gap(
        "CSS: “field-sizing”: Property “field-sizing” doesn't exist.",
        "d-sizing: ",
        "A field that grows with its text (CSS UI 4).",
    ),
    gap(
        "CSS: “paint-order”: Property “paint-order” doesn't exist.",
        "nt-order: ",
        "SVG 2; the checker knows it in SVG files only.",
    ),
    gap(
        "CSS: “max-height”: The types are incompatible.",
        "; overflow: au",
        "A variable within calc(): its type is not known to the checker.",
    ),
    gap("CSS: “inline-size”: The types are incompatible.", "; max-inline-s", "As above."),
    gap("CSS: “column-gap”: The types are incompatible.", "; padding-inli", "As above."),
    gap("CSS: “margin-inline-start”: The types are incompatible.", "mark) / 2 - 1px)", "As above."),
    gap("CSS: “max-width”: Parse Error.", "; position-are", "The unit cqi (CSS Conditional 5)."),
    gap("CSS: “--h1”: Parse Error.", "; --h2: clamp(", "As above."),
    gap("CSS: “--h2”: Parse Error.", "; --h3: calc(", "As above."),
];
