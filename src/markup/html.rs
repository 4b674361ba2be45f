//! Writes static markup as HTML. Every text and every value is escaped here, and nowhere else.

use super::{Element, Node};

/// Elements that hold nothing and have no end tag (HTML, 13.1.2), as far as the guide uses them.
pub(crate) const VOID: &[&str] = &["br", "hr", "img", "input"];

impl Element {
    /// Writes the element at the end of `html`.
    pub fn write_html(&self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        for (name, value) in &self.attributes {
            html.push(' ');
            html.push_str(name);
            html.push_str("=\"");
            html.push_str(&escape(value));
            html.push('"');
        }
        html.push('>');
        if VOID.contains(&self.tag) {
            return;
        }
        for child in &self.children {
            match child {
                Node::Element(element) => element.write_html(html),
                Node::Text(text) => html.push_str(&escape(text)),
            }
        }
        html.push_str("</");
        html.push_str(self.tag);
        html.push('>');
    }
}

/// Text as it may stand between tags, or in an attribute between double quotes.
pub(crate) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            sign => html.push(sign),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use crate::markup::{element, link};

    #[test]
    fn words_and_values_never_become_markup() {
        let nasty = "<script>\"&'".to_owned();
        let mut html = String::new();
        element("p").class(nasty.clone()).child(nasty).write_html(&mut html);
        assert_eq!(html, "<p class=\"&lt;script&gt;&quot;&amp;'\">&lt;script&gt;&quot;&amp;'</p>");
    }

    #[test]
    fn an_element_that_holds_nothing_has_no_end() {
        let mut html = String::new();
        element("label").child(element("input").attribute("type", "radio")).child("Not").write_html(&mut html);
        assert_eq!(html, "<label><input type=\"radio\">Not</label>");
    }

    #[test]
    fn children_stand_in_order() {
        let mut html = String::new();
        element("li").child("a ").child(link("/b/").child("b")).children(Some(" c")).write_html(&mut html);
        assert_eq!(html, "<li>a <a href=\"/b/\">b</a> c</li>");
    }
}
