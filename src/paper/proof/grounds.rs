//! What objections rest on: the law that counted, what is disputed, the sources of the guides.

use super::objection::Objection;
use crate::app::data::Data;
use crate::domain::guide::Guide;
use crate::domain::law::region::Region;
use crate::paper::block::Block;
use crate::paper::rests;

/// Where the rules of counting stand (an official address that the research holds).
const COUNTING: &str = "https://eur-lex.europa.eu/eli/reg/1971/1182/oj";

/// The chapters on the law and on each guide, each once.
pub(super) fn chapters(objections: &[Objection<'_>], data: &Data, sheet: &mut Vec<Block>) {
    let mut laws: Vec<Region> = Vec::new();
    let mut guides: Vec<&Guide> = Vec::new();
    for objection in objections {
        let law = objection.round().and_then(|round| round.sending()).map(|sending| sending.law);
        laws.extend(law.filter(|law| !laws.contains(law)));
        let guide = objection.guide.as_ref();
        guides.extend(guide.filter(|guide| !guides.iter().any(|known| known.id == guide.id)));
    }
    if !laws.is_empty() {
        sheet.push(Block::Heading(data.words.record_law_chapter().to_owned()));
    }
    for region in laws {
        law(region, data, sheet);
    }
    for guide in guides {
        let title = guide.title.get(data.language());
        let title = format!("{title} ({})", guide.id);
        let heading = data.words.record_sources_of(&title);
        sheet.push(Block::Heading(heading));
        let words = data.words;
        for (heading, blocks) in [
            (words.record_disputes(), rests::disputes(guide, data)),
            (words.record_sources(), rests::sources(guide, data)),
        ] {
            if !blocks.is_empty() {
                sheet.push(Block::Part(heading.to_owned()));
                sheet.extend(blocks);
            }
        }
    }
}

/// The articles, what the law gives there, and who hears a complaint.
fn law(region: Region, data: &Data, sheet: &mut Vec<Block>) {
    let words = data.words;
    match region {
        Region::Eu => {
            sheet.push(Block::Item("•", words.record_law_eu().to_owned()));
            sheet.push(Block::Item("•", words.record_law_counting().to_owned()));
            sheet.push(Block::Address(COUNTING.to_owned(), String::new()));
        }
        Region::Uk => sheet.push(Block::Item("•", words.record_law_uk().to_owned())),
        Region::Ch | Region::Br | Region::Jp | Region::Kr | Region::Us | Region::Elsewhere => {}
    }
    let Some(law) = data.catalogue.law(region) else { return };
    let texts = [
        (words.record_right(), Some(&law.right)),
        (words.record_instead(), law.instead.as_ref()),
        (words.record_complaint(), law.complaint.as_ref()),
    ];
    for (label, text) in texts {
        let text = text.map(|text| text.get(data.language()).to_owned());
        sheet.extend(text.map(|text| Block::Fact(label.to_owned(), vec![text])));
    }
    let date = law.date.map(|date| words.source_date(date));
    let known = [
        Some(law.source.to_string()),
        date,
        words.confidence_doubt(law.confidence).map(str::to_owned),
    ];
    let known: Vec<String> = known.into_iter().flatten().collect();
    sheet.push(Block::Aside(format!(
        "{}{} {}",
        words.guide_source(),
        words.colon(),
        known.join(" · ")
    )));
}
