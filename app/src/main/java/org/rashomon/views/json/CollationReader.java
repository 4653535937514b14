package org.rashomon.views.json;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Published;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Entity;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.collations.TimelineEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records from the fields of a document. */
final class CollationReader {
  private CollationReader() {}

  static Collation read(String json) {
    Field document = new Field("", parse(json));
    Field format = document.get("format");
    if (!format.string().equals(Collation.FORMAT)) {
      throw format.wrong("must be \"" + Collation.FORMAT + "\", is \"" + format.string() + "\"");
    }
    Collation collation = document.build(CollationReader::collation);
    EvidenceCheck.check(collation);
    return collation;
  }

  private static JsonNode parse(String json) {
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "not a collation: not JSON: " + e.getOriginalMessage() + position(e), e);
    }
  }

  private static String position(JacksonException e) {
    return Optional.ofNullable(e.getLocation())
        .map(at -> " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")")
        .orElse("");
  }

  private static Collation collation(Field f) {
    return new Collation(
        f.get("title").string(),
        f.get("articles").list(CollationReader::report),
        f.get("origins").list(CollationReader::origin),
        f.get("disagreements").list(d -> d.build(CollationReader::disagreement)),
        f.get("statements").list(CollationReader::statement),
        f.get("quotes").list(CollationReader::quote),
        f.get("entities").list(CollationReader::entity),
        f.get("timeline").list(CollationReader::entry),
        f.get("brief").list(CollationReader::brief));
  }

  private static Report report(Field f) {
    return new Report(
        f.get("id").string(),
        f.get("source").string(),
        f.get("headline").string(),
        f.get("authors").strings(),
        f.get("url").optionalString(),
        f.build(CollationReader::published),
        f.get("language").string(),
        f.get("words").integer(),
        f.get("sha256").string(),
        f.get("credit").optionalString(),
        f.get("notRead").optionalString(),
        f.get("text").string());
  }

  private static Published published(Field f) {
    return new Published(
        f.get("published").optionalString(), f.get("publishedFrom").oneOf(Published.From.values()));
  }

  private static Origin origin(Field f) {
    return new Origin(
        f.get("id").string(),
        f.get("articles").strings(),
        f.get("reason").oneOf(Origin.Reason.values(), Origin.Reason::words),
        f.get("sharedText").number(),
        f.get("credit").optionalString(),
        f.get("partial").isPresent() && f.get("partial").bool(),
        f.get("evidence").isPresent() ? evidence(f) : List.of());
  }

  private static Disagreement disagreement(Field f) {
    return new Disagreement(
        f.get("id").string(),
        f.get("kind").oneOf(Disagreement.Kind.values()),
        f.get("class").oneOf(Disagreement.Type.values()),
        f.get("about").string(),
        f.get("confidence").number(),
        f.get("salience").number(),
        f.get("why").string(),
        f.get("variants").list(CollationReader::variant));
  }

  private static Disagreement.Variant variant(Field f) {
    return new Disagreement.Variant(
        f.get("value").string(), f.get("origins").strings(), evidence(f));
  }

  private static Statement statement(Field f) {
    return new Statement(
        f.get("id").string(),
        f.get("text").string(),
        f.get("verdict").oneOf(Statement.Verdict.values()),
        f.get("salience").number(),
        f.get("origins").strings(),
        f.get("attributedTo").strings(),
        f.get("disagreements").strings(),
        evidence(f));
  }

  private static QuoteGroup quote(Field f) {
    return new QuoteGroup(
        f.get("id").string(),
        f.get("speaker").string(),
        f.get("variants")
            .list(v -> new QuoteGroup.Variant(v.get("speaker").string(), evidence(v))));
  }

  private static Entity entity(Field f) {
    return new Entity(
        f.get("id").string(),
        f.get("name").string(),
        f.get("kind").oneOf(Entity.Kind.values()),
        f.get("names").strings(),
        f.get("roles").list(r -> new Entity.Role(r.get("role").string(), evidence(r))),
        f.get("mentions").integers());
  }

  private static TimelineEntry entry(Field f) {
    return new TimelineEntry(
        f.get("when").string(), f.get("statement").string(), f.get("disputed").bool(), evidence(f));
  }

  private static BriefSentence brief(Field f) {
    return new BriefSentence(f.get("text").string(), f.get("statements").strings(), evidence(f));
  }

  private static List<Evidence> evidence(Field f) {
    return f.get("evidence").list(e -> e.build(CollationReader::oneEvidence));
  }

  private static Evidence oneEvidence(Field f) {
    return new Evidence(
        f.get("article").string(),
        f.get("start").integer(),
        f.get("end").integer(),
        f.get("quote").string(),
        f.get("sentence").isPresent() ? Optional.of(range(f.get("sentence"))) : Optional.empty());
  }

  private static Evidence.Range range(Field f) {
    List<Integer> ends = f.list(Field::integer);
    if (ends.size() != 2 || ends.get(0) < 0 || ends.get(1) < ends.get(0)) {
      throw f.wrong("must be [start, end]");
    }
    return new Evidence.Range(ends.get(0), ends.get(1));
  }
}
