package org.rashomon.articles.pages.tree;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of HTML mean for the flow of text. */
final class Tags {
  /** Those that never hold text that is shown. */
  private static final Set<String> SILENT =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "frame",
          "frameset",
          "head",
          "iframe",
          "input",
          "map",
          "math",
          "noframes",
          "noscript",
          "object",
          "option",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  /** Those that stand in a line of text; every other one begins a block of its own. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "meta", "nobr", "o:p", "picture", "q",
          "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub",
          "sup", "time", "tt", "u", "var", "wbr", "img", "link");

  private Tags() {}

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  static boolean isBreak(Element element) {
    return element.normalName().equals("br");
  }
}
