package org.rashomon.articles.pages.dates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.facts.PageFacts;

/** Days in the data that a page hands to its own scripts, under a name of publication. */
final class ScriptDates {
  private static final int LONGEST = 1_000_000;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:publish(?:ed|ing)?_?(?:at|date|time|on)|date_?published|publication_?date|created_?at|date_?created?|creation_?date)"
              + "[\"']{0,2} ?[:=,] ?[\"']((?:199|20[0-3])\\d-\\d\\d-\\d\\d[T ]?[\\d:+.Z-]{0,24})");

  private ScriptDates() {}

  static Optional<Fact> of(PageFacts facts) {
    for (Element script : facts.scripts()) {
      String text = script.data();
      Matcher named = NAMED.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
      while (named.find()) {
        Optional<String> date = WrittenDates.edtf(named.group(1), false);
        if (date.isPresent()) {
          return date.map(found -> new Fact(found, "script"));
        }
      }
    }
    return Optional.empty();
  }
}
