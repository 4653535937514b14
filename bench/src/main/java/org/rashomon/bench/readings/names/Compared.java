package org.rashomon.bench.readings.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Peers;
import org.rashomon.bench.readings.PrecisionRecall;

/**
 * What each reader found in the sentences of one set.
 *
 * @param title of the set
 * @param gold its sentences
 * @param ours by our reader
 * @param three by CoreNLP's model of three classes
 * @param four by CoreNLP's model of four classes
 */
record Compared(
    String title,
    List<GoldSentence> gold,
    List<Set<Name>> ours,
    List<Set<Name>> three,
    List<Set<Name>> four) {
  private static final List<String> HEAD =
      List.of("names", "reader", "precision", "recall", "F1", "in gold");

  static Compared of(String title, List<GoldSentence> gold, Peers peers) {
    return new Compared(
        title,
        gold,
        OurNames.in(gold),
        PeerNames.in(gold, peers, "CoreNlpThreeNames"),
        PeerNames.in(gold, peers, "CoreNlpFourNames"));
  }

  PrecisionRecall ours(Set<Name.Type> types) {
    return NameScore.of(gold, ours, types);
  }

  PrecisionRecall three(Set<Name.Type> types) {
    return NameScore.of(gold, three, types);
  }

  /** Everybody's figures. */
  Findings.Section section(String words) {
    List<List<String>> rows = new ArrayList<>();
    add("people, places, organisations", NameScore.THREE, rows);
    add("people", EnumSet.of(Name.Type.PER), rows);
    add("places", EnumSet.of(Name.Type.LOC), rows);
    add("organisations", EnumSet.of(Name.Type.ORG), rows);
    add("nationalities, events, works, other", EnumSet.of(Name.Type.MISC), rows);
    return new Findings.Section(title, words, HEAD, rows);
  }

  private void add(String what, Set<Name.Type> types, List<List<String>> rows) {
    rows.add(row(what, "Rashomon", ours(types)));
    if (!types.contains(Name.Type.MISC)) {
      rows.add(row(what, "CoreNLP, three classes", three(types)));
    }
    rows.add(row(what, "CoreNLP, four classes", NameScore.of(gold, four, types)));
  }

  private static List<String> row(String what, String reader, PrecisionRecall figures) {
    List<String> row = new ArrayList<>(List.of(what, reader));
    row.addAll(figures.cells());
    return row;
  }
}
