package org.rashomon.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** CoreNLP's quote annotator with its attribution of speakers. */
public final class CoreNlpQuotes implements Peer {
  private final StanfordCoreNLP pipeline;

  private CoreNlpQuotes() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("coref.algorithm", "statistical");
    pipeline = new StanfordCoreNLP(properties);
  }

  public static void main(String[] arguments) throws Exception {
    Peer.run(new CoreNlpQuotes());
  }

  @Override
  public void mark(String text, String date, Marks marks) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    List<CoreLabel> tokens = document.tokens();
    for (CoreMap quote : document.annotation().get(CoreAnnotations.QuotationsAnnotation.class)) {
      marks.add(
          quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
          quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
          "quote",
          speaker(text, tokens, quote));
    }
  }

  private static Map<String, String> speaker(String text, List<CoreLabel> tokens, CoreMap quote) {
    Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (first == null || last == null) {
      return Map.of();
    }
    Map<String, String> values = new HashMap<>();
    int start = tokens.get(first).beginPosition();
    int end = tokens.get(last).endPosition();
    values.put("speakerStart", String.valueOf(text.codePointCount(0, start)));
    values.put("speakerEnd", String.valueOf(text.codePointCount(0, end)));
    return values;
  }
}
