//! One objection: what it is now, and its facts.

use super::subject;
use crate::app::data::Data;
use crate::app::signs::of_assessment;
use crate::domain::guide::catalogue::Entry;
use crate::domain::guide::{Guide, Role};
use crate::domain::law::addressee::{Whom, whom};
use crate::domain::law::assessment::{Assessment, Computed, outlook};
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::act::{Change, Operation};
use crate::domain::record::dossier::Case;
use crate::domain::record::request::{Request, Round};
use crate::domain::record::status::Status;
use crate::domain::text::id::GuideId;
use crate::paper::block::Block;
use crate::words::Words;

/// An objection that was noted, and what is known around it.
pub(super) struct Objection<'a> {
    pub(super) data: &'a Data,
    pub(super) key: &'a AccountKey,
    pub(super) account: Option<Account>,
    pub(super) id: &'a GuideId,
    pub(super) entry: Option<&'a Entry>,
    pub(super) guide: Option<Guide>,
    pub(super) case: &'a Case,
    pub(super) request: &'a Request,
    pub(super) outlook: Option<Assessment>,
}

impl<'a> Objection<'a> {
    /// That of `account` to what `guide` is about, if one was noted.
    pub(super) fn of(data: &'a Data, key: &'a AccountKey, id: &'a GuideId) -> Option<Self> {
        let case = data.dossier().case(key, id);
        let request = case.request.as_ref()?;
        Some(Self {
            data,
            key,
            account: data.account(key),
            id,
            entry: data.catalogue.entry(id),
            guide: data.catalogue.guide(id),
            case,
            request,
            outlook: outlook(request, data.today),
        })
    }

