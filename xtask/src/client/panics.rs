//! A panic of the generator becomes an error.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// What a panic said, on a thread where panics are caught.
    static CAUGHT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs what may panic, and gives the message of the panic as an error. Nothing is printed meanwhile;
/// panics of other threads are reported as ever.
pub(super) fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |information| {
            let is_caught = CAUGHT.with_borrow_mut(|caught| match caught {
                Some(message) => {
                    *message = information.to_string();
                    true
                }
                None => false,
            });
            if !is_caught {
                before(information);
            }
        }));
    });
    CAUGHT.set(Some(String::new()));
    // What was half done is thrown away with the values that the closure owns.
    let outcome = catch_unwind(AssertUnwindSafe(run));
    let message = CAUGHT.take().unwrap_or_default();
    outcome.map_err(|_| message)
}

#[cfg(test)]
mod tests {
    use super::caught;

    #[test]
    fn a_panic_is_an_error_with_its_message_and_place() {
        let error = caught(|| -> u8 { panic!("no such key") }).unwrap_err();
        assert!(error.contains("no such key") && error.contains("panics.rs"), "{error}");
        assert_eq!(caught(|| 1), Ok(1));
    }
}
