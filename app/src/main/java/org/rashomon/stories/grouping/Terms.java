package org.rashomon.stories.grouping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells names, places, figures and words of a report apart and keeps the most telling. */
final class Terms {
  /** The hundred most common words say nothing. */
  private static final double TOO_COMMON = 0.25;

  private static final double HEADLINE_WORTH = 2;
  private static final double LEAD_WORTH = 1.5;

  /** What is known of one term while reading. */
  private static final class Draft {
    final Key key;
    int count;
    boolean headline;
    boolean lead;

    Draft(Key key) {
      this.key = key;
    }

    Term term() {
      return new Term(key.text(), key.kind(), count, headline, lead);
    }

    double worth() {
      double rarity = -Math.log(key.commonness());
      double place = headline ? HEADLINE_WORTH : lead ? LEAD_WORTH : 1;
      return rarity * place * (1 + Math.log(count));
    }
  }

  /** A term without its places. */
  record Key(String text, Term.Kind kind) {
    String form() {
      return Forms.of(text, kind);
    }

    double commonness() {
      return Commonness.of(form(), kind);
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Capitals capitals;

  /**
   * Reads a report.
   *
   * @param lead how many words at the beginning of the body are its lead
   */
  Terms(List<Words.Word> headline, List<Words.Word> body, int lead) {
    capitals = new Capitals(body);
    read(headline, true, 0);
    read(body, false, lead);
  }

  private void read(List<Words.Word> words, boolean headline, int lead) {
    int at = 0;
    while (at < words.size()) {
      Optional<Key> date = Dates.at(words, at);
      boolean inLead = at < lead;
      (date.isPresent() ? date : key(words, at)).ifPresent(found -> count(found, headline, inLead));
      at += date.isPresent() ? 2 : 1;
    }
  }

  private Optional<Key> key(List<Words.Word> words, int at) {
    Words.Word word = words.get(at);
    return word.isNumber() ? Figures.at(words, at) : capitals.key(word);
  }

  private void count(Key key, boolean headline, boolean lead) {
    if (key.kind() == Term.Kind.WORD && key.commonness() > TOO_COMMON) {
      return;
    }
    Draft draft = drafts.computeIfAbsent(key.form(), form -> new Draft(key));
    draft.count = Math.min(draft.count + 1, Term.MOST);
    draft.headline |= headline;
    draft.lead |= lead;
  }

  /** Those that tell most by rarity, place and count, most telling first. */
  List<Term> chosen() {
    Map<Draft, Double> worth = new HashMap<>();
    drafts.values().forEach(draft -> worth.put(draft, draft.worth()));
    return drafts.values().stream()
        .sorted(Comparator.comparingDouble((Draft draft) -> -worth.getOrDefault(draft, 0.0)))
        .limit(Sketch.MOST_TERMS)
        .map(Draft::term)
        .toList();
  }
}
