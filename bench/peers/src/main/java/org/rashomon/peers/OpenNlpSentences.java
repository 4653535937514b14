package org.rashomon.peers;

import java.io.InputStream;
import java.util.Map;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Sentences by OpenNLP's detector and its English model. */
final class OpenNlpSentences implements Peer {
  private final SentenceDetectorME detector;

  private OpenNlpSentences() throws Exception {
    try (InputStream in =
        OpenNlpSentences.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      detector = new SentenceDetectorME(new SentenceModel(in));
    }
  }

  @Override
  public void mark(String text, String date, Marks marks) {
    for (Span sentence : detector.sentPosDetect(text)) {
      marks.add(sentence.getStart(), sentence.getEnd(), "sentence", Map.of());
    }
  }

  public static void main(String[] arguments) throws Exception {
    Peer.run(new OpenNlpSentences());
  }
}
