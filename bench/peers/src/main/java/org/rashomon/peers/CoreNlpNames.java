package org.rashomon.peers;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A name model of CoreNLP on the words that white space leaves, each text one sentence. */
final class CoreNlpNames implements Peer {
  private final CRFClassifier<CoreLabel> model;

  CoreNlpNames(String model) {
    this.model = CRFClassifier.getClassifierNoExceptions("edu/stanford/nlp/models/ner/" + model);
  }

  @Override
  public void mark(String text, String date, Marks marks) {
    List<CoreLabel> words = new ArrayList<>();
    int at = 0;
    for (String form : text.split(" ")) {
      words.add(word(form, at));
      at += form.length() + 1;
    }
    List<CoreLabel> named = model.classifySentence(words);
    int first = 0;
    for (int i = 1; i <= named.size(); i++) {
      if (i == named.size() || !type(named.get(i)).equals(type(named.get(first)))) {
        if (!type(named.get(first)).equals("O")) {
          marks.add(words.get(first).beginPosition(), words.get(i - 1).endPosition(), type(named.get(first)), Map.of());
        }
        first = i;
      }
    }
  }

  private static CoreLabel word(String form, int start) {
    CoreLabel word = new CoreLabel();
    word.setWord(form);
    word.setValue(form);
    word.setOriginalText(form);
    word.setBeginPosition(start);
    word.setEndPosition(start + form.length());
    return word;
  }

  private static String type(CoreLabel word) {
    return word.get(CoreAnnotations.AnswerAnnotation.class);
  }
}
