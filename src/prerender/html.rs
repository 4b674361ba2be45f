//! Escaping for the few places where HTML is written by hand.

/// Text as it may stand in an attribute between double quotes, or between tags.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_gets_out_of_an_attribute() {
        assert_eq!(super::escape(r#"a"b<c>&"#), "a&quot;b&lt;c&gt;&amp;");
    }
}
