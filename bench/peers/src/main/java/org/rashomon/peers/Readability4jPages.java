package org.rashomon.peers;

import java.util.Map;
import net.dankito.readability4j.Readability4J;

/** The text of a page by readability4j, a port of Mozilla's Readability. */
final class Readability4jPages implements Peer {
  @Override
  public void mark(String html, String date, Marks marks) {
    String text = null;
    try {
      text = new Readability4J("https://example.com/", html).parse().getTextContent();
    } catch (RuntimeException e) {
      // It ends so on some pages; they have no text then.
    }
    marks.add(0, 0, "text", Map.of("text", text == null ? "" : text));
  }

  public static void main(String[] arguments) throws Exception {
    Peer.run(new Readability4jPages());
  }
}
