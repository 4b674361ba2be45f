//! Objects with known keys: the macro that makes type, reading and schema from one list, and the reading itself.

use crate::json::Json;
use crate::reader::Reader;
use crate::similar::nearest;
use crate::value::Value;

/// Makes a struct, reads it from an object and describes it. Each line is `optional` or `required`, the key, its type
/// and an example; the doc comment above it is also the description in the schema.
macro_rules! object {
    (
        $(#[doc = $about:literal])+ $(#[derive($($derived:ident),+)])?
        $type:ident ignores [$($ignored:literal),*] {
            $($(#[doc = $doc:literal])+ $presence:ident $field:ident: $form:ty = $example:tt;)+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq, Eq $($(, $derived)+)?)]
        pub struct $type {
            $($(#[doc = $doc])+ pub $field: $form,)+
        }

        impl crate::value::Value for $type {
            fn read(json: &crate::json::Json, reader: &mut crate::reader::Reader) -> Option<Self> {
                const KEYS: &[&str] = &[$(stringify!($field)),+];
                let mut fields = crate::object::Fields::of(json, reader, KEYS, &[$($ignored),*])?;
                // All are read before one that is missing ends it, so that every problem is told at once.
                $(let $field = fields.$presence(stringify!($field));)+
                Some(Self { $($field: $field?),+ })
            }

            fn schema() -> serde_json::Value {
                let mut object = crate::schema::ObjectSchema::new(concat!($($about),+), &[$($ignored),*]);
                $(object.$presence(
                    stringify!($field),
                    concat!($($doc),+),
                    serde_json::json!($example),
                    <$form as crate::value::Value>::schema(),
                );)+
                object.finish()
            }
        }
    };
}

pub(crate) use object;

/// The keys of one object while they are read.
pub(crate) struct Fields<'a, 'r> {
    pairs: &'a [(String, Json)],
    reader: &'r mut Reader,
}

impl<'a, 'r> Fields<'a, 'r> {
    /// Takes the object's pairs and reports keys that are unknown or stand twice; `None` if it is no object.
    pub(crate) fn of(json: &'a Json, reader: &'r mut Reader, known: &[&str], ignored: &[&str]) -> Option<Self> {
        let Json::Object(pairs) = json else {
            let remedy = format!("Write {{ … }} with the keys {}.", known.join(", "));
            reader.refuse(json, "is no object", remedy);
            return None;
        };
        let is_strange = |key: &str| !known.contains(&key) && !ignored.contains(&key);
        for (key, _) in pairs.iter().filter(|(key, _)| is_strange(key)) {
            let remedy = match nearest(key, known) {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => format!("Remove it. The keys here are {}.", known.join(", ")),
            };
            reader.in_key(key, |reader| reader.report("is no key that is known here", remedy));
        }
        for key in known {
            let times = pairs.iter().filter(|(name, _)| name == key).count();
            if times > 1 {
                let what = format!("stands there {times} times, and only the last one counts");
                reader.in_key(key, |reader| reader.report(&what, "Keep one of them."));
            }
        }
        Some(Fields { pairs, reader })
    }

    /// The value of a key that may be missing or wrong: then it is the default.
    pub(crate) fn optional<T: Value + Default>(&mut self, key: &str) -> Option<T> {
        let read = self.last(key).and_then(|json| self.reader.in_key(key, |reader| T::read(json, reader)));
        Some(read.unwrap_or_default())
    }

    /// The value of a key without which the object means nothing.
    pub(crate) fn required<T: Value>(&mut self, key: &str) -> Option<T> {
        let json = self.last(key);
        self.reader.in_key(key, |reader| match json {
            Some(json) => T::read(json, reader),
            None => {
                reader.report("is missing", "Add it, or leave out what it belongs to.");
                None
            }
        })
    }

    fn last(&self, key: &str) -> Option<&'a Json> {
        self.pairs.iter().rev().find(|(name, _)| name == key).map(|(_, json)| json)
    }
}
