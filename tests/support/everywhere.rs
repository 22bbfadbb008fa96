//! Somebody with an account on every service that has some, used with every service that borrows it.

use optout_tui::domain::guide::reference::Login;
use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::record::act::Change;
use optout_tui::domain::text::id::ServiceId;

use super::frozen;
use super::story::changes;

/// Their accounts; they live in `country`.
pub(crate) fn everywhere(country: &str) -> Vec<Change> {
    let key = |id: &ServiceId| AccountKey::of(id.as_str());
    let mut done =
        changes(r#"[{"set":{"name":"country","value":"?"}}]"#.replace('?', country).as_str());
    for service in frozen::catalogue().reference.services {
        match service.login {
            Login::Own => {
                let (account, name) = (key(&service.id), "main".to_owned());
                done.push(Change::Add { account, service: service.id, name });
            }
            Login::Borrowed(lenders) => {
                let account = key(lenders.first().unwrap());
                done.push(Change::Uses { account, service: service.id, on: true });
            }
            Login::Person => {}
        }
    }
    done
}
