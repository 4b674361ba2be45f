//! What somebody writes into the test site, and what becomes of it.

use serde::{Deserialize, Serialize};
use tokio::process::Command;

use super::WordPress;
use crate::Failure;
use crate::service::{not_started, said};

/// A post or page, as it is typed into the editor.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Writing<'a> {
    /// Who writes it.
    pub role: Role,
    /// What it is.
    pub kind: Kind,
    /// What it says, in the editor's own form.
    pub content: &'a str,
    /// What the theme adds to its own styles there.
    pub styles: &'a str,
}

/// What a person may do in the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Writes posts, and no scripts or frames.
    Author,
    /// Writes what they like.
    Administrator,
}

/// The kinds of things to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Among the news.
    Post,
    /// By itself.
    Page,
}

/// What was published.
#[derive(Clone, Debug, Deserialize)]
pub struct Published {
    /// Its address.
    pub url: String,
    /// What WordPress kept of it.
    pub kept: String,
}

impl WordPress {
    /// Publishes a post or page by a new person of that role.
    ///
    /// # Errors
    /// When WordPress refuses it.
    pub async fn publish(&self, writing: Writing<'_>) -> Result<Published, Failure> {
        let mut php = self.site.php();
        php.arg(self.site.files().join("publish.php")).arg(serde_json::to_string(&writing)?);
        let output = Command::from(php).output().await.map_err(not_started("php"))?;
        let answer = said("php", output)?;
        serde_json::from_str(&answer).map_err(|_| Failure::Program { program: "publish.php", said: answer })
    }
}
