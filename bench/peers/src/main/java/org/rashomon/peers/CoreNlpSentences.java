package org.rashomon.peers;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.Map;
import java.util.Properties;

/** Sentences by CoreNLP's tokenizer and splitter. */
final class CoreNlpSentences implements Peer {
  private final StanfordCoreNLP pipeline;

  private CoreNlpSentences() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public void mark(String text, String date, Marks marks) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      marks.add(
          sentence.get(CharacterOffsetBeginAnnotation.class),
          sentence.get(CharacterOffsetEndAnnotation.class),
          "sentence",
          Map.of());
    }
  }

  public static void main(String[] arguments) throws Exception {
    Peer.run(new CoreNlpSentences());
  }
}
