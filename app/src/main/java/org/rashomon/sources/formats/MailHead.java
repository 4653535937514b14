package org.rashomon.sources.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the head of a mail from the beginning of a text. */
final class MailHead {
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,70}:.*");
  private static final Set<String> SURE =
      Set.of("received", "message-id", "mime-version", "return-path", "delivered-to");
  private static final Set<String> USUAL = Set.of("from", "to", "subject", "date");

  private MailHead() {}

  /** Fields and nothing else up to a blank line, the usual ones and one that only mails have. */
  static boolean isMail(String text) {
    Set<String> fields = new HashSet<>();
    List<String> lines = text.lines().limit(2_000).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty()) {
        break;
      }
      boolean isEnvelope = i == 0 && line.startsWith("From ");
      boolean isFolded = i > 0 && (line.startsWith(" ") || line.startsWith("\t"));
      if (!isEnvelope && !isFolded && !FIELD.matcher(line).matches()) {
        return false;
      }
      fields.add(line.split(":", 2)[0].toLowerCase(Locale.ROOT));
    }
    return fields.stream().anyMatch(SURE::contains)
        && fields.stream().filter(USUAL::contains).count() >= 2;
  }
}
