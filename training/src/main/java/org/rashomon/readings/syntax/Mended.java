package org.rashomon.readings.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;

/** NLP4J's name labels as BIO, mended by three rules. Entry 0 is the root. */
final class Mended {
  private Mended() {}

  static String[] names(NLPNode[] nodes) {
    String[] names = new String[nodes.length];
    Arrays.fill(names, "O");
    for (int i = 1; i < nodes.length; i++) {
      String tag = nodes[i].getNamedEntityTag();
      if (tag != null && tag.length() > 2) {
        boolean begins = tag.charAt(0) == 'B' || tag.charAt(0) == 'U';
        names[i] = (begins ? "B-" : "I-") + tag.substring(2);
      }
    }
    personsToTheirHead(nodes, names);
    for (int i = 1; i < nodes.length; i++) {
      endAtPossessive(nodes, names, i);
      noArticle(nodes, names, i);
    }
    return names;
  }

  /** A person's name goes on to the proper noun that heads it. */
  private static void personsToTheirHead(NLPNode[] nodes, String[] names) {
    for (int i = 1; i + 1 < nodes.length; i++) {
      boolean ends = names[i].endsWith("PERSON") && !names[i + 1].equals("I-PERSON");
      NLPNode head = nodes[i].getDependencyHead();
      if (ends
          && names[i + 1].equals("O")
          && head != null
          && head.getID() == i + 1
          && "compound".equals(nodes[i].getDependencyLabel())
          && head.getPartOfSpeechTag().startsWith("NNP")) {
        names[i + 1] = "I-PERSON";
        i++;
      }
    }
  }

  private static void endAtPossessive(NLPNode[] nodes, String[] names, int i) {
    boolean last = i + 1 >= nodes.length || !names[i + 1].startsWith("I-");
    if (last && names[i].startsWith("I-") && nodes[i].getPartOfSpeechTag().equals("POS")) {
      names[i] = "O";
    }
  }

  private static void noArticle(NLPNode[] nodes, String[] names, int i) {
    boolean article =
        names[i].startsWith("B-")
            && nodes[i].getPartOfSpeechTag().equals("DT")
            && nodes[i].getWordForm().equalsIgnoreCase("the");
    boolean goesOn = i + 1 < nodes.length && names[i + 1].startsWith("I-");
    boolean keeps =
        names[i].endsWith("DATE") || names[i].endsWith("TIME") || names[i].endsWith("WORK_OF_ART");
    if (article && goesOn && !keeps) {
      names[i + 1] = "B-" + names[i + 1].substring(2);
      names[i] = "O";
    }
  }
}
