//! No crate that can talk to a network is in the tree, on any system; none of our files could either.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Crates that open connections, or exist to.
const TALKERS: &[&str] = &[
    "async-std",
    "attohttpc",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-resolver",
    "hyper",
    "isahc",
    "libssh2-sys",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "schannel",
    "security-framework",
    "smol",
    "socket2",
    "ssh2",
    "surf",
    "tiny_http",
    "tokio",
    "tungstenite",
    "ureq",
    "webbrowser",
    "websocket",
    "zbus",
];

/// Features that give a crate, harmless without them, the network.
const FEATURES: &[(&str, &[&str])] = &[
    ("mio", &["net"]),
    ("nix", &["net", "socket"]),
    ("rustix", &["net"]),
    ("windows", &["Win32_Networking", "Win32_NetworkManagement", "Win32_Networking_WinSock"]),
    ("windows-sys", &["Win32_Networking", "Win32_NetworkManagement", "Win32_Networking_WinSock"]),
];

/// Features that came without our asking, and what they are for: read, and found harmless. What the
/// linker keeps of them is held below.
const EXCUSED: &[(&str, &str, &str)] = &[(
    "mio",
    "net",
    "signal-hook-mio, of crossterm, wakes its reader through a local socket pair",
)];

/// What the system offers to those who talk: a program that imports none of it cannot.
#[cfg(target_os = "linux")]
const CALLS: &[&str] =
    &["socket", "connect", "bind", "listen", "accept", "accept4", "getaddrinfo", "gethostbyname"];

/// The systems it is built for.
const SYSTEMS: &[&str] =
    &["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"];

/// The crates of the program on `system`, and the features they are built with. What only tests need is
/// not in the program.
fn tree(system: &str) -> BTreeMap<String, Vec<String>> {
    let edges = ["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}|{f}"];
    let output = Command::new(env!("CARGO"))
        .args(edges)
        .args(["--locked", "--target", system])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = String::from_utf8(output.stdout).unwrap();
    let mut tree: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in told.lines() {
        let Some((package, features)) = line.split_once('|') else { continue };
        let name = package.split(' ').next().unwrap().to_owned();
        let features = features.trim_end_matches(" (*)").split(',').map(str::to_owned);
        tree.entry(name).or_default().extend(features);
    }
    tree
}

#[test]
fn no_crate_of_the_program_can_talk_to_a_network() {
    for system in SYSTEMS {
        let tree = tree(system);
        assert!(tree.len() > 80, "the tree was not read: {} crates", tree.len());
        assert!(tree.contains_key("ratatui"));
        for (name, features) in &tree {
            assert!(!TALKERS.contains(&name.as_str()), "{system}: {name} can talk to a network");
            let barred = FEATURES.iter().find(|(it, _)| it == name).map_or(&[][..], |it| it.1);
            for feature in features.iter().filter(|it| barred.contains(&it.as_str())) {
                let excused = EXCUSED.iter().any(|(a, b, _)| a == name && b == feature);
                assert!(excused, "{system}: {name} is built with its feature `{feature}`");
            }
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn the_program_imports_nothing_that_opens_a_connection() {
    let output = Command::new("nm")
        .args(["-D", "--undefined-only", env!("CARGO_BIN_EXE_optout-tui")])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = String::from_utf8(output.stdout).unwrap();
    let imported: Vec<&str> = told
        .lines()
        .filter_map(|line| line.split_whitespace().last())
        .filter_map(|symbol| symbol.split('@').next())
        .collect();
    assert!(imported.contains(&"write"), "the imports were not read: {told}");
    for call in CALLS {
        assert!(!imported.contains(call), "the program imports `{call}`");
    }
}

#[test]
fn no_file_of_ours_could() {
    fn look(folder: &Path, seen: &mut usize) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                look(&path, seen);
                continue;
            }
            *seen += 1;
            let text = std::fs::read_to_string(&path).unwrap();
            for name in ["std::net::", "TcpStream", "UdpSocket", "TcpListener", "ToSocketAddrs"] {
                assert!(!text.contains(name), "{} names {name}", path.display());
            }
        }
    }
    let mut seen = 0;
    look(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut seen);
    assert!(seen > 100, "the source was not read: {seen} files");
}

#[test]
fn the_list_for_the_checker_of_crates_is_this_one() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("deny.toml"));
    let rules: toml::Table = text.unwrap().parse().unwrap();
    let listed = rules["bans"]["deny"].as_array().unwrap().iter();
    let listed: Vec<&str> = listed.map(|it| it["crate"].as_str().unwrap()).collect();
    assert_eq!(listed, TALKERS);
}
