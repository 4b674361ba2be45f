//! How much a page asks of a device, and how slow the device is: what the bench needs of a browser.

use serde_json::json;

use crate::{Chromium, Failure};

/// A network and a processor that are slower than those of this machine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Throttle {
    /// What is added to each request, in milliseconds.
    pub latency: u32,
    /// Bits each second to the device.
    pub down: u32,
    /// Bits each second from the device.
    pub up: u32,
    /// How many times slower the processor is.
    pub processor: u32,
}

impl Chromium<'_> {
    /// From now on the page has a slower network and a slower processor.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn throttle(self, throttle: Throttle) -> Result<(), Failure> {
        let Throttle { latency, down, up, processor } = throttle;
        let (down, up) = (down / 8, up / 8);
        let network = json!({
            "offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up,
        });
        self.command("Network.enable", json!({})).await?;
        self.command("Network.emulateNetworkConditions", network).await?;
        self.command("Emulation.setCPUThrottlingRate", json!({ "rate": processor })).await.map(drop)
    }

    /// Runs a script first on every page from now on, whatever the page's policy says.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn run_first_on_every_page(self, script: &str) -> Result<(), Failure> {
        self.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await.map(drop)
    }

    /// Ends the page's workers; from now on the page asks the host for everything.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn stop_workers(self) -> Result<(), Failure> {
        self.command("Network.enable", json!({})).await?;
        self.command("Network.setBypassServiceWorker", json!({ "bypass": true })).await?;
        self.command("ServiceWorker.enable", json!({})).await?;
        self.command("ServiceWorker.stopAllWorkers", json!({})).await.map(drop)
    }

    /// What the page's scripts hold, in bytes, after a cleaning up: objects, what the browser keeps for them, and buffers.
    /// WebAssembly's memory is in none of these.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn heap(self) -> Result<f64, Failure> {
        self.command("HeapProfiler.collectGarbage", json!({})).await?;
        let usage = self.command("Runtime.getHeapUsage", json!({})).await?;
        let parts = ["usedSize", "embedderHeapUsedSize", "backingStorageSize"];
        Ok(parts.iter().filter_map(|part| usage[part].as_f64()).sum())
    }

    /// The browser's name and version.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn version(self) -> Result<String, Failure> {
        let version = self.command("Browser.getVersion", json!({})).await?;
        Ok(version["product"].as_str().map(|name| name.replace('/', " ")).unwrap_or_default())
    }
}
