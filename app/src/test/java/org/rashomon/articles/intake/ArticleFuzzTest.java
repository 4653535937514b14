package org.rashomon.articles.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.sources.Source;

/** Articles out of whatever bytes come: text, JSON or neither. */
class ArticleFuzzTest {
  private static final long MOST = 1_000_000;

  @FuzzTest(maxDuration = "2m")
  void intake(byte[] bytes) {
    Intake intake = read(bytes);
    assertEquals(intake, read(bytes));
    for (Article article : intake.articles()) {
      assertTrue(0 <= article.body() && article.body() <= article.text().length(), article.id());
    }
  }

  private static Intake read(byte[] bytes) {
    return ArticleIntake.of(List.of(Source.standardInput(new ByteArrayInputStream(bytes), MOST)));
  }
}
