package org.rashomon.readings.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.Sentence;

/** Whom and what a report has spoken of so far, and how near each is to the reader's mind. */
final class Discourse {
  /** Those that fell further behind than this are forgotten, but for their descriptions. */
  private static final int REMEMBERED = 8;

  /** Of those called by one noun the last so many are kept in mind. */
  private static final int MOST_CALLED = 20;

  private final Map<Integer, Referent> byNumber = new LinkedHashMap<>();
  private final Map<String, List<Referent>> byNoun = new HashMap<>();
  private final List<Referent> recent = new ArrayList<>();
  private int nameless = Reference.FIRST_NAMELESS;
  private int sentence = -1;

  /** Begins the next sentence: all that was said fades. */
  void next(Sentence begun) {
    sentence = begun.index();
    recent.removeIf(each -> sentence - each.lastSentence > REMEMBERED);
    recent.forEach(each -> each.salience *= Salience.DECAY);
  }

  /** Those spoken of of late. */
  List<Referent> recent() {
    return recent;
  }

  Referent named(Known known) {
    Referent referent = byNumber.get(known.number());
    if (referent == null) {
      referent = Referent.of(known);
      byNumber.put(known.number(), referent);
      for (String noun : referent.nouns) {
        call(noun, referent);
      }
    }
    return referent;
  }

  Referent nameless(Known.Sort sort, Gender gender, boolean several, String noun) {
    Referent referent = new Referent(nameless++, sort, gender, several, false);
    referent.nouns.add(noun);
    call(noun, referent);
    return referent;
  }

  private void call(String noun, Referent referent) {
    List<Referent> called = byNoun.computeIfAbsent(noun, n -> new ArrayList<>());
    if (called.size() == MOST_CALLED) {
      called.removeFirst();
    }
    called.add(referent);
  }

  /** Those that this noun describes, as far as the report has spoken of them. */
  List<Referent> called(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }

  /** Somebody is spoken of: comes to the fore. */
  void touch(Referent referent, Sentence in, NounPhrase phrase) {
    double weight = Salience.of(in, phrase);
    if (referent.lastSentence < 0 || !recent.contains(referent)) {
      recent.add(referent);
    }
    referent.salience =
        referent.lastSentence == in.index()
            ? Math.max(referent.salience, weight)
            : referent.salience + weight;
    boolean subject = in.token(phrase.head()).is("nsubj", "nsubjpass");
    referent.subject = subject || (referent.subject && referent.lastSentence == in.index());
    referent.lastSentence = in.index();
    referent.last = phrase;
  }
}
