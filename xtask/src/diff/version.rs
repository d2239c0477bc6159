//! The version that changes ask for.

use super::change::{Change, Class};

/// Which number of the version a set of changes raises.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing changed.
    #[default]
    None,
    /// Wording.
    Patch,
    /// Additions.
    Minor,
    /// Something breaks.
    Major,
}

impl Bump {
    /// What these changes ask for.
    pub fn of(changes: &[Change]) -> Self {
        match changes.iter().map(Change::class).max() {
            None => Self::None,
            Some(Class::Text) => Self::Patch,
            Some(Class::Addition) => Self::Minor,
            Some(Class::Breaking) => Self::Major,
        }
    }

    /// Its name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The next version, as Cargo counts: before 1.0 the second number says what breaks, and the
    /// third one the rest. None if the version has not three numbers.
    pub fn next(self, version: &str) -> Option<String> {
        let numbers: Vec<u64> =
            version.split('.').map(|number| number.parse().ok()).collect::<Option<_>>()?;
        let [major, minor, patch] = *numbers.as_slice() else { return None };
        let (major, minor, patch) = match (self, major) {
            (Self::None, _) => (major, minor, patch),
            (Self::Major, 0) => (0, minor + 1, 0),
            (Self::Major, _) => (major + 1, 0, 0),
            (Self::Minor, 1..) => (major, minor + 1, 0),
            (Self::Minor | Self::Patch, _) => (major, minor, patch + 1),
        };
        Some(format!("{major}.{minor}.{patch}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_one_the_second_number_says_what_breaks() {
        let next = |bump: Bump, version: &str| bump.next(version).unwrap_or_default();
        assert_eq!(next(Bump::Major, "0.1.2"), "0.2.0");
        assert_eq!(next(Bump::Minor, "0.1.2"), "0.1.3");
        assert_eq!(next(Bump::Patch, "0.1.2"), "0.1.3");
        assert_eq!(next(Bump::None, "0.1.2"), "0.1.2");
        assert_eq!(next(Bump::Major, "1.4.2"), "2.0.0");
        assert_eq!(next(Bump::Minor, "1.4.2"), "1.5.0");
        assert_eq!(next(Bump::Patch, "1.4.2"), "1.4.3");
        assert_eq!(Bump::Major.next("one"), None);
    }
}
