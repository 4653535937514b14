package org.rashomon.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;

/** Who says what, by names that a reader can tell apart. */
public final class SourceNames {
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private final Map<String, Integer> sources = new LinkedHashMap<>();

  public SourceNames(Collation collation) {
    for (Report report : collation.articles()) {
      reports.put(report.id(), report);
      sources.merge(report.source(), 1, Integer::sum);
    }
    collation.origins().forEach(origin -> origins.put(origin.id(), origin));
  }

  /**
   * The report with an id.
   *
   * @throws IllegalArgumentException when the document has none
   */
  public Report report(String id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException("no report in the document: " + id);
    }
    return report;
  }

  /** The report's source, with its id where several reports have that source. */
  public String source(String id) {
    Report report = report(id);
    String source = Plain.line(report.source());
    boolean shared = sources.getOrDefault(report.source(), 0) > 1;
    return shared ? source + " (" + Plain.line(id) + ")" : source;
  }

  /** An origin by its agency and those who printed it: "AP: one.example + two.example". */
  public String origin(String id) {
    Origin origin = origins.get(id);
    if (origin == null) {
      return id;
    }
    String prints = origin.articles().stream().map(this::source).collect(Collectors.joining(" + "));
    return origin.credit().map(agency -> Plain.line(agency) + ": " + prints).orElse(prints);
  }

  /** Several origins, each by itself. */
  public List<String> origins(List<String> ids) {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(origin(id)));
    return names;
  }
}
