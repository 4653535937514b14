package org.rashomon.bench.readings.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.bench.readings.Peers;

/** The names that a peer finds in the sentences of a gold, on the gold's own words. */
final class PeerNames {
  private PeerNames() {}

  static List<Set<Name>> in(List<GoldSentence> sentences, Peers peers, String peer) {
    List<Peers.Document> documents = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      documents.add(new Peers.Document(String.valueOf(documents.size()), "", sentence.text()));
    }
    Map<String, List<Peers.Mark>> marks = peers.run(peer, documents);
    List<Set<Name>> names = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      names.add(names(sentence, marks.getOrDefault(String.valueOf(names.size()), List.of())));
    }
    return names;
  }

  private static Set<Name> names(GoldSentence sentence, List<Peers.Mark> marks) {
    String text = sentence.text();
    Set<Name> names = new HashSet<>();
    for (Peers.Mark mark : marks) {
      int start = text.offsetByCodePoints(0, mark.start());
      int end = text.offsetByCodePoints(0, mark.end());
      type(mark.type())
          .flatMap(type -> WordSpans.on(sentence, start, end, type))
          .ifPresent(names::add);
    }
    return names;
  }

  private static Optional<Name.Type> type(String type) {
    return switch (type) {
      case "PERSON" -> Optional.of(Name.Type.PER);
      case "ORGANIZATION" -> Optional.of(Name.Type.ORG);
      case "LOCATION" -> Optional.of(Name.Type.LOC);
      case "MISC" -> Optional.of(Name.Type.MISC);
      default -> Optional.empty();
    };
  }
}
