package org.rashomon.peers;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/**
 * HeidelTime for English news. Its words and sentences come from CoreNLP: its own wrapper of that
 * tagger does not run with the version at hand.
 */
public final class HeidelTimeTagger implements Peer {
  private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";
  private final AnnotationPipeline tagger = new AnnotationPipeline();
  private final HeidelTime tool = new HeidelTime();
  private final JCasFactoryImpl factory;

  private HeidelTimeTagger() throws Exception {
    tagger.addAnnotator(new TokenizerAnnotator(false));
    tagger.addAnnotator(new WordsToSentencesAnnotator(false));
    tagger.addAnnotator(new POSTaggerAnnotator(false));
    Config.setProps(settings());
    tool.initialize(new UimaContextImpl(Language.ENGLISH, DocumentType.NEWS, false));
    XMLInputSource types =
        new XMLInputSource(HeidelTime.class.getClassLoader().getResource(TYPES));
    factory =
        new JCasFactoryImpl(
            new TypeSystemDescription[] {
              UIMAFramework.getXMLParser().parseTypeSystemDescription(types)
            });
  }

  public static void main(String[] arguments) throws Exception {
    Peer.run(new HeidelTimeTagger());
  }

  /** Those that it brings along. */
  private static Properties settings() {
    Properties settings = new Properties();
    for (String kind : List.of("Date", "Duration", "Set", "Time")) {
      settings.setProperty("consider" + kind, "true");
      settings.setProperty("uimaVar" + kind, kind);
    }
    settings.setProperty("considerTemponym", "false");
    settings.setProperty("uimaVarTemponym", "Temponym");
    settings.setProperty("uimaVarLanguage", "Language");
    settings.setProperty("uimaVarTypeToProcess", "Type");
    settings.setProperty("typeSystemHome", TYPES);
    return settings;
  }

  @Override
  public void mark(String text, String date, Marks marks) throws Exception {
    JCas cas = factory.createJCas();
    cas.setDocumentText(text);
    Dct published = new Dct(cas);
    published.setValue(date.replace('-', '.') + "T00:00");
    published.addToIndexes();
    addWords(cas, text);
    tool.process(cas);
    FSIterator<org.apache.uima.jcas.tcas.Annotation> found =
        cas.getAnnotationIndex(Timex3.type).iterator();
    while (found.hasNext()) {
      Timex3 timex = (Timex3) found.next();
      marks.add(
          timex.getBegin(),
          timex.getEnd(),
          timex.getTimexType(),
          Map.of("value", Objects.requireNonNullElse(timex.getTimexValue(), "")));
    }
  }

  private void addWords(JCas cas, String text) {
    Annotation document = new Annotation(text);
    tagger.annotate(document);
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
      new Sentence(cas, words.get(0).beginPosition(), words.get(words.size() - 1).endPosition())
          .addToIndexes();
      for (CoreLabel word : words) {
        Token token = new Token(cas, word.beginPosition(), word.endPosition());
        token.setPos(word.tag());
        token.addToIndexes();
      }
    }
  }
}
