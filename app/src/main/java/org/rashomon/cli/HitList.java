package org.rashomon.cli;

import java.util.List;
import org.rashomon.store.search.Hit;
import org.rashomon.views.Plain;
import org.rashomon.views.text.Ink;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found, to read or to work on. */
final class HitList {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private HitList() {}

  /** Three lines for each: what and where, its title, the words around. */
  static String text(List<Hit> hits, Ink ink) {
    StringBuilder text = new StringBuilder();
    for (Hit hit : hits) {
      text.append(hit.kind()).append(" in story ").append(hit.story());
      text.append(hit.report().isEmpty() ? "" : ", " + Plain.line(hit.report())).append('\n');
      if (!hit.title().isBlank()) {
        text.append("  ").append(Plain.line(hit.title())).append('\n');
      }
      if (!hit.snippet().isEmpty()) {
        text.append("  ").append(snippet(hit, ink)).append('\n');
      }
    }
    return hits.isEmpty() ? "nothing found\n" : text.toString();
  }

  private static String snippet(Hit hit, Ink ink) {
    StringBuilder line = new StringBuilder();
    for (Hit.Piece piece : hit.snippet()) {
      boolean isBold = piece.isFound() && ink == Ink.COLOUR;
      String words = Plain.line("." + piece.text() + ".");
      line.append(isBold ? BOLD : "");
      line.append(words, 1, words.length() - 1);
      line.append(isBold ? PLAIN : "");
    }
    return line.toString();
  }

  /** A list of objects; the parts that were found are marked by their places in the snippet. */
  static String json(List<Hit> hits) {
    ArrayNode list = JsonMapper.shared().createArrayNode();
    for (Hit hit : hits) {
      ObjectNode each = list.addObject();
      each.put("kind", hit.kind().toString());
      each.put("story", hit.story());
      each.put("report", hit.report());
      each.put("title", hit.title());
      each.put("snippet", hit.words());
      if (hit.start() >= 0) {
        each.put("start", hit.start());
      }
      found(each.putArray("found"), hit);
    }
    return list.toPrettyString() + "\n";
  }

  private static void found(ArrayNode ranges, Hit hit) {
    int at = 0;
    for (Hit.Piece piece : hit.snippet()) {
      int length = piece.text().codePointCount(0, piece.text().length());
      if (piece.isFound()) {
        ranges.addArray().add(at).add(at + length);
      }
      at += length;
    }
  }
}
