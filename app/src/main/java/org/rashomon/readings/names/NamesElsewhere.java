package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;

/**
 * Lets a report vouch for its own names: one form names one kind of thing wherever a clear majority
 * of its mentions say so (the label consistency of Krishnan and Manning 2006, by counting).
 */
final class NamesElsewhere {
  private NamesElsewhere() {}

  static List<Mention> mend(List<Sentence> sentences, List<Mention> mentions) {
    Map<String, KindCounts> counts = new HashMap<>();
    List<KindCounts> ofEach = new ArrayList<>();
    for (Mention mention : mentions) {
      KindCounts own = counts.computeIfAbsent(form(sentences, mention), form -> new KindCounts());
      own.add(mention.kind());
      ofEach.add(own);
    }
    List<Mention> mended = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      mended.add(as(ofEach.get(i).clearly(mentions.get(i).kind()), mentions.get(i)));
    }
    return mended;
  }

  private static Mention as(Mention.Kind kind, Mention mention) {
    return new Mention(mention.span(), kind, mention.sentence(), mention.first(), mention.last());
  }

  private static String form(List<Sentence> sentences, Mention mention) {
    Sentence sentence = sentences.get(mention.sentence());
    StringBuilder form = new StringBuilder();
    for (int i = mention.first(); i <= mention.last(); i++) {
      form.append(sentence.token(i).form()).append(' ');
    }
    return form.toString();
  }
}
