//! A link to a page that says whether it is the current one.

use guide_model::{Address, Page};

use crate::browser;
use crate::content::summary;
use crate::markup::{Element, link};
use crate::routes::Base;

/// A link with the page's short title, on the page at the address `here`.
pub fn page_link(base: Base, page: Page, here: &Address) -> Element {
    let link = link(base.page(page)).class("page-link").child(summary(page).short_title);
    match current(page, here) {
        Some(state) => link.attribute("aria-current", state),
        None => link,
    }
}

/// Says anew on the links of the header which of them leads to the page at the address `here`.
pub fn mark_page_links(base: Base, here: &Address) {
    browser::mark_current_links(".header .page-link", |path| match base.parse(path) {
        Address::Page(page) => current(page, here),
        Address::Source(_) => None,
    });
}

/// What a link to a page says of itself: `page` on the page itself, and `true` on pages below it.
fn current(page: Page, here: &Address) -> Option<&'static str> {
    match here {
        Address::Page(here) if *here == page => Some("page"),
        here if here.page() == page => Some("true"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use guide_model::{Address, Page};

    use super::current;

    #[test]
    fn a_link_says_that_it_leads_to_this_page_or_to_the_one_above_it() {
        let source = Address::Source("zarate-2006".to_owned());
        assert_eq!(current(Page::Evidence, &Address::Page(Page::Evidence)), Some("page"));
        assert_eq!(current(Page::Evidence, &source), Some("true"));
        assert_eq!(current(Page::Benefits, &source), None);
        assert_eq!(current(Page::Benefits, &Address::Page(Page::Evidence)), None);
    }
}
