//! Where a step is done.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An operating system, or the web.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Android phones and tablets.
    Android,
    /// iPhone and iPad.
    Ios,
    /// Any browser.
    Web,
    /// The Windows app or system.
    Windows,
    /// The macOS app or system.
    Macos,
    /// The Linux app or system.
    Linux,
}

impl Platform {
    /// All, in the order of menus.
    pub const ALL: [Self; 6] =
        [Self::Android, Self::Ios, Self::Web, Self::Windows, Self::Macos, Self::Linux];

    /// The word in files and commands; never translated.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Android => "android",
            Self::Ios => "ios",
            Self::Web => "web",
            Self::Windows => "windows",
            Self::Macos => "macos",
            Self::Linux => "linux",
        }
    }

    /// Whether the steps happen on a telephone, so that a QR code and a drawing of one help.
    pub const fn is_phone(self) -> bool {
        matches!(self, Self::Android | Self::Ios)
    }
}

impl FromStr for Platform {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|platform| platform.as_str() == text).ok_or_else(|| {
            format!("`{text}` is not a platform: android, ios, web, windows, macos or linux")
        })
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
