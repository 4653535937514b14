package org.rashomon.views.annotations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.views.HalfPairs;
import org.rashomon.views.Program;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The disagreements, statements and quotations of a collation as W3C Web Annotations, one JSON
 * object a line: what is said of the passages as the body, each passage as a target.
 */
public final class AnnotationView {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Target target;
  private final String story;
  private final StringBuilder lines = new StringBuilder();

  private AnnotationView(Collation collation, String story) {
    Map<String, Report> reports = new LinkedHashMap<>();
    collation.articles().forEach(report -> reports.put(report.id(), report));
    this.target = new Target(reports);
    this.story = story;
  }

  /**
   * The lines, each with its end.
   *
   * @param story a name for the story that makes the annotations' ids unique
   */
  public static String render(Collation collation, String story) {
    AnnotationView view = new AnnotationView(collation, story);
    collation.disagreements().forEach(view::disagreement);
    collation.statements().forEach(view::statement);
    collation.quotes().forEach(view::quote);
    return view.lines.toString();
  }

  private void disagreement(Disagreement each) {
    ObjectNode annotation = annotation(each.id(), "assessing");
    ArrayNode bodies = annotation.putArray("body");
    body(bodies, "tagging", each.type().name().toLowerCase(Locale.ROOT));
    body(bodies, "tagging", each.kind().name().toLowerCase(Locale.ROOT));
    body(bodies, "describing", each.about() + ": " + each.why());
    ArrayNode targets = annotation.putArray("target");
    each.variants().forEach(variant -> add(targets, variant.evidence()));
    line(annotation);
  }

  private void statement(Statement each) {
    ObjectNode annotation = annotation(each.id(), "classifying");
    ArrayNode bodies = annotation.putArray("body");
    body(bodies, "tagging", each.verdict().name().toLowerCase(Locale.ROOT));
    body(bodies, "describing", each.text());
    add(annotation.putArray("target"), each.evidence());
    line(annotation);
  }

  private void quote(QuoteGroup each) {
    ObjectNode annotation = annotation(each.id(), "identifying");
    body(annotation.putArray("body"), "identifying", each.speaker());
    ArrayNode targets = annotation.putArray("target");
    each.variants().forEach(variant -> add(targets, variant.evidence()));
    line(annotation);
  }

  private ObjectNode annotation(String id, String motivation) {
    ObjectNode annotation = JsonMapper.shared().createObjectNode();
    annotation.put("@context", CONTEXT);
    annotation.put("id", "urn:rashomon:" + story + ":" + id);
    annotation.put("type", "Annotation");
    annotation.put("motivation", motivation);
    ObjectNode generator = annotation.putObject("generator");
    generator.put("type", "Software");
    generator.put("name", Program.NAME + " " + Program.VERSION);
    return annotation;
  }

  private static void body(ArrayNode bodies, String purpose, String value) {
    ObjectNode body = bodies.addObject();
    body.put("type", "TextualBody");
    body.put("purpose", purpose);
    body.put("value", value);
    body.put("format", "text/plain");
  }

  private void add(ArrayNode targets, List<Evidence> evidence) {
    evidence.forEach(each -> target.add(targets, each));
  }

  private void line(ObjectNode annotation) {
    lines.append(HalfPairs.escaped(annotation.toString())).append('\n');
  }
}
