package org.rashomon.readings.blocks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures of a gallery: each line the gallery's title, the words of a caption and a count. A
 * gallery that bears the title of the report is of its event; others are the page's.
 */
final class Galleries {
  private static final Pattern COUNT =
      Pattern.compile("\\s(?:Hide Caption \\d{1,3} of \\d{1,3}|\\d{1,3} ?/ ?\\d{1,3})\\z");
  private static final Pattern TITLE = Pattern.compile("(?i)(?:photos?|pictures|gallery): ");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final double ALIKE = 0.6;

  private final String title;
  private final boolean own;

  private Galleries(String title, boolean own) {
    this.title = title;
    this.own = own;
  }

  /** The gallery among the paragraphs of a report with a headline, if there is one. */
  static Galleries of(List<Paragraph> paragraphs, String headline) {
    String common = "";
    for (int i = 1; i < paragraphs.size() && common.isEmpty(); i++) {
      if (isPicture(paragraphs.get(i - 1)) && isPicture(paragraphs.get(i))) {
        common = common(paragraphs.get(i - 1).head(), paragraphs.get(i).head());
      }
    }
    return new Galleries(common, alike(common, headline));
  }

  /** Where in the source the caption begins of a picture of the report's own gallery. */
  OptionalInt caption(Paragraph paragraph) {
    boolean picture = own && isPicture(paragraph) && paragraph.head().startsWith(title);
    return picture
        ? OptionalInt.of(paragraph.span().start() + title.length())
        : OptionalInt.empty();
  }

  /** Where in the source the count begins after a caption, or the paragraph's end. */
  static int count(Paragraph paragraph) {
    String ending = paragraph.ending();
    Matcher count = COUNT.matcher(ending);
    return count.find()
        ? paragraph.span().end() - ending.length() + count.start()
        : paragraph.span().end();
  }

  private static boolean isPicture(Paragraph paragraph) {
    return TITLE.matcher(paragraph.head()).lookingAt() && COUNT.matcher(paragraph.ending()).find();
  }

  /** What two lines begin with, up to the last blank. */
  private static String common(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.substring(0, one.lastIndexOf(' ', at - 1) + 1);
  }

  private static boolean alike(String title, String headline) {
    Set<String> sought = words(TITLE.matcher(title).replaceFirst(""));
    long found = sought.stream().filter(words(headline)::contains).count();
    return !sought.isEmpty() && found >= ALIKE * sought.size();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(NO_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)));
    words.remove("");
    return words;
  }
}
