//! Listings, page by page or as streams.
