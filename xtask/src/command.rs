//! Runs other programs and finds them on PATH.

use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What a task ends with: an error is a sentence that tells what to do.
pub type Outcome<T = ()> = Result<T, String>;

/// Runs a program to its end; its output goes straight to the terminal. `remedy` is said when it fails.
pub fn run(command: &mut Command, remedy: &str) -> Outcome {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` failed ({status}). {remedy}", describe(command))),
        Err(error) => Err(format!("`{}` did not start: {error}. {remedy}", describe(command))),
    }
}

/// The first line that a program prints, if it starts and succeeds.
pub fn first_line(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    String::from_utf8_lossy(&output.stdout).lines().next().map(|line| line.trim().to_owned())
}

/// Where PATH finds a program.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The command as a person would type it.
fn describe(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    command.get_args().fold(name, |line, argument| format!("{line} {}", argument.to_string_lossy()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_name_the_command_and_the_remedy() {
        let outcome = run(Command::new("/nowhere/trunk").arg("serve"), "Install it.");
        let message = outcome.err().unwrap_or_default();
        assert!(message.starts_with("`trunk serve` did not start"), "{message}");
        assert!(message.ends_with("Install it."), "{message}");
    }
}
