package org.rashomon.bench.readings.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.names.NameReader;
import org.rashomon.readings.syntax.SyntaxReader;
import org.rashomon.text.Span;

/**
 * The names that our reader finds in the sentences of a gold, cut as the gold cuts them; as always,
 * it takes the sentences of a document together.
 */
final class OurNames {
  private OurNames() {}

  static List<Set<Name>> in(List<GoldSentence> sentences) {
    Map<Integer, List<GoldSentence>> documents = new LinkedHashMap<>();
    for (GoldSentence sentence : sentences) {
      documents.computeIfAbsent(sentence.document(), d -> new ArrayList<>()).add(sentence);
    }
    try (SyntaxReader syntax = new SyntaxReader()) {
      return documents.values().stream().flatMap(d -> document(d, syntax).stream()).toList();
    }
  }

  private static List<Set<Name>> document(List<GoldSentence> gold, SyntaxReader syntax) {
    List<Sentence> read = new ArrayList<>();
    List<Set<Name>> names = new ArrayList<>();
    for (GoldSentence sentence : gold) {
      String text = sentence.text();
      Span whole = new Span(0, text.length());
      read.add(syntax.read(text, read.size(), Block.Kind.PROSE, whole));
      names.add(new HashSet<>());
    }
    for (Mention mention : NameReader.read(read)) {
      int start = mention.span().start();
      int end = mention.span().end();
      WordSpans.on(gold.get(mention.sentence()), start, end, type(mention.kind()))
          .ifPresent(names.get(mention.sentence())::add);
    }
    return names;
  }

  private static Name.Type type(Mention.Kind kind) {
    return switch (kind) {
      case PERSON -> Name.Type.PER;
      case ORGANIZATION -> Name.Type.ORG;
      case PLACE -> Name.Type.LOC;
      case NATIONALITY, EVENT, WORK, OTHER -> Name.Type.MISC;
    };
  }
}
