//! A line as its members stand in it: what is kept of it is not encoded anew.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::sum;

/// The members of an object, in their order.
pub(super) struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Members<'a> {
    /// Those of `line`, if it is an object.
    pub(super) fn of(line: &'a [u8]) -> Option<Self> {
        serde_json::from_slice(line).ok()
    }

    /// The elements of the member `name`, if it is a list.
    pub(super) fn list(&self, name: &str) -> Option<Vec<&'a RawValue>> {
        let (_, list) = self.0.iter().find(|(own, _)| own == name)?;
        serde_json::from_str(list.get()).ok()
    }

    /// The line with `elements` in place of the list `name`, and with its sum.
    pub(super) fn with(&self, name: &str, elements: &[String]) -> String {
        let mut line = String::from("{");
        for (own, value) in self.0.iter().filter(|(own, _)| own != "sum") {
            if line.len() > 1 {
                line.push(',');
            }
            line.push_str(&serde_json::Value::from(own.as_str()).to_string());
            line.push(':');
            if own == name {
                line.push('[');
                line.push_str(&elements.join(","));
                line.push(']');
            } else {
                line.push_str(value.get());
            }
        }
        line.push('}');
        sum::add(line)
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        from.deserialize_map(InOrder)
    }
}
