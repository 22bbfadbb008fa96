//! What tells this machine from others, as far as there is such a thing.

use std::path::Path;

use super::disk;

/// Longer is no id.
const LONGEST: u64 = 4096;

/// The id that the system keeps in a file, at once: Linux, FreeBSD.
pub(super) fn kept() -> Option<String> {
    let files = ["/etc/machine-id", "/var/lib/dbus/machine-id", "/etc/hostid"];
    let mut files = files.iter().filter_map(|file| disk::read(Path::new(file), LONGEST).ok());
    files.find_map(|text| clean(&String::from_utf8_lossy(&text)))
}

/// Whether the id has to be asked for: another program knows it, and takes its time.
pub(super) const IS_ASKED: bool = cfg!(any(
    windows,
    target_os = "macos",
    target_os = "netbsd",
    target_os = "openbsd",
    target_os = "dragonfly"
));

/// The id that another program knows: macOS, Windows, BSD.
pub(super) fn asked() -> Option<String> {
    if !IS_ASKED {
        return None;
    }
    let (program, arguments): (&str, &[&str]) = if cfg!(windows) {
        ("reg", &["query", r"HKLM\SOFTWARE\Microsoft\Cryptography", "/v", "MachineGuid"])
    } else if cfg!(target_os = "macos") {
        ("/usr/sbin/ioreg", &["-rd1", "-c", "IOPlatformExpertDevice"])
    } else if cfg!(target_os = "netbsd") {
        ("/sbin/sysctl", &["-n", "machdep.dmi.system-uuid"])
    } else if cfg!(target_os = "dragonfly") {
        ("/sbin/sysctl", &["-n", "kern.hostuuid"])
    } else {
        ("/sbin/sysctl", &["-n", "hw.uuid"])
    };
    let output = std::process::Command::new(program)
        .args(arguments)
        .stdin(std::process::Stdio::null())
        .output()
        .ok()?;
    told(&String::from_utf8_lossy(&output.stdout))
}

/// The id in what one of those programs says.
fn told(text: &str) -> Option<String> {
    let mut lines = text.lines();
    let line = lines.find(|line| line.contains("IOPlatformUUID") || line.contains("MachineGuid"));
    match line {
        // `    "IOPlatformUUID" = "…"`, `    MachineGuid    REG_SZ    …`
        Some(line) => clean(line.split([' ', '"']).rfind(|word| !word.is_empty())?),
        None => clean(text),
    }
}

/// What of an id may stand in a file of words; some images of systems come with none.
fn clean(text: &str) -> Option<String> {
    let plain = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let id: String = text.trim().chars().filter(plain).collect();
    let is_none = id.chars().all(|c| c == '0' || c == '-') || id == "uninitialized";
    (!is_none && id.len() <= 64).then_some(id)
}

/// A user of this machine, as its files know them.
#[cfg(unix)]
pub(super) fn user() -> u32 {
    rustix::process::getuid().as_raw()
}

/// A user of this machine: each has folders of their own.
#[cfg(not(unix))]
pub(super) const fn user() -> u32 {
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_in_what_programs_say() {
        let mac = "+-o J314sAP  <class IOPlatformExpertDevice>\n    {\n      \"IOPlatformUUID\" = \"8F2B1E7C-1D2A-5E0B-9C44-3A51C0FFEE00\"\n      \"model\" = <\"x\">\n";
        assert_eq!(told(mac).as_deref(), Some("8F2B1E7C-1D2A-5E0B-9C44-3A51C0FFEE00"));
        let windows = "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\r\n    MachineGuid    REG_SZ    0c9ad3b4-9e7f\r\n\r\n";
        assert_eq!(told(windows).as_deref(), Some("0c9ad3b4-9e7f"));
        assert_eq!(told("4c4c4544-0051\n").as_deref(), Some("4c4c4544-0051"));
        for none in ["", "\n", "uninitialized\n", "00000000-0000-0000-0000-000000000000"] {
            assert_eq!(told(none), None, "{none:?}");
        }
    }
}
