//! Futures that are stored: they may move between threads, except where there are none.

use std::future::Future;
use std::pin::Pin;

use futures_util::Stream;

/// `Send`, except on WebAssembly, where requests are bound to the one thread. Whatever is so implements it.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send> MaybeSend for T {}
#[cfg(not(target_arch = "wasm32"))]
pub(crate) type Task<T> = Pin<Box<dyn Future<Output = T> + Send>>;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) type TaskStream<T> = Pin<Box<dyn Stream<Item = T> + Send>>;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) type Asking<A, T> = Box<dyn Fn(A) -> Task<T> + Send + Sync>;

/// `Send`, except on WebAssembly, where requests are bound to the one thread. Whatever is so implements it.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T> MaybeSend for T {}
#[cfg(target_arch = "wasm32")]
pub(crate) type Task<T> = Pin<Box<dyn Future<Output = T>>>;
#[cfg(target_arch = "wasm32")]
pub(crate) type TaskStream<T> = Pin<Box<dyn Stream<Item = T>>>;
#[cfg(target_arch = "wasm32")]
pub(crate) type Asking<A, T> = Box<dyn Fn(A) -> Task<T>>;
