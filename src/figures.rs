//! Pictures of numbers: pure geometry, and the views that draw it.

mod figure_view;
pub mod icon_array;
pub mod sentences;

pub use figure_view::FigureView;
