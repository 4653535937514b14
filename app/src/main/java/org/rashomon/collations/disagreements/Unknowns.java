package org.rashomon.collations.disagreements;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final String UP_TO_FOUR = "(?:[\\p{L}'’]+\\s+){0,3}?[\\p{L}'’]+";
  private static final String BETWEEN =
      "\\s+(?:(?:immediately|yet|publicly|officially|formally|been|so far)\\s+)?";

  private static final List<Topic> TOPICS = load();

  private Unknowns() {}

  static List<Topic> topics() {
    return TOPICS;
  }

  /** The topic of a key. */
  static Topic topic(String key) {
    return TOPICS.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<Topic> load() {
    return Resources.lines(Unknowns.class, "unknowns.tsv").stream()
        .map(line -> line.split("\t"))
        .map(cells -> new Topic(cells[0], cells[1], cues(cells[2]), cues(cells[3])))
        .toList();
  }

  /** A # stands for up to four words; adverbs may stand between words. */
  private static List<Pattern> cues(String cell) {
    return Stream.of(cell.split("\\|"))
        .map(
            cue ->
                Stream.of(cue.split(" "))
                    .map(word -> word.equals("#") ? UP_TO_FOUR : Pattern.quote(word))
                    .collect(Collectors.joining(BETWEEN, "\\b", "\\b")))
        .map(Pattern::compile)
        .toList();
  }
}
