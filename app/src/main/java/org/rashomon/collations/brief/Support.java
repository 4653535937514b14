package org.rashomon.collations.brief;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;

/**
 * Whether a sentence of the brief says nothing but what it cites: every figure and every word with
 * a capital stands in the passages cited, the names of sources apart.
 */
final class Support {
  private static final Pattern WORD =
      Pattern.compile("\\w[\\w.,:'’-]*\\w|\\w", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CLAIMED =
      Pattern.compile(
          "\\b(?:\\d[\\d.,:]*\\d|\\d|[A-Z][\\w'’-]*\\w)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern JOINTS = Pattern.compile("[-'’]");

  private final Excerpts excerpts;
  private final Set<String> sources;

  Support(List<Report> reports, Excerpts excerpts) {
    this.excerpts = excerpts;
    this.sources = new HashSet<>();
    for (Report report : reports) {
      sources.addAll(words(report.source() + " " + report.credit().orElse("")));
    }
  }

  boolean holds(String text, List<Evidence> evidence) {
    if (evidence.isEmpty() || text.isEmpty()) {
      return false;
    }
    Set<String> known = new HashSet<>(sources);
    evidence.forEach(each -> known.addAll(words(excerpts.cited(each))));
    Matcher claims = CLAIMED.matcher(text).region(text.offsetByCodePoints(0, 1), text.length());
    while (claims.find()) {
      String claim = claims.group().toLowerCase(Locale.ROOT);
      if (!known.contains(claim) && !known.contains(JOINTS.split(claim, 2)[0])) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
      words.addAll(Arrays.asList(JOINTS.split(matcher.group())));
    }
    return words;
  }
}
