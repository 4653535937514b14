package org.rashomon.peers;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.Map;

/** The text of a page by boilerpipe's extractor of articles. */
final class BoilerpipePages implements Peer {
  @Override
  public void mark(String html, String date, Marks marks) {
    String text = "";
    try {
      text = ArticleExtractor.INSTANCE.getText(html);
    } catch (Exception e) {
      // It ends so on some pages; they have no text then.
    }
    marks.add(0, 0, "text", Map.of("text", text));
  }

  public static void main(String[] arguments) throws Exception {
    Peer.run(new BoilerpipePages());
  }
}
