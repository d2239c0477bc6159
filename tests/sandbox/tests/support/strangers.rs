//! What tests of strangers' bytes share: chance that repeats itself, and whether all is well afterwards.

use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

use truora_sandbox::Sandbox;

use super::ok;

pub const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

/// Numbers that look random and are the same each time.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    pub fn byte(&mut self) -> u8 {
        u8::try_from(self.roll(256)).unwrap_or(0)
    }

    pub fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

static PANICS: AtomicUsize = AtomicUsize::new(0);

/// Counts panics from now on, also those that somebody catches.
pub fn count_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let show = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            PANICS.fetch_add(1, Ordering::Relaxed);
            show(panic);
        }));
    });
}

/// Everything is still served, and nothing has panicked.
pub async fn is_well(sandbox: &Sandbox) {
    ok(sandbox, "GET", "/v1/checks", "").await;
    assert_eq!(PANICS.load(Ordering::Relaxed), 0, "something has panicked");
}
