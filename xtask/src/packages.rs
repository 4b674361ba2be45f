//! The packages that the guide is made of, as cargo knows them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::command::Outcome;
use crate::project::Project;

/// What `cargo metadata` says, as far as it is read here.
#[derive(Debug, Deserialize)]
pub struct Packages {
    packages: Vec<Package>,
    resolve: Resolve,
}

/// A package of the project or of the registry.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Package {
    /// How cargo tells it from all others.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence as an SPDX expression.
    pub license: Option<String>,
    /// Where it comes from; nothing for a package of the project.
    pub source: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Debug, Deserialize)]
struct DependencyKind {
    /// Nothing for a usual one; `dev` and `build` are named.
    kind: Option<String>,
}

impl Packages {
    /// Asks cargo. The words narrow the question, such as `--features hydrate`.
    pub fn of(project: &Project, words: &[&str]) -> Outcome<Packages> {
        let mut command = project.command("cargo");
        command.args(["metadata", "--locked", "--format-version", "1"]).args(words);
        let output = command.output().map_err(|error| format!("cargo metadata did not start: {error}."))?;
        if !output.status.success() {
            return Err(format!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr)));
        }
        Packages::read(&output.stdout)
    }

    fn read(json: &[u8]) -> Outcome<Packages> {
        serde_json::from_slice(json).map_err(|error| format!("what cargo metadata said cannot be read: {error}."))
    }

    /// Every package that comes from elsewhere.
    pub fn foreign(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| package.source.is_some())
    }

    /// The package of this name with all that it is made of, by name and version; without what only tests and build
    /// scripts need.
    pub fn within(&self, name: &str) -> Vec<&Package> {
        let nodes: BTreeMap<&str, &Node> = self.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
        let is_start = |package: &&Package| package.source.is_none() && package.name == name;
        let mut open: Vec<&str> = self.packages.iter().filter(is_start).map(|package| package.id.as_str()).collect();
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                let is_usual = |dependency: &&Dependency| dependency.dep_kinds.iter().any(|kind| kind.kind.is_none());
                let next = nodes.get(id).into_iter().flat_map(|node| node.deps.iter().filter(is_usual));
                open.extend(next.map(|dependency| dependency.pkg.as_str()));
            }
        }
        let mut found: Vec<&Package> =
            self.packages.iter().filter(|package| seen.contains(package.id.as_str())).collect();
        found.sort_by_key(|package| (package.name.as_str(), package.version.as_str()));
        found
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A project that is made of `a`, tested with `b`.
    pub(crate) fn sample() -> Outcome<Packages> {
        Packages::read(
            br#"{"packages": [
                {"id": "g", "name": "guide", "version": "0.1.0", "license": "MIT OR Apache-2.0", "source": null},
                {"id": "a 1", "name": "a", "version": "1.0.0", "license": "MIT/Apache-2.0", "source": "registry"},
                {"id": "b 1", "name": "b", "version": "1.0.0", "license": "GPL-3.0-only", "source": "registry"},
                {"id": "c 1", "name": "c", "version": "2.0.0", "license": null, "source": "registry"}],
            "resolve": {"nodes": [
                {"id": "g", "deps": [{"pkg": "a 1", "dep_kinds": [{"kind": null}]}, {"pkg": "b 1", "dep_kinds": [{"kind": "dev"}]}]},
                {"id": "a 1", "deps": []}, {"id": "b 1", "deps": []}, {"id": "c 1", "deps": []}]}}"#,
        )
    }

    #[test]
    fn what_only_tests_need_is_not_within() -> Outcome {
        let packages = sample()?;
        let names: Vec<&str> = packages.within("guide").iter().map(|package| package.name.as_str()).collect();
        assert_eq!(names, ["a", "guide"]);
        assert_eq!(packages.foreign().count(), 3);
        Ok(())
    }
}
