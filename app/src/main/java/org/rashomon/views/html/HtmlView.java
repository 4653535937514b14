package org.rashomon.views.html;

import org.rashomon.collations.Collation;
import org.rashomon.views.Program;

/**
 * The collation as one HTML page that needs nothing beside itself: it asks for no network, runs no
 * code but its own, and can be read without any.
 */
public final class HtmlView {
  private HtmlView() {}

  /**
   * The page; the same collation gives the same characters.
   *
   * @throws IllegalArgumentException when evidence points outside the reports
   */
  public static String render(Collation collation) {
    Edition edition = new Edition(collation);
    Html html = new Html();
    Pieces pieces = new Pieces(edition, html);
    Masthead masthead = new Masthead(pieces);
    html.trusted("<!doctype html>\n").open("html", "lang", "en").open("head").line();
    head(html, masthead.title());
    html.close("head").line().open("body").line();
    html.leaf("a", "Skip to what is disputed", "class", "skip", "href", "#disputes").line();
    html.trusted(Resources.MARKS).line();
    body(pieces, masthead);
    Help.render(html);
    html.open("script").trusted(Resources.SCRIPT).close("script").line();
    html.close("body").close("html").line();
    return html.end();
  }

  private static void head(Html html, String title) {
    html.single("meta", "charset", "utf-8").line();
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", Resources.POLICY)
        .line();
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .line();
    html.single("meta", "name", "referrer", "content", "no-referrer").line();
    html.single("meta", "name", "color-scheme", "content", "light dark").line();
    html.single("meta", "name", "generator", "content", Program.NAME + " " + Program.VERSION)
        .line();
    html.leaf("title", title + " – collated by Rashomon").line();
    html.open("style").trusted(Resources.STYLE).close("style").line();
  }

  private static void body(Pieces pieces, Masthead masthead) {
    masthead.render();
    Html html = pieces.html;
    html.open("main").line().open("div", "class", "first").line();
    new Margin(pieces).render();
    new DisputeCards(pieces).render();
    html.close("div").line();
    new StatementLists(pieces).render();
    new Grid(pieces).render();
    new Quotes(pieces).render();
    new Timeline(pieces).render();
    new Names(pieces).render();
    new SharedText(pieces).render();
    new SideBySide(pieces).render();
    new Reports(pieces).render();
    html.close("main").line();
  }
}
