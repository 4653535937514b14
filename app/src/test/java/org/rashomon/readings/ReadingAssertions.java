package org.rashomon.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.articles.Article;
import org.rashomon.text.Span;

/** What must hold of the reading of any article, however broken its text. */
public final class ReadingAssertions {
  private final Article article;
  private final Reading reading;

  private ReadingAssertions(Article article, Reading reading) {
    this.article = article;
    this.reading = reading;
  }

  /** Reads an article twice and checks order, bounds and nesting of all that was marked. */
  public static Reading assertReads(Reader reader, Article article) {
    Reading reading = reader.read(article);
    assertReading(article, reading);
    assertEquals(reading, reader.read(article), "the same article read twice");
    return reading;
  }

  /** Checks order, bounds and nesting of all that was marked in an article. */
  public static void assertReading(Article article, Reading reading) {
    ReadingAssertions check = new ReadingAssertions(article, reading);
    assertEquals(article, reading.article());
    check.blocks();
    check.sentences();
    check.mentions();
    check.times();
    check.figures();
    check.quotations();
    check.attributions();
    check.roles();
    check.claims();
  }

  /** Blocks leave out only white space, and the headline is one of them. */
  private void blocks() {
    ordered("blocks", reading.blocks().stream().map(Block::span).toList());
    int end = 0;
    for (Block block : reading.blocks()) {
      within(new Span(0, article.text().length()), block.span());
      blank(end, block.span().start());
      end = block.span().end();
    }
    if (article.notRead().isEmpty()) {
      blank(end, article.text().length());
    }
    reading
        .headline()
        .ifPresent(
            span ->
                assertTrue(
                    reading.blocks().contains(new Block(span, Block.Kind.HEADLINE)),
                    () -> "no block is the headline " + words(span)));
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = article.text().charAt(i);
      int at = i;
      assertTrue(
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.isISOControl(c)
              || Character.getType(c) == Character.FORMAT,
          () -> "in no block: character " + at);
    }
  }

  private void sentences() {
    ordered("sentences", reading.sentences().stream().map(Sentence::span).toList());
    int block = 0;
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      assertEquals(i, sentence.index());
      while (block + 1 < reading.blocks().size()
          && reading.blocks().get(block).span().end() <= sentence.span().start()) {
        block++;
      }
      within(reading.blocks().get(block).span(), sentence.span());
      assertEquals(reading.blocks().get(block).kind(), sentence.kind());
      ordered("tokens", sentence.tokens().stream().map(Token::span).toList());
      tree(sentence);
    }
  }

  private void tree(Sentence sentence) {
    Set<Integer> reaches = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      within(sentence.span(), token.span());
      assertFalse(token.form().isBlank() || token.lemma().isEmpty() || token.pos().isEmpty());
      assertTrue(token.entity().equals("O") || token.entity().matches("[BI]-[A-Z_]+"));
      int at = i;
      for (int steps = 0; at >= 0 && !reaches.contains(at); steps++) {
        assertTrue(steps <= sentence.size(), () -> "a cycle in " + words(sentence.span()));
        at = sentence.token(at).head();
      }
      reaches.add(i);
    }
  }

  private void mentions() {
    ordered("mentions", reading.mentions().stream().map(Mention::span).toList());
    for (Mention mention : reading.mentions()) {
      Sentence sentence = sentence(mention.sentence());
      assertEquals(
          mention.span(),
          sentence.token(mention.first()).span().cover(sentence.token(mention.last()).span()));
      assertTrue(words(mention.span()).codePoints().anyMatch(Character::isLetterOrDigit));
    }
  }

  private void times() {
    for (TimeExpression time : reading.times()) {
      within(sentence(time.sentence()).span(), time.span());
      assertTrue(time.token() >= 0 && time.token() < sentence(time.sentence()).size());
      assertFalse(time.edtf().isBlank());
    }
    inOrder("times", reading.times().stream().map(TimeExpression::span).toList());
  }

  private void figures() {
    for (Figure figure : reading.figures()) {
      within(sentence(figure.sentence()).span(), figure.phrase());
      within(figure.phrase(), figure.span());
      assertTrue(figure.token() >= 0 && figure.token() < sentence(figure.sentence()).size());
      assertTrue(Double.isFinite(figure.amount().low()), () -> "infinite: " + figure);
      assertTrue(Double.isFinite(figure.amount().high()), () -> "infinite: " + figure);
    }
    inOrder("figures", reading.figures().stream().map(Figure::span).toList());
  }

  private void quotations() {
    inOrder("quotations", reading.quotations().stream().map(Quotation::span).toList());
    for (Quotation quotation : reading.quotations()) {
      inText(quotation.span());
      ordered("fragments", quotation.fragments());
      quotation.fragments().forEach(each -> within(quotation.span(), each));
      quotation.cue().ifPresent(this::inText);
      quotation.speaker().ifPresent(speaker -> inText(speaker.span()));
      quotation.speaker().ifPresent(speaker -> assertFalse(speaker.name().isBlank()));
    }
  }

  private void attributions() {
    for (Attribution each : reading.attributions()) {
      assertTrue(each.sentence() >= 0 && each.sentence() < reading.sentences().size());
      inText(each.source());
      inText(each.cue());
      inText(each.content());
    }
  }

  private void roles() {
    for (Role role : reading.roles()) {
      Span sentence = sentence(role.sentence()).span();
      within(sentence, role.holder());
      within(sentence, role.title());
      assertFalse(role.holder().overlaps(role.title()), () -> "a name in its title: " + role);
      assertFalse(role.office().isBlank());
      role.tenure().words().ifPresent(words -> within(sentence, words));
    }
    inOrder("holders", reading.roles().stream().map(Role::holder).toList());
  }

  private void claims() {
    for (Claim claim : reading.claims()) {
      Sentence sentence = sentence(claim.sentence());
      within(sentence.span(), claim.span());
      within(claim.span(), sentence.token(claim.predicate()).span());
      assertFalse(claim.lemma().isEmpty());
      claim.arguments().forEach(each -> within(sentence.span(), each.span()));
      inOrder("arguments", claim.arguments().stream().map(Claim.Argument::span).toList());
    }
  }

  private Sentence sentence(int index) {
    return reading.sentences().get(index);
  }

  private void inText(Span span) {
    within(new Span(0, article.text().length()), span);
  }

  private void within(Span outer, Span inner) {
    assertTrue(outer.contains(inner), () -> inner + " is not in " + outer);
    assertFalse(inner.isEmpty(), () -> "nothing at " + inner);
  }

  /** One after the other without overlap, inside the text. */
  private void ordered(String what, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      inText(span);
      assertTrue(end <= span.start(), what + " overlap or are out of order at " + span);
      end = span.end();
    }
  }

  private static void inOrder(String what, List<Span> spans) {
    assertEquals(spans.stream().sorted().toList(), spans, what + " are out of order");
  }

  private String words(Span span) {
    return span.of(article.text());
  }
}
