package org.rashomon.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** SUTime as CoreNLP brings it, with its own rules and settings. */
public final class SuTime implements Peer {
  private final AnnotationPipeline pipeline = new AnnotationPipeline();

  private SuTime() {
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
  }

  public static void main(String[] arguments) throws Exception {
    Peer.run(new SuTime());
  }

  @Override
  public void mark(String text, String date, Marks marks) {
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.DocDateAnnotation.class, date);
    pipeline.annotate(document);
    for (CoreMap found : document.get(TimeAnnotations.TimexAnnotations.class)) {
      Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
      marks.add(
          found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
          found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
          timex.timexType(),
          Map.of("value", Objects.requireNonNullElse(timex.value(), "")));
    }
  }
}
