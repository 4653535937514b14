package org.rashomon.bench.readings.times;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A report marked in TimeML.
 *
 * @param id name of its file
 * @param published its creation time, to the day
 * @param text without tags
 * @param gold its tags in order; those without words are left out, as TempEval-3 leaves them out
 */
record TimeMl(String id, String published, String text, List<Timex> gold) {

  TimeMl {
    gold = List.copyOf(gold);
  }

  /** Reads a file. */
  static TimeMl read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return of(file.getFileName() + "", factory.newDocumentBuilder().parse(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException("no TimeML: " + file, e);
    }
  }

  private static TimeMl of(String id, Document xml) {
    Element created = (Element) xml.getElementsByTagName("DCT").item(0);
    Element day = (Element) created.getElementsByTagName("TIMEX3").item(0);
    StringBuilder text = new StringBuilder();
    List<Timex> gold = new ArrayList<>();
    collect(xml.getElementsByTagName("TEXT").item(0), text, gold);
    return new TimeMl(id, day.getAttribute("value").substring(0, 10), text.toString(), gold);
  }

  private static void collect(Node node, StringBuilder text, List<Timex> gold) {
    int start = text.codePointCount(0, text.length());
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    }
    for (Node at = node.getFirstChild(); at != null; at = at.getNextSibling()) {
      collect(at, text, gold);
    }
    int end = text.codePointCount(0, text.length());
    if (node instanceof Element tag && tag.getTagName().equals("TIMEX3") && end > start) {
      gold.add(new Timex(start, end, tag.getAttribute("value")));
    }
  }
}
