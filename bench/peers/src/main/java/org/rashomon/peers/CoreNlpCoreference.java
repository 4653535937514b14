package org.rashomon.peers;

import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** CoreNLP's statistical coreference; mentions of the first and second person are left out. */
public final class CoreNlpCoreference implements Peer {
  private static final Set<String> OTHER_PERSONS =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves",
          "you", "your", "yours", "yourself", "yourselves", "who", "whom", "whose", "which", "that");

  private final StanfordCoreNLP pipeline;

  private CoreNlpCoreference() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("coref.algorithm", "statistical");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public void mark(String text, String date, Marks marks) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    for (CorefChain chain : document.corefChains().values()) {
      for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
        List<CoreLabel> tokens = document.sentences().get(mention.sentNum - 1).tokens();
        CoreLabel head = tokens.get(mention.headIndex - 1);
        boolean pronoun = mention.mentionType == Dictionaries.MentionType.PRONOMINAL;
        if (!(pronoun && OTHER_PERSONS.contains(head.word().toLowerCase(java.util.Locale.ROOT)))) {
          marks.add(
              tokens.get(mention.startIndex - 1).beginPosition(),
              tokens.get(mention.endIndex - 2).endPosition(),
              mention.mentionType.toString(),
              Map.of(
                  "chain", String.valueOf(chain.getChainID()),
                  "head", String.valueOf(text.codePointCount(0, head.beginPosition()))));
        }
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Peer.run(new CoreNlpCoreference());
  }
}
