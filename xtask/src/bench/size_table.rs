//! Prints sizes beside their budgets and the last committed figures.

use guide_model::{Size, Sizes};

use super::sizes::NamedSize;

/// Prints the table.
pub fn print(sizes: &[NamedSize], committed: &Sizes) {
    println!("Compressed sizes in KB (brotli 11, 1 KB = 1000 bytes):\n");
    println!("{:<40} {:>8} {:>8} {:>10} {:>8}", "what", "now", "budget", "committed", "change");
    for (name, size) in sizes {
        println!("{}", row(name, *size, committed.0.get(name).map(|size| size.bytes)));
    }
    let over = sizes.iter().filter(|(_, size)| size.is_over()).count();
    println!("\n{over} of {} sizes are over budget.", sizes.len());
}

fn row(name: &str, size: Size, committed: Option<u64>) -> String {
    let (before, change) = match committed {
        Some(before) => (kilobytes(before), format!("{:+.1}", in_kilobytes(size.bytes) - in_kilobytes(before))),
        None => ("none".to_owned(), String::new()),
    };
    let verdict = match size.is_over() {
        true => format!("  OVER BUDGET by {} KB", kilobytes(size.bytes - size.budget)),
        false => String::new(),
    };
    let line = format!(
        "{name:<40} {:>8} {:>8} {before:>10} {change:>8}{verdict}",
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
        let size = Size { bytes: 131_500, budget: 130_000 };
        let expected =
            "WebAssembly                                 131.5    130.0      120.0    +11.5  OVER BUDGET by 1.5 KB";
        assert_eq!(row("WebAssembly", size, Some(120_000)), expected);
    }

    #[test]
    fn rows_within_budget_say_no_more() {
        let size = Size { bytes: 9_000, budget: 10_000 };
        assert_eq!(row("CSS", size, None), "CSS                                           9.0     10.0       none");
    }
}
