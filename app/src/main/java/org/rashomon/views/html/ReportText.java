package org.rashomon.views.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.collations.Report;
import org.rashomon.views.html.Highlights.Highlight;

/**
 * The characters of one report, cut wherever a paragraph, a sentence or a highlight begins or ends.
 */
final class ReportText {
  private final Html html;
  private final Characters text;
  private final Report report;
  private final List<Highlight> highlights;
  private final Set<Integer> paragraphs = new TreeSet<>();
  private final NavigableMap<Integer, Integer> sentences = new TreeMap<>();
  private boolean inParagraph;
  private boolean inSentence;

  ReportText(Html html, Report report, Characters text, List<Highlight> highlights) {
    this.html = html;
    this.report = report;
    this.text = text;
    this.highlights = highlights;
    paragraphs.add(0);
    for (int start : text.paragraphs()) {
      paragraphs.add(start);
    }
    joinSentences();
  }

  /** Sentences that overlap are read as one. */
  private void joinSentences() {
    List<int[]> ranges = new ArrayList<>();
    for (Highlight h : highlights) {
      int start = Math.max(0, Math.min(h.start(), h.sentence().start()));
      int end = Math.min(text.length(), Math.max(h.end(), h.sentence().end()));
      ranges.add(new int[] {start, end});
    }
    ranges.sort((a, b) -> Integer.compare(a[0], b[0]));
    for (int[] range : ranges) {
      Map.Entry<Integer, Integer> last = sentences.lastEntry();
      if (last != null && range[0] < last.getValue()) {
        sentences.put(last.getKey(), Math.max(last.getValue(), range[1]));
      } else {
        sentences.put(range[0], range[1]);
      }
    }
  }

  void render() {
    List<Integer> cuts = cuts();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int start = cuts.get(i);
      begin(start);
      anchors(start);
      segment(start, cuts.get(i + 1));
      references(cuts.get(i + 1));
    }
    finish();
  }

  private List<Integer> cuts() {
    Set<Integer> cuts = new TreeSet<>(paragraphs);
    cuts.add(text.length());
    sentences.forEach((start, end) -> cuts.addAll(List.of(start, end)));
    highlights.forEach(h -> cuts.addAll(List.of(h.start(), h.end())));
    return List.copyOf(cuts);
  }

  /** Opens what begins here: a paragraph, a sentence, or the words between sentences. */
  private void begin(int at) {
    boolean paragraph = paragraphs.contains(at);
    boolean sentence = sentences.containsKey(at) || sentences.containsValue(at);
    if (inSentence && (paragraph || sentence)) {
      html.close("span");
      inSentence = false;
    }
    if (paragraph) {
      if (inParagraph) {
        html.close("p").line();
      }
      html.open("p", "class", isHeadline(at) ? "headline" : "text");
      inParagraph = true;
    }
    if (!inSentence) {
      html.open("span", "class", "u", "data-n", String.join(" ", numbers(at)));
      inSentence = true;
    }
  }

  private boolean isHeadline(int at) {
    String headline = report.headline();
    return at == 0 && !headline.isBlank() && report.text().startsWith(headline + "\n\n");
  }

  /** Numbers of the statements that rest on the sentence. */
  private Set<String> numbers(int at) {
    Map.Entry<Integer, Integer> sentence = sentences.floorEntry(at);
    Set<String> numbers = new LinkedHashSet<>();
    if (sentence != null && at < sentence.getValue()) {
      for (Highlight h : highlights) {
        boolean inside = h.start() < sentence.getValue() && sentence.getKey() < h.end();
        if (inside && h.look().startsWith("says-")) {
          numbers.add(h.label());
        }
      }
    }
    return numbers;
  }

  private void anchors(int at) {
    Set<String> anchors = new LinkedHashSet<>();
    for (Highlight h : highlights) {
      if (h.start() == at) {
        anchors.add(Anchors.passage(h.evidence()));
      }
    }
    anchors.forEach(a -> html.leaf("span", "", "class", "anchor", "id", a));
  }

  private void segment(int start, int end) {
    Set<String> looks = new TreeSet<>();
    Set<String> values = new LinkedHashSet<>();
    for (Highlight h : highlights) {
      if (h.start() < end && start < h.end()) {
        looks.add(h.look());
        values.add(h.value());
      }
    }
    values.remove("");
    String words = text.between(start, end);
    if (looks.isEmpty()) {
      html.text(words);
      return;
    }
    html.leaf(
        "mark",
        words,
        "class",
        String.join(" ", looks).strip(),
        "data-from",
        String.valueOf(start),
        "data-to",
        String.valueOf(end),
        "data-values",
        String.join(" ", values));
  }

  /**
   * Letters and numbers of what ends here; drawn, not text, so that copied words stay the report's.
   */
  private void references(int at) {
    Map<String, Highlight> ending = new LinkedHashMap<>();
    for (Highlight h : highlights) {
      if (h.end() == at && !h.label().isEmpty()) {
        ending.putIfAbsent(h.label(), h);
      }
    }
    ending
        .values()
        .forEach(
            h ->
                html.leaf(
                    "a",
                    "",
                    "class",
                    h.value().isEmpty() ? "ref" : "ref letter",
                    "href",
                    Anchors.link(h.target()),
                    "data-label",
                    h.label(),
                    "aria-label",
                    (h.value().isEmpty() ? "Statement " : "Dispute ") + h.label()));
  }

  private void finish() {
    if (inSentence) {
      html.close("span");
    }
    if (inParagraph) {
      html.close("p").line();
    }
  }
}
