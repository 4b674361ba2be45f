//! Runs axe-core on the page that is shown.

use std::fmt;
use std::fs;

use serde::Deserialize;

use crate::guide::path_of;
use crate::{Browser, Failure};

/// A rule of accessibility that the page breaks, and where.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Violation {
    /// The rule's id, such as `color-contrast`.
    pub rule: String,
    /// What is wrong at the first place.
    pub what: String,
    /// The selectors of the places.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 4;
        let Violation { rule, what, places } = self;
        let shown = places.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
        write!(f, "{rule} at {} places ({shown}): {what}", places.len())
    }
}

/// Runs every rule of WCAG 2.2 AA and below, and the good practices.
const RUN: &str = r"
    const finish = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const place = ({ target }) => target.join(' ');
    const what = ([node]) => node.failureSummary.replace(/\s+/g, ' ');
    const short = ({ id, nodes }) => ({ rule: id, what: what(nodes), places: nodes.map(place) });
    const failed = (error) => [{ rule: 'axe itself', what: String(error), places: [] }];
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
        .then(({ violations }) => violations.map(short), failed).then(finish);
";

impl Browser {
    /// What axe-core finds wrong with the page.
    ///
    /// # Errors
    /// When axe-core is not there or the browser is gone.
    pub async fn axe_violations(&self) -> Result<Vec<Violation>, Failure> {
        let path = path_of("AXE_JS")?;
        let source = fs::read_to_string(&path).map_err(Failure::system(path.display().to_string()))?;
        self.run(&source).await?;
        self.run_async(RUN).await
    }
}
