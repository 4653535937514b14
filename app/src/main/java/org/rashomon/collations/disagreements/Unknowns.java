package org.rashomon.collations.disagreements;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.readings.syntax.Resources;
import org.rashomon.text.Span;

/** Cues that a matter is still open, or that it is given, by topic. */
final class Unknowns {
  /** A matter that a report can leave open: its name, and how text says either. */
  record Topic(String key, String name, List<Pattern> open, List<Pattern> given) {

    Optional<Span> leavesOpen(String clause) {
      return first(open, clause);
    }

    Optional<Span> gives(String clause) {
      return first(given, clause);
    }

    private static Optional<Span> first(List<Pattern> cues, String clause) {
      for (Pattern cue : cues) {
        Matcher matcher = cue.matcher(clause);
        if (matcher.find()) {
          return Optional.of(new Span(matcher.start(), matcher.end()));
        }
      }
      return Optional.empty();
    }
  }

  private static final List<Topic> TOPICS = load();

  private Unknowns() {}

  static List<Topic> topics() {
    return TOPICS;
  }

  private static List<Topic> load() {
    return Resources.lines(Unknowns.class, "unknowns.tsv").stream()
        .map(line -> line.split("\t"))
        .map(cells -> new Topic(cells[0], cells[1], cues(cells[2]), cues(cells[3])))
        .toList();
  }

  /** A # stands for up to four words. */
  private static List<Pattern> cues(String cell) {
    return List.of(cell.split("\\|")).stream()
        .map(cue -> Pattern.quote(cue).replace("#", "\\E(?:[\\p{L}'’]+ ?){1,4}?\\Q"))
        .map(
            cue ->
                Pattern.compile(
                    "\\b" + cue.replace(" \\E", "\\E ").replace("\\Q ", " \\Q") + "\\b"))
        .toList();
  }
}
