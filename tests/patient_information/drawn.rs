//! The pictures of numbers: each number record beside what was drawn of it.

use guide_model::{Address, Block, Figure, Page};
use scraper::ElementRef;

use crate::Faults;
use crate::reading::{all_in, words_of};
use crate::written_site::{TestResult, at_the_root, told};

/// A picture of numbers as it is written on a page.
pub struct Drawn<'a> {
    element: ElementRef<'a>,
}

impl<'a> Drawn<'a> {
    /// The picture within this element.
    pub fn of(element: ElementRef<'a>) -> Drawn<'a> {
        Drawn { element }
    }

    /// The words of each element of a selector.
    pub fn all(&self, selector: &str) -> Vec<String> {
        all_in(self.element, selector).into_iter().map(words_of).collect()
    }

    /// The words of the first element of a selector.
    pub fn words(&self, selector: &str) -> String {
        self.all(selector).into_iter().next().unwrap_or_default()
    }

    /// An attribute of each element of a selector.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<&str> {
        all_in(self.element, selector).into_iter().map(|element| element.attr(name).unwrap_or_default()).collect()
    }
}

/// The number records that a page draws.
pub fn records(page: Page) -> Result<Vec<Figure>, String> {
    let blocks = at_the_root()?.content.article(page).map(|article| article.blocks);
    let figure = |block: &Block| if let Block::Figure(record) = block { Some(*record) } else { None };
    Ok(blocks.iter().flat_map(|blocks| blocks.iter()).filter_map(figure).collect())
}

/// Looks at every picture of numbers beside its record. The guide has more than 40 of them.
pub fn check_figures(look: impl Fn(&Figure, &Drawn<'_>, &mut Faults)) -> TestResult {
    let figure = |block: &Block| {
        if let Block::Figure(record) = block { Some((format!("figure-{}", record.id), *record)) } else { None }
    };
    check_records(40, figure, look)
}

/// Looks at every record of one kind beside what was drawn of it; `pick` gives the id of the drawing and the record.
/// There must be at least `least` of them.
pub fn check_records<R>(
    least: usize,
    pick: impl Fn(&Block) -> Option<(String, R)>,
    look: impl Fn(&R, &Drawn<'_>, &mut Faults),
) -> TestResult {
    let site = at_the_root()?;
    let (mut all, mut count) = (Vec::new(), 0);
    for page in Page::ALL {
        let written = site.page(&Address::Page(*page))?;
        let blocks = site.content.article(*page).map(|article| article.blocks);
        for (id, record) in blocks.iter().flat_map(|blocks| blocks.iter()).filter_map(&pick) {
            let name = format!("{} {id}", written.path);
            let Some(element) = written.all(&format!("figure#{id}")).next() else {
                all.push(format!("{name} is not drawn"));
                continue;
            };
            let mut faults = Faults::default();
            look(&record, &Drawn::of(element), &mut faults);
            all.extend(faults.0.into_iter().map(|fault| format!("{name}: {fault}")));
            count += 1;
        }
    }
    if count < least {
        all.push(format!("only {count} pictures were looked at"));
    }
    told(&all)
}
