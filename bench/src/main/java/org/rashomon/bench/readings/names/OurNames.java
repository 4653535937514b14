package org.rashomon.bench.readings.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.names.NameReader;
import org.rashomon.readings.syntax.SyntaxReader;
import org.rashomon.text.Span;

/** The names that our reader finds in the sentences of a gold, cut as the gold cuts them. */
final class OurNames {
  private OurNames() {}

  static List<Set<Name>> in(List<GoldSentence> sentences) {
    try (SyntaxReader syntax = new SyntaxReader()) {
      return sentences.stream().map(sentence -> in(sentence, syntax)).toList();
    }
  }

  private static Set<Name> in(GoldSentence sentence, SyntaxReader syntax) {
    String text = sentence.text();
    Span whole = new Span(0, text.length());
    Set<Name> names = new HashSet<>();
    for (Mention mention :
        NameReader.read(List.of(syntax.read(text, 0, Block.Kind.PROSE, whole)))) {
      WordSpans.on(sentence, mention.span().start(), mention.span().end(), type(mention.kind()))
          .ifPresent(names::add);
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
