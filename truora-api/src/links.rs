//! Links that are opened in a browser or on a phone.
