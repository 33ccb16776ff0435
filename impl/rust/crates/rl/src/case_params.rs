//! The parameters of a case in two parts: what its benchmark takes, and what its agent takes.

use rvp_bench_core::{BenchError, Params, Result, params};
use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::forward_to_deserialize_any;

/// Both parts of one table, closed as a whole; a key may belong to both.
///
/// Fails for an unknown key, a missing one, or a value of the wrong type, naming the key.
pub fn read_two<A: DeserializeOwned, B: DeserializeOwned>(table: &Params) -> Result<(A, B)> {
    let (first, second) = (field_names::<A>(), field_names::<B>());
    let mut known = first.to_vec();
    known.extend(second.iter().filter(|name| !first.contains(name)));
    if let Some(key) = table.keys().find(|key| !known.contains(&key.as_str())) {
        let known = known.join(", ");
        return Err(BenchError::new(format!("parameter {key} is unknown; known: {known}")));
    }
    Ok((params::read(&part(table, first))?, params::read(&part(table, second))?))
}

fn part(table: &Params, names: &[&str]) -> Params {
    let keys = names.iter().filter_map(|&name| table.get_key_value(name));
    keys.map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// The names of a struct's fields, as serde's derive tells them to any format.
fn field_names<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut names = FieldNames(&[]);
    let _no_value = T::deserialize(&mut names);
    names.0
}

struct FieldNames(&'static [&'static str]);

impl<'de> Deserializer<'de> for &mut FieldNames {
    type Error = serde::de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> std::result::Result<V::Value, Self::Error> {
        Err(Error::custom("here are names, no values"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> std::result::Result<V::Value, Self::Error> {
        self.0 = fields;
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
