//! Forgetting that is killed at a random moment, by a real kill: the next start ends it, or nothing was begun. Two
//! thousand of them are in `.ci/kills`; a stop at every single step is told among the stories.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use crate::support::program::program;
use crate::walk::{files, holds, run};

const ROUNDS: u32 = 30;
const WORDS: [&str; 2] = ["Mata-Hari", "from the café"];

#[test]
fn whatever_kills_it_nothing_is_left_by_halves() {
    let mut longest = Duration::from_millis(20);
    let mut half_way = 0;
    for round in 0..ROUNDS {
        let dir = tempfile::tempdir().unwrap();
        let home = dir.path().join("home");
        run(&home, &["accounts", "add", "facebook", "perso"]);
        run(&home, &["accounts", "add", "facebook", "Mata-Hari"]);
        run(
            &home,
            &["request", "facebook/Mata-Hari", "facebook/object", "sent", "--note", WORDS[1]],
        );
        let own = files(&home.join("journal")).remove(0);
        fs::copy(&own, home.join("journal/elsewher.jsonl")).unwrap();
        fs::copy(&own, home.join("journal/a copy.jsonl")).unwrap();
        let mut command = program();
        command.args(["forget", "facebook/Mata-Hari", "--yes"]).env("OPTOUT_TUI_HOME", &home);
        let since = Instant::now();
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        if round == 0 {
            // How long it takes when nobody kills it.
            child.wait().unwrap();
            longest = since.elapsed();
        } else {
            thread::sleep(longest.mul_f64(fastrand::f64()));
            child.kill().unwrap();
            child.wait().unwrap();
        }
        half_way += u32::from(home.join("local/forgetting").exists());
        let export = run(&home, &["export", "--format", "json"]);
        let left: Vec<_> =
            WORDS.iter().filter(|word| holds(&home, word) || export.contains(**word)).collect();
        let whole = WORDS.iter().all(|word| holds(&home, word) && export.contains(word));
        assert!(left.is_empty() || (whole && !holds(&home, "\"forget\"")), "{left:?}");
        let odd = |path: &PathBuf| path.to_string_lossy().ends_with(".new");
        assert!(!files(&home).iter().any(odd) && !home.join("local/forgetting").exists());
    }
    println!("{half_way} of {ROUNDS} were killed half way");
}