    pub(super) fn words(&self) -> &'static dyn Words {
        self.data.words
    }

    /// The present round.
    pub(super) fn round(&self) -> Option<&'a Round> {
        self.request.round()
    }

    /// The title of the guide, or its name where there is no such guide any more.
    pub(super) fn title(&self) -> String {
        let title = self.entry.map(|entry| entry.title.get(self.data.language()));
        title.map_or_else(|| self.id.to_string(), str::to_owned)
    }

    /// Everything there is to say of it.
    pub(super) fn chapter(&self, sheet: &mut Vec<Block>) {
        let subject = subject(self.data, self.key, self.id);
        let heading = format!("{subject}{} {}", self.data.words.colon(), self.title());
        sheet.push(Block::Heading(heading));
        self.stands(sheet);
        self.facts(sheet);
        self.clock(sheet);
        self.story(sheet);
        self.letters(sheet);
        self.files(sheet);
        self.note(sheet);
        self.also(sheet);
        self.steps(sheet);
    }

    /// What it amounts to today.
    fn stands(&self, sheet: &mut Vec<Block>) {
        let words = self.data.words;
        let day = |day| words.day_long(day);
        let Some(outlook) = &self.outlook else {
            sheet.push(Block::Sign("!", words.record_strange().to_owned()));
            return;
        };
        let sign = of_assessment(outlook).glyph();
        let last = outlook.deadline.map_or(outlook.date, |deadline| deadline.last_day);
        let text = match (outlook.computed, outlook.status) {
            (Some(Computed::NoAnswer), Status::Complained) => {
                words.record_authority_silent(&day(outlook.date))
            }
            (Some(Computed::NoAnswer), _) => words.record_no_answer(&day(last)),
            _ if outlook.old => words.record_old(&day(outlook.date)),
            _ => format!("{} · {}", words.status_recorded(outlook.status), day(outlook.date)),
        };
        sheet.push(Block::Sign(sign, text));
        if self.round().is_some_and(Round::answers_differ) {
            sheet.push(Block::Sign("!", words.record_differ().to_owned()));
        }
        if outlook.computed == Some(Computed::Late) {
            sheet.push(Block::Text(words.record_late_answer(&day(last))));
        }
    }

    fn facts(&self, sheet: &mut Vec<Block>) {
        let (data, words) = (self.data, self.data.words);
        let mut fact = |label: &str, lines: Vec<String>| {
            if !lines.is_empty() {
                sheet.push(Block::Fact(label.to_owned(), lines));
            }
        };
        if !self.key.is_me() {
            let mut name = data.who(self.key);
            if self.account.is_none() {
                name = format!("{name} ({})", words.record_former());
            }
            fact(words.record_account(), vec![name]);
        }
        fact(words.record_asked(), vec![self.title()]);
        let does = self.guide.iter().flat_map(|guide| &guide.does);
        fact(words.record_does(), does.map(|text| text.get(data.language()).to_owned()).collect());
        fact(words.record_company(), self.company());
        fact(words.record_form(), self.form());
        let first = self.round().and_then(|round| round.first(Status::Sent));
        fact(
            words.record_sent(),
            first.map(|event| words.when(event.when())).into_iter().collect(),
        );
        let counted = first.map(crate::domain::record::round::Event::counted);
        let received = self.round().and_then(Round::received).filter(|day| Some(*day) != counted);
        fact(
            words.record_received(),
            received.map(|day| words.day_long(day)).into_iter().collect(),
        );
        if let Some(sending) = self.round().and_then(Round::sending) {
            let country = sending.country.map(|country| words.country(country, &data.catalogue));
            fact(words.record_country(), country.into_iter().collect());
            let law = data.catalogue.law(sending.law);
            let name =
                law.map_or(words.region_name(sending.law), |law| law.name.get(data.language()));
            fact(words.record_law(), vec![name.to_owned()]);
            let tied = sending.group.iter().map(|key| data.who(key));
            fact(words.record_tied(), tied.filter(|name| !name.is_empty()).collect());
        }
    }

    /// The company as it was noted when it was sent, with its postal address.
    fn company(&self) -> Vec<String> {
        let catalogue = &self.data.catalogue;
        let noted = self.round().and_then(Round::sending).and_then(|it| it.company.as_deref());
        let company = match noted {
            Some(key) => catalogue.company_of_key(key),
            None => catalogue.company(self.id),
        };
        let Some(company) = company else {
            return vec![noted.unwrap_or(self.words().record_no_company()).to_owned()];
        };
        let jurisdiction = self.round().map(Round::jurisdiction);
        let whom = jurisdiction.map_or(Whom::Company(company), |law| whom(company, law));
        let name = whom.name().unwrap_or(&company.name);
        let address =
            if whom.name().is_some() { whom.address() } else { company.address.as_deref() };
        let address = address.map(|address| {
            // Some records repeat the name in the address.
            address.strip_prefix(name).map_or(address, |it| it.trim_start_matches([',', ' ']))
        });
        std::iter::once(name.to_owned()).chain(address.map(str::to_owned)).collect()
    }

    /// The addresses that were opened, and when; else the form of the guide.
    fn form(&self) -> Vec<String> {
        let words = self.words();
        let mut opened: Vec<(&str, Vec<String>)> = Vec::new();
        for act in self.data.history.acts() {
            let Operation::Do(changes) = &act.deed else { continue };
            for change in changes {
                if let Change::Opened { account, guide, url, .. } = change
                    && account == self.key
                    && guide == self.id
                {
                    let when = words.record_opened(&self.moment(&act.at));
                    match opened.iter_mut().find(|(known, _)| known == url) {
                        Some((_, times)) => times.push(when),
                        None => opened.push((url, vec![when])),
                    }
                }
            }
        }
        if opened.is_empty() {
            let links =
                self.guide.iter().flat_map(|guide| &guide.steps).flat_map(|step| &step.links);
            let form = links.into_iter().find(|link| link.role == Role::Form);
            let not_opened = vec![words.record_not_opened().to_owned()];
            opened.extend(form.map(|link| (link.url.as_str(), not_opened)));
        }
        let lines = opened.into_iter();
        lines.flat_map(|(url, times)| std::iter::once(url.to_owned()).chain(times)).collect()
    }

    /// When an act was done, by the clock of the world; as it stands in the journal if that is no time.
    fn moment(&self, at: &str) -> String {
        match chrono::DateTime::parse_from_rfc3339(at) {
            Ok(time) => {
                let time = time.to_utc();
                let day = self.data.words.day_long(time.date_naive());
                format!("{day}, {} UTC", time.format("%H:%M"))
            }
            Err(_) => at.to_owned(),
        }
    }
}
