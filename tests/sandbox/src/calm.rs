//! Calling code of others that panics where it should give an error.

use std::cell::Cell;
use std::panic::{self, UnwindSafe};
use std::sync::Once;

thread_local! {
    /// Whether a panic of this thread is to be told as an error alone.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// What the call gives; none when it panics. Such a panic writes nothing to the standard error: the
/// caller says in its own words what is wrong. Panics of other threads are shown as ever.
pub(crate) fn calmly<T>(call: impl FnOnce() -> T + UnwindSafe) -> Option<T> {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let show = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                show(panic);
            }
        }));
    });
    QUIET.set(true);
    let result = panic::catch_unwind(call);
    QUIET.set(false);
    result.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_none_and_only_while_it_is_asked_for() {
        assert_eq!(calmly(|| 1), Some(1));
        assert_eq!(calmly(|| -> i32 { panic!("of somebody else") }), None);
        assert!(!QUIET.get());
    }
}
