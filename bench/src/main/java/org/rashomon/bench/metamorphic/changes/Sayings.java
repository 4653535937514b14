package org.rashomon.bench.metamorphic.changes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** "Said" as "stated" and the other way, wherever the word says who says something. */
public final class Sayings implements Changer {
  private static final Map<String, String> OTHER =
      Map.of("said", "stated", "says", "states", "stated", "said", "states", "says");

  @Override
  public Kind kind() {
    return Kind.SAYING;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    TreeMap<Span, String> places = new TreeMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        String other = OTHER.get(token.form());
        if (other != null && token.isVerb() && Claims.isCue(reading, token.span())) {
          places.put(token.span(), other);
        }
      }
    }
    return places.isEmpty()
        ? List.of()
        : List.of(Mutation.of(Kind.SAYING, Rewriting.replacing(reading.text(), places)));
  }
}
