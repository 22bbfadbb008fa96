//! English: complete, since every other language falls back to it.

use chrono::Datelike as _;

use super::{Named, Words, held};
use crate::domain::guide::ladder::{Advice, Sight};
use crate::domain::guide::{Confidence, Freshness, Kind, Role, Seen, SourceKind, Spot};
use crate::domain::law::assessment::Computed;
use crate::domain::law::deadline::Deadline;
use crate::domain::law::due::What;
use crate::domain::law::holiday::Whose;
use crate::domain::law::region::Region;
use crate::domain::letter::Blank;
use crate::domain::ops::objection::Refusal;
use crate::domain::record::account::{Account, NameError};
use crate::domain::record::ending::End;
use crate::domain::record::losses::Loss;
use crate::domain::record::progress::State;
use crate::domain::record::status::Status;
use crate::domain::text::date::{Day, SourceDate};
use crate::domain::text::failure::{Doing, NewName, Unfit};
use crate::domain::text::id::{GuideId, ServiceId, StepId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;

#[derive(Debug)]
pub(super) struct En;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const MONTHS_SHORT: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl Words for En {
    fn language(&self) -> Language {
        Language::EN
    }

    fn language_name(&self) -> &'static str {
        "English"
    }

    // Keys.
    says! {
        key_enter: "Enter";
        key_escape: "Esc";
        key_back_tab: "Shift-Tab";
        key_page_up: "PgUp";
        key_page_down: "PgDn";
        key_home: "Home";
        key_end: "End";
        key_space: "Space";
    }

    // Actions.
    says! {
        action_up: "up";
        action_down: "down";
        action_left: "left";
        action_right: "right";
        action_page_up: "page up";
        action_page_down: "page down";
        action_first: "first";
        action_last: "last";
        action_enter: "choose";
        action_back: "back";
        action_toggle: "done";
        action_skip: "skip";
        action_stuck: "not what I see";
        action_open: "open";
        action_copy: "copy";
        action_show: "show the text";
        action_phone: "on my phone";
        action_platform: "platform";
        action_note: "note";
        action_before: "already done?";
        action_request: "objection";
        action_letter: "write the letter";
        action_sources: "sources";
        action_report: "this step is wrong";
        action_save: "save as a file";
        action_undo: "undo";
        action_accounts: "accounts";
        action_search: "search";
        action_dates: "dates";
        action_settings: "settings";
        action_help: "help";
        action_redraw: "redraw and re-read";
        action_suspend: "suspend";
        action_quit: "quit";
        action_change: "change";
        action_more: "more";
    }

    // States.
    says! {
        state_skipped: "skipped";
        state_not_here: "not offered";
        state_to_know: "to know";
        state_optional: "optional";
        state_no_answer: "no answer";
        state_without_answer: "no answer";
        state_send_again: "send it again";
    }

    // Home.
    says! {
        home_accounts: "Accounts";
        home_you: "You";
        home_nothing_next: "Nothing left to do here. Come back when something changes.";
    }

    // Set-up.
    says! {
        setup_hello: "Companies train AI on what people post and type. Often you can refuse. All of this can be changed later.";
        setup_country: "Your country";
        setup_language: "Language";
        setup_phone: "Your phone";
        setup_computer: "This computer";
        setup_may_object: "You may object";
        setup_may_not: "No general right to object: the wizard shows what is possible";
    }

    // A guide.
    says! {
        guide_steps: "Steps";
        guide_before_you_start: "Before you start";
        guide_does: "What it does";
        guide_does_not: "What it does not do";
        guide_exists: "this is possible.";
        guide_reported: "not certain. You can try, but it may not work.";
        guide_missing: "no source shows this right.";
        guide_unknown_country: "Set your country to know whether this exists there.";
        guide_disputed: "Disputed";
        guide_note: "Your note";
        guide_expect: "You should see";
        guide_look_for: "look for";
        guide_or_label: "or";
        guide_text_to_copy: "Text to copy";
        guide_ladder: "It doesn’t work? Try in this order";
        guide_verify: "Did it work?";
        guide_borrowed_route: "No steps of its own there. Route followed:";
        guide_no_link: "This step has no address.";
        guide_our_advice: "Our advice";
        guide_card_nothing: "Nothing to do, and here is why.";
        guide_card_no_way: "No way to refuse is known. Here is what is left.";
        guide_card_admin: "Only an administrator can do this.";
        guide_login_needed: "log in first";
        guide_fill_blank: "Fill in the address";
        guide_unconfirmed_label: "French label not confirmed";
        guide_source: "From";
        guide_why: "Why";
        guide_covered_by: "Covered by the objection of";
        guide_covered_if: "Covered if this objection is accepted:";
        guide_was_covered: "Was covered, but is no longer tied to";
        guide_joined_later: "Tied only since the objection of this account, so object again:";
        guide_this_step: "Step";
        date_none: "undated";
    }

    // Done before?.
    says! {
        before_again: "Sending it again is harmless, and worth it if no mail is kept or the address of the account has changed.";
    }

    // How far a guide can be trusted.
    says! {
        trust_may_have_moved(stuck_key: &str): "A menu may have moved since: {stuck_key} then shows what else to try.";
        trust_may_be_gone: "it may lead elsewhere by now. The step says what else to try.";
        trust_long_ago: "That is more than six months ago: expect changes.";
        trust_also_did: "You also did";
        trust_gone: "no longer part of this guide";
        trust_disputed_claim: "Disputed";
        trust_sources: "Sources";
        trust_of_step: "This step rests on";
        trust_of_guide: "Other sources of this guide";
        trust_whole_guide: "for the guide as a whole";
        trust_other_route: "for steps on other devices";
        trust_one_side: "disputed by another source";
        trust_no_address: "Its address is not known.";
        trust_open_page: "Open this page";
    }

    // This step is wrong.
    says! {
        report_title: "This step is wrong";
        report_nothing_personal: "This is the whole report. It names no account and no date of yours, and nothing is sent: you pass it on.";
        report_all_of_it: "The report";
        report_what_seen: "What did you see instead?";
        report_optional: "optional";
        report_guide: "Guide";
        report_revision: "revision";
        report_platform: "Device";
        report_link: "Link";
        report_seen: "Seen";
        report_pass_on: "Pass it on";
        report_code: "Show it as a QR code";
        report_open_form: "Open the project’s form";
        report_nowhere: "The project has no public form yet: give the report to whoever gave you this program.";
    }

    // Guides of one’s own.
    says! {
        own_yours: "yours";
        own_about: "A guide of your own: we have not checked what it says.";
        own_file: "Its file";
        own_faulty: "mistakes";
        own_shown_half: "What follows is what could be read, without addresses.";
        own_kept(redraw_key: &str): "What follows is what the file said before. Mend it, then {redraw_key}.";
        own_ours_shown: "Your file of this guide has mistakes: what follows is ours.";
        own_title: "Your guides";
        own_none: "none";
        own_put_here: "Put them here; `optout-tui new` begins one";
        own_line: "line";
        own_declared: "its author’s word, not ours";
        own_see_settings(settings_key: &str): "in guides of your own. Settings ({settings_key}) list them.";
        own_see_check: "in guides of your own. To see them: optout-tui check";
    }

    // Objections and dates.
    says! {
        objection_story: "What happened";
        objection_what_next: "What you can do";
        objection_authority: "Where to complain";
        objection_proofs: "Proof that you keep";
        objection_nothing_yet: "Nothing is noted yet. Send the objection with its guide, then note it here.";
        objection_no_clock: "No time runs: the law where you live sets none.";
        objection_receipt: "It was received on another day";
        objection_struck: "struck out";
        objection_noted: "Noted";
        objection_proof_where: "Where is the file?";
        objection_proof_gone: "no longer there";
        objection_open_guide: "Open the guide";
        objection_save_where: "Save as";
        objection_saved: "Saved as";
        dates_title: "Dates";
        dates_none: "No dates yet. They come with what you send and what you finish.";
        dates_advice: "Worth doing again";
        dates_coming: "Coming";
    }

    // Letters.
    says! {
        letter_title: "letter";
        letter_form: "Letter";
        letter_preview: "Preview";
        letter_kind: "Letter";
        letter_language: "Language";
        letter_size: "Length";
        letter_short: "short, for a form";
        letter_long: "long, for e-mail or post";
        letter_office: "Authority";
        letter_office_unset: "that of your Land";
        letter_reasons: "Your reasons";
        letter_own_words: "In your own words";
        letter_blanks: "Blanks";
        letter_optional: "Only if you like:";
        letter_remembered: "Remembered for your next letters.";
        letter_empty: "empty";
        letter_send: "Send it yourself";
        letter_no_letter: "There is no letter for where you live.";
        letter_other_language(wanted: &str): "The authority takes complaints in another language: {wanted}.";
        letter_forgotten: "No longer used in letters. `optout-tui forget --identity` also erases it from the journal.";
        letter_copied(show_key: &str): "The letter is on your terminal’s clipboard. Some terminals ignore that: {show_key} shows it.";
        letter_body_copied: "The text is too long for a link: it is copied, paste it into the mail.";
        letter_paste_there: "The letter is copied: paste it into the page.";
        letter_page: "Open the page";
        letter_no_address: "No mail address and no page are known for it: copy the letter or save it.";
        letter_all_filled: "all blanks filled";
        letter_which_kind: "Which letter?";
        letter_write_hint(letter_key: &str): "Press {letter_key} to write it: your reasons, your blanks, then copy.";
        letter_no_decision: "no decision so far";
        letter_no_letter_for(guide: &str): "{guide} sends no objection: there is no letter for it.";
        letter_no_country: "Where you live is not known, so no law can be cited: `optout-tui set country FR`.";
        letter_no_pair(typed: &str): "`{typed}` fills nothing: write NAME=VALUE, such as phone=0612345678.";
        letter_missing(blanks: &str): "Still to fill in, with --fill NAME=VALUE: {blanks}.";
        letter_not_in_letter(blanks: &str): "This letter has no place for: {blanks}.";
        letter_uk_company(company: &str, uk: &str): "From the United Kingdom the company may not be {company}: --fill company=…. What is known of it: {uk}.";
        letter_uk_company_unknown(company: &str): "From the United Kingdom the company may not be {company}: --fill company=…. The policy that your account shows names it.";
        letter_offices(lands: &str): "Which authority hears it depends on where you live: --fill authority=LAND. There are: {lands}.";
        letter_speaks(authority: &str, languages: &str): "{authority} takes complaints in these languages: {languages}.";
        letter_too_early(last: &str): "The time for an answer is not over yet: the last day is {last}.";
    }

    // The calendar.
    says! {
        calendar_name: "Refusing AI training";
        calendar_must_answer(account: &str, company: &str): "{account}: {company} must answer by today";
        calendar_may_answer(account: &str, company: &str): "{account}: {company} should have answered by today";
        calendar_grace_over(account: &str, company: &str): "{account}: end of the time left to {company} after your reminder";
        calendar_company_over(account: &str, company: &str): "{account}: 30 days since your complaint to {company}";
        calendar_complain(account: &str, authority: &str): "{account}: no answer? From today you may complain to the authority ({authority})";
        calendar_complain_company(account: &str, company: &str): "{account}: no answer? From today you may complain to {company}";
        calendar_complain_by(account: &str, authority: &str): "{account}: last day to complain ({authority})";
        calendar_question(account: &str, company: &str): "{account}: {company} waits for your answer";
        calendar_over_text: "This is over: your calendar may take it out.";
        calendar_over(account: &str): "{account}: over";
        calendar_turn_to(account: &str, authority: &str): "{account}: no answer? From today you may turn to the authority ({authority})";
        calendar_authority_silent(account: &str, authority: &str): "{account}: three months since your complaint ({authority})";
        calendar_look_again(account: &str, guide: &str): "{account}: look again at “{guide}”";
        calendar_look_again_own(guide: &str): "Look again at “{guide}”";
        calendar_authority_unnamed: "that of your country";
        calendar_sent(guide: &str, sent: &str): "Objection “{guide}”, sent on {sent}.";
        calendar_sent_and_received(guide: &str, sent: &str, received: &str): "Objection “{guide}”, sent on {sent}, received by the company on {received}.";
        calendar_month_eu(company: &str): "{company} has one month from receipt to tell you what it did, or why it did nothing (GDPR, Article 12(3) and (4)).";
        calendar_month_uk(company: &str): "{company} has one month from receipt to tell you what it did, or why it did nothing (UK GDPR, Article 12).";
        calendar_no_law: "No law sets a time for this answer: the date is a courtesy.";
        calendar_moved(month: &str, last: &str): "The month ends on {month}, which is not a working day where the company is based: the last day is {last}.";
        calendar_extended(last: &str): "It said in time that it takes two more months: the last day is {last}.";
        calendar_pause(days: &str): "Days for which the company waited for what it had asked you for, and which it may claim on top: {days}.";
        calendar_reminder(company: &str, date: &str): "You reminded {company} on {date}. The time left to it since is a courtesy; the law gives it none.";
        calendar_company_complaint(company: &str, date: &str): "You complained to {company} on {date}. It has 30 days to acknowledge that.";
        calendar_if_answer: "If an answer comes, keep the mail and note it in optout-tui. An automatic receipt is not an answer.";
        calendar_if_none(authority: &str, from: &str): "If none comes, you may remind the company or, from {from}, complain to the authority ({authority}).";
        calendar_if_none_company(from: &str, authority: &str): "If none comes, you may remind the company or, from {from}, complain to it; the authority ({authority}) wants that first.";
        calendar_if_none_turn_to(authority: &str, from: &str): "If none comes, you may remind the company or, from {from}, turn to the authority ({authority}).";
        calendar_complain_eu: "Silence is no answer: you may complain to the authority of the country where you live (GDPR, Article 77). Nearly all of them want proof that you asked the company first.";
        calendar_complain_uk: "The ICO wants you to complain to the company first. The company acknowledges that within 30 days and looks into it.";
        calendar_complain_uk_until(until: &str): "You may now complain to the ICO, within three months of your last contact with the company: until {until}.";
        calendar_complain_ch: "The Swiss authority takes reports, not complaints: you are not a party. To enforce the refusal, there is the civil court.";
        calendar_complain_br: "The Brazilian authority takes petitions from those who can show that they asked the company first.";
        calendar_authority_eu: "The authority must tell you where your complaint stands. If you heard nothing for three months, you may go to court (GDPR, Article 78(2)).";
        calendar_look_again_text(guide: &str): "You followed “{guide}” some time ago. Menus and rules change: look whether it still holds, then note in optout-tui that you looked.";
    }

    // The record of objections.
    says! {
        record_title: "My objections to AI training";
        record_title_one: "My objection to AI training";
        record_made(date: &str, version: &str): "Made on {date} with optout-tui {version}.";
        record_date_set: "This date was set by hand.";
        record_own: "This record was kept by the person who objected. It is not legal advice, and it proves nothing by itself: the proofs are the mails and the screenshots.";
        record_nothing: "No objection is noted.";
        record_account: "Account";
        record_former: "no longer followed";
        record_asked: "What was asked";
        record_company: "To whom";
        record_no_company: "no company is known";
        record_opened(when: &str): "opened on {when}";
        record_not_opened: "the form of the guide; no opening is noted";
        record_form: "Where";
        record_sent: "Sent on";
        record_received: "Received on";
        record_country: "Country of residence";
        record_law: "Law";
        record_tied: "Tied accounts then";
        record_no_answer(last: &str): "No answer: the last day for it was {last}.";
        record_authority_silent(date: &str): "No answer from the authority within three months of the complaint of {date}.";
        record_old(sent: &str): "Sent on {sent}; no answer was kept. To be sent again.";
        record_late_answer(last: &str): "The answer came after the last day, {last}.";
        record_differ: "Two answers that do not agree are noted: which one holds must still be settled.";
        record_strange: "Does not follow from what came before.";
        record_covered_by(account: &str, date: &str): "Covered by the objection of {account}, accepted on {date}.";
        record_covered_if(account: &str): "Covered if the objection of {account} is accepted.";
        record_was_covered(account: &str, date: &str): "Was covered by the objection of {account}, accepted on {date}; no longer tied to it.";
        record_joined_later(account: &str): "Tied to {account} only since its objection: not covered by it.";
        record_does: "What it should change";
        record_clock: "Time for the answer";
        record_one_month: "One month from receipt";
        record_last_day: "Last day for the answer";
        record_complain_from: "Complaint possible from";
        record_extended: "The company said in time that it takes two more months.";
        record_courtesy: "No law sets a time for this answer: these days are a courtesy limit.";
        record_moved: "The month ends on a day that is not a working day where the company is based: the last day is the next working day.";
        record_pause(days: &str): "Days for which the company waited for what it had asked for, and which it may claim on top: {days}.";
        record_no_clock: "No law that we know sets a time for an answer there.";
        record_story: "What happened";
        record_round(date: &str): "Objection of {date}";
        record_letters: "Letters written";
        record_letter_line(kind: &str, date: &str, language: &str): "{kind}, {date}, {language}";
        record_in_language(language: &str): "in {language}";
        record_letters_not_kept: "The program does not keep their text: it is in what was sent.";
        record_files: "Proofs kept";
        record_files_only_paths: "Only their paths are noted here: keep the files themselves.";
        record_note: "My note";
        record_steps: "Steps followed";
        record_also: "Also meant for";
        record_elsewhere: "Done elsewhere";
        record_law_chapter: "The law";
        record_law_eu: "Regulation (EU) 2016/679 (GDPR): Article 21, right to object; Article 12(3) and (4), answer within one month; Article 77, complaint to an authority";
        record_law_uk: "UK GDPR: Article 21, right to object; Article 12, answer within one month";
        record_law_counting: "How the month is counted: Regulation (EEC, Euratom) No 1182/71, Article 3";
        record_right: "The right";
        record_instead: "What is left";
        record_complaint: "The complaint";
        record_disputes: "Where the sources disagree";
        record_sources: "Sources";
        record_sources_of(guide: &str): "The guide: {guide}";
    }

    // Export.
    says! {
        export_saved: "Saved";
        export_exists(path: &str): "{path} is there already. Nothing was written: add --force to replace it, or name another file.";
        export_no_objection(guide: &str, account: &str): "No objection to {guide} is noted on `{account}`. `optout-tui status` shows where everything stands.";
        export_no_objection_of(account: &str): "No objection is noted on `{account}`. `optout-tui status` shows where everything stands.";
        export_whole: "An account is only for markdown and html: json and ics hold everything.";
        export_nothing_due: "Nothing is due: the calendar has no date yet.";
    }

    // Accounts.
    says! {
        accounts_title: "Accounts";
        accounts_add: "Add an account";
        accounts_rename: "Rename";
        accounts_country: "Country of this account";
        accounts_tie: "Tie to other accounts";
        accounts_untie: "Untie";
        accounts_uses: "Used with it";
        accounts_remove: "Remove from this list";
        accounts_new_name: "Nickname";
        accounts_same_country: "as you";
        accounts_alone: "not tied";
        accounts_tied: "tied";
        accounts_empty: "No account yet.";
        accounts_joined: "Same account";
        accounts_same_as: "The same account as another…";
        accounts_twin: "the same as another?";
    }

    // Forgetting.
    says! {
        forget_menu: "Forget…";
        forget_account: "Forget it for good…";
        forget_letters: "What letters remembered of you";
        forget_you: "All that is noted under You";
        forget_everything: "Everything";
        forget_erases: "This erases";
        forget_of_account: "and all that happened on it";
        forget_of_notes: "your notes and the paths of your proofs";
        forget_of_letters: "what letters remembered of you";
        forget_of_everything: "everything you noted here";
        forget_nothing: "nothing is kept of it";
        forget_stays: "Out of reach: files you saved, screenshots, mails, backups, a synchroniser’s older versions. There is no way back.";
        forget_done: "It is gone.";
        forget_others: "Your other computers follow at their next start.";
        forget_ask: "Type yes to go on:";
        forget_yes_word: "yes";
        forget_add_yes: "Nobody is there to ask: say --yes to go on. Nothing was changed.";
        forget_unchanged: "Nothing was changed.";
        forget_say_what: "Say what: an account, --identity or --everything.";
    }

    // Settings.
    says! {
        settings_title: "Settings";
        settings_places: "Where things are kept";
        settings_catalogue: "Guides from sources up to";
        settings_version: "Version";
        country_other: "Another country";
        settings_here_only: "this computer only";
        settings_today_is_set: "date set";
    }

    // Help.
    says! {
        help_title: "Help";
        help_keys: "Keys";
        help_glossary: "Words";
        help_promises: "What it never does";
        help_promise_network: "It never uses the network: no account, no telemetry, no update check.";
        help_promise_password: "It never asks for a password, and needs no e-mail address or phone number.";
        help_promise_address: "It shows every address whole before it opens it, and says where a page is not official.";
        help_promise_disk: "What you tick stays on this computer, in files that you can read.";
    }

    // Search.
    says! {
        search_title: "Search";
        search_hint: "Guides, steps, services, accounts, actions: in English or in French.";
        search_opened: "Opened last";
        search_account: "account";
    }

    // Notices.
    says! {
        notice_saving: "saving…";
        notice_handed_to(program: &str): "Handed to {program}";
        notice_no_browser(copy_key: &str, phone_key: &str): "No browser can be started here: {copy_key} copies the address, {phone_key} shows it for your phone.";
        notice_no_terminal: "The wizard needs a terminal. Try `optout-tui --plain`, which asks one question after the other, or `optout-tui guides`.";
        notice_ssh: "You are on a remote machine: the browser would open there.";
        notice_other_system: "This is a page of another system’s settings: it cannot be opened here.";
        notice_copied(show_key: &str): "Sent to your terminal’s clipboard. Some terminals ignore it: {show_key} shows the text.";
        notice_nothing_to_undo: "Nothing left to take back.";
        notice_covered_undo: "Something newer, from another computer, lies on top: nothing was changed.";
        notice_undone: "Taken back";
        notice_skipped: "Skipped: it no longer counts.";
        notice_too_small: "Please make this window at least 40 x 12";
        notice_sent_noted: "Noted as sent today. Its dates: `optout-tui due`.";
        answer_yes: "Yes";
        answer_no: "No";
        answer_choose: "Choose";
    }

    // Authors of guides.
    says! {
        authors_exists(path: &str): "{path} is there already: nothing was written. Edit it, or move it away first.";
        authors_next: "Next: fill in what is empty, run `optout-tui check` until it finds nothing, then look at the guide in the wizard.";
        authors_no_service_name(name: &str): "`{name}` cannot be the name of a service: write lower-case letters, digits and single hyphens, such as `meta-ai`.";
        authors_replaces(guide: &str): "We have a guide {guide}: yours will stand in its place.";
        authors_written: "Written";
    }

    // What commands say.
    says! {
        accounts_added: "Added";
        accounts_cannot_be_tied: "accounts of this service cannot be tied to those.";
        guide_changes: "What changed";
        check_own: "Checking your own guides";
        guide_covers: "For tied accounts, one objection answers these too";
        guide_everywhere: "everywhere";
        name_none: "There are none.";
        guides_legend: "The date is that of the newest source, or of the first link where that is older; “tried”: somebody did it then.";
        accounts_me_is_none: "`me` is not an account, it stands for what needs none: name one as service/name.";
        check_mended: "Mended";
        guide_step_moves: "notes the objection as";
        accounts_none_yet: "No account yet: `optout-tui accounts add facebook` adds one.";
        open_no_address: "This guide has no address to open.";
        open_no_browser: "No browser can be started here. Copy the address above, or name a browser in BROWSER.";
        objection_no_country: "Where you live is not known, so no date can be computed: `optout-tui set country FR`, then `undo` and note it again.";
        guides_none: "No guide matches.";
        objection_no_right: "No law that we know gives a right to object there: nobody owes you an answer. The guides say what is left.";
        due_nothing: "No date ahead.";
        check_no_own: "There are none. To check others, name a folder: `optout-tui check content`.";
        set_not_set: "not set";
        where_not_there: "not there yet";
        set_of_system: "that of the system";
        guide_not_certain: "Not certain";
        accounts_removed: "Removed from this list";
        accounts_removed_hint: "Nothing happened at the service; `optout-tui undo` brings it back.";
        accounts_renamed: "Renamed";
        accounts_tied_now: "Tied";
        accounts_two_to_tie: "To tie accounts, name two different ones.";
        set_two_letters: "Write two letters, such as FR or GB.";
        accounts_two_to_join: "To join accounts, name two different ones of one service.";
        accounts_untied: "Untied";
        guide_where_exists: "Where it exists";
        where_writer: "This computer writes as";
    }

    // Plain mode.
    says! {
        plain_greeting(quit_key: &str): "Answer with a number or a letter, then Enter. A question mark explains, {quit_key} quits.";
    }

    // Help of the commands.
    says! {
        command_program: "Refuse AI training on your data, step by step";
        command_program_more: "Without a command: the wizard. Nothing is ever sent by this program; it opens the right page and keeps what you ticked on this computer.";
        command_program_notes: "Exit status: 0 fine · 1 it failed · 2 wrong usage or an unknown name · 3 it worked and found something";
        command_program_examples: "\
Examples:
  optout-tui                                          the wizard
  optout-tui guides meta                              what there is about Meta
  optout-tui show facebook/object --on ios            every step on an iPhone
  optout-tui open facebook/object                     its form, in the browser
  optout-tui accounts add facebook perso              follow an account
  optout-tui mark facebook/perso facebook/object log-in done
  optout-tui request facebook/perso facebook/object sent --date 2026-11-20
                                                      the objection is on its way: follow it
  optout-tui due                                      when answers are due
  optout-tui export --format ics -o dates.ics         the same, for your calendar
  optout-tui status --json                            where everything stands, for scripts

Words:
  ACCOUNT   service/name, such as facebook/perso; or me, for what needs no account
  GUIDE     service/goal, such as facebook/object

Exit status:
  0  fine
  1  it failed: the reason and the remedy are on standard error
  2  wrong usage, or an unknown account, guide, step or status: the nearest ones are named
  3  it worked and found something: `check`, problems; `due`, a date of today or past";
        command_guides: "List the guides";
        command_show: "Show a guide: every step, address and source";
        command_open: "Open the address of a step in the browser";
        command_open_more: "The whole address is printed first. Without STEP: the first form of the guide, else its first page of settings, else its first help page.";
        command_set: "Show or change what holds for all: country, language, phone, computer";
        command_set_notes: "\
Names:
  country    where you live: FR, or France; none: not set
  language   en or fr; none: that of the system
  phone      android, ios or none
  look-again after how many months you are asked whether it still holds; none: 12
  computer   windows, macos or linux; none: the one this runs on. Kept on this computer only
  mouse      on: clicks and the wheel count; off: it selects text. Kept on this computer only";
        command_accounts: "List, add and change accounts";
        command_accounts_notes: "\
Examples:
  optout-tui accounts add facebook perso
  optout-tui accounts set facebook/perso country BE
  optout-tui accounts group facebook/perso instagram/perso";
        command_accounts_add: "Add an account, known by a nickname";
        command_accounts_rename: "Give an account another nickname";
        command_accounts_set: "Say where the holder of an account lives, if not where you live";
        command_accounts_group: "Tie accounts that share an Accounts Centre";
        command_accounts_ungroup: "Untie an account";
        command_accounts_join: "Say that two accounts are one and the same, as after a merge of two computers";
        command_accounts_remove: "Remove an account from the list; nothing happens at the service";
        command_mark: "Mark a step of a guide on an account, or put the guide away";
        command_mark_more: "A step that sends an objection has no mark of its own: `done` notes the objection with today's date, `todo` takes that back. Without a step, `declined` puts the whole guide away because it is not for you, and `todo` takes it back; what was done or sent stays.";
        command_request: "Note what happened to an objection: sent, accepted, refused, …";
        command_request_more: "Its clock starts with `sent`, counted as the law of the country counts. What follows from dates (`no-answer`, `late`) is computed and cannot be noted.";
        command_request_notes: "\
Statuses:
  draft               begun, not sent
  sent                sent; on one that was answered, or whose time is over, a new round
  acknowledged        an automatic receipt: not an answer
  asked-more          the company wants to know more
  gave-more           you told it
  declined-more       you declined, and said why
  extended            the company takes two more months, with reasons
  accepted, partly, refused
                      its answer; it may change
  breach              what it accepted is not kept
  reminded            you reminded it
  complained-company  you complained to the company itself (United Kingdom)
  answered            it answered that complaint
  complained          you complained to the authority
  received, asked, passed-on, chased, decided, withdrawn, appealed
                      how that goes: it has it, asks something, passes it on; you
                      asked how it goes; it decided; you withdrew it, or contest
  closed, reopened    you are done with it, or not after all";
        command_next: "Show what to do next, the most urgent first";
        command_due: "Show every date that counts; exit status 3 if one is today or past";
        command_status: "Show where every account stands";
        command_import: "Take in what other computers did: their exports, or files of their journals";
        command_import_more: "Lines that are there already are left alone, and nothing is lost. A damaged line is left out, and you are told which. What was forgotten elsewhere is erased here only with --yes.";
        command_forget: "Erase something from everything this program keeps, for good";
        command_forget_more: "An account with all that happened on it; the notes on a guide; what letters remembered; or everything. You are told what cannot be reached, and asked first. No import and no late file brings it back.";
        command_forget_notes: "\
Examples:
  optout-tui forget facebook/club                            the account, and all that happened on it
  optout-tui forget facebook/perso facebook/object --notes   your notes and the paths of proofs there
  optout-tui forget --identity                               what letters remembered of you
  optout-tui forget --everything                             all of it";
        command_letter: "Write a letter: an objection, a reminder, a complaint, …";
        command_letter_more: "It is printed, and nothing is sent. What the program knows is filled in; what it does not know stays as a mark, and is listed on standard error.";
        command_letter_notes: "\
Examples:
  optout-tui letter objection facebook/perso facebook/object --short --reason children
  optout-tui letter reminder facebook/perso facebook/object --fill full_name='Camille Martin'
  optout-tui letter complaint facebook/perso facebook/object --language fr > complaint.txt";
        command_export: "Export what was done: a calendar of dates, a record of objections, or everything";
        command_export_more: "`ics` is for a calendar; `markdown` and `html` tell what was asked, of whom, when, under which law, and what came back; `json` holds the whole journal. Printed, unless a file is named.";
        command_export_notes: "\
Examples:
  optout-tui export --format ics -o dates.ics
  optout-tui export facebook/perso facebook/object --format html -o objection.html
  optout-tui export --format json > backup.json";
        command_undo: "Take back the last thing done on this computer, and say what it was";
        command_undo_more: "What counts is accounts, marks, requests and notes. Again goes further back. Where another computer wrote something newer on the same spot, nothing is changed.";
        command_check: "Check guide files and point at what is wrong";
        command_check_more: "A folder that holds `reference/regions.toml` is checked by itself. Anything else (a single file, the folder of a service, guides of your own) may refer to what this program holds already. Problems are told in English, with codes that never change: exit status 3.";
        command_schema: "Print the JSON Schema of a kind of guide files, for editors";
        command_schema_more: "An editor with a language server for TOML completes and checks with it: save it beside the file, and begin the file with `#:schema ./guide.json`. Those of `content/` lie in `content/schema/`.";
        command_new: "Write the skeleton of a guide of your own";
        command_new_more: "It lies with your own guides, with comments; a service that nobody knows gets its file too. What is to be filled in is empty, and `check` points at each such place. Nothing is written over.";
        command_where: "Print every path in use";
        command_completions: "Print what makes a shell complete commands, guides and accounts";
        command_completions_notes: "\
Where to put it:
  bash        source <(optout-tui completions bash)             in ~/.bashrc
  zsh         source <(optout-tui completions zsh)              in ~/.zshrc
  fish        optout-tui completions fish | source              in ~/.config/fish/config.fish
  elvish      eval (optout-tui completions elvish | slurp)      in ~/.elvish/rc.elv
  powershell  optout-tui completions powershell | Out-String | Invoke-Expression   in $PROFILE";
        command_man: "Print the manual page: `optout-tui man | man -l -`";
        command_help: "Print this message or the help of the given subcommand(s)";
        argument_home: "Keep everything below this folder (also `OPTOUT_TUI_HOME`)";
        argument_guides: "Read guides of your own from this folder too, beside those of the folder `guides`";
        argument_lang: "Speak this language: en or fr";
        argument_color: "Use colours: auto follows `NO_COLOR`, TERM and whether somebody looks";
        argument_ascii: "Draw and write with plain ASCII only";
        argument_plain: "One question after the other instead of a full screen";
        argument_guides_query: "Only those whose id, title or service holds these words";
        argument_guides_service: "Only those of this service";
        argument_guides_goal: "Only those with this goal";
        argument_guides_pack: "Only those of this pack, the most useful first";
        argument_guides_stale: "Only those whose evidence is older than 180 days";
        argument_json: "One JSON document";
        argument_guide: "service/goal, such as facebook/object";
        argument_show_on: "Only the steps of this platform; one without steps of its own takes those of the web";
        argument_format: "How";
        argument_open_step: "The id of a step, as `show` prints it";
        argument_open_on: "The address for this platform";
        argument_open_print: "Print the address and open nothing";
        argument_set_name: "country, language, phone, look-again, computer or mouse; all are shown without it";
        argument_set_value: "The new value; the present one is shown without it";
        argument_accounts_json: "One JSON document: the list, after the change if there is one";
        argument_accounts_add_service: "The service, such as facebook";
        argument_accounts_add_name: "The nickname; without it, the next free one";
        argument_account: "service/name";
        argument_accounts_rename_name: "The nickname from now on";
        argument_accounts_set_what: "The word `country`";
        argument_accounts_set_country: "Two letters, such as BE, or the name; none: where you live";
        argument_accounts_group_accounts: "Two accounts or more; those that one of them is tied to already come along";
        argument_accounts_join_account: "service/name: the one that stays";
        argument_accounts_join_other: "service/name: what happened on it happened on the first";
        argument_mark_account: "service/name, or me";
        argument_mark_guide: "service/goal";
        argument_mark_step: "The id of the step, as `show` prints it; or of the whole guide: declined, todo";
        argument_mark_mark: "What the step is now";
        argument_mark_on: "On which platform it was done; the guide is followed there from now on";
        argument_request_account: "service/name, or me";
        argument_request_guide: "service/goal";
        argument_request_status: "What happened";
        argument_request_date: "On which day, YYYY-MM-DD, or in which month, YYYY-MM; today without";
        argument_request_precision: "Whether the date is a day, or only its month is known";
        argument_request_received: "When the company received it, if not that day: by post, the day of delivery";
        argument_request_note: "A word on it, yours";
        argument_request_about: "With asked-more: what they ask about";
        argument_request_of: "With partly and breach: what is left out, or not kept";
        argument_request_without_reasons: "With refused and declined-more: no reasons were given";
        argument_request_number: "The number under which the company or the authority keeps it";
        argument_request_to: "With passed-on: to whom; with complained: the office, where there are several";
        argument_request_authority: "With complained: the authority, if not that of the country";
        argument_request_outcome: "With decided: how";
        argument_request_yes: "Confirm it, where the command asks";
        argument_import_files: "What `export --format json` wrote, or a file of a folder `journal`";
        argument_forget_guide: "service/goal, with --notes";
        argument_forget_notes: "Only the notes and the paths of proofs on that guide";
        argument_forget_identity: "What letters remembered: name, addresses, numbers";
        argument_forget_everything: "Everything";
        argument_forget_yes: "Do not ask";
        argument_letter_kind: "Which letter";
        argument_letter_account: "service/name, or me";
        argument_letter_short: "The one that fits the box of a form: 1,000 characters";
        argument_letter_reason: "One of the ready reasons, after your own words; may be given again";
        argument_letter_fill: "What fills a blank, such as `full_name`; grounds are your own words; may be given again";
        argument_letter_language: "The language of the letter: en or fr";
        argument_export_account: "Only the objections of this account (markdown and html): service/name, or me";
        argument_export_guide: "Only the objection of this guide: service/goal";
        argument_export_format: "What for";
        argument_export_output: "Save it as this file, for your eyes only; printed without";
        argument_export_force: "Replace the file if there is one";
        argument_check_paths: "Folders or files; your own guides without them";
        argument_check_fix: "Put the no-break spaces that French sentences miss, and change nothing else";
        argument_schema_kind: "Of which kind of files";
        argument_new_service: "The service: one of ours, or a new name of lower-case letters, digits and hyphens";
        argument_new_goal: "What the guide achieves";
        argument_completions_shell: "Which shell";
        argument_help: "Print help";
        argument_help_short: "Print help (see more with '--help')";
        argument_help_long: "Print help (see a summary with '-h')";
        argument_version: "Print version";
        value_color_auto: "Where somebody looks and nothing forbids it";
        value_color_always: "Always";
        value_color_never: "Never";
        value_show_format_text: "To be read on a terminal";
        value_show_format_markdown: "To be pasted somewhere";
        value_show_format_json: "One JSON document";
        value_export_format_json: "Everything, as it is kept: the journal, and where everything stands";
        value_export_format_markdown: "The record of your objections, to be pasted somewhere";
        value_export_format_html: "The same as a page to read, print and hand over";
        value_export_format_ics: "The dates, for a calendar";
        value_check_format_text: "With the line and carets under what is wrong";
        value_check_format_json: "One JSON document";
        heading_everywhere: "Options of all commands";
        heading_usage: "Usage:";
        heading_arguments: "Arguments:";
        heading_options: "Options:";
        heading_commands: "Commands:";
        heading_values: "Possible values:";
        heading_possible: "[possible values:";
        heading_default: "[default:";
    }

    // Dates and distances.

    fn day(&self, day: Day) -> String {
        format!("{} {}", self.day_month(day), day.year())
    }

    fn day_month(&self, day: Day) -> String {
        let month = MONTHS_SHORT.get(day.month0() as usize).unwrap_or(&"");
        format!("{} {month}", day.day())
    }

    fn day_long(&self, day: Day) -> String {
        format!("{} {} {}", day.day(), self.month_name(day.month()), day.year())
    }

    fn month_name(&self, month: u32) -> &'static str {
        MONTHS.get((month as usize).wrapping_sub(1)).copied().unwrap_or_default()
    }

    fn source_date(&self, date: SourceDate) -> String {
        let month = date.month.and_then(|month| MONTHS_SHORT.get((month as usize).wrapping_sub(1)));
        match (month, date.day) {
            (Some(_), Some(_)) => self.day(date.latest()),
            (Some(month), None) => format!("{month} {}", date.year),
            (None, _) => date.year.to_string(),
        }
    }

    fn source_month(&self, date: SourceDate) -> String {
        self.source_date(SourceDate { day: None, ..date })
    }

    fn distance(&self, day: Day, today: Day) -> String {
        match (day - today).num_days() {
            0 => "today".to_owned(),
            1 => "tomorrow".to_owned(),
            -1 => "yesterday".to_owned(),
            days if days < 0 => format!("{} days ago", -days),
            days => format!("in {days} days"),
        }
    }

    fn minutes(&self, minutes: u16) -> String {
        if minutes < 120 {
            format!("{minutes}\u{a0}min")
        } else {
            format!("{}\u{a0}h", minutes.div_ceil(60))
        }
    }

    // Signs, and what the values of the domain are called.
    says! {
        colon: ":";
        quoted(text: &str): "“{text}”";
        platform_no_phone: "no phone";
    }

    fn language_called(&self, code: &str) -> Option<&'static str> {
        Some(match code {
            "bg" => "Bulgarian",
            "cs" => "Czech",
            "cy" => "Welsh",
            "da" => "Danish",
            "de" => "German",
            "el" => "Greek",
            "en" => "English",
            "es" => "Spanish",
            "et" => "Estonian",
            "fi" => "Finnish",
            "fr" => "French",
            "ga" => "Irish",
            "hr" => "Croatian",
            "hu" => "Hungarian",
            "is" => "Icelandic",
            "it" => "Italian",
            "lb" => "Luxembourgish",
            "lt" => "Lithuanian",
            "lv" => "Latvian",
            "mt" => "Maltese",
            "nb" | "nn" | "no" => "Norwegian",
            "nl" => "Dutch",
            "pl" => "Polish",
            "pt" => "Portuguese",
            "rm" => "Romansh",
            "ro" => "Romanian",
            "sk" => "Slovak",
            "sl" => "Slovenian",
            "sv" => "Swedish",
            _ => return None,
        })
    }

    fn platform_name(&self, platform: Platform) -> &'static str {
        match platform {
            Platform::Android => "Android",
            Platform::Ios => "iPhone",
            Platform::Web => "Web",
            Platform::Windows => "Windows",
            Platform::Macos => "macOS",
            Platform::Linux => "Linux",
        }
    }

    fn region_name(&self, region: Region) -> &'static str {
        match region {
            Region::Eu => "the EU and the EEA",
            Region::Uk => "the United Kingdom",
            Region::Ch => "Switzerland",
            Region::Br => "Brazil",
            Region::Jp => "Japan",
            Region::Kr => "South Korea",
            Region::Us => "the United States",
            Region::Elsewhere => "other countries",
        }
    }

    fn state_name(&self, state: State) -> &'static str {
        match state {
            State::Todo => "to do",
            State::Doing => "begun",
            State::Stuck => "stuck",
            State::Waiting => "waiting",
            State::Covered => "covered",
            State::Declined => "put away",
            State::LookAgain => "look again",
            State::Done => "done",
            State::None => "nothing to do",
        }
    }

    fn status_name(&self, status: Status) -> &'static str {
        match status {
            Status::Draft => "draft",
            Status::Sent => "sent",
            Status::Acknowledged => "received",
            Status::AskedMore => "asks more",
            Status::GaveMore => "more given",
            Status::Extended => "extended",
            Status::Accepted => "accepted",
            Status::Refused => "refused",
            Status::Reminded => "reminded",
            Status::ComplainedCompany => "complained to them",
            Status::Complained => "complained",
            Status::DeclinedMore => "not given",
            Status::Partly => "accepted in part",
            Status::Breach => "not kept",
            Status::Answered => "they answered",
            Status::Received => "complaint received",
            Status::Asked => "authority asks",
            Status::PassedOn => "passed on",
            Status::Chased => "authority reminded",
            Status::Decided => "decided",
            Status::Withdrawn => "withdrawn",
            Status::Appealed => "contested",
            Status::Reopened => "open again",
            Status::Closed => "closed",
        }
    }

    fn status_as_said(&self, status: Status) -> &'static str {
        match status {
            Status::Draft => "I began it, and have not sent it",
            Status::Sent => "I sent the objection",
            Status::Acknowledged => "An automatic receipt came",
            Status::AskedMore => "The company asks for more",
            Status::GaveMore => "I gave what it asked for",
            Status::Extended => "The company takes two more months",
            Status::Accepted => "The company accepts",
            Status::Refused => "The company refuses",
            Status::Reminded => "I reminded the company",
            Status::ComplainedCompany => "I complained to the company",
            Status::Complained => "I complained to the authority",
            Status::DeclinedMore => "I declined what it asked for, and said why",
            Status::Partly => "The company accepts in part",
            Status::Breach => "The company does not keep what it accepted",
            Status::Answered => "The company answered my complaint",
            Status::Received => "The authority says that it has my complaint",
            Status::Asked => "The authority asks me for something",
            Status::PassedOn => "The authority passed my complaint on",
            Status::Chased => "I asked the authority how it goes",
            Status::Decided => "The authority decided",
            Status::Withdrawn => "I withdrew my complaint",
            Status::Appealed => "I contested the decision",
            Status::Reopened => "It is not over: I open it again",
            Status::Closed => "I am done with it",
        }
    }

    fn status_recorded(&self, status: Status) -> &'static str {
        match status {
            Status::Draft => "Objection begun",
            Status::Sent => "Objection sent",
            Status::Acknowledged => "Receipt acknowledged: not an answer yet",
            Status::AskedMore => "The company asked for more",
            Status::GaveMore => "The company was given what it asked for",
            Status::Extended => "The company took two more months",
            Status::Accepted => "The company accepted",
            Status::Refused => "The company refused",
            Status::Reminded => "The company was reminded",
            Status::ComplainedCompany => "Complaint sent to the company",
            Status::Complained => "Complaint sent to the authority",
            Status::DeclinedMore => "What the company asked for was declined",
            Status::Partly => "The company accepted in part",
            Status::Breach => "What was accepted was not kept",
            Status::Answered => "The company answered the complaint",
            Status::Received => "The authority said that it has the complaint",
            Status::Asked => "The authority asked for something",
            Status::PassedOn => "The authority passed the complaint on",
            Status::Chased => "The authority was asked how it goes",
            Status::Decided => "The authority decided",
            Status::Withdrawn => "The complaint was withdrawn",
            Status::Appealed => "The decision was contested",
            Status::Reopened => "Opened again by me",
            Status::Closed => "Closed by me",
        }
    }

    fn status_is_computed(&self, computed: Computed) -> String {
        let word = computed.as_str();
        match computed {
            Computed::NoAnswer => format!(
                "`{word}` is not typed, it follows from the dates: it is so once the last day for the \
                 answer is over. `due` shows that day."
            ),
            Computed::Late => format!(
                "`{word}` is not typed, it follows from the dates: note `accepted` or `refused` with the \
                 day on which the answer came."
            ),
        }
    }

    fn due_name(&self, what: What) -> &'static str {
        match what {
            What::Answer => "answer",
            What::Authority => "the authority’s answer",
            What::Complaint => "complaint",
            What::Question => "answer their question",
            What::LookAgain => "look again",
        }
    }

    fn blank_name(&self, blank: Blank) -> &'static str {
        match blank {
            Blank::Company => "the company",
            Blank::CompanyAddress => "its postal address",
            Blank::Service => "the service",
            Blank::AccountId => "your user name or profile address",
            Blank::OtherIdentifiers => "other names of the account",
            Blank::Email => "e-mail address of the account",
            Blank::FullName => "your name",
            Blank::Law => "the law",
            Blank::Grounds => "your reasons",
            Blank::Date => "the date",
            Blank::Place => "where you write",
            Blank::Authority => "the authority",
            Blank::DueDate => "last day for the answer",
            Blank::SentDate => "day you sent it",
            Blank::RefusalDate => "day of the refusal",
            Blank::RefusalSummary => "what the refusal says",
            Blank::ReminderDate => "day of the reminder",
            Blank::ExtensionDate => "day it took more time",
            Blank::AckDate => "day of the receipt",
            Blank::CaseRef => "its case number",
            Blank::GraceDays => "days you give it",
            Blank::Outcome => "what came of it",
            Blank::Attachments => "what you enclose",
            Blank::PostalAddress => "your postal address",
            Blank::Phone => "your telephone number",
            Blank::Channel => "how you sent it",
            Blank::OtherBreaches => "other rules not kept",
        }
    }

    fn role_name(&self, role: Role) -> &'static str {
        match role {
            Role::Form => "form",
            Role::Settings => "settings",
            Role::Help => "help page",
            Role::Policy => "policy",
        }
    }

    fn seen_name(&self, seen: Seen) -> &'static str {
        match seen {
            Seen::Official => "given by the service",
            Seen::Regulator => "given by a regulator",
            Seen::Press => "given by the press",
            Seen::Community => "given by users",
        }
    }

    fn spot_name(&self, spot: Spot) -> &'static str {
        match spot {
            Spot::TopLeft => "top left",
            Spot::Top => "at the top",
            Spot::TopRight => "top right",
            Spot::Left => "at the left",
            Spot::Centre => "in the middle",
            Spot::Right => "at the right",
            Spot::BottomLeft => "bottom left",
            Spot::Bottom => "at the bottom",
            Spot::BottomRight => "bottom right",
        }
    }

    fn step_kind_name(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Open => "open",
            Kind::Tap => "tap",
            Kind::Fill => "fill in",
            Kind::Check => "look",
            Kind::Wait => "wait",
            Kind::Keep => "keep",
        }
    }

    fn source_kind_name(&self, kind: SourceKind) -> &'static str {
        match kind {
            SourceKind::Official => "official",
            SourceKind::Regulator => "regulator",
            SourceKind::Law => "law",
            SourceKind::Press => "press",
            SourceKind::Community => "users",
        }
    }

    fn confidence_name(&self, confidence: Confidence) -> &'static str {
        match confidence {
            Confidence::High => "strong evidence",
            Confidence::Medium => "fair evidence",
            Confidence::Low => "weak evidence",
        }
    }

    fn freshness_name(&self, freshness: Freshness) -> &'static str {
        match freshness {
            Freshness::Fresh => "fresh",
            Freshness::Ageing => "ageing",
            Freshness::Stale => "stale",
        }
    }

    // What age and sources mean.
    says! {
        trust_tried(on: &str): "tried in {on}";
        trust_tried_on(on: &str, platform: &str): "tried in {on} on {platform}";
        trust_not_tried: "not tried";
        trust_not_tried_live: "not tried live";
        trust_link_undated: "undated link";
        trust_not_official(maker: &str, owner: &str): "Not an official page of {maker}: it belongs to {owner}.";
    }

    fn trust_sources_of(&self, date: SourceDate) -> String {
        format!("sources of {}", self.source_month(date))
    }

    fn trust_from_sources_of(&self, date: SourceDate) -> String {
        format!("from sources of {}", self.source_month(date))
    }

    fn trust_link_seen(&self, on: SourceDate) -> String {
        format!("link seen in {}", self.source_month(on))
    }

    fn trust_link_last_seen(&self, on: Option<SourceDate>) -> String {
        match on.map(|on| held(&self.source_month(on))) {
            Some(on) => format!("The link it tries first was last seen in {on}"),
            None => "Nobody knows when the link it tries first was seen".to_owned(),
        }
    }

    fn trust_steps_tried(&self, on: SourceDate, platform: &str) -> String {
        format!("Somebody tried these steps in {} on {platform}.", held(&self.source_month(on)))
    }

    fn trust_steps_untried(&self, on: SourceDate) -> String {
        let on = held(&self.source_month(on));
        format!("Nobody has tried these steps live: they are drawn from sources of {on}.")
    }

    fn trust_changed_on(&self, date: SourceDate) -> String {
        let of = if date.day.is_some() { "on" } else { "in" };
        format!("changed {of} {}: look again", self.source_date(date))
    }

    fn trust_for_steps(&self, numbers: &[usize]) -> String {
        let list = numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
        let s = if numbers.len() == 1 { "" } else { "s" };
        format!("for step{s} {list}")
    }

    // What happens to an objection.

    fn objection_clock(&self, deadline: &Deadline, today: Day) -> String {
        let last_day = self.day(deadline.last_day);
        if deadline.courtesy {
            return format!(
                "No law sets a time for the answer; {last_day} is a fair limit, and a courtesy."
            );
        }
        let have = if deadline.last_day < today { "had" } else { "have" };
        let mut text = format!("They {have} until {last_day} to answer.");
        if let Some(raw) = deadline.one_month
            && raw != deadline.last_day
            && !deadline.extended
        {
            let raw = self.day(raw);
            let place = match deadline.why.calendar.whose {
                Whose::Law => self.law_no_working_day_uk(),
                Whose::Company | Whose::Authority | Whose::Nobody => self.law_no_working_day_here(),
            };
            let why = format!("The month ends on {raw}, which is not a working day {place}.");
            text.extend([" ", &why]);
        }
        if deadline.extended {
            text.push_str(" They took two more months, in time.");
        }
        text
    }

    fn objection_may_complain(&self, day: Day, authority: Option<&str>, today: Day) -> String {
        let is_coming = day > today;
        let day = self.day(day);
        match authority {
            Some(name) if is_coming => {
                format!("Without an answer you may complain to the authority ({name}) from {day}.")
            }
            Some(name) => format!("Since {day} you may complain to the authority ({name})."),
            None => format!("Silence counts from {day}."),
        }
    }

    fn objection_cannot_note(&self, refusal: &Refusal, status: Status) -> String {
        let day = |day: &Day| self.day(*day);
        match refusal {
            Refusal::NoObjection => {
                "This guide sends no objection: there is nothing to follow.".to_owned()
            }
            Refusal::Future(on) => {
                format!("{} is still to come: note it when it has happened.", day(on))
            }
            Refusal::NoMonth => "A year alone is not a date: add the month.".to_owned(),
            Refusal::BeforeSending(sent) => {
                format!("The objection was sent on {}: nothing of it came before.", day(sent))
            }
            Refusal::Before(other, on) => {
                format!("`{other}` is noted on {}: `{status}` cannot have come before.", day(on))
            }
            Refusal::AfterNext(other, on) => {
                format!("`{other}` is noted on {}: `{status}` cannot have come after.", day(on))
            }
            Refusal::ReceivedBefore(sent) => {
                format!("It was sent on {}: it cannot have been received before.", day(sent))
            }
            Refusal::NothingToReceive => {
                "Only `sent` and `acknowledged` tell when the company received it, and `complained` when the \
                 authority did."
                    .to_owned()
            }
            Refusal::NotSent => format!(
                "`{status}` needs an objection that was sent: note `sent` first, with its day."
            ),
            Refusal::NoComplaint(first) => {
                format!("`{status}` is about a complaint: note `{first}` first, with its day.")
            }
            Refusal::CannotFollow(allowed) => {
                format!("`{status}` cannot come next here. {}", self.name_known(&allowed.iter().map(|it| it.as_str()).collect::<Vec<_>>()))
            }
            Refusal::OnlyBritish => {
                "A complaint to the company itself comes first in the United Kingdom only."
                    .to_owned()
            }
            Refusal::NotWith(option) => format!("{option} says nothing about `{status}`."),
            Refusal::NotNoted => "Nothing of that kind is noted.".to_owned(),
            Refusal::Unsaved => "This is still being saved: try again in a moment.".to_owned(),
            Refusal::BeforeReceipt(received) => format!(
                "The company received it on {}, after that day. If it is so all the same, say it with `--yes`.",
                day(received)
            ),
            Refusal::MaybeComplaint => {
                "Was it a complaint to the company? The ICO wants one first: then note `complained-company`. If it \
                 was only a reminder, say it with `--yes`."
                    .to_owned()
            }
        }
    }

    fn objection_send_again_advice(&self, sent: Day) -> String {
        let month = self.month_name(sent.month());
        format!(
            "Objected in {month} {}, no answer kept: send it again, it is harmless.",
            sent.year()
        )
    }

    // Letters, guides of one’s own, search.
    says! {
        letter_too_long(over: usize, of: usize): "{over} characters too many for the usual box of {of}: take fewer or shorter reasons.";
        letter_objection_of(day: &str): "my objection of {day}";
        letter_reminder_of(day: &str): "my reminder of {day}";
        letter_refusal_of(day: &str): "the refusal of {day}";
        own_declared_by(host: &str, service: &str): "Only the author of this guide says that {host} belongs to {service}: we know nothing of it.";
        search_first_results(some: usize, all: usize): "the first {some} of {all} results";
        search_no_account_of(service: &str): "{service}: not among your accounts";
        search_add_on(service: &str): "Add an account: {service}";
    }

    fn letter_characters(&self, count: usize, of: Option<usize>) -> String {
        match of {
            Some(most) => format!("{count} of {most} characters"),
            None => format!("{count} characters"),
        }
    }

    fn letter_blanks_left(&self, count: usize) -> String {
        match count {
            0 => self.letter_all_filled().to_owned(),
            1 => "1 blank left".to_owned(),
            _ => format!("{count} blanks left"),
        }
    }

    fn own_mistakes(&self, count: usize) -> String {
        format!("{count} mistake{}", if count == 1 { "" } else { "s" })
    }

    fn own_files(&self, count: usize) -> String {
        format!("{count} file{}", if count == 1 { "" } else { "s" })
    }

    // Accounts and forgetting.
    says! {
        accounts_are_one(first: &str, other: &str): "Are {first} and {other} one account? What happened on either is then found on {first}.";
        accounts_not_needed(service: &ServiceId): "{service} needs no account: its guides are in the row `me`.";
        accounts_uses_noted(service: &ServiceId, account: &Account): "Noted: you use {service} with {account}.";
        accounts_maybe_same(first: &Account, account: &Account): "Is {account} the same as {first}? Then: `optout-tui accounts join {first} {account}`; else rename one.";
    }

    fn accounts_nickname(&self, place: usize) -> String {
        match place {
            0 => "main".to_owned(),
            1 => "second".to_owned(),
            2 => "third".to_owned(),
            _ => (place + 1).to_string(),
        }
    }

    fn accounts_name_error(&self, error: NameError) -> &'static str {
        match error {
            NameError::Empty => "A nickname has at least one character.",
            NameError::Long => "A nickname has at most 32 characters.",
            NameError::Character => "A nickname has no / and no ~.",
            NameError::Emoji => {
                "That emoji is made of several, and many terminals draw it apart: take a single one, or letters."
            }
            NameError::Invisible => "A name may hold no invisible characters.",
            NameError::Taken => "You already use that nickname on this service.",
        }
    }

    fn accounts_borrowed(&self, service: &ServiceId, lenders: &[&str]) -> String {
        let lenders = lenders.join(", ");
        format!(
            "{service} has no accounts of its own, it takes those of {lenders}: add one there. \
             Marking a step of {service} on it notes that you use both."
        )
    }

    fn forget_lost(&self, loss: Loss, count: usize) -> String {
        let (one, many) = match loss {
            Loss::Account => ("account", "accounts"),
            Loss::Step => ("step", "steps"),
            Loss::Objection => ("objection", "objections"),
            Loss::Note => ("note", "notes"),
            Loss::Proof => ("path", "paths"),
            Loss::Letter => ("letter noted", "letters noted"),
            Loss::Blank => ("answer", "answers"),
            Loss::Opening => ("address opened", "addresses opened"),
            Loss::Setting => ("setting", "settings"),
        };
        format!("{count}\u{a0}{}", if count == 1 { one } else { many })
    }

    // Names that were typed, and what commands answer.
    says! {
        name_no_day(typed: &str): "`{typed}` is not a day: write YYYY-MM-DD, such as 2026-03-05.";
        guide_see(guide: &GuideId): "`optout-tui show {guide}` says what to do.";
        guide_not_on(step: &StepId, platform: Platform): "`{step}` is not a step on {platform}.";
        guide_is_for_me(guide: &GuideId): "{guide} needs no account: write `me` in its place.";
        import_lines(new: usize, old: usize): "Lines added: {new}. There already: {old}.";
    }

    fn name_unknown(&self, what: Named<'_>, typed: &str) -> String {
        let what = match what {
            Named::Guide => "not a guide",
            Named::Step(guide) => return format!("`{typed}` is not a step of {guide}."),
            Named::Service => "not a service",
            Named::Goal => "not a goal",
            Named::Pack => "not a pack",
            Named::Platform => "not a platform",
            Named::Account => "not one of your accounts",
            Named::Mark => "not a mark",
            Named::Shell => "not a shell known here",
            Named::Status => "not a status",
            Named::Letter => "not a letter",
            Named::Reason => "not one of the ready reasons",
            Named::Blank => "not a blank of the letters",
            Named::Setting => "not a setting",
            Named::Schema => "not a kind of guide file",
            Named::Value(setting) => return format!("`{typed}` is not a value of `{setting}`."),
        };
        format!("`{typed}` is {what}.")
    }

    fn name_nearest(&self, names: &[&str]) -> String {
        format!("Nearest: {}.", names.join(", "))
    }

    fn name_known(&self, names: &[&str]) -> String {
        match names {
            [] => self.name_none().to_owned(),
            names => format!("There are: {}.", names.join(", ")),
        }
    }

    fn name_is_service(&self, service: &str, guides: &[&str]) -> String {
        format!("`{service}` is a service. Its guides: {}.", guides.join(", "))
    }

    fn name_listed_by(&self, what: Named<'_>) -> String {
        format!("`optout-tui {}` lists what there is.", what.listed_by())
    }

    fn name_ambiguous(&self, typed: &str, names: &[String]) -> String {
        format!("`{typed}` could be several accounts: {}.", names.join(", "))
    }

    fn guide_borrowed(&self, platform: Platform, route: Platform) -> String {
        let (platform, route) = (self.platform_name(platform), self.platform_name(route));
        format!("{platform} has no steps of its own: these are those of {route}.")
    }

    fn guide_is_for_others(
        &self,
        guide: &GuideId,
        account: &Account,
        services: &[&str],
        accounts: &[&str],
    ) -> String {
        let services = services.join(", ");
        let hint = match accounts {
            [] => "Add one with `optout-tui accounts add`.".to_owned(),
            names => self.name_known(names),
        };
        format!("{guide} is not for `{account}`, but for accounts of {services}. {hint}")
    }

    fn import_unfit(&self, unfit: Unfit, path: &str) -> String {
        match unfit {
            Unfit::NotOurs => {
                format!(
                    "{path}: neither an export nor a journal of this program. Nothing was changed."
                )
            }
            Unfit::Newer(0) => {
                format!("{path}: a newer version wrote it. Update this one; nothing was changed.")
            }
            Unfit::Newer(line) => format!(
                "{path}, line {line}: a newer version wrote it. Update this one; nothing was changed."
            ),
            Unfit::Damaged(line) => format!(
                "{path}, line {line}: no act stands there, the file is not whole. Copy it again; nothing was changed."
            ),
            Unfit::Encoded(encoding) => {
                let name = encoding.name();
                format!(
                    "{path}: an editor saved it as {name}. Save it as UTF-8 and import it again; nothing was changed."
                )
            }
        }
    }

    fn journal_new_name(&self, why: NewName, file: &str) -> String {
        match why {
            NewName::Changed => format!(
                "{file} does not end in what this computer wrote last: it was put back, or another computer writes there too. This computer writes to a file of its own from now on; nothing of the old one is touched. If something is missing, bring back the newer file."
            ),
            NewName::Copied => format!(
                "{file} came with a folder that was copied: this computer writes to a file of its own from now on."
            ),
            NewName::Left => format!(
                "This computer writes to a new file from now on. Should {file} come back, it is read beside it."
            ),
        }
    }

    fn journal_newer_things(&self, count: usize) -> String {
        match count {
            1 => "1 thing was written by a newer version.".to_owned(),
            _ => format!("{count} things were written by a newer version."),
        }
    }

    fn journal_ahead(&self, acts: usize, until: Day) -> String {
        let until = self.day(until);
        format!(
            "Doubtful: a clock was ahead when {acts} of your acts were noted, the last on {until}. They are kept, and what you do now comes after them."
        )
    }

    fn journal_to_come(&self, account: &str, guide: &GuideId, status: Status, date: Day) -> String {
        let (status, date) = (self.status_name(status), self.day(date));
        format!(
            "Doubtful: {account}, {guide}: “{status}” is dated {date}, still to come. If it is wrong, correct the date in the wizard, on the page of the objection, or take it back with `optout-tui undo` if you did nothing since."
        )
    }

    fn check_no_problem(&self, files: usize) -> String {
        format!("No problem in {files} file{}.", if files == 1 { "" } else { "s" })
    }

    // Failures, and what was odd in the journal.
    says! {
        journal_damaged(count: usize, place: &str): "{count} damaged lines of the journal were set aside in {place}.";
        journal_damaged_here(places: &str): "Damaged lines of the journal, left where they are: {places}.";
        journal_line(file: &str, line: usize): "{file}, line {line}";
        journal_vanished(acts: usize): "{acts} of your acts that were here a moment ago are in no file any more: a synchroniser or somebody took them away. They are still shown. Bring the files back before you close this.";
        journal_no_promise(place: &str): "What is written in {place} cannot be promised to last through a power cut: the file system there does not offer it. It is written all the same.";
        journal_forgotten: "What you asked to forget had been interrupted: it is gone now.";
        journal_undecided(file: &str, lines: &str): "Damaged lines may hold something of it, and were left: {file}, {lines}. Look at them, and delete them yourself if they do.";
        import_left_out(path: &str, count: usize, lines: &str): "{path}: damaged lines were left out: {count} ({lines}).";
        import_brings_tombs: "Something was forgotten elsewhere.";
        import_say_yes: "Nothing was taken in. Say --yes to take it in and lose that here too, for good.";
        journal_twins(count: usize): "{count} lines of the journal disagree: the lesser one counts.";
        journal_newer(count: usize): "{count} lines come from a newer version: kept, not understood";
    }

    fn failure_attempt(&self, doing: Doing) -> &'static str {
        match doing {
            Doing::FindHome => "Cannot find a place to keep things",
            Doing::MakeFolder => "Cannot make the folder",
            Doing::ReadJournal => "Cannot read the journal",
            Doing::WriteJournal => "Cannot write the journal",
            Doing::LockJournal => "Another window holds the journal",
            Doing::FindOwnFile => "Nothing is written: the file of this computer is away",
            Doing::FindJournal => "Nothing is written: the folder of the journal is gone",
            Doing::KeepLocal => "Cannot use what is kept for this computer alone",
            Doing::PlanForgetting => "Nothing was forgotten: cannot note what to forget in",
            Doing::Forget => "Not everything is forgotten yet",
            Doing::ReadClock => "Cannot tell which day it is",
            Doing::ReadFile => "Cannot read",
            Doing::ReadGuides => "Cannot read the guides in",
            Doing::WriteGuides => "Cannot write",
            Doing::SaveFile => "Cannot save the file",
            Doing::Open => "Cannot open the address",
            Doing::KeepSetting => "Cannot keep the setting in",
            Doing::FindProof => "Cannot find a file",
            Doing::Terminal => "Cannot use the terminal",
            Doing::Print => "Cannot write the output",
        }
    }

    fn failure_remedy(&self, doing: Doing) -> &'static str {
        match doing {
            Doing::FindHome => "Name a folder with --home DIR or OPTOUT_TUI_HOME.",
            Doing::MakeFolder => {
                "Make it yourself, or name another with --home DIR or OPTOUT_TUI_HOME."
            }
            Doing::ReadJournal => "Check who may read it, or name another folder with --home DIR.",
            Doing::WriteJournal => {
                "Free some space or allow writing there, or name another folder with --home DIR."
            }
            Doing::LockJournal => "Wait for it, or close it, and try again.",
            Doing::FindOwnFile => {
                "Bring it back (fetch it from the cloud, mount the volume), or start the wizard, which asks whether to go on without it."
            }
            Doing::FindJournal => {
                "Bring it back (mount the volume, undo the renaming), then try again."
            }
            Doing::KeepLocal => {
                "Make it yours again (after a sudo: `sudo chown -R \"$USER\"` on its folder), or take out what is not a file."
            }
            Doing::PlanForgetting => "Free some space or allow writing there, then try again.",
            Doing::Forget => "Allow reading and writing there: the next start goes on with it.",
            Doing::ReadClock => "Set the clock, unset TZ, or unset OPTOUT_TUI_TODAY or mend it.",
            Doing::ReadFile | Doing::ReadGuides => "Check the path and who may read it.",
            Doing::WriteGuides => "Check who may write there.",
            Doing::SaveFile => {
                "Check that the folder is there and that you may write in it, or name another file."
            }
            Doing::Open => "Copy it, or show it for your phone.",
            Doing::KeepSetting => "Allow writing there, or name another with --home DIR.",
            Doing::FindProof => "Check the path: ~/ is your own folder.",
            Doing::Terminal => "Try `optout-tui guides`.",
            Doing::Print => "Send it where there is room for it.",
        }
    }

    // Help, and the skeletons that authors begin with.

    fn help_word(&self, place: usize) -> Option<(&'static str, &'static str)> {
        GLOSSARY.get(place).copied()
    }

    fn authors_guide(&self) -> &'static str {
        include_str!("skeletons/guide.en.toml")
    }

    fn authors_makers(&self, service: &str) -> String {
        format!(include_str!("skeletons/makers.en.toml"), service = service)
    }

    fn authors_service(&self, service: &str) -> String {
        format!(include_str!("skeletons/service.en.toml"), service = service)
    }

    // Sentences of branches under way: under the header of their place, as `says!` or as functions.

    // == home ==
    says! {
        home_of(some: usize, all: usize): "{some} of {all}";
        home_more(count: usize): "{count} more";
        home_settled: "Settled";
        home_chats: "Chats";
        home_count_waiting(count: usize): "{count} waiting";
        home_count_silent(count: usize): "{count} silent";
        home_no_account: "No account is followed yet. Tick what you use: what can be refused there will show here.";
        home_now: "Do now";
        home_ten: "Ten minutes";
        home_waiting: "Waiting for them";
        home_further: "If you want to go further";
        home_further_closed: "leave, fetch copies, hide, ask others";
        home_further_about: "Leaving a service, fetching a copy of your data, getting an AI out of sight, asking an administrator: offered, and never counted among what you have to do.";
        home_close: "Close";
        home_all_done: "All of it is done";
        home_done_for_now: "Nothing to do for now";
        home_come_back: "Come back when something changes: another account, an answer, a new guide.";
        home_settings_done(count: usize): "Settings gone through: {count}.";
        home_add: "add an account";
        home_add_offer: "Add an account";
        home_refuse: "Refuse training";
        home_because(what: &str, why: &str): "{what}: {why}";
        home_stuck(what: &str): "Try again: {what}";
        home_changed(what: &str): "Look again, it changed: {what}";
        home_continue(what: &str, done: usize, total: usize): "Go on: {what}, {done} of {total}";
        home_mend(what: &str): "Mend your guide: {what}";
        home_still_holds(what: &str): "Does it still hold? {what}";
        home_still_asked(day: &str): "Last done or looked at: {day}.";
        home_still_so: "It still holds";
        home_ask(what: &str): "Ask your administrator: {what}";
        home_ask_offer: "See what to ask";
        home_put_away(what: &str): "Put away: {what}";
        home_not_for_me: "Not for me";
        home_take_back: "Take it up again";
        home_no_time: "no time is set";
        home_until_whom(whom: &str, day: &str): "{whom}: until {day}";
        phone_too_small: "This window is too small for the code. Make it larger, or type this address on your phone:";
        home_until(day: &str): "until {day}";
        home_look: "Look";
        home_guide: "The guide";
        home_open: "Open";
        home_account: "The account";
        home_show_all: "Show all";
        home_start: "Start";
        home_go_on: "Go on";
        home_column_refuse: "Refuse";
        home_column_settings: "Settings";
        home_by(name: &str): "by {name}";
        home_if(name: &str): "with {name}";
        home_not_offered: "not offered";
        home_no_way: "not possible";
        home_admin: "administrator";
        home_nothing_to_do: "nothing to do";
        home_last_done: "Last done";
        home_with(name: &str, account: &str): "{name} with {account}";
        home_deed(who: &str, what: &str): "{who}: {what}";
        home_added: "added";
        home_done(what: &str): "{what}, done";
        farewell_done(what: &str): "Done today: {what}.";
        farewell_awaited(who: &str): "Waiting for an answer: {who}.";
        farewell_until(who: &str, day: &str): "{who} until {day}";
        farewell_next(day: &str, who: &str, what: &str): "Next date: {day}, {who}, {what}.";
    }

    fn home_refused_on(&self, settled: usize, total: usize) -> String {
        let s = if total == 1 { "" } else { "s" };
        if settled == total {
            return format!("Training refused on {total} account{s}.");
        }
        format!("Training refused on {settled} of {total} account{s}.")
    }

    fn home_chats_deleted(&self, count: usize) -> String {
        format!("Chats deleted on {count} account{}.", if count == 1 { "" } else { "s" })
    }

    fn home_steps(&self, count: usize) -> String {
        format!("{count} step{}", if count == 1 { "" } else { "s" })
    }

    fn home_accounts_added(&self, count: usize) -> String {
        format!("{count} account{} added", if count == 1 { "" } else { "s" })
    }

    // == setup ==
    says! {
        setup_not_said: "not set";
        setup_say_country: "What you may refuse depends on it.";
        setup_right_and_authority(right: &str, authority: &str): "{right}. Complaints: {authority}.";
        setup_next: "Next";
        setup_which: "Which of these do you use?";
        setup_clear: "Clear";
        setup_one_more(name: &str): "One more: {name}";
        setup_one_fewer(name: &str): "One fewer: {name}";
        setup_quick: "Quick picks";
        setup_untick: "Not this one";
        setup_borrowed(name: &str, lenders: &str): "{name} with {lenders}";
        setup_several(name: &str, count: usize): "{name}, {count} accounts";
        setup_elsewhere: "Elsewhere";
        setup_nothing: "Nothing is chosen yet.";
        setup_look_around: "Just look around";
        setup_begin: "Begin";
        setup_comes: "This is what comes";
        setup_promise_nothing_sent: "This program sends nothing and uses no network: it leads, you send.";
        setup_promise_no_password: "It asks for no password, and needs no e-mail address or phone number.";
        setup_promise_kept(path: &str): "What you do is kept in {path}, and nowhere else.";
        setup_nothing_to_refuse: "Nothing to refuse there; home shows what else can be done.";
        setup_is_there(more_key: &str): "There already: {more_key} adds one more. Accounts are removed on their own page.";
    }

    fn setup_chosen(&self, count: usize) -> String {
        format!("{count} chosen")
    }

    fn setup_refuse(&self, count: usize, minutes: &str) -> String {
        format!(
            "Refuse training on {count} account{}: about {minutes}.",
            if count == 1 { "" } else { "s" }
        )
    }

    fn setup_chats(&self, count: usize, minutes: &str) -> String {
        let s = if count == 1 { "" } else { "s" };
        format!("Then delete chats with an AI on {count} account{s}: {minutes}.")
    }

    fn setup_settings(&self, count: usize, minutes: &str) -> String {
        let s = if count == 1 { "" } else { "s" };
        format!("Then settings on {count} account{s}: {minutes}.")
    }

    // == guide ==
    says! {
        guide_only_administrator: "Only an administrator can carry this out. If you are none, send them this text";
    }
    says! {
        notice_browser_only(address: &str): "Only the browser itself opens this address: copy it into its address bar. {address}";
        guide_answers: "When answers came";
        guide_start: "Start";
        guide_read: "Back";
        guide_card_title: "To know";
        guide_before: "Done before?";
        guide_more_entries(count: usize, sources_key: &str): "{count} more: {sources_key}";
        guide_step_of(number: usize, all: usize): "step {number} of {all}";
        guide_step_optional: "optional step";
        guide_age: "How old it is, and how sure";
        guide_confidence(confidence: &str): "On the whole: {confidence}.";
        guide_dispute(claim: &str, sources_key: &str): "Disputed: {claim} Who says what: {sources_key}";
        guide_or_in_app: "or in the app";
        guide_or_by_menus: "or through the menus";
        guide_maybe_english(label: &str): "on screen perhaps {label}";
        guide_done_next: "Done, next";
        guide_next: "Next";
        guide_still: "It still holds, next";
        guide_not_skipped: "Do it after all";
        guide_not_what_i_see: "Not what I see";
        guide_open_page: "Open the page";
        guide_on_phone: "On my phone";
        guide_copy: "Copy";
        guide_copy_text: "Copy the text";
        guide_copy_address: "Copy the address";
        guide_write_letter: "Write the letter";
        guide_rename: "Rename this account";
        guide_stuck: "stuck";
        guide_changed: "changed since";
        guide_which_platform: "Where do you do it?";
        guide_set_country: "Say where you live";
        guide_put_away: "Put away: it is no longer on your list. What was done stays.";
        guide_taken_back: "It is on your list again.";
        guide_is_put_away: "You put this guide away.";
        guide_left_open: "Left open. It is asked again when you come back.";
        guide_ask_administrator: "Only an administrator can do this. Are you one?";
        guide_is_administrator: "I am: start";
        guide_no_administrator: "I am not: what to ask";
        guide_ask_title: "Ask your administrator";
        guide_send_this: "Send this to whoever administers it for you. That is your part of this guide.";
        guide_asked_today(day: &str): "I asked them today, {day}";
        guide_not_offered: "Not offered where you live";
        guide_nothing_left: "We know of nothing else that is possible there.";
        guide_is_noted(what: &str): "This will be noted: {what}, with the day that you say.";
        guide_reads_so: "Does it read like this now?";
        guide_yes_reads: "Yes, it does";
        guide_all_done: "Is all of it done?";
        guide_yes_done: "Yes, it is done";
        guide_before_ask: "Did you do this before?";
        guide_before_no: "No";
        guide_before_kept: "Yes, and I have kept the mail that accepts it";
        guide_before_lost: "Yes, but I have no mail";
        guide_before_rush(when: &str): "Many people did it in {when}.";
        ladder_title: "What do you see instead?";
        ladder_try: "Try this";
        ladder_nothing: "None of these";
        ladder_did_it_work: "Did that work?";
        ladder_worked: "It worked";
        ladder_did_not: "It did not";
        ladder_post_title: "Write to the company";
        ladder_post: "If no page takes your objection, write it: the company must take it by letter or by e-mail, too. Keep a copy, and the proof that you sent it.";
        ladder_authority_title: "Turn to the authority";
        ladder_authority: "A company must not make it hard to object. If neither its pages nor its mail take your objection, you may tell the authority, with your screenshots and the days.";
        ladder_back_at_step: "Good. Go on with this step.";
        ladder_stuck(report_key: &str): "Noted: this step does not work. Tell us with {report_key}, so that we can mend it.";
    }

    fn guide_step_count(&self, count: usize) -> String {
        if count == 1 { "1 step".to_owned() } else { format!("{count} steps") }
    }

    fn guide_age_sources(&self, on: SourceDate) -> String {
        format!("Drawn from sources of {}; nobody has tried it live.", held(&self.source_month(on)))
    }

    fn guide_age_link(&self, on: Option<SourceDate>) -> String {
        match on {
            Some(on) => {
                format!("Its first page was last seen in {}.", held(&self.source_month(on)))
            }
            None => "Nobody noted when its first page was last seen.".to_owned(),
        }
    }

    fn guide_did(&self, status: Status) -> &'static str {
        match status {
            Status::Draft => "Did you begin it?",
            Status::Sent => "Did you send it?",
            Status::Acknowledged => "Did they say that they received it?",
            Status::AskedMore => "Did they ask for more?",
            Status::GaveMore => "Did you give what they asked for?",
            Status::DeclinedMore => "Did you decline what they asked for?",
            Status::Extended => "Did they take more time?",
            Status::Accepted => "Did they accept?",
            Status::Partly => "Did they accept in part?",
            Status::Refused => "Did they refuse?",
            Status::Reminded => "Did you remind them?",
            Status::ComplainedCompany => "Did you complain to them?",
            Status::Complained => "Did you complain to the authority?",
            Status::Closed => "Are you done with it?",
            _ => "Did that happen?",
        }
    }

    fn ladder_sight(&self, sight: Sight) -> &'static str {
        match sight {
            Sight::OtherPage => "The page does not open, or is another one",
            Sight::NotThere => "The menu or the button is not there",
            Sight::NotTaken => "What I type or pick is not taken",
            Sight::NotSo => "It does not read as it should",
            Sight::NothingCame => "Nothing has come",
            Sight::NotKept => "It cannot be kept",
        }
    }

    fn ladder_advice(&self, advice: Advice) -> &'static str {
        match advice {
            Advice::NextLink => "Try this other address of the same step.",
            Advice::LogIn => {
                "Log in with the account that this is about, then open the address again; failing that, in \
                 another browser."
            }
            Advice::LookAround => {
                "Update the app. Look one menu further up, or type the word into the settings’ own search."
            }
            Advice::FillPlainly => {
                "Give the e-mail address of the account. Type short, plain text; paste nothing formatted."
            }
            Advice::SetAgain => {
                "Load the page again and set it once more. Save, where there is a button for it."
            }
            Advice::LookElsewhere => {
                "Look in the spam folder, and in the messages of the service itself. Then give it two more days."
            }
            Advice::KeepPicture => "Take a screenshot, or print the page to a file.",
        }
    }

    says! {
        guide_left: "What is left there";
    }

    // == receipt ==
    says! {
        receipt_title: "Receipt";
        receipt_sent(company: &str, when: &str): "You sent your objection to {company} {when}.";
        receipt_accepted(company: &str, when: &str): "{company} accepted your objection {when}.";
        receipt_done(guide: &str): "Done: {guide}.";
        receipt_asked(when: &str): "You asked whoever administers it {when}. It is no longer on your list.";
        receipt_keep: "Keep";
        receipt_changes: "What this changes";
        receipt_does_not: "What it does not";
        receipt_covers: "Also covers";
        receipt_would_cover: "Would also cover";
        receipt_next: "Next";
        receipt_nothing_next: "Nothing is left to do.";
        receipt_go_on: "Go on";
        receipt_dates: "Dates into my calendar";
        receipt_enough: "Enough for today";
    }

    fn receipt_end(&self, end: End) -> &'static str {
        match end {
            End::Sent => "sent",
            End::Accepted => "accepted",
            End::Done => "done",
            End::Asked => "asked",
        }
    }

    fn receipt_when(&self, date: SourceDate) -> String {
        match date.day {
            Some(_) => format!("on {}", self.day_long(date.earliest())),
            None => format!("in {}", self.source_month(date)),
        }
    }

    // == objection ==
    says! {
        objection_page(title: &str): "{title} › Objection";
        objection_from(what: &str, day: &str): "{what}, from {day}";
        objection_until(what: &str, day: &str): "{what}, until {day}";
        objection_something: "Something happened";
        objection_ask_day(what: &str): "{what}: on which day?";
        objection_day_hint: "A day (22 Nov 2026) or, if you no longer know it, a month (Nov 2026).";
        objection_yes_yesterday(day: &str): "Yes, yesterday, {day}";
        objection_yes_today(day: &str): "Yes, today, {day}";
        objection_yes_other: "Yes, another day";
        objection_not_yet: "Not yet";
        objection_take_out: "Take this line out";
        objection_other_day: "It was another day";
        objection_other_words: "Add a note";
        objection_in_month(month: &str): "in {month}";
        objection_strange_point(what: &str): "{what} (does not follow what came before)";
        objection_doubtful_point(what: &str): "{what} (a day still to come: correct it)";
        objection_record: "Record, as a page";
        objection_no_such_day: "That is not a day: write 22/11/2026, or 11/2026 for a month.";
        objection_add_paper: "Note where a proof is";
    }

    // == letter ==
    says! {
        letter_refusal_unreasoned(day: &str): "the refusal of {day}, without reasons or remedies";
        letter_partly_on(day: &str): "accepted only in part on {day}";
        letter_breach_on(day: &str): "accepted, then not kept, as I found on {day}";
        letter_complaint_of(day: &str): "my complaint to the company of {day}";
        letter_unreasoned: "Article 12(4): the refusal gives no reasons, or does not name my remedies.";
        letter_ask_unreasoned: "The refusal gives no reasons, or names no way to complain";
        letter_proposed(blanks: &str): "Proposed from what you noted, change it with --fill NAME=VALUE: {blanks}.";
        letter_decided(what: &str): "The letter says that nothing was decided. Noted is: {what}.";
        letter_pick_reasons: "Pick what is true of you. Your own words weigh most.";
        letter_pick: "Pick";
        letter_leave_out: "Leave out";
        letter_fill: "Fill in";
        letter_go_on: "Next blank";
        letter_next: "Next";
        letter_to: "To";
        letter_handed_to(program: &str): "The letter was handed to {program}.";
        letter_copy: "Copy";
        letter_by_mail: "Mail program";
        letter_save: "Save as a file";
        letter_still_empty(blanks: &str): "Still empty: {blanks}.";
        letter_fill_first: "Fill that in first";
        letter_as_it_is: "Go on as it is";
        letter_not_mailed(blanks: &str): "A letter with something empty is not handed to a mail program. Empty: {blanks}.";
        letter_remember_these(blanks: &str): "Remember for your next letters: {blanks}";
        letter_remember_how: "It is then kept in the journal on this computer, in plain text.";
        letter_company_shown: "The policy that your account shows names the company.";
    }

    fn letter_before_month(&self, word: &str, _: &str) -> String {
        match word {
            "On" => "In ".to_owned(),
            "on" => "in ".to_owned(),
            word => format!("{word} "),
        }
    }

    fn letter_claimed(&self, day: &str, to_company: bool) -> String {
        let whose = if to_company { "your" } else { "its" };
        format!("{day} counting the days of {whose} question")
    }

    fn letter_late_notice(&self, day: &str, to_company: bool) -> String {
        let whose = if to_company { "your" } else { "its" };
        format!("{whose} notice of {day} came too late")
    }

    // == accounts ==
    says! {
        search_nothing(typed: &str): "Nothing here holds every word of “{typed}”.";
        accounts_with(names: &str): "with {names}";
        question_remove(name: &str): "No longer follow {name}? What you noted is kept, and undo brings it back.";
        settings_look_again: "Ask whether it still holds";
        settings_mouse: "Mouse";
        settings_on: "on";
        settings_off: "off: the mouse selects text";
        settings_set_up: "Add more services";
        ask_months: "How many months?";
    }

    fn settings_months(&self, count: &str) -> String {
        match count {
            "1" => "every month".to_owned(),
            "12" => "once a year".to_owned(),
            count => format!("every {count} months"),
        }
    }

    // == search ==

    // == help ==

    // == settings ==
    says! {
        refusal_needs_none(service: &str): "{service} needs no account.";
        notice_language_now: "This is English now.";
    }
    says! {
        refusal_no_account: "This account is no longer followed.";
        refusal_me: "The row “You” is not an account.";
        refusal_no_service(service: &str): "There is no service {service}.";
        refusal_no_guide(guide: &str): "There is no guide {guide}.";
        refusal_too_few: "It takes two accounts to tie one to the other.";
        refusal_cannot_be_tied: "These accounts cannot be tied to each other.";
        refusal_cannot_be_one: "Only two accounts of one service can be the same.";
        refusal_months: "Type a number of months from 1 to 120.";
        refusal_unsaved: "It is still being saved.";
    }
    says! {
        banner_unsaved_told(failure: &str, retry_key: &str): "Not saved. {retry_key} tries again. {failure}";
        notice_undone_what(what: &str): "Taken back: {what}";
        settings_elsewhere: "another country";
        plain_also_here(what: &str): "Also: {what}.";
    }
    says! {
        action_redo: "redo";
        action_language: "language";
        action_next: "next action";
        action_one_more: "one more";
        action_one_fewer: "one fewer";
        answer_save: "Save";
        answer_undo: "Take it back";
        answer_tie: "Tie these";
        answer_tick: "Tick";
        question_undo(what: &str): "Take this back? {what}";
        question_replace(path: &str): "{path} exists. Replace it?";
        question_quit_unsaved: "Something is not saved yet. Quit and lose it?";
        question_declared_host(address: &str): "That this address belongs to the service is only the word of the guide’s author. Open it? {address}";
        notice_redone(what: &str): "Done again: {what}";
        pick_filter: "type to find";
        pick_nothing(typed: &str): "Nothing is called “{typed}”.";
        pick_country: "Which country?";
        pick_service: "Where is the account?";
        pick_tie: "Tied to which accounts?";
        ask_no_host_label: "That is not the name in an address: letters, digits and hyphens.";
        ask_type_word(word: &str): "Type “{word}” to confirm.";
        ask_no_number: "Type a number of months.";
        help_here: "Here";
        help_signs: "Signs";
        dates_save: "Dates into my calendar";
        dates_over: "Over";
        field_now(label: &str, value: &str): "{label}: {value}";
    }

    // == plain ==
    says! {
        plain_not_an_answer(typed: &str): "“{typed}” is not an answer here. Type a number, a letter in brackets, or 0 to go back.";
        plain_prompt_text: "Your answer (0 goes back):";
        plain_type_a_name(count: usize): "Type the beginning of a name. A question mark lists all {count}.";
        plain_prompt_number(enter: &str): "(Enter: {enter}, 0: back)";
        sign_todo: "to do";
        sign_begun: "begun";
        sign_waiting: "sent, waiting for an answer";
        sign_settled: "settled";
        sign_done: "done";
        sign_needs: "needs you";
        sign_not: "not for you";
        sign_ticked: "ticked";
    }

    // == commands ==
    says! {
        argument_import_yes: "Take it in although what was forgotten elsewhere is erased here too";
    }
    says! {
        accounts_gone: "That account is not followed any more.";
        set_by_default: "by default";
        set_mouse_off: "off, so that text can be selected with it";
        set_mouse_on: "clicks and the wheel count";
        set_write_months: "Write a number of months, 1 to 120; none for 12.";
        set_packs_hide_nothing: "A pack hides nothing any more: a service that you use is always shown. Nothing was changed.";
        mark_say_mark: "Say what the step is now: done, todo, skip or stuck.";
        mark_of_a_guide: "`declined` is about a whole guide: leave the step out.";
        mark_of_a_step: "That mark is about a step: name it before the mark, as `show` prints it.";
        notice_still_saving: "It is still being saved: try again in a moment.";
    }

    fn set_after_months(&self, months: u16) -> String {
        if months == 1 { "after a month".to_owned() } else { format!("after {months} months") }
    }

    // == law ==
    says! {
        law_step_settle: "Say which answer holds";
        law_step_send: "Send the objection";
        law_step_send_again: "Send it again";
        law_step_wait: "Wait for their answer";
        law_step_explain_no_id: "Say why no ID is needed";
        law_step_decline_to_narrow: "Say that nothing needs to be narrowed";
        law_step_give_more: "Give what is needed, and no more";
        law_step_remind: "Remind them";
        law_step_answer_refusal: "Answer the refusal";
        law_step_write_about_part: "Write about what was left out";
        law_step_write_about_breach: "Write that it is not kept";
        law_step_complain_company: "Complain to the company first";
        law_step_renew_contact: "Write to the company once more";
        law_step_complain_authority: "Complain to the authority";
        law_step_report: "Report it to the authority";
        law_step_petition: "Petition the authority";
        law_step_answer_authority: "Answer the authority";
        law_step_chase: "Ask the authority how it goes";
        law_step_court: "A court may be asked";
        law_step_tribunal: "The tribunal may be asked";
        law_step_read_remedies: "See which remedy the decision names";
        law_step_keep: "Keep the answer";
        law_step_nothing: "Nothing to do";
        law_point_answer_question: "answer their question by then: a courtesy";
        law_point_last_day: "last day for their answer";
        law_point_claimed_day: "last day they may claim";
        law_point_grace_over: "end of the courtesy after the reminder";
        law_point_may_complain: "you may complain";
        law_point_company_days: "the company must have acknowledged your complaint";
        law_point_complain_until: "last day for a complaint";
        law_point_outermost: "no complaint is heard after that";
        law_point_authority_tells: "the authority must have told you how it goes";
        law_point_court_from: "a court may be asked";
        law_point_missing_told: "what is missing should be told by then";
        law_point_passed_on: "the leading authority should have it";
        law_point_draft_decision: "the leading authority should have a draft";
        law_means_not_sent: "Nothing was sent yet: no time runs.";
        law_means_time_runs: "They have one month to answer.";
        law_means_courtesy: "No law sets a time for the answer; a month is a fair limit.";
        law_means_no_time: "No law sets a time for the answer.";
        law_means_receipt: "A receipt came. It is not an answer: the time runs on.";
        law_means_asks_identity: "They ask who you are. If they had no reason to doubt it, the time runs on.";
        law_means_asks_scope: "They ask you to narrow it down. The time runs on.";
        law_means_asks_late: "They asked after the last day: that suspends nothing.";
        law_means_gave: "You gave what they asked for.";
        law_means_declined: "You declined what they asked for, and said why. Only the last day counts.";
        law_means_extended: "They took two more months, in time.";
        law_means_extended_late: "Their notice came too late: the last day stands.";
        law_means_accepted: "They accepted. What was learned before stays learned.";
        law_means_accepted_late: "They accepted, after their time.";
        law_means_part: "They accepted a part.";
        law_means_refused: "They refused. You may answer, and complain.";
        law_means_taken_back: "They had accepted, and took it back.";
        law_means_unreasoned: "They refused without reasons or remedies, which the law asks for.";
        law_means_breach: "They do not keep what they accepted.";
        law_means_silent: "Their time is over, and no answer is noted.";
        law_means_reminded: "They were reminded. Leaving them a fortnight is a courtesy.";
        law_means_old: "No answer was kept. Send it again: it is harmless.";
        law_means_closed: "You are done with it.";
        law_means_company_days: "The company has 30 days to say that it has your complaint.";
        law_means_company_no_days: "Your complaint to the company is noted: it counts as a contact.";
        law_means_company_silent: "The company did not acknowledge your complaint in its 30 days.";
        law_means_company_has_it: "The company has your complaint; its answer must follow without undue delay.";
        law_means_company_answered: "The company answered your complaint.";
        law_means_authority_has_it: "The authority has your complaint.";
        law_means_authority_asks: "The authority asks you for something.";
        law_means_authority_passed_on: "Your complaint was passed on; your own authority stays your contact.";
        law_means_authority_silent: "The authority told you nothing in its time.";
        law_means_authority_chased: "You asked the authority how it goes.";
        law_means_decided: "The authority decided.";
        law_means_withdrawn: "You withdrew your complaint.";
        law_means_appealed: "You contested the decision.";
    }
    says! {
        law_moved_british(month: &str, last: &str): "The month ends on {month}, which is not a working day in the United Kingdom: the last day is {last}.";
        law_moved_british_record: "The month ends on a day that is not a working day in the United Kingdom: the last day is the next working day.";
        law_tribunal: "The ICO must tell you where your complaint stands. If you heard nothing for three months, the tribunal may be asked (Data Protection Act 2018, section 166).";
        law_claimed(day: &str): "Even if its question stopped the time, it ends on {day}.";
        law_identity(from: &str, day: &str): "The month runs from {from}, when it knew who you are (UK GDPR, Article 12A); without a reasonable doubt it ended on {day}.";
        law_scope_days(day: &str): "The days of its question do not count (UK GDPR, Article 12A); if nothing had to be narrowed, the time ended on {day}.";
        law_late_notice(day: &str): "Its notice of {day} came after the last day and gives it no more time.";
        law_question: "Their question does not stop the time if there was no reason for it; they may claim the days until you answer. Say why no ID is needed, or give what is needed and no more.";
        law_company_days: "The company has 30 days to say that it has your complaint (section 164A of the Data Protection Act 2018); its answer must follow without undue delay.";
        law_renew_first: "Complain to the company first: that is a new contact.";
        law_renew_again: "Write to the company once more: that is a new contact.";
        law_ico_until(day: &str): "The ICO takes a complaint until {day}, three months after your last contact with the company.";
        law_ico_over(day: &str): "The three months since your last contact with the company ended on {day}.";
        law_heard_until(day: &str, outer: &str): "The authority hears a complaint until {day}, and in no case after {outer}.";
        law_heard_over(day: &str, outer: &str): "The time for a complaint ended on {day}, and in any case it ends on {outer}. Send it again: a new silence opens a new time.";
        law_noted_since(country: &str): "No law was noted when it was sent; that of {country} counts.";
        law_to_come(day: &str): "Doubtful: something is noted on {day}, which is still to come. Take it back with `undo`, or correct its day in the wizard.";
        request_which_precision(day: &str): "Was it on {day}, or some day of that month? Say it with `--precision day` or `--precision month`.";
        request_one_of(option: &str, typed: &str, known: &str): "`{typed}` is not known with {option}: write {known}.";
        law_no_working_day_here: "where the company is based";
        law_no_working_day_uk: "in the United Kingdom";
    }
}

/// Words and what they mean.
const GLOSSARY: &[(&str, &str)] = &[
    (
        "Objection",
        "Telling a company that it may not use your data for something. In the EU: Article 21 of the GDPR.",
    ),
    (
        "Tied accounts",
        "Accounts that share one Accounts Centre at Meta. One objection answers for all of them.",
    ),
    ("Covered", "An objection made on another, tied account answers for this one."),
    ("Route", "The steps of a guide on one platform: Android, iPhone, web, …"),
    ("Stuck", "A step that did not work. “Not what I see” leads to what to try next."),
    (
        "Authority",
        "The regulator that hears complaints where you live, such as the ICO or the CNIL.",
    ),
    (
        "From sources",
        "Nobody tried the guide lately: it rests on documents of the date that is shown.",
    ),
    (
        "Stale",
        "The guide, or the link it tries first, is more than half a year old. It may still work.",
    ),
    ("Third parties", "Information about you that a company buys, or finds on the open web."),
    (
        "Confirmation mail",
        "The mail that says that your objection is accepted. Keep it: no page lets you check.",
    ),
];
