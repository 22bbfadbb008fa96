//! Where things are kept, and folders of guides as they come.

use std::fs;

use optout_tui::domain::text::failure::Doing;
use optout_tui::domain::text::platform::Platform;
use optout_tui::system::home::Home;
use optout_tui::system::local;
use optout_tui::system::tree::{self, LONGEST, Tree, Why};

fn names(tree: &Tree) -> Vec<&str> {
    tree.leaves.iter().map(|leaf| leaf.name.as_str()).collect()
}

fn skipped(tree: &Tree) -> Vec<(&str, &Why)> {
    tree.skipped.iter().map(|it| (it.name.as_str(), &it.why)).collect()
}

#[test]
fn where_names_every_path_in_use() {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path());
    fs::create_dir(home.journal()).unwrap();
    let places = home.paths();
    let names: Vec<&str> = places.iter().map(|place| place.name).collect();
    for name in ["data", "journal", "guides", "local"] {
        assert!(names.contains(&name));
    }
    let existing = places.iter().filter(|place| place.exists);
    let existing: Vec<&str> = existing.map(|place| place.name).collect();
    assert_eq!(existing, ["data", "journal"]);
}

#[test]
fn the_computer_is_kept_on_this_computer() {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path().join("home"));
    assert_eq!(local::computer(&home), None);
    local::set_computer(&home, None).unwrap();
    assert!(!home.data().exists());
    for computer in local::COMPUTERS {
        local::set_computer(&home, Some(computer)).unwrap();
        assert_eq!(local::computer(&home), Some(computer));
    }
    assert!(home.computer().starts_with(home.local()));
    fs::write(home.computer(), "android\n").unwrap();
    assert_eq!(local::computer(&home), None);
    local::set_computer(&home, None).unwrap();
    assert!(!home.computer().exists());
    fs::create_dir(home.computer()).unwrap();
    let failure = local::set_computer(&home, Some(Platform::Linux)).unwrap_err();
    assert_eq!((failure.doing, failure.path), (Doing::KeepSetting, Some(home.computer())));
}

#[test]
fn a_folder_of_guides_is_read_in_order() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    fs::create_dir_all(root.join("meta/deep")).unwrap();
    fs::create_dir_all(root.join(".git")).unwrap();
    for name in ["meta/object.toml", "meta/deep/x.toml", "ids.txt", "README.md", ".git/x.toml"] {
        fs::write(root.join(name), name).unwrap();
    }
    let tree = tree::read(root).unwrap();
    assert_eq!(names(&tree), ["ids.txt", "meta/deep/x.toml", "meta/object.toml"]);
    assert!(tree.leaves.iter().all(|leaf| leaf.bytes == leaf.name.as_bytes()));
    assert_eq!(skipped(&tree), []);
    assert_eq!(tree::read(root).unwrap(), tree);
}

#[test]
fn a_single_guide_keeps_the_folder_it_is_known_by() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("facebook")).unwrap();
    let file = dir.path().join("facebook/object.toml");
    fs::write(&file, "x").unwrap();
    let tree = tree::read(&file).unwrap();
    assert_eq!(names(&tree), ["facebook/object.toml"]);
    assert_eq!(tree.root.join("facebook/object.toml"), file.canonicalize().unwrap());
}

#[test]
fn what_is_absent_is_a_failure_unless_nobody_asked_for_it() {
    let dir = tempfile::tempdir().unwrap();
    let absent = dir.path().join("absent");
    let failure = tree::read(&absent).unwrap_err();
    assert_eq!((failure.doing, failure.path), (Doing::ReadGuides, Some(absent)));
    assert!(!tree::is_there(&Home::at(dir.path()).guides()));
}

#[test]
fn what_is_too_long_or_too_deep_is_said() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    let fits = vec![b'#'; LONGEST as usize];
    fs::write(root.join("fits.toml"), &fits).unwrap();
    fs::write(root.join("long.toml"), [&fits[..], b"#"].concat()).unwrap();
    let eight = root.join("1/2/3/4/5/6/7/8");
    fs::create_dir_all(eight.join("9")).unwrap();
    fs::write(eight.join("x.toml"), "").unwrap();
    fs::write(eight.join("9/x.toml"), "").unwrap();
    let tree = tree::read(root).unwrap();
    assert_eq!(names(&tree), ["1/2/3/4/5/6/7/8/x.toml", "fits.toml"]);
    assert_eq!(
        skipped(&tree),
        [("1/2/3/4/5/6/7/8/9", &Why::TooDeep), ("long.toml", &Why::TooLong)]
    );
}

#[test]
fn a_crowd_is_not_read_to_its_end() {
    let dir = tempfile::tempdir().unwrap();
    for place in 0..=tree::MOST {
        fs::File::create(dir.path().join(format!("{place:05}.toml"))).unwrap();
    }
    let tree = tree::read(dir.path()).unwrap();
    assert_eq!(tree.leaves.len(), tree::MOST);
    assert_eq!(skipped(&tree), [("", &Why::TooMany)]);
}

#[cfg(unix)]
#[test]
fn nothing_outside_of_the_folder_is_read_and_no_pipe_is_opened() {
    use std::os::unix::fs::symlink;
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("guides");
    fs::create_dir_all(root.join("a")).unwrap();
    fs::write(dir.path().join("secret.toml"), "secret").unwrap();
    fs::write(root.join("a/real.toml"), "real").unwrap();
    symlink("../secret.toml", root.join("out.toml")).unwrap();
    symlink("/etc/passwd", root.join("passwd.toml")).unwrap();
    symlink("a/real.toml", root.join("in.toml")).unwrap();
    symlink("nowhere", root.join("broken.toml")).unwrap();
    symlink("..", root.join("loop.toml")).unwrap();
    symlink("..", root.join("up")).unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(root.join("pipe.toml")).status();
    let tree = tree::read(&root).unwrap();
    assert_eq!(names(&tree), ["a/real.toml", "in.toml"]);
    let links = ["broken.toml", "loop.toml", "out.toml", "passwd.toml"];
    let mut expected: Vec<(&str, &Why)> = links.map(|name| (name, &Why::Link)).into();
    if pipe.is_ok_and(|status| status.success()) {
        expected.push(("pipe.toml", &Why::NoFile));
    }
    // Who links a folder of guides into the place of another is told that nobody goes there.
    expected.push(("up", &Why::Link));
    assert_eq!(skipped(&tree), expected);
    // The root itself may be a link: that is what the person asked for.
    symlink("guides", dir.path().join("link")).unwrap();
    assert_eq!(tree::read(&dir.path().join("link")).unwrap().leaves.len(), 2);
}
