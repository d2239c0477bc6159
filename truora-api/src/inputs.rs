//! What a check needs, known before it is sent.
