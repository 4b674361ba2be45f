//! `bench`: compressed sizes of a release build beside the budgets and the last committed figures.

mod files;
mod saved;
mod sizes;
mod styles;

use std::path::Path;

use crate::arguments::Arguments;
use crate::command::Outcome;
use crate::project::Project;
use saved::Saved;
use sizes::Size;

/// Prints the table; may save it, and may fail when a budget is exceeded.
pub fn main(mut arguments: Arguments) -> Outcome {
    let (is_save, is_strict) = (arguments.flag("--save"), arguments.flag("--strict"));
    let dist = arguments.folder("--dist")?;
    arguments.finish()?;
    let project = Project::find()?;
    let sizes = print_sizes(&project, &dist.unwrap_or_else(|| project.root.join("dist")))?;
    if is_save {
        Saved::of(&sizes).write(&project)?;
        println!("Saved in xtask/sizes.toml.");
    }
    let over = sizes.iter().filter(|size| size.is_over()).count();
    match over {
        0 => Ok(()),
        _ if !is_strict => Ok(()),
        _ => Err(format!("{over} sizes are over budget; the table above says which and by how much.")),
    }
}

/// Measures a build and prints the table.
pub fn print_sizes(project: &Project, dist: &Path) -> Outcome<Vec<Size>> {
    let saved = Saved::read(project)?;
    let sizes = sizes::measure(dist)?;
    println!("Compressed sizes in KB (brotli 11, 1 KB = 1000 bytes):\n");
    println!("{:<40} {:>8} {:>8} {:>10} {:>8}", "what", "now", "budget", "committed", "change");
    for size in &sizes {
        println!("{}", row(size, saved.bytes(&size.name)));
    }
    let over = sizes.iter().filter(|size| size.is_over()).count();
    println!("\n{over} of {} sizes are over budget.", sizes.len());
    Ok(sizes)
}

/// A line of the table.
fn row(size: &Size, committed: Option<u64>) -> String {
    let (before, change) = match committed {
        Some(before) => (kilobytes(before), format!("{:+.1}", in_kilobytes(size.bytes) - in_kilobytes(before))),
        None => ("none".to_owned(), String::new()),
    };
    let verdict = match size.is_over() {
        true => format!("  OVER BUDGET by {} KB", kilobytes(size.bytes - size.budget)),
        false => String::new(),
    };
    let line = format!(
        "{:<40} {:>8} {:>8} {before:>10} {change:>8}{verdict}",
        size.name,
        kilobytes(size.bytes),
        kilobytes(size.budget)
    );
    line.trim_end().to_owned()
}

fn kilobytes(bytes: u64) -> String {
    format!("{:.1}", in_kilobytes(bytes))
}

fn in_kilobytes(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_show_budget_change_and_excess() {
        let size = Size { name: "WebAssembly".to_owned(), bytes: 131_500, budget: 130_000 };
        let expected =
            "WebAssembly                                 131.5    130.0      120.0    +11.5  OVER BUDGET by 1.5 KB";
        assert_eq!(row(&size, Some(120_000)), expected);
    }

    #[test]
    fn rows_within_budget_say_no_more() {
        let size = Size { name: "CSS".to_owned(), bytes: 9_000, budget: 10_000 };
        assert_eq!(row(&size, None), "CSS                                           9.0     10.0       none");
    }
}
