package org.rashomon.readings.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Block;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** Words, lemmas, tags, name labels and dependencies of sentences, by the reader model. */
public final class SyntaxReader implements AutoCloseable {
  private final ReaderModel model = new ReaderModel();
  private final Lemmatizer lemmatizer = new Lemmatizer(WordPieces.english());

  /** Reads one sentence, the {@code index}th of its report; a sentence without words is empty. */
  public Sentence read(String text, int index, Block.Kind kind, Span span) {
    List<Span> words = Tokenizer.tokenize(text, span);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += ReaderModel.LONGEST) {
      int to = Math.min(words.size(), from + ReaderModel.LONGEST);
      tokens.addAll(pass(text, words.subList(from, to), from));
    }
    return new Sentence(index, kind, span, tokens);
  }

  /** One pass of the model; heads are counted from the first word of the sentence. */
  private List<Token> pass(String text, List<Span> words, int offset) {
    List<String> forms = words.stream().map(word -> Ascii.fold(word.of(text))).toList();
    if (forms.stream().noneMatch(SyntaxReader::isWord)) {
      return marks(words, forms, offset);
    }
    ReaderModel.Labels labels = model.read(forms);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String tag = Mends.tag(labels, i);
      int head = labels.heads().get(i);
      tokens.add(
          new Token(
              words.get(i),
              forms.get(i),
              lemmatizer.lemma(forms.get(i), tag),
              tag,
              labels.entities().get(i),
              head < 0 ? -1 : head + offset,
              head < 0 ? "root" : Mends.relation(labels, i)));
    }
    return tokens;
  }

  private static boolean isWord(String form) {
    return form.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Rows of dots or dashes say nothing that a model would have to find. */
  private static List<Token> marks(List<Span> words, List<String> forms, int offset) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String form = forms.get(i);
      tokens.add(
          i == 0
              ? new Token(words.get(i), form, form, ":", "O", -1, "root")
              : new Token(words.get(i), form, form, ":", "O", offset, "punct"));
    }
    return tokens;
  }

  @Override
  public void close() {
    model.close();
  }
}
