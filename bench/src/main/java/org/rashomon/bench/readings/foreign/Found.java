package org.rashomon.bench.readings.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Reading;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.foreign.ForeignReader;
import org.rashomon.stories.Cast;
import org.rashomon.stories.foreign.ForeignNames;

/** What the program finds in a paragraph, in the form of labels. */
final class Found {
  private Found() {}

  static List<Label> in(Paragraph paragraph) {
    Published published = Published.of(paragraph.published(), Published.From.METADATA);
    Article article =
        StoryCast.article(
            paragraph.language(), paragraph.text(), published, Optional.of("not read"));
    Reading reading = ForeignReader.read(article);
    List<Label> found = new ArrayList<>();
    for (TimeExpression time : reading.times()) {
      if (time.kind() == TimeExpression.Kind.DATE) {
        found.add(new Label(Label.Sort.DATE, time.span(), time.edtf()));
      }
    }
    for (Figure figure : reading.figures()) {
      found.add(new Label(Label.Sort.FIGURE, figure.span(), value(figure.amount())));
    }
    Cast cast = StoryCast.of(paragraph);
    for (ForeignNames.Found name : ForeignNames.find(List.of(reading), cast)) {
      String actor = cast.actors().get(name.actor()).name();
      found.add(new Label(Label.Sort.PERSON, name.span(), actor));
    }
    return found;
  }

  private static String value(Amount amount) {
    String number = BigDecimal.valueOf(amount.low()).stripTrailingZeros().toPlainString();
    return (number + " " + amount.unit()).strip();
  }
}
