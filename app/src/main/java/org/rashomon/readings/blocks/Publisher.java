package org.rashomon.readings.blocks;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rashomon.articles.Article;

/** The publisher's own name where it stands alone, as the credit of a picture or of the report. */
final class Publisher {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final int LONGEST = 5;

  private Publisher() {}

  /** Whether a paragraph is only the name of who published the report, or of its site. */
  static boolean isNamed(Article article, Paragraph paragraph) {
    if (paragraph.words() > LONGEST || paragraph.isEnded()) {
      return false;
    }
    String name = flat(paragraph.head());
    String source = article.source().toLowerCase(Locale.ROOT);
    int stop = source.lastIndexOf('.');
    return !name.isEmpty()
        && (name.equals(flat(source))
            || (stop > 0 && name.equals(site(source.substring(0, stop)))));
  }

  /** "news.example" without what stands before its last stop. */
  private static String site(String host) {
    return flat(host.substring(host.lastIndexOf('.') + 1));
  }

  private static String flat(String text) {
    return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
