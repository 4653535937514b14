package org.rashomon.bench.metamorphic.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Resources;
import org.rashomon.text.Span;

/** A word of {@code synonyms.tsv} as its synonym, everywhere outside of quotations. */
public final class Synonyms implements Changer {
  private static final Map<String, String> OTHER = load();

  private static Map<String, String> load() {
    Map<String, String> other = new LinkedHashMap<>();
    for (String line : Resources.lines(Synonyms.class, "synonyms.tsv")) {
      String[] cells = line.split("\t");
      other.put(key(cells[0], cells[2]), cells[1]);
      other.put(key(cells[1], cells[2]), cells[0]);
    }
    return other;
  }

  private static String key(String form, String tag) {
    return form + "/" + tag;
  }

  @Override
  public Kind kind() {
    return Kind.SYNONYM;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    Map<String, TreeMap<Span, String>> byWord = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        String key = key(token.form(), token.pos());
        String other = OTHER.get(key);
        if (other != null
            && sentence.kind() == Block.Kind.PROSE
            && !Places.isQuoted(reading, token.span())) {
          byWord.computeIfAbsent(key, k -> new TreeMap<>()).put(token.span(), other);
        }
      }
    }
    List<Mutation> found = new ArrayList<>();
    byWord
        .values()
        .forEach(
            places ->
                found.add(Mutation.of(Kind.SYNONYM, Rewriting.replacing(reading.text(), places))));
    return found;
  }
}
