//! The options that can be chosen between, each cut into what stands after its bold words.

use guide_model::{Address, Page};

use crate::Faults;
use crate::reading::{Part, all_in, parts, words_of};
use crate::written_site::{TestResult, WrittenPage, at_the_root, told};

/// The bold words that lead in the parts of every option, in this order.
pub const LEAD_INS: [&str; 12] = [
    "What it is.",
    "How it may work.",
    "How it goes.",
    "How fast.",
    "How long it lasts.",
    "Good sides.",
    "Bad sides.",
    "What it is like.",
    "Who it suits less.",
    "If it does not work or you stop.",
    "Cost.",
    "How sure.",
];

/// The pages that tell the options, one after the other.
pub const PAGES: [Page; 2] = [Page::EverydayOptions, Page::ClinicOptions];

/// The options of a page: what stands under each heading "Option …", with all that is below it.
pub fn options(page: &WrittenPage) -> Vec<Part<'_>> {
    let mut options: Vec<Part<'_>> = Vec::new();
    let mut is_option = false;
    for part in parts(page) {
        if part.level == 2 {
            is_option = part.title.starts_with("Option ");
            if is_option {
                options.push(part);
            }
        } else if let Some(option) = options.last_mut().filter(|_| is_option) {
            option.elements.extend(part.elements);
        }
    }
    options
}

/// The bold words at the beginning of an option's paragraphs and items.
pub fn lead_ins(option: &Part<'_>) -> Vec<String> {
    option.all("p > strong:first-child, li > strong:first-child").into_iter().map(words_of).collect()
}

/// What stands after some bold words: in the same passage, or in the list below it.
pub fn after(option: &Part<'_>, lead_in: &str) -> String {
    let begins = |words: &String| words.starts_with(lead_in);
    let passages = option.all("p, li").into_iter().map(words_of).find(begins);
    let below: Vec<String> = items_after(option, lead_in);
    let own = passages.map(|words| words.trim_start_matches(lead_in).trim().to_owned()).unwrap_or_default();
    if own.is_empty() { below.join(" ") } else { own }
}

/// The items of the list right below a paragraph that consists of these bold words.
pub fn items_after(option: &Part<'_>, lead_in: &str) -> Vec<String> {
    let mut elements = option.elements.iter().skip_while(|element| words_of(**element) != lead_in).skip(1);
    let list = elements.next().filter(|element| element.value().name() == "ul");
    list.map(|list| all_in(*list, "li").into_iter().map(words_of).collect()).unwrap_or_default()
}

/// Looks at every option. There are at least 5 of them (DISCERN 14).
pub fn check_options(look: impl Fn(&Part<'_>, &mut Faults)) -> TestResult {
    let (mut all, mut count) = (Vec::new(), 0);
    for page in PAGES {
        let page = at_the_root()?.page(&Address::Page(page))?;
        for option in options(&page) {
            let mut faults = Faults::default();
            look(&option, &mut faults);
            all.extend(faults.0.into_iter().map(|fault| format!("{}: {fault}", option.title)));
            count += 1;
        }
    }
    if count < 5 {
        all.push(format!("there are {count} options"));
    }
    told(&all)
}
