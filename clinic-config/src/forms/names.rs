//! Closed sets of values: the type, how each value is written, and its reading.

macro_rules! names {
    (
        $(#[doc = $about:literal])+ $(#[derive($derived:ident)])? $type:ident, $fault:literal, $remedy:literal,
        $($(#[$meta:meta])+ $variant:ident => $name:literal),+ $(,)?
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash $(, $derived)?)]
        pub enum $type {
            $($(#[$meta])+ $variant,)+
        }

        impl $type {
            /// Every value.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The value's name in `clinic.json`.
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }
        }

        impl crate::value::TextValue for $type {
            const REMEDY: &'static str = $remedy;

            fn from_text(text: &str) -> Result<$type, crate::value::Fault> {
                $type::ALL.iter().copied().find(|value| value.as_str() == text).ok_or($fault)
            }

            fn text_schema() -> serde_json::Value {
                serde_json::json!({ "enum": [$($name),+] })
            }
        }
    };
}

pub(super) use names;
