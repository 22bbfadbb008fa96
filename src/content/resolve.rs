//! Follows what files refer to, once all of them are read.

use super::address::refuse_detour;
use super::claim::Claim;
use super::outline::Outline;
use super::page::{Page, choice, quote};
use super::problem::Span;
use super::retired::retired_in;
use super::rule::Rule;
use super::world::World;
use crate::domain::law::region::{Country, Region};
use crate::domain::letter::Kind;
use crate::domain::text::address::{Address, HostRule};
use crate::domain::text::id::{GuideId, nearest};

/// Follows every claim of `page`, which belongs to the guide of `outline` if it is one.
pub(super) fn resolve(page: &mut Page<'_>, outline: Option<&Outline>, world: &World<'_>) {
    for (span, claim) in std::mem::take(&mut page.claims) {
        if page.is_full() {
            return;
        }
        if let Claim::Mentions(text) = &claim {
            mentions(text, &span, world, page);
        } else if let Some(outline) = outline {
            within(claim, span, outline, world, page);
        } else {
            elsewhere(claim, span, world, page);
        }
    }
}

/// What a guide says of itself and of its service.
fn within(claim: Claim, span: Span, outline: &Outline, world: &World<'_>, page: &mut Page<'_>) {
    match claim {
        // Where no source is listed at all, that is the problem.
        Claim::Source(key) if !outline.sources.is_empty() => {
            let known = outline.sources.iter().map(|key| &**key);
            let remedy = "add [sources.…], or write `\"advice\"`";
            absent(Rule::UnknownSource, &key, known, ("source", remedy), span, page);
        }
        Claim::On(platform) if !outline.platforms.contains(&platform) && outline.sure => {
            let message = format!("{platform} is none of this guide's platforms");
            let remedy = format!("add `\"{platform}\"` to `platforms`, or take it out here");
            page.note(Rule::PlatformNotListed, span, message, remedy);
        }
        Claim::Route(platform) if !outline.has_step_on(platform) && outline.sure => {
            let message = format!("no step is on {platform}");
            let remedy =
                "write its steps, or take it out: platforms without a route take the web's";
            page.note(Rule::PlatformWithoutStep, span, message, remedy);
        }
        Claim::Step(id) if !outline.knows_step(&id) && outline.sure => {
            let known: Vec<&str> = outline.steps.iter().map(|(id, _, _)| id.as_str()).collect();
            let remedy = "write the id of a step, or of one in `was` or `gone`";
            absent(Rule::UnknownStep, id.as_str(), known.into_iter(), ("step", remedy), span, page);
        }
        Claim::Request(what, key) if !outline.request => {
            let message = format!("{what}, and the guide has none");
            let remedy = format!("add `request = true` to the guide, or take `{key}` out");
            page.note(Rule::MovesWithoutRequest, span, message, remedy);
        }
        Claim::Addressee => {
            if world.service(&outline.id.service).is_some_and(|service| service.company.is_none()) {
                let message = format!(
                    "{} has no company to send a request to",
                    quote(outline.id.service.as_str())
                );
                let remedy = format!(
                    "add `company` to {}/service.toml, or take `request` out",
                    outline.id.service
                );
                page.note(Rule::RequestWithoutCompany, span, message, remedy);
            }
        }
        Claim::Opens(address) => opens(&address, &outline.id, span, world, page),
        Claim::Source(_) | Claim::On(_) | Claim::Route(_) | Claim::Step(_) | Claim::Request(..) => {
        }
        other => elsewhere(other, span, world, page),
    }
}

/// What any file says of other files.
fn elsewhere(claim: Claim, span: Span, world: &World<'_>, page: &mut Page<'_>) {
    match claim {
        Claim::Guide(id) if !world.guides.contains(&id) => {
            let names: Vec<String> = world.guides.iter().map(ToString::to_string).collect();
            let words = ("guide", "write the id of a guide that exists, or write that guide");
            absent(
                Rule::UnknownGuide,
                &id.to_string(),
                names.iter().map(String::as_str),
                words,
                span,
                page,
            );
        }
        Claim::Service(id) => {
            let names = world.service_ids.iter().map(|id| id.as_str());
            let words = ("service", "write the name of a folder of content, `own` or `person`");
            absent(Rule::UnknownService, id.as_str(), names, words, span, page);
        }
        Claim::Company(key) => {
            let names = world.companies.iter().map(|key| &**key);
            let words = ("company", "add [companies.…] to reference/companies.toml");
            absent(Rule::UnknownCompany, &key, names, words, span, page);
        }
        Claim::Maker(key) => {
            let names = world.makers.iter().map(|maker| &*maker.key);
            let words = ("maker", "add [makers.…] to reference/companies.toml");
            absent(Rule::UnknownMaker, &key, names, words, span, page);
        }
        Claim::Host(maker, rule) => listed(&maker, &rule, span, world, page),
        Claim::Authority(country) => {
            let names = world.authorities.iter().map(Country::as_str);
            let words = ("authority", "add [authorities.…] to reference/authorities.toml");
            absent(Rule::UnknownAuthority, country.as_str(), names, words, span, page);
        }
        Claim::Letter(kind) => {
            let names = world.letters.iter().map(|kind| kind.as_str());
            let remedy = match Kind::of_word(&kind) {
                Some(kind) => format!("write reference/letters/{}.toml", kind.as_str()),
                None => format!("write {}", choice(Kind::ALL.iter().map(|kind| kind.as_str()))),
            };
            absent(Rule::UnknownLetter, &kind, names, ("letter", &remedy), span, page);
        }
        Claim::Law(region) => {
            let names = world.law_keys.iter().map(|region| region.as_str());
            let words = (
                "law",
                "add [laws.…] to reference/regions.toml: what the right is there, or what is left",
            );
            absent(Rule::UnknownLaw, region.as_str(), names, words, span, page);
        }
        Claim::Objection(region) => objection(region, span, world, page),
        Claim::Covered(regions) => covered(&regions, world, page),
        _ => {}
    }
}

