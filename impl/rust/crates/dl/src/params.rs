//! A case's parameters in parts: each part reads its own keys, and none may be left over.

use rvp_bench_core::params::read;
use rvp_bench_core::{BenchError, Params, Result};
use serde::de::value::Error;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, forward_to_deserialize_any};
use std::num::NonZeroU32;

/// The parameters of a case, to be taken part by part and then closed.
pub struct Parts {
    rest: Params,
    known: Vec<&'static str>,
}

impl Parts {
    /// All of them.
    pub fn new(params: &Params) -> Self {
        Self { rest: params.clone(), known: Vec::new() }
    }

    /// One part. Fails for a missing key or a value of the wrong type.
    pub fn take<T: DeserializeOwned>(&mut self) -> Result<T> {
        let names = field_names::<T>();
        self.known.extend(names);
        read(&names.iter().filter_map(|name| self.rest.shift_remove_entry(*name)).collect())
    }

    /// Fails for a key that no part has taken.
    pub fn close(self) -> Result<()> {
        let known = self.known.join(", ");
        self.rest.keys().next().map_or(Ok(()), |unknown| {
            Err(BenchError::new(format!("parameter {unknown} is unknown; known: {known}")))
        })
    }
}

/// Reads a whole number of at least 1, in the type of libtorch's sizes.
pub fn size<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<i64, D::Error> {
    NonZeroU32::deserialize(deserializer).map(|value| value.get().into())
}

/// Reads a whole number of at least 0, in the type of libtorch's sizes.
pub fn count<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<i64, D::Error> {
    u32::deserialize(deserializer).map(i64::from)
}

/// The keys that a struct reads.
fn field_names<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut names: &[&str] = &[];
    let _ = T::deserialize(FieldNames(&mut names));
    names
}

/// Notes the fields that it is asked for, and reads nothing.
struct FieldNames<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for FieldNames<'_> {
    type Error = Error;

    fn deserialize_any<V: serde::de::Visitor<'de>>(
        self,
        _visitor: V,
    ) -> std::result::Result<V::Value, Error> {
        Err(Error::custom("not a struct"))
    }

    fn deserialize_struct<V: serde::de::Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        _visitor: V,
    ) -> std::result::Result<V::Value, Error> {
        *self.0 = fields;
        Err(Error::custom("the names are all that is wanted"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
