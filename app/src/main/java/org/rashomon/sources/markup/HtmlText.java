package org.rashomon.sources.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * What a reader sees of a piece of HTML: paragraphs with a blank line between them, white space as
 * a browser shows it, nothing of scripts, styles and forms.
 */
public final class HtmlText {
  private static final int DEEPEST = 512;

  /** A frame left open would swallow the rest of the text. */
  private static final Pattern FRAME =
      Pattern.compile("</?iframe\\b[^>]{0,2000}>", Pattern.CASE_INSENSITIVE);

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "head",
          "title",
          "select",
          "button",
          "textarea",
          "form",
          "audio",
          "video",
          "canvas");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul",
          "body",
          "center",
          "hedline",
          "hl1",
          "hl2",
          "block",
          "block1");

  private HtmlText() {}

  /** The text of a piece of HTML, empty when it shows none. */
  public static String of(String html) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    return of(Jsoup.parse(FRAME.matcher(html).replaceAll(""), "", parser).body());
  }

  /** The text of a tree of HTML, whatever namespace it stands in. */
  public static String of(Element body) {
    Writer writer = new Writer();
    body.traverse(writer);
    return writer.text.toString().strip();
  }

  private static String name(Node node) {
    return node instanceof Element element
        ? element.tag().localName().toLowerCase(Locale.ROOT)
        : "";
  }

  private static final class Writer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private int unseen;

    @Override
    public void head(Node node, int depth) {
      String name = name(node);
      if (UNSEEN.contains(name)) {
        unseen++;
      } else if (unseen == 0) {
        begin(node, name);
      }
    }

    private void begin(Node node, String name) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (name.equals("br")) {
        lineBreak(1);
      } else if (BLOCKS.contains(name)) {
        lineBreak(2);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      String name = name(node);
      if (UNSEEN.contains(name)) {
        unseen--;
      } else if (unseen == 0 && BLOCKS.contains(name)) {
        lineBreak(2);
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c > ' ') {
          text.append(c);
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
          text.append(' ');
        }
      }
    }

    /** At least so many line ends, after text only. */
    private void lineBreak(int lines) {
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      int there = 0;
      while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
        there++;
      }
      if (there < text.length()) {
        text.repeat('\n', Math.max(0, lines - there));
      }
    }
  }
}
