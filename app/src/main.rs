//! The page's program: everything is in the library of the same name.

fn main() {
    app::start();
}
