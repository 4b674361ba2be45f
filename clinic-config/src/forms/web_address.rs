//! What all web addresses share.

/// The most bytes of an address.
const LONGEST: usize = 2000;

/// The host of an address, if the address is whole and names no user. `scheme` is such as `https://`.
pub(super) fn host<'a>(address: &'a str, scheme: &str) -> Option<&'a str> {
    let rest = address.strip_prefix(scheme)?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let is_host = host.split('.').all(|label| !label.is_empty() && label.chars().all(is_host_letter));
    (is_host && is_port(port) && is_plain(rest)).then_some(host)
}

/// Whether an address holds only what an address may hold: no spaces, quotes, angles, backslashes.
pub(super) fn is_plain(address: &str) -> bool {
    const SIGNS: &str = "-._~:/?#[]@!$&'()*+,;=%";
    address.len() <= LONGEST && address.chars().all(|sign| sign.is_alphanumeric() || SIGNS.contains(sign))
}

fn is_host_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-'
}

fn is_port(port: &str) -> bool {
    port.chars().all(|digit| digit.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn a_whole_address_has_a_host() {
        for address in
            ["https://a.example", "https://a.example/b?c=d#e", "https://a.example:8443/", "https://klinik-ö.example"]
        {
            assert!(host(address, "https://").is_some_and(|host| host.ends_with("example")), "{address}");
        }
    }

    #[test]
    fn what_is_no_whole_address_has_none() {
        for address in [
            "https://",
            "https:///a",
            "https://a..example",
            "https://a@b.example",
            "https://a.example:b",
            "https://a.example:99999",
            "https://a.example/ b",
            "https://a.example/\"",
            "https://a.example\\b",
            "HTTPS://a.example",
            "http://a.example",
        ] {
            assert_eq!(host(address, "https://"), None, "{address}");
        }
        assert_eq!(host(&format!("https://a.example/{}", "a".repeat(2000)), "https://"), None);
    }
}
