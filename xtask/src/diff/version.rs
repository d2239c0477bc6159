//! The version that changes ask for.

use semver::Version;

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
    /// third one the rest. What follows a pre-release is its release, where its numbers say enough.
    /// None if it is no version.
    pub fn next(self, version: &str) -> Option<String> {
        let version = Version::parse(version).ok()?;
        let Version { major, minor, patch, .. } = version;
        let is_announced = !version.pre.is_empty()
            && match (self, major) {
                (Self::Major, 0) | (Self::Minor, 1..) => patch == 0,
                (Self::Major, _) => (minor, patch) == (0, 0),
                _ => true,
            };
        let next = match (self, major) {
            (Self::None, _) => version,
            _ if is_announced => Version::new(major, minor, patch),
            (Self::Major, 0) => Version::new(0, minor + 1, 0),
            (Self::Major, _) => Version::new(major + 1, 0, 0),
            (Self::Minor, 1..) => Version::new(major, minor + 1, 0),
            (Self::Minor | Self::Patch, _) => Version::new(major, minor, patch + 1),
        };
        Some(next.to_string())
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
        assert_eq!(Bump::Major.next("1.0"), None);
    }

    #[test]
    fn a_release_follows_its_pre_release() {
        let next = |bump: Bump, version: &str| bump.next(version).unwrap_or_default();
        assert_eq!(next(Bump::None, "0.2.0-rc.1"), "0.2.0-rc.1");
        assert_eq!(next(Bump::Patch, "0.2.0-rc.1"), "0.2.0");
        assert_eq!(next(Bump::Major, "0.2.0-rc.1"), "0.2.0");
        assert_eq!(next(Bump::Major, "0.1.1-rc.1"), "0.2.0");
        assert_eq!(next(Bump::Minor, "1.1.1-rc.1"), "1.2.0");
        assert_eq!(next(Bump::Major, "2.0.0-rc.1"), "2.0.0");
    }
}
