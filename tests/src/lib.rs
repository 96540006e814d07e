//! What the gates over all content share.
