//! Which headers each group of files gets: the one table from which the settings of all hosts are made.

use super::group::Group;
use crate::prerender::policy::{Inline, Kind, Outside, Policy};
use crate::routes::Base;

/// A header: its name and its value.
pub type Header = (&'static str, String);

/// What a build holds, gathered while it is written.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// What stands in pages and documents.
    pub inline: Inline,
    /// What stands in pages for frames.
    pub in_frames: Inline,
    /// What they may reach beside the guide.
    pub outside: Outside,
    /// The paths of all files, below the base.
    pub files: Vec<String>,
}

/// The headers of a build.
#[derive(Clone, Debug)]
pub struct Table {
    /// Where the guide stands.
    pub base: Base,
    /// What its pages hold.
    pub pages: Pages,
}

/// Devices that no page of the guide asks for, nor anything within it.
const PERMISSIONS: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), \
                           gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/// A year, as browsers want it before they believe it.
const TRANSPORT: &str = "max-age=31536000";

impl Table {
    /// The headers of every file.
    pub fn of_all(&self) -> Vec<Header> {
        let mut headers =
            vec![("X-Content-Type-Options", "nosniff".to_owned()), ("Referrer-Policy", "no-referrer".to_owned())];
        // It holds for a whole host. A guide in a folder does not decide for the rest of it.
        if self.base.as_str().is_empty() {
            headers.push(("Strict-Transport-Security", TRANSPORT.to_owned()));
        }
        headers
    }

    /// The headers of a group's files beside these.
    pub fn of(&self, group: Group) -> Vec<Header> {
        let cache = if group.is_hashed() { "public, max-age=31536000, immutable" } else { "no-cache" };
        let mut headers = vec![("Cache-Control", cache.to_owned())];
        if group.is_shared() {
            headers.push(("Access-Control-Allow-Origin", "*".to_owned()));
            headers.push(("Cross-Origin-Resource-Policy", "cross-origin".to_owned()));
        }
        if group.has_pages() {
            headers.push(("Content-Security-Policy", self.policy(group)));
            headers.push(("Permissions-Policy", PERMISSIONS.to_owned()));
        }
        headers
    }

    /// All headers of a group's files.
    pub fn whole(&self, group: Group) -> Vec<Header> {
        self.of_all().into_iter().chain(self.of(group)).collect()
    }

    fn policy(&self, group: Group) -> String {
        let Pages { inline, in_frames, outside, .. } = &self.pages;
        match group {
            Group::Frames => Policy { kind: Kind::Document, inline: in_frames, outside }.header("*"),
            _ => Policy { kind: Kind::App, inline, outside }.header("'self'"),
        }
    }

    /// The policy of all pages without who may frame them.
    pub fn policy_for_all(&self) -> String {
        let Pages { inline, in_frames, outside, .. } = &self.pages;
        let mut all = inline.clone();
        all.join(in_frames.clone());
        Policy { kind: Kind::App, inline: &all, outside }.text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(base: &str, group: Group, name: &str) -> Option<String> {
        let table = Table { base: Base::new(base), pages: Pages::default() };
        table.whole(group).into_iter().find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    #[test]
    fn no_header_is_there_twice() {
        for group in Group::ALL {
            let mut names: Vec<_> = Table { base: Base::new("/"), pages: Pages::default() }.whole(group);
            let all = names.len();
            names.sort();
            names.dedup_by_key(|(name, _)| *name);
            assert_eq!(names.len(), all, "{}", group.as_str());
        }
    }

    #[test]
    fn only_what_has_a_hash_is_kept_without_asking() {
        for group in Group::ALL {
            let cache = value("/", group, "Cache-Control").unwrap_or_default();
            assert_eq!(cache.contains("immutable"), group.is_hashed(), "{}", group.as_str());
        }
    }

    #[test]
    fn only_frames_may_be_framed_by_everybody() {
        for (group, framed_by) in [(Group::Frames, "*"), (Group::Rest, "'self'")] {
            let policy = value("/", group, "Content-Security-Policy").unwrap_or_default();
            assert!(policy.ends_with(&format!("; frame-ancestors {framed_by}")), "{policy}");
        }
    }

    #[test]
    fn a_guide_in_a_folder_does_not_decide_for_the_whole_host() {
        assert!(value("/", Group::Rest, "Strict-Transport-Security").is_some());
        assert_eq!(value("/ketamine/", Group::Rest, "Strict-Transport-Security"), None);
    }
}
