//! What the app in a release is made of, as a bill of materials (CycloneDX 1.5, JSON).

use serde_json::{Value, json};

use crate::packages::Package;

/// The bill: the guide, and every package that is compiled into what browsers run or that helps to compile it.
pub fn bill_of_materials(name: &str, packages: &[&Package]) -> Value {
    let is_guide = |package: &&&Package| package.name == name;
    let component = |kind: &str, package: &Package| {
        let mut component = json!({
            "type": kind,
            "bom-ref": reference(package),
            "name": package.name,
            "version": package.version,
        });
        if let Some(license) = &package.license {
            // Older packages write "/" where SPDX has "OR".
            component["licenses"] = json!([{ "expression": license.replace('/', " OR ") }]);
        }
        if package.source.is_some() {
            component["purl"] = json!(reference(package));
        }
        component
    };
    let guide = packages.iter().find(is_guide).map(|package| component("application", package));
    let parts: Vec<Value> =
        packages.iter().filter(|package| !is_guide(package)).map(|package| component("library", package)).collect();
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": guide },
        "components": parts,
    })
}

/// The package URL (purl).
fn reference(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Outcome;
    use crate::packages::tests::sample;

    #[test]
    fn each_package_has_its_version_licence_and_address() -> Outcome {
        let packages = sample()?;
        let bill = bill_of_materials("guide", &packages.within("guide"));
        assert_eq!(bill["metadata"]["component"]["name"], "guide");
        assert_eq!(
            bill["components"],
            json!([{
                "type": "library",
                "bom-ref": "pkg:cargo/a@1.0.0",
                "name": "a",
                "version": "1.0.0",
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
                "purl": "pkg:cargo/a@1.0.0",
            }])
        );
        Ok(())
    }
}
