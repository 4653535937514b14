package org.rashomon.views.annotations;

import java.util.Map;
import java.util.Optional;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A passage of a report as the target of an annotation: by its words with what stands around them,
 * by its position in code points, and by a text fragment where the report has an address.
 */
record Target(Map<String, Report> reports) {
  private static final int AROUND = 32;

  void add(ArrayNode targets, Evidence evidence) {
    Report report = report(evidence);
    ObjectNode target = targets.addObject();
    target.put("type", "SpecificResource");
    target.put("source", report.url().orElse("urn:sha256:" + report.sha256()));
    ObjectNode state = target.putObject("state");
    state.put("type", "State");
    state.put("value", "sha256:" + report.sha256());
    ArrayNode selectors = target.putArray("selector");
    quote(selectors.addObject(), report.text(), evidence);
    ObjectNode position = selectors.addObject();
    position.put("type", "TextPositionSelector");
    position.put("start", evidence.start());
    position.put("end", evidence.end());
    fragment(report, evidence)
        .ifPresent(
            address -> {
              ObjectNode shown = selectors.addObject();
              shown.put("type", "FragmentSelector");
              shown.put("conformsTo", "https://wicg.github.io/scroll-to-text-fragment/");
              shown.put("value", address.substring(address.indexOf(":~:")));
              target.put("id", address);
            });
  }

  private Report report(Evidence evidence) {
    Report report = reports.get(evidence.article());
    if (report == null) {
      throw new IllegalArgumentException("evidence of no report: " + evidence.article());
    }
    return report;
  }

  private static void quote(ObjectNode selector, String text, Evidence evidence) {
    int start = text.offsetByCodePoints(0, evidence.start());
    int end = text.offsetByCodePoints(start, evidence.end() - evidence.start());
    selector.put("type", "TextQuoteSelector");
    selector.put("exact", evidence.quote());
    selector.put("prefix", text.substring(back(text, start), start));
    selector.put("suffix", text.substring(end, forth(text, end)));
  }

  private static int back(String text, int from) {
    return text.offsetByCodePoints(from, -Math.min(AROUND, text.codePointCount(0, from)));
  }

  private static int forth(String text, int from) {
    return text.offsetByCodePoints(
        from, Math.min(AROUND, text.codePointCount(from, text.length())));
  }

  /** An address may have a fragment of its own, before which the directive goes after. */
  private static Optional<String> fragment(Report report, Evidence evidence) {
    return report
        .url()
        .filter(url -> url.startsWith("http"))
        .flatMap(
            url ->
                TextFragment.of(evidence.quote())
                    .map(directive -> url + (url.contains("#") ? "" : "#") + directive));
  }
}
