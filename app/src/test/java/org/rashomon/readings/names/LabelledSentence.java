package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.readings.Block;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/**
 * A sentence as the model might label it.
 *
 * @param text its characters
 * @param sentence its words
 */
record LabelledSentence(String text, Sentence sentence) {
  private static final Map<String, String> TAGS =
      Map.of("'s", "POS", "'", "POS", "-", "HYPH", "the", "DT", "The", "DT", "a", "DT");

  /**
   * From words with labels, {@code ~} for no space before a word, {@code >} and a head's number.
   */
  static LabelledSentence of(int index, String words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.strip().split(" +")) {
      String form = word.replaceFirst("^~", "").replaceFirst(":[BI]-.*", "");
      if (!word.startsWith("~") && !text.isEmpty()) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + form.length());
      text.append(form);
      String label = word.contains(":") ? word.substring(word.indexOf(':') + 1) : "O";
      int head = label.indexOf('>');
      tokens.add(
          head < 0
              ? token(span, form, label, -1)
              : token(
                  span,
                  form,
                  label.substring(0, head),
                  Integer.parseInt(label.substring(head + 1)) - 1));
    }
    Span whole = new Span(0, text.length());
    return new LabelledSentence(
        text.toString(), new Sentence(index, Block.Kind.PROSE, whole, tokens));
  }

  private static Token token(Span span, String form, String label, int head) {
    String usual = Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
    String tag = TAGS.getOrDefault(form, usual);
    return new Token(
        span,
        form,
        form.toLowerCase(Locale.ROOT),
        tag,
        label,
        head,
        head < 0 ? "root" : "compound");
  }

  String named(Mention mention) {
    return mention.kind() + " " + mention.span().of(text);
  }
}
