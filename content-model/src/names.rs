//! Names for closed sets of values: how they are written in files, addresses and class names.

/// Gives a closed set its `ALL`, `as_str` and `from_name`: `names!(Kind, "The name in files.", One => "one");`
#[macro_export]
macro_rules! names {
    ($type:ident, $doc:literal, $($variant:ident => $name:literal),+ $(,)?) => {
        impl $type {
            /// Every value.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The name of every value.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            #[doc = $doc]
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }

            /// The value with this name.
            pub fn from_name(name: &str) -> Option<$type> {
                $type::ALL.iter().copied().find(|value| value.as_str() == name)
            }
        }
    };
}

pub(crate) use names;
