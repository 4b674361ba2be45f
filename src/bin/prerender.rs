//! Trunk's `post_build` hook: writes every page of the guide as HTML into the staging folder.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use clinic_config::ClinicConfig;
use ketamine_guide::prerender::{LOGO_FOLDER, Target, precompress, write_site};
use ketamine_guide::routes::{Base, PLACEHOLDER_ORIGIN};

/// Where a clinic's settings lie, unless `GUIDE_CLINIC` names another file.
const CLINIC: &str = "public/clinic.json";

fn main() -> ExitCode {
    match run() {
        Ok(message) => {
            eprintln!("{message}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("prerender: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The settings of the clinic that hosts the guide, if there are any; what is wrong in them is left out and told. Its
/// logo is copied into `out`.
fn clinic(out: &Path) -> Result<ClinicConfig, String> {
    let named = env::var_os("GUIDE_CLINIC").map(PathBuf::from);
    let file = named.clone().unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join(CLINIC));
    if named.is_none() && !file.exists() {
        return Ok(ClinicConfig::default());
    }
    let bytes = fs::read(&file).map_err(|error| {
        format!("{}: {error}. Let GUIDE_CLINIC name the clinic's settings, or unset it.", file.display())
    })?;
    let (mut clinic, problems) = clinic_config::parse(&bytes);
    for problem in problems {
        eprintln!("prerender: {problem}");
    }
    if let Some(logo) = clinic.logo.as_ref().filter(|logo| logo.is_path())
        && let Err(error) = copy_logo(&file, logo.as_str(), out)
    {
        eprintln!("prerender: clinic.json: the logo {}: {error}. Put it beside clinic.json.", logo.as_str());
        clinic.logo = None;
    }
    Ok(clinic)
}

fn copy_logo(settings: &Path, logo: &str, out: &Path) -> std::io::Result<()> {
    let to = out.join(LOGO_FOLDER).join(logo);
    to.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::copy(settings.with_file_name(logo), to).map(|_| ())
}

/// Whether readers' devices may keep a copy of the guide; `GUIDE_OFFLINE=off` says no.
fn is_kept_on_devices() -> Result<bool, String> {
    match env::var("GUIDE_OFFLINE").as_deref() {
        Err(_) | Ok("on") => Ok(true),
        Ok("off") => Ok(false),
        Ok(other) => Err(format!("GUIDE_OFFLINE is \"{other}\". Write off, or leave it unset.")),
    }
}

fn run() -> Result<String, String> {
    let variable = |name: &str| {
        env::var(name).map_err(|_| format!("{name} is not set. Trunk sets it: run `trunk build`, not this program."))
    };
    let origin = env::var("GUIDE_ORIGIN").ok();
    let advice = match &origin {
        Some(_) => String::new(),
        None => format!(
            "\nprerender: canonical addresses begin with {PLACEHOLDER_ORIGIN}. \
             Set GUIDE_ORIGIN=https://your.host before a build that goes online."
        ),
    };
    // Errors of the executor mean that there is one already, which serves as well.
    let _ = any_spawner::Executor::init_futures_executor();
    let folder = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let clinic = clinic(&folder)?;
    let base = Base::new(&variable("TRUNK_PUBLIC_URL")?);
    let mut target = Target::new(folder.clone(), base, origin.as_deref().unwrap_or(PLACEHOLDER_ORIGIN), clinic);
    if !is_kept_on_devices()? {
        target = target.without_copies_on_devices();
    }
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let site = guide_compiler::compile(&content, guide_compiler::today()).map_err(|problems| problems.to_string())?;
    let pages = write_site(&target, &site).map_err(|error| error.to_string())?;
    // Whoever edits a page waits for each build; whoever deploys one does not.
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        precompress(&folder).map_err(|error| error.to_string())?;
    }
    let (long, all) = site.long_sentences();
    Ok(format!("prerender: {pages} pages written; {long} of {all} sentences have more than 20 words.{advice}"))
}
