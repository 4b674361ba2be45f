//! Which files get the same headers.

use std::sync::LazyLock;

use regex::Regex;

use crate::routes::FRAMES;

/// A group of files. Each file belongs to the first group of the list that it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Data for other websites too, with a hash in its name.
    SharedHashed,
    /// The app's own files, with a hash in their name.
    Hashed,
    /// What other websites fetch: the element with its data, and oEmbed documents.
    Shared,
    /// Pages for frames on other websites.
    Frames,
    /// Pages, and all that browsers ask for anew.
    Rest,
}

impl Group {
    /// Every group, in the order in which they count.
    pub const ALL: [Group; 5] = [Group::SharedHashed, Group::Hashed, Group::Shared, Group::Frames, Group::Rest];

    /// The name of the group in settings.
    pub const fn as_str(self) -> &'static str {
        match self {
            Group::SharedHashed => "shared-hashed",
            Group::Hashed => "hashed",
            Group::Shared => "shared",
            Group::Frames => "frames",
            Group::Rest => "rest",
        }
    }

    /// Its paths below the base, as a regular expression that every server reads alike.
    pub const fn pattern(self) -> &'static str {
        match self {
            Group::SharedHashed => r"data/((pages|texts)/)?[^/]*-[0-9a-f]{10,16}\.bin(\.br|\.gz)?$",
            Group::Hashed => r"(programs/)?[^/]*-[0-9a-f]{10,16}(_bg)?\.(js|wasm|css|svg)(\.br|\.gz)?$",
            Group::Shared => "(v1|data|oembed)/",
            Group::Frames => FRAMES,
            Group::Rest => "",
        }
    }

    /// The group of a path below the base.
    pub fn of(path: &str) -> Group {
        static PATTERNS: LazyLock<Vec<(Group, Regex)>> = LazyLock::new(|| {
            let pattern = |group: Group| Some((group, Regex::new(&format!("^{}", group.pattern())).ok()?));
            Group::ALL.into_iter().filter_map(pattern).collect()
        });
        let fitting = PATTERNS.iter().find(|(_, pattern)| pattern.is_match(path));
        fitting.map_or(Group::Rest, |(group, _)| *group)
    }

    /// Whether its files never change.
    pub const fn is_hashed(self) -> bool {
        matches!(self, Group::SharedHashed | Group::Hashed)
    }

    /// Whether pages of other origins may read its files.
    pub const fn is_shared(self) -> bool {
        matches!(self, Group::SharedHashed | Group::Shared)
    }

    /// Whether there are pages among its files.
    pub const fn has_pages(self) -> bool {
        matches!(self, Group::Frames | Group::Rest)
    }
}

#[cfg(test)]
mod tests {
    use super::Group;

    #[test]
    fn each_file_has_its_group() {
        for (path, group) in [
            ("data/pages/benefits-0123456789.bin", Group::SharedHashed),
            ("site-0123456789abcdef_bg.wasm", Group::Hashed),
            ("pieces-0123456789.css.br", Group::Hashed),
            ("icon-0123456789abcdef.svg", Group::Hashed),
            ("data/texts/benefits-0123456789.bin", Group::SharedHashed),
            ("data/search-0123456789.bin", Group::SharedHashed),
            ("data/claims.bin", Group::Shared),
            ("data/sources/a-0123456789.bin", Group::Shared),
            ("v1/guide-embed_bg.wasm", Group::Shared),
            ("embed/benefits/", Group::Frames),
            ("", Group::Rest),
            ("benefits/index.html", Group::Rest),
            ("evidence/a-0123456789/", Group::Rest),
            ("icon-512.png", Group::Rest),
            ("service-worker.js", Group::Rest),
        ] {
            assert_eq!(Group::of(path), group, "{path}");
        }
    }
}
