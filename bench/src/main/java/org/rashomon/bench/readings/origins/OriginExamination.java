package org.rashomon.bench.readings.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.bench.readings.origins.LabelledPair.Kind;

/** Who copied whom, beside the usual ways to find copies. */
public final class OriginExamination implements Examination {
  private static final double F1 = .93;
  private static final List<String> HEAD = List.of("", "precision", "recall", "F1", "copied");
  private static final String ABOUT =
      """
      Pairs of reports of one event, chosen at all degrees of common text and labelled by reading
      them, by event in two halves: one to work with, one looked at once. A pair is a *copy* (one
      text), *abridged* (one is the other or both are a third, cut or added to), a *rewrite* (the
      same matter reworded, or retold from the other), *borrowed* (passages word for word within
      writing of its own), or *independent*: what both have in common are quotations, statements,
      posts, names and formulas. Pairs that a reader could not decide were left out (4 of 92).

      Found is a pair that the program puts into one origin, whole or partial, for its text or an
      agency. The others are MinHash (the estimate of Jaccard's index on sequences of words, with
      256 hashes; Broder 1997) and the containment of the smaller set of sequences in the other,
      each with the length and the threshold that are best **on the very half**.
      """;

  @Override
  public String name() {
    return "origins";
  }

  @Override
  public Findings run(Bench bench) {
    List<Goal> goals = new ArrayList<>();
    List<Findings.Section> details = new ArrayList<>();
    half(bench, "work half", "work.tsv", goals, details);
    half(bench, "held-out half", "held-out.tsv", goals, details);
    return new Findings("Origins", ABOUT.strip(), goals, details);
  }

  private static void half(
      Bench bench, String half, String file, List<Goal> goals, List<Findings.Section> details) {
    List<LabelledPair> labels = LabelledPair.read(file);
    List<Judged> pairs =
        labels.stream().flatMap(label -> Judged.of(label, bench).stream()).toList();
    boolean whole = pairs.size() == labels.size();
    Optional<Double> f1 =
        whole ? Optional.of(Judged.counts(pairs, Judged::copied).f1()) : Optional.empty();
    goals.add(new Goal("F1 of copied pairs, " + half, F1, f1));
    if (whole) {
      details.add(new Findings.Section(capital(half), words(pairs), HEAD, rows(pairs)));
      details.add(kinds(half, pairs));
    }
  }

  private static String words(List<Judged> pairs) {
    return pairs.size() + " pairs.";
  }

  private static List<List<String>> rows(List<Judged> pairs) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("Rashomon", Judged.counts(pairs, Judged::copied)));
    Peer.all(pairs).forEach(peer -> rows.add(row(peer.name(), peer.counts(pairs))));
    return rows;
  }

  private static List<String> row(String name, PrecisionRecall counts) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(counts.cells());
    return row;
  }

  /** Each kind by itself against all independent pairs. */
  private static Findings.Section kinds(String half, List<Judged> pairs) {
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Judged> some =
          pairs.stream()
              .filter(p -> p.pair().kind() == kind || p.pair().kind() == Kind.INDEPENDENT)
              .toList();
      if (kind != Kind.INDEPENDENT) {
        rows.add(row(kind.name().toLowerCase(Locale.ROOT), Judged.counts(some, Judged::copied)));
      }
    }
    return new Findings.Section(
        capital(half) + ", by kind",
        "Each kind against the independent pairs of the half.",
        HEAD,
        rows);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
