package org.rashomon.views.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Statement;
import org.rashomon.collations.TimelineEntry;

/** What happened when: an axis drawn beside the dates, a hatch where the date is in dispute. */
final class Timeline {
  private final Pieces pieces;
  private final Edition edition;
  private final Html html;

  Timeline(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
  }

  void render() {
    html.open("section", "id", "timeline", "aria-label", "Timeline");
    pieces.heading("timeline", "Timeline", "");
    if (edition.collation().timeline().isEmpty()) {
      pieces.nothing("The reports give no dates.");
    } else {
      html.open("ol", "class", "timeline");
      LocalDate before = LocalDate.MIN;
      for (List<TimelineEntry> moment : moments()) {
        EdtfDate date = EdtfDate.of(moment.getFirst().when());
        gap(before, date);
        moment(date, moment);
        before = date.last().or(date::first).orElse(LocalDate.MIN);
      }
      html.close("ol").line();
    }
    html.close("section").line();
  }

  /** Entries of the same date together, in order; what has no date comes last. */
  private List<List<TimelineEntry>> moments() {
    Map<String, List<TimelineEntry>> moments = new LinkedHashMap<>();
    edition.collation().timeline().stream()
        .sorted(Comparator.comparing(t -> key(EdtfDate.of(t.when()))))
        .forEach(t -> moments.computeIfAbsent(t.when(), w -> new ArrayList<>()).add(t));
    return List.copyOf(moments.values());
  }

  private static String key(EdtfDate date) {
    return date.first().or(date::last).map(d -> d + date.edtf()).orElse("~");
  }

  /** Time that passes between two dates, as a broken axis when it is long. */
  private void gap(LocalDate before, EdtfDate date) {
    Optional<LocalDate> next = date.first();
    if (before.equals(LocalDate.MIN) || next.isEmpty()) {
      return;
    }
    long days = ChronoUnit.DAYS.between(before, next.get());
    if (days > 13) {
      html.open("li", "class", "gap").trusted("<svg class=\"axis\" aria-hidden=\"true\">");
      html.trusted("<line class=\"broken\" x1=\"20\" x2=\"20\" y1=\"0\" y2=\"100%\"/></svg>");
      html.leaf("span", passed(days)).close("li").line();
    }
  }

  private static String passed(long days) {
    if (days < 60) {
      return Words.count((int) (days / 7), "week");
    }
    return days < 730
        ? Words.count((int) (days / 30), "month")
        : Words.count((int) (days / 365), "year");
  }

  private void moment(EdtfDate date, List<TimelineEntry> entries) {
    boolean disputed = entries.stream().anyMatch(TimelineEntry::disputed);
    html.open("li", "class", disputed ? "moment contested" : "moment");
    axis(date, disputed);
    html.open("div", "class", "when");
    if (date.first().isPresent() || date.last().isPresent()) {
      pieces.date(date.edtf());
    } else {
      html.text(date.edtf().isBlank() ? "No date given" : date.edtf());
    }
    if (disputed) {
      html.leaf("span", "date disputed", "class", "type");
    }
    html.close("div").open("ul");
    entries.forEach(this::entry);
    html.close("ul").close("li").line();
  }

  private void axis(EdtfDate date, boolean disputed) {
    html.trusted("<svg class=\"axis\" role=\"img\" aria-label=\"");
    html.text(shape(date) + (disputed ? ", disputed" : "")).trusted("\">");
    html.trusted("<line x1=\"20\" x2=\"20\" y1=\"0\" y2=\"100%\"/>");
    if (date.isDay()) {
      html.trusted(disputed ? "<circle class=\"disputed\"" : "<circle class=\"day\"");
      html.trusted(" cx=\"20\" cy=\"14\" r=\"7\"/>");
    } else {
      html.trusted(disputed ? "<rect class=\"disputed\"" : "<rect class=\"span\"");
      html.trusted(" x=\"14\" y=\"6\" width=\"12\" height=\"26\" rx=\"3\"/>");
    }
    if (date.isApproximate()) {
      html.trusted("<text x=\"2\" y=\"19\">~</text>");
    }
    html.trusted("</svg>");
  }

  private static String shape(EdtfDate date) {
    if (date.first().isEmpty() && date.last().isEmpty()) {
      return "no date";
    }
    return (date.isApproximate() ? "about " : "") + (date.isDay() ? "a day" : "a span of time");
  }

  private void entry(TimelineEntry t) {
    Optional<Statement> statement = edition.statement(t.statement());
    html.open("li");
    String words =
        statement
            .map(Statement::text)
            .orElseGet(() -> t.evidence().isEmpty() ? "" : t.evidence().getFirst().quote());
    String target =
        statement
            .map(s -> Anchors.statement(s.id()))
            .orElseGet(
                () -> t.evidence().isEmpty() ? "" : Anchors.passage(t.evidence().getFirst()));
    html.open("p", "class", "words", "dir", "auto");
    html.leaf("a", Words.cut(words, 260), "href", Anchors.link(target)).close("p");
    html.open("div", "class", "by");
    pieces.chips(t.evidence());
    if (t.disputed()) {
      statement.ifPresent(s -> others(s, t.evidence()));
    }
    html.close("div").close("li").line();
  }

  /** The dates that other reports give to the same. */
  private void others(Statement s, List<Evidence> own) {
    for (String id : s.disagreements()) {
      edition.dispute(id).ifPresent(d -> others(d, own));
    }
  }

  private void others(Disagreement d, List<Evidence> own) {
    boolean timed = d.kind() == Disagreement.Kind.DATE || d.kind() == Disagreement.Kind.TIME;
    List<String> values =
        d.variants().stream()
            .filter(v -> v.evidence().stream().noneMatch(own::contains))
            .map(Disagreement.Variant::value)
            .toList();
    if (timed && !values.isEmpty()) {
      html.open("a", "class", "other", "href", Anchors.link(Anchors.dispute(d.id())));
      html.text("also given: ").leaf("bdi", String.join("; ", values)).close("a").text(" ");
    }
  }
}
