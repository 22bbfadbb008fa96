//! The program: hands the arguments over.

fn main() {}