/// A letter cites a law that gives the right.
fn objection(region: Region, span: Span, world: &World<'_>, page: &mut Page<'_>) {
    let law = world.laws.iter().find(|law| law.region == region);
    let unknown = law.is_none() && !world.law_keys.contains(&region);
    if unknown || law.is_some_and(|law| !law.objection) {
        let message = format!("no law of {} gives the right to object", quote(region.as_str()));
        let remedy = "take it out: reference/regions.toml says what is left there";
        page.note(Rule::LetterRegions, span, message, remedy);
    }
}

/// A letter serves all who have the right.
fn covered(regions: &[Region], world: &World<'_>, page: &mut Page<'_>) {
    for law in world.laws.iter().filter(|law| law.objection && !regions.contains(&law.region)) {
        let message = format!("this letter has no wording for {}", quote(law.region.as_str()));
        let remedy = "add [[wordings]] with its `regions`, or name it in those of another";
        page.note(Rule::LetterRegions, 0..0, message, remedy);
    }
}

/// Says that nothing of this name exists, and names the nearest that does.
fn absent<'a>(
    rule: Rule,
    name: &str,
    known: impl Iterator<Item = &'a str>,
    (what, remedy): (&str, &str),
    span: Span,
    page: &mut Page<'_>,
) {
    let known: Vec<&str> = known.collect();
    if known.contains(&name) {
        return;
    }
    let near = nearest(name, known).first().map(|near| format!("perhaps {}; else ", quote(near)));
    let remedy = format!("{}{remedy}", near.unwrap_or_default());
    page.note(rule, span, format!("there is no {what} {}", quote(name)), remedy);
}

/// A link leads to a host of the service or its maker, and stays there.
fn opens(address: &Address, guide: &GuideId, span: Span, world: &World<'_>, page: &mut Page<'_>) {
    let service = world.service(&guide.service);
    // A maker nobody knows is a problem of its own; its hosts are not to be guessed.
    let maker = service.and_then(|service| world.maker(&service.maker));
    if let (Some(service), Some(maker)) = (service, maker) {
        let mut rules = service.hosts.iter().chain(&maker.hosts);
        if !rules.any(|rule| rule.admits(address)) {
            return unofficial(address, guide, span, page);
        }
    }
    refuse_detour(address, span, page);
}

fn unofficial(address: &Address, guide: &GuideId, span: Span, page: &mut Page<'_>) {
    let host = quote(address.host().unwrap_or_default());
    let message = format!("{host} is no host of {} or its maker", quote(guide.service.as_str()));
    let remedy = format!(
        "write an official address; if this one is, add its host to {}/service.toml or to the maker",
        guide.service
    );
    page.note(Rule::UnofficialHost, span, message, remedy);
}

/// A host that a maker lists is not another's.
fn listed(maker: &str, rule: &HostRule, span: Span, world: &World<'_>, page: &mut Page<'_>) {
    // A maker nobody knows is a problem of its own.
    let holder = world.holder(rule).filter(|_| world.maker(maker).is_some());
    let Some(holder) = holder.filter(|holder| *holder != maker) else {
        return;
    };
    let name = world.maker(holder).map_or(holder, |maker| &*maker.name);
    let message = format!("{} belongs to {name}", quote(&rule.to_string()));
    let remedy = format!("take it out; what {name} makes says `maker = {holder:?}`");
    page.note(Rule::ClaimedHost, span, message, remedy);
}

/// No text offers an address that is no more.
fn mentions(text: &str, span: &Span, world: &World<'_>, page: &mut Page<'_>) {
    if let Some((part, retired)) = retired_in(text, &world.retired) {
        let message = format!("{} was retired ({})", quote(&retired.address), retired.on);
        let remedy =
            "write the address that took its place: reference/retired.toml says what is known";
        let span = page.literal(span).locate(&part);
        page.note(Rule::RetiredAddress, span, message, remedy);
    }
}
