package org.rashomon.collations.brief;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;

/** Who says it: the sources of passages as a sentence names them. */
final class Tellers {
  private static final int MOST = 3;
  private static final List<String> COUNTS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern HOST = Pattern.compile("\\S+\\.\\p{L}{2,}");

  private final Map<String, Report> reports = new HashMap<>();

  Tellers(List<Report> reports) {
    reports.forEach(report -> this.reports.put(report.id(), report));
  }

  /** "The Courier, The Bugle and two others"; nameless reports are counted. */
  String of(List<Evidence> evidence) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> nameless = new LinkedHashSet<>();
    for (Evidence each : evidence) {
      Report report = reports.get(each.article());
      if (report == null || report.source().isBlank() || report.source().equals(report.id())) {
        nameless.add(each.article());
      } else {
        named.add(name(report.source()));
      }
    }
    return named.isEmpty()
        ? counted(nameless.size(), "report")
        : joined(List.copyOf(named), nameless.size());
  }

  private static String joined(List<String> named, int nameless) {
    int shown = Math.min(MOST, named.size());
    int rest = named.size() - shown + nameless;
    if (rest > 0) {
      return String.join(", ", named.subList(0, shown)) + " and " + counted(rest, "other");
    }
    String last = named.get(shown - 1);
    return shown == 1 ? last : String.join(", ", named.subList(0, shown - 1)) + " and " + last;
  }

  private static String counted(int count, String noun) {
    String number = count < COUNTS.size() ? COUNTS.get(count) : "many";
    return number + " " + noun + (count == 1 ? "" : "s");
  }

  private static String name(String source) {
    String line = Wording.line(source);
    if (!HOST.matcher(line).matches()) {
      return line;
    }
    String host = line.toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
