package org.rashomon.bench.baseline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rashomon.collations.Evidence;
import org.rashomon.text.CodePoints;

/**
 * Some characters of a report, in UTF-16.
 *
 * @param words its longer words in small letters
 */
record Passage(Text text, int start, int end, Set<String> words) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’']?\\s+|\\n\\s*\\n");
  private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"\\n]{12,600})[”\"]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

  /** A report. */
  record Text(String article, String characters, CodePoints points) {
    Text(String article, String characters) {
      this(article, characters, new CodePoints(characters));
    }
  }

  static Passage of(Text text, int start, int end) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.characters().substring(start, end).toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    return new Passage(text, start, end, words);
  }

  /** Cut wherever a full stop or an empty line stands. */
  static List<Passage> sentences(Text text) {
    List<Passage> found = new ArrayList<>();
    int from = 0;
    for (MatchResult cut : SENTENCE_END.matcher(text.characters()).results().toList()) {
      add(found, text, from, cut.start() + 1);
      from = cut.end();
    }
    add(found, text, from, text.characters().length());
    return found;
  }

  /** Whatever stands between quotation marks. */
  static List<Passage> quotations(Text text) {
    return QUOTED
        .matcher(text.characters())
        .results()
        .map(m -> of(text, m.start(1), m.end(1)))
        .toList();
  }

  /** The share of the words that both have. */
  double overlap(Passage other) {
    long both = words.stream().filter(other.words::contains).count();
    long all = words.size() + other.words.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }

  String characters() {
    return text.characters().substring(start, end);
  }

  /** As evidence; with the sentence when that is more than the passage itself. */
  Evidence evidence(Optional<Passage> sentence) {
    CodePoints points = text.points();
    return new Evidence(
        text.article(),
        points.at(start),
        points.at(end),
        characters(),
        sentence.map(s -> new Evidence.Range(points.at(s.start), points.at(s.end))));
  }

  private static void add(List<Passage> found, Text text, int start, int end) {
    if (!text.characters().substring(start, end).isBlank()) {
      found.add(of(text, start, end));
    }
  }
}
