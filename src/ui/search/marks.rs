//! Which letters of a line were typed.

use super::likeness::Likeness;
use super::words;

/// The typed words, ready to be found in the lines of a screen.
pub struct Marks {
    words: Vec<Likeness>,
}

impl Marks {
    /// The marks of these words, folded.
    pub fn of(typed: &[String]) -> Self {
        Self { words: typed.iter().map(|word| Likeness::to(word)).collect() }
    }

    /// For every character of `text`, whether it was typed; and for every typed word, whether it is there.
    pub fn on(&mut self, text: &str) -> (Vec<bool>, Vec<bool>) {
        let mut letters = vec![false; text.chars().count()];
        let mut there = vec![false; self.words.len()];
        words::each(text, |word, places| {
            for (typed, is_there) in self.words.iter_mut().zip(&mut there) {
                for letter in typed.letters_of(word) {
                    *is_there = true;
                    let place = places.get(letter as usize);
                    if let Some(mark) = place.and_then(|place| letters.get_mut(*place)) {
                        *mark = true;
                    }
                }
            }
        });
        (letters, there)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(typed: &str, text: &str) -> String {
        let (letters, _) = Marks::of(&words::of(typed)).on(text);
        text.chars().zip(letters).map(|(c, is)| if is { c } else { '.' }).collect()
    }

    #[test]
    fn the_letters_that_were_typed_are_marked_accents_or_not() {
        assert_eq!(
            marked("entrai ia", "Refuser l’entraînement d’IA"),
            "..........entraî.........IA"
        );
        assert_eq!(marked("coeur", "Le cœur"), "...cœur");
        assert_eq!(marked("faceook", "Facebook perso"), "Face.ook......");
        assert_eq!(marked("chat", "Data"), "....");
    }
}
