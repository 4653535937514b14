package org.rashomon.bench.readings.pages;

import java.util.List;
import java.util.Map;

/**
 * How right some texts are.
 *
 * @param aeb of Scrapinghub's pages, by its own script's rule
 * @param fundus mean ROUGE-LSum F1 of the pages of Fundus
 * @param pages how many of the latter
 */
record TextScores(ShingleScore aeb, double fundus, int pages) {

  /**
   * Scores texts.
   *
   * @param texts by the page's id; a page without one has an empty text
   */
  static TextScores of(List<PageCase> pages, Map<String, String> texts) {
    ShingleScore aeb = new ShingleScore();
    double fundus = 0;
    int count = 0;
    for (PageCase page : pages) {
      String text = texts.getOrDefault(page.id(), "");
      if (page.set() == PageCase.Kind.AEB) {
        aeb.add(ShingleScore.Page.of(page.text(), text));
      } else {
        fundus += FundusScore.f1(page, text);
        count++;
      }
    }
    return new TextScores(aeb, fundus / Math.max(1, count), count);
  }
}
