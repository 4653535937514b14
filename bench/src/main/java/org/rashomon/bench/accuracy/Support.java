package org.rashomon.bench.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;

/** Whether every figure and every name of a brief's sentence stands in the passages it cites. */
final class Support {
  private static final String W = "[\\p{L}\\p{N}_]";
  private static final Pattern WORD = Pattern.compile(W + "[\\p{L}\\p{N}_.,:'’-]*" + W + "|" + W);
  private static final Pattern CLAIMED =
      Pattern.compile(
          "(?<!"
              + W
              + ")(?:\\p{Nd}[\\p{Nd}.,:]*\\p{Nd}|\\p{Nd}|[A-Z][\\p{L}\\p{N}_'’-]*"
              + W
              + ")");
  private static final Pattern JOINT = Pattern.compile("[-'’]");
  private final String names;
  private final Located located;

  /** A source may be named, too: its name is in no passage. */
  Support(List<Report> reports, Located located) {
    this.names =
        reports.stream()
            .map(r -> r.source() + " " + r.credit().orElse(""))
            .collect(Collectors.joining(" "));
    this.located = located;
  }

  boolean supports(BriefSentence sentence) {
    String cited = sentence.evidence().stream().map(this::passage).collect(Collectors.joining(" "));
    Set<String> known = known(cited + " " + names);
    String text = sentence.text();
    String tail = text.isEmpty() ? "" : text.substring(text.offsetByCodePoints(0, 1));
    return CLAIMED.matcher(tail).results().map(MatchResult::group).allMatch(w -> in(known, w));
  }

  private String passage(Evidence e) {
    int start = e.sentence().map(s -> Math.min(s.start(), e.start())).orElse(e.start());
    int end = e.sentence().map(s -> Math.max(s.end(), e.end())).orElse(e.end());
    return located.text(e.article(), start, end);
  }

  private static Set<String> known(String text) {
    Set<String> known = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(
            word -> {
              known.add(word);
              known.addAll(List.of(JOINT.split(word, -1)));
            });
    return known;
  }

  private static boolean in(Set<String> known, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return known.contains(lower) || known.contains(JOINT.split(lower, -1)[0]);
  }
}
