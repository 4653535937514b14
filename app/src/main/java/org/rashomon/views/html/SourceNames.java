package org.rashomon.views.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.collations.Report;

/** A name for every report that fits beside others and is no other report's. */
final class SourceNames {
  /** File names that stand for a publisher are cut after so many characters. */
  private static final int CUT = 12;

  private final Map<String, String> names = new HashMap<>();

  SourceNames(List<Report> reports) {
    Map<String, Integer> shortened = new HashMap<>();
    reports.forEach(r -> shortened.merge(shorten(r), 1, Integer::sum));
    Map<String, Integer> given = new HashMap<>();
    for (Report r : reports) {
      String name = shorten(r);
      boolean ambiguous = isFileName(r) && shortened.getOrDefault(name, 1) > 1;
      String plain = ambiguous ? r.source() : name;
      int times = given.merge(plain, 1, Integer::sum);
      names.put(r.id(), times == 1 ? plain : plain + " (" + times + ")");
    }
  }

  String of(Report report) {
    return names.getOrDefault(report.id(), report.source());
  }

  private static String shorten(Report r) {
    boolean cut = isFileName(r) && r.source().codePointCount(0, r.source().length()) > CUT + 3;
    return cut ? r.source().substring(0, r.source().offsetByCodePoints(0, CUT)) + "…" : r.source();
  }

  /** Whether no publisher is known and the file's name stands for it. */
  static boolean isFileName(Report r) {
    return r.source().equals(r.id());
  }
}
