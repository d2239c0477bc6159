//! Variables of message templates.
