package org.rashomon.sources.feeds;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.sources.markup.Xml;

/** Somebody who wrote, by name, by mail address, or by both. */
public record FeedPerson(Optional<String> name, Optional<String> email) {
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
  private static final int LONGEST = 500;

  /** Reads "Ann Lee", "ann@daily.example (Ann Lee)" and "Ann Lee &lt;ann@daily.example&gt;". */
  static FeedPerson of(String written) {
    String line = written.substring(0, Math.min(written.length(), LONGEST)).strip();
    Matcher mail = MAIL.matcher(line);
    if (!mail.find()) {
      return new FeedPerson(Xml.filled(line), Optional.empty());
    }
    String rest = line.substring(0, mail.start()) + line.substring(mail.end());
    String name = rest.replace("<>", "").replace("()", "").replace("mailto:", "").strip();
    boolean isBracketed = name.startsWith("(") && name.endsWith(")") && name.length() > 1;
    return new FeedPerson(
        Xml.filled(isBracketed ? name.substring(1, name.length() - 1) : name),
        Optional.of(mail.group()));
  }

  boolean isNamed() {
    return name.isPresent() || email.isPresent();
  }
}
