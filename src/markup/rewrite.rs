//! Changes a tree of static markup after it was built: for documents that hold many pages, and for other websites.

use std::borrow::Cow;

use super::{Element, Node};

impl Element {
    /// Calls `change` with this element and with every element in it, outermost first.
    pub fn rewrite(&mut self, change: &impl Fn(&mut Element)) {
        change(self);
        for child in &mut self.children {
            if let Node::Element(element) = child {
                element.rewrite(change);
            }
        }
    }

    /// The value of an attribute.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| *found == name).map(|(_, value)| value.as_ref())
    }

    /// Sets an attribute that is there already, or adds it.
    pub fn set(&mut self, name: &'static str, value: String) {
        let value = Cow::Owned(value);
        match self.attributes.iter_mut().find(|(found, _)| *found == name) {
            Some((_, place)) => *place = value,
            None => self.attributes.push((name, value)),
        }
    }

    /// Makes the element an ordinary one that screen readers do not list among the page's parts.
    pub fn be_no_landmark(&mut self) {
        if matches!(self.tag, "section" | "nav" | "aside") {
            self.tag = "div";
            self.attributes.retain(|(name, _)| !name.starts_with("aria-label"));
        }
    }

    /// Puts `prefix` before the element's own id and before the ids that it names, so that ids of two pages never meet.
    pub fn prefix_ids(&mut self, prefix: &str) {
        const ID_ATTRIBUTES: [&str; 6] = ["id", "for", "name", "aria-labelledby", "aria-describedby", "popovertarget"];
        for (name, value) in &mut self.attributes {
            if ID_ATTRIBUTES.contains(name) {
                let ids: Vec<String> = value.split_whitespace().map(|id| format!("{prefix}-{id}")).collect();
                *value = Cow::Owned(ids.join(" "));
            }
            if *name == "href" && value.starts_with('#') {
                *value = Cow::Owned(format!("#{prefix}-{}", value.trim_start_matches('#')));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::markup::{element, link};

    #[test]
    fn ids_and_what_names_them_get_the_prefix_at_every_depth() {
        let label = element("label").attribute("for", "a").attribute("aria-describedby", "b c");
        let mut tree = element("div").id("a").child(label).child(link("#b")).child(link("/benefits/#b"));
        tree.rewrite(&|element| element.prefix_ids("faq"));
        let mut html = String::new();
        tree.write_html(&mut html);
        assert_eq!(
            html,
            "<div id=\"faq-a\"><label for=\"faq-a\" aria-describedby=\"faq-b faq-c\"></label>\
             <a href=\"#faq-b\"></a><a href=\"/benefits/#b\"></a></div>"
        );
    }
}
