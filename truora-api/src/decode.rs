//! How members of an answer are read: sources disagree about kinds, so a number is taken where text
//! is declared and text where a number is, and null is absence.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};

use crate::values::Sensitive;

/// A member of text that may be absent.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = Option::<LenientText>::deserialize(deserializer)?;
    Ok(text.map(|text| text.0))
}

/// A member of text that is always there.
pub(crate) fn required_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    LenientText::deserialize(deserializer).map(|text| text.0)
}

/// A list of text.
pub(crate) fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let list = Option::<Vec<Option<LenientText>>>::deserialize(deserializer)?;
    Ok(list.unwrap_or_default().into_iter().flatten().map(|text| text.0).collect())
}

/// A list; null is an empty one, and null in it is nothing.
pub(crate) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    let list = Option::<Vec<Option<T>>>::deserialize(deserializer)?;
    Ok(list.unwrap_or_default().into_iter().flatten().collect())
}

/// A map; null is an empty one.
pub(crate) fn map<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, T>, D::Error> {
    Option::<BTreeMap<String, T>>::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// A map whose values are no null: null in it is nothing.
pub(crate) fn full_map<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, T>, D::Error> {
    let map: BTreeMap<String, Option<T>> = map(deserializer)?;
    Ok(map.into_iter().filter_map(|(key, value)| Some((key, value?))).collect())
}

/// A map of text; null in it is nothing.
pub(crate) fn text_map<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Texts, D::Error> {
    let map: BTreeMap<String, LenientText> = full_map(deserializer)?;
    Ok(map.into_iter().map(|(key, text)| (key, text.0)).collect())
}

/// A map of maps of text, of which any may be null.
pub(crate) fn text_maps<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, Option<Texts>>, D::Error> {
    let map: BTreeMap<String, Option<TextMap>> = map(deserializer)?;
    Ok(map.into_iter().map(|(key, texts)| (key, texts.map(|texts| texts.0))).collect())
}

type Texts = BTreeMap<String, String>;

struct TextMap(Texts);

impl<'de> Deserialize<'de> for TextMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text_map(deserializer).map(Self)
    }
}

/// A number, also as text. Text that is no number is absence: it would be a pity to lose the whole answer for it,
/// and the raw body still has it.
pub(crate) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    // JSON has no NaN, and neither have its readers.
    Ok(parsed(deserializer)?.filter(|number: &f64| number.is_finite()))
}

/// A whole number, also as text or with a fraction of zero; other text is absence, as for [`number`].
pub(crate) fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let Some(LenientText(text)) = Option::deserialize(deserializer)? else { return Ok(None) };
    let text = text.trim();
    // "3.0" is a whole number too.
    Ok(text.parse().ok().or_else(|| text.strip_suffix(".0").and_then(|text| text.parse().ok())))
}

/// A whole number that no log may show.
pub(crate) fn hidden_integer<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Sensitive<i64>>, D::Error> {
    Ok(integer(deserializer)?.map(Sensitive::from))
}

/// True or false, also as text; other text is absence, as for [`number`].
pub(crate) fn truth<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    parsed(deserializer)
}

fn parsed<'de, D: Deserializer<'de>, T: std::str::FromStr>(deserializer: D) -> Result<Option<T>, D::Error> {
    let text = Option::<LenientText>::deserialize(deserializer)?;
    Ok(text.and_then(|text| text.0.trim().parse().ok()))
}

/// Text, or a number or truth value as text.
pub(crate) struct LenientText(pub(crate) String);

impl<'de> Deserialize<'de> for LenientText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl Visitor<'_> for TextVisitor {
    type Value = LenientText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text or a number")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<LenientText, E> {
        Ok(LenientText(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<LenientText, E> {
        Ok(LenientText(text))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<LenientText, E> {
        Ok(LenientText(number.to_string()))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<LenientText, E> {
        Ok(LenientText(number.to_string()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<LenientText, E> {
        Ok(LenientText(
            serde_json::Number::from_f64(number).map_or_else(|| number.to_string(), |n| n.to_string()),
        ))
    }

    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<LenientText, E> {
        Ok(LenientText(truth.to_string()))
    }
}
