package org.rashomon.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Map;
import java.util.Properties;

/** The numbers of CoreNLP: entities with a normalised value. */
public final class CoreNlpFigures {
  private CoreNlpFigures() {}

  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.statisticalOnly", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    Peer.run(
        (text, date, marks) -> {
          CoreDocument document = new CoreDocument(text);
          if (!date.isEmpty()) {
            document.annotation().set(CoreAnnotations.DocDateAnnotation.class, date.substring(0, Math.min(10, date.length())));
          }
          pipeline.annotate(document);
          for (CoreEntityMention mention : document.entityMentions()) {
            switch (mention.entityType()) {
              case "NUMBER", "MONEY", "PERCENT", "ORDINAL", "DURATION" -> mark(mention, marks);
              default -> {}
            }
          }
        });
  }

  private static void mark(CoreEntityMention mention, Peer.Marks marks) {
    CoreLabel first = mention.tokens().get(0);
    CoreLabel last = mention.tokens().get(mention.tokens().size() - 1);
    String value = first.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    marks.add(
        first.beginPosition(),
        last.endPosition(),
        mention.entityType(),
        Map.of("value", value == null ? "" : value));
  }
}
