//! What tests can do in Chromium only: commands of its developer tools, which the other engines have none of.

use fantoccini::wd::PrintConfigurationBuilder;
use serde_json::{Value, json};

use crate::{Browser, Failure};

/// A browser that is Chromium. A test that asks for it cannot run in another engine, and stands in
/// `xtask/src/test/left_out.rs`.
#[derive(Clone, Copy, Debug)]
pub struct Chromium<'a>(&'a Browser);

impl<'a> Chromium<'a> {
    /// The caller has seen that it is one.
    pub(crate) fn of(browser: &'a Browser) -> Chromium<'a> {
        Chromium(browser)
    }

    /// How many sheets of US letter paper the page takes.
    ///
    /// # Errors
    /// When the browser is gone or prints nothing.
    pub async fn printed_pages(self) -> Result<usize, Failure> {
        let paper = PrintConfigurationBuilder::default().build();
        let paper = paper.map_err(|error| Failure::Print(format!("{error:?}")))?;
        let pdf = self.0.client().print(paper).await?;
        // Each page of a PDF is an object of type "/Page"; the list of them has the type "/Pages".
        let text: String = pdf.iter().map(|byte| char::from(*byte)).collect();
        let pages = text.match_indices("/Type /Page").filter(|(at, found)| !text[at + found.len()..].starts_with('s'));
        Ok(pages.count())
    }

    /// From now on the page is styled as on paper.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn emulate_print(self) -> Result<(), Failure> {
        self.command("Emulation.setEmulatedMedia", json!({ "media": "print" })).await.map(|_| ())
    }

    /// Takes the device off the network, or puts it back.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn set_offline(self, is_offline: bool) -> Result<(), Failure> {
        self.command("Network.enable", json!({})).await?;
        let network = json!({ "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.command("Network.emulateNetworkConditions", network).await.map(|_| ())
    }

    /// From now on the browser refuses to load addresses of these patterns, as a blocker does.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn block(self, patterns: &[&str]) -> Result<(), Failure> {
        self.command("Network.enable", json!({})).await?;
        self.command("Network.setBlockedURLs", json!({ "urls": patterns })).await.map(|_| ())
    }

    /// From now on the pages of an origin may store so many bytes only.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn limit_storage(self, origin: &str, bytes: u32) -> Result<(), Failure> {
        let limit = json!({ "origin": origin, "quotaSize": bytes });
        self.command("Storage.overrideQuotaForOrigin", limit).await.map(|_| ())
    }

    /// What screen readers are told of the page's elements of one role: their names, in the page's order.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn accessible_names(self, role: &str) -> Result<Vec<String>, Failure> {
        self.command("Accessibility.enable", json!({})).await?;
        let tree = self.command("Accessibility.getFullAXTree", json!({})).await?;
        let nodes = tree["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
        let of_role =
            nodes.iter().filter(|node| node["ignored"] == json!(false) && node["role"]["value"] == json!(role));
        Ok(of_role.map(|node| node["name"]["value"].as_str().unwrap_or_default().to_owned()).collect())
    }

    /// What screen readers are told of the page: one line for each part that they read, with its role, name and state,
    /// deeper by what it lies in.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn accessibility_tree(self) -> Result<String, Failure> {
        self.command("Accessibility.enable", json!({})).await?;
        let tree = self.command("Accessibility.getFullAXTree", json!({})).await?;
        Ok(tree["nodes"].as_array().map(|nodes| crate::tree::written(nodes)).unwrap_or_default())
    }

    /// A command of the developer tools.
    pub(crate) async fn command(self, name: &str, parameters: Value) -> Result<Value, Failure> {
        self.0.extension("goog/cdp/execute", json!({ "cmd": name, "params": parameters })).await
    }
}
