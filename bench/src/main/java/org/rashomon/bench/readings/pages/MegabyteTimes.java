package org.rashomon.bench.readings.pages;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.encoding.PageDecoder;
import org.rashomon.articles.pages.extraction.PageReader;
import org.rashomon.bench.readings.Findings.Section;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.formats.Formats;
import org.rashomon.sources.markup.XmlText;
import org.rashomon.sources.web.robots.RobotsTxt;

/** How long each parser takes for the megabyte that it finds hardest. */
final class MegabyteTimes {
  private static final long MOST = 10_000_000;

  private MegabyteTimes() {}

  static Section section() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("extraction", "", Megabytes.PAGES, MegabyteTimes::extract));
    rows.add(
        row(
            "linked data",
            "<h1>Ferry</h1><script type=application/ld+json>",
            Megabytes.JSON,
            MegabyteTimes::extract));
    rows.add(row("dates in text", "<h1>Ferry</h1><p>", Megabytes.DATES, MegabyteTimes::extract));
    rows.add(
        row(
            "dates in lines",
            "<h1>Ferry</h1>",
            Megabytes.DATES.stream().map(date -> "<p>" + date).toList(),
            MegabyteTimes::extract));
    rows.add(row("charset", "", Megabytes.CHARSETS, MegabyteTimes::decode));
    rows.add(row("feed", "<rss><channel>", Megabytes.XML, MegabyteTimes::unpack));
    rows.add(row("sitemap", "<urlset>", Megabytes.XML, MegabyteTimes::unpack));
    rows.add(row("NewsML-G2", "<newsMessage>", Megabytes.XML, MegabyteTimes::unpack));
    rows.add(row("WARC", "WARC/1.0\r\n", Megabytes.RECORDS, MegabyteTimes::unpack));
    rows.add(row("robots.txt", "", Megabytes.ROBOTS, MegabyteTimes::robots));
    return new Section(
        "A megabyte made to be slow",
        "Seconds of processor time, each input read once by a program that is warm; wanted are 2"
            + " at most. The pieces that fill the megabyte are in `Megabytes.java`.",
        List.of("parser", "inputs", "slowest, s", "its piece"),
        rows);
  }

  private static List<String> row(
      String parser, String beginning, List<String> pieces, Consumer<byte[]> reading) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double slowest = 0;
    String hardest = "";
    for (String piece : pieces) {
      byte[] input = Megabytes.of(beginning, piece);
      long before = threads.getCurrentThreadCpuTime();
      reading.accept(input);
      double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
      if (seconds > slowest) {
        slowest = seconds;
        hardest = piece;
      }
    }
    return List.of(
        parser,
        String.valueOf(pieces.size()),
        String.format(Locale.ROOT, "%.2f", slowest),
        "`" + hardest.strip().replaceAll("\\s+", " ").replace("|", "¦") + "`");
  }

  private static void extract(byte[] bytes) {
    PageReader.read(Page.of(bytes));
  }

  private static void decode(byte[] bytes) {
    PageDecoder.decode(bytes, Optional.of("text/html; charset=windows-1251"));
    XmlText.of(bytes, Optional.of("text/xml; charset=windows-1251"));
  }

  private static void unpack(byte[] bytes) {
    Formats formats = new Formats(MOST, Links.none("not fetched", "fetch it"));
    Source.standardInput(new ByteArrayInputStream(bytes), formats).read(input -> {});
  }

  private static void robots(byte[] bytes) {
    RobotsTxt robots = RobotsTxt.parse(bytes);
    String path = new String(Megabytes.of("", "abc"), StandardCharsets.UTF_8).substring(0, 2_000);
    robots.allows("Rashomon", "https://daily.example/" + path);
  }
}
