package org.rashomon.readings.mainevent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/**
 * A name of a place in a sentence.
 *
 * @param sentence index of the sentence
 * @param name the name itself
 * @param span the name with the common noun that says what it is ("northern city of X")
 * @param tied whether a preposition of place governs it
 * @param site whether something is at or outside it
 */
record NamedPlace(int sentence, Span name, Span span, boolean tied, boolean site) {
  private static final Set<String> AT =
      Set.of("at", "in", "near", "outside", "inside", "on", "off", "into", "to", "through");
  private static final Set<String> SITE = Set.of("at", "near", "outside", "inside");
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "city",
          "town",
          "village",
          "province",
          "district",
          "state",
          "region",
          "county",
          "port",
          "suburb",
          "island",
          "capital",
          "hub",
          "area",
          "neighbourhood",
          "neighborhood",
          "borough");

  /** Names of bodies and things that end so are buildings or streets. */
  private static final Set<String> BUILDINGS =
      Set.of(
          "house",
          "tower",
          "towers",
          "hall",
          "palace",
          "embassy",
          "consulate",
          "stadium",
          "airport",
          "hospital",
          "station",
          "church",
          "cathedral",
          "mosque",
          "school",
          "university",
          "college",
          "court",
          "prison",
          "park",
          "square",
          "bridge",
          "hotel",
          "museum",
          "theatre",
          "theater",
          "arena",
          "centre",
          "center",
          "building",
          "field",
          "street",
          "avenue",
          "road");

  static List<NamedPlace> in(Sentence sentence) {
    List<NamedPlace> places = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isName() && !isInsideName(sentence, i)) {
        add(sentence, i, places);
      }
    }
    return places;
  }

  private static void add(Sentence sentence, int last, List<NamedPlace> places) {
    int first = first(sentence, last);
    int preposition = preposition(sentence, last);
    String word = preposition < 0 ? "" : sentence.token(preposition).lemma();
    int noun = word.equals("of") ? sentence.token(preposition).head() : -1;
    boolean settled = noun >= 0 && SETTLEMENTS.contains(sentence.token(noun).lemma());
    String ending = sentence.token(last).form().toLowerCase(Locale.ROOT);
    boolean building = AT.contains(word) && BUILDINGS.contains(ending);
    if (!settled && !building && !isPlace(sentence, first, last)) {
      return;
    }
    int governor = settled ? preposition(sentence, noun) : preposition;
    String tie = governor < 0 ? "" : sentence.token(governor).lemma();
    int from = settled ? Math.min(first, left(sentence, noun)) : first;
    Span name = sentence.token(first).span().cover(sentence.token(last).span());
    places.add(
        new NamedPlace(
            sentence.index(),
            name,
            sentence.token(from).span().cover(name),
            AT.contains(tie),
            SITE.contains(tie)));
  }

  private static boolean isPlace(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      String entity = sentence.token(i).entity();
      if (PLACES.contains(entity.substring(entity.indexOf('-') + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInsideName(Sentence sentence, int i) {
    int head = sentence.token(i).head();
    boolean part = sentence.token(i).is("compound", "nmod");
    return part && head > i && sentence.token(head).isName();
  }

  /** The first word of a name; its hyphens hang on its last word. */
  private static int first(Sentence sentence, int last) {
    int first = last;
    while (first > 0
        && sentence.token(first - 1).head() == last
        && (sentence.token(first - 1).is("compound") || isHyphen(sentence.token(first - 1)))) {
      first--;
    }
    return first;
  }

  private static boolean isHyphen(Token token) {
    return token.pos().equals("HYPH");
  }

  private static int left(Sentence sentence, int noun) {
    int first = noun;
    while (first > 0 && sentence.token(first - 1).head() == noun && first > noun - 3) {
      first--;
    }
    return first;
  }

  /** The preposition that governs a word, directly or as an apposition; -1 when none does. */
  private static int preposition(Sentence sentence, int word) {
    int at = word;
    for (int steps = 0; steps < 3 && at >= 0; steps++) {
      Token token = sentence.token(at);
      if (token.is("pobj")) {
        return token.head();
      }
      at = token.is("appos", "conj") ? token.head() : -1;
    }
    return -1;
  }
}
