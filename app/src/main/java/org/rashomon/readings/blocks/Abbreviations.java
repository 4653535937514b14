package org.rashomon.readings.blocks;

import java.util.Set;

/** Words that carry a full stop without ending a sentence. */
final class Abbreviations {
  /** Always followed by a name or a number. */
  private static final Set<String> LEADING =
      Set.of(
          "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Capt", "Maj", "Gov",
          "Sen", "Sens", "Rep", "Reps", "Rev", "Hon", "Messrs", "Mme", "Mlle", "Cmdr", "Adm",
          "Brig", "Cpl", "Pvt", "Det", "Supt", "Insp", "Atty", "Amb", "St", "Ste", "Mt", "Ft",
          "Pres", "Sec", "Fr", "Cdr", "Msgr", "Spc", "Pfc", "Cllr", "Dep", "vs", "v", "approx",
          "cf", "eg", "ie", "viz", "Fig", "Art", "Vol", "pp", "ca", "Gens", "Drs", "Profs", "Asst",
          "Assoc", "Univ", "e.g", "i.e");

  /** Followed by a figure, else they may end a sentence. */
  private static final Set<String> NUMBERED =
      Set.of(
          "No", "Nos", "no", "nos", "p", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
          "Sept", "Oct", "Nov", "Dec", "Ch", "Sect", "Op", "ft", "lb", "lbs", "oz");

  /** May end a sentence, but a capital after them does not say that they do. */
  private static final Set<String> TRAILING =
      Set.of(
          "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Bros", "Esq", "etc", "al", "Ave", "Blvd", "Rd",
          "Dept", "dept", "est", "Mass", "Calif", "Conn", "Ariz", "Ark", "Colo", "Del", "Fla", "Ga",
          "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev",
          "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ala", "Ont", "Que",
          "Alta", "Intl", "Natl", "Cos", "Assn", "Bldg", "Hwy", "Ph.D", "Gov't", "Mfg");

  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "But",
          "And",
          "Or",
          "So",
          "Yet",
          "In",
          "On",
          "At",
          "For",
          "From",
          "With",
          "After",
          "Before",
          "When",
          "While",
          "As",
          "If",
          "Although",
          "Though",
          "However",
          "Meanwhile",
          "Then",
          "Now",
          "Since",
          "Because",
          "Some",
          "Many",
          "Most",
          "Both",
          "All",
          "No",
          "Not",
          "One",
          "Two",
          "Three",
          "Several",
          "What",
          "Who",
          "Why",
          "How",
          "Where",
          "By",
          "To",
          "Under",
          "During",
          "Despite",
          "Earlier",
          "Later",
          "Last",
          "Also",
          "Another",
          "Other",
          "Officials",
          "Police",
          "Authorities",
          "Experts",
          "Investigators",
          "Witnesses",
          "Residents",
          "Such",
          "Once",
          "Until",
          "Even",
          "Still",
          "Only",
          "Just",
          "According");

  private Abbreviations() {}

  static boolean isLeading(String word) {
    return LEADING.contains(word);
  }

  static boolean isNumbered(String word) {
    return NUMBERED.contains(word);
  }

  /** Whether a word keeps its full stop to itself unless a new sentence plainly begins. */
  static boolean isTrailing(String word) {
    return TRAILING.contains(word) || isInitials(word);
  }

  /** "J", "U.S", "D.C", "a.m": single letters, stops between them. */
  static boolean isInitials(String word) {
    boolean letters = !word.isEmpty() && word.length() % 2 == 1;
    for (int i = 0; letters && i < word.length(); i++) {
      letters = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
    }
    return letters;
  }

  /** Whether a capitalised word is one that begins sentences rather than names. */
  static boolean startsSentence(String word) {
    return STARTERS.contains(word);
  }
}
