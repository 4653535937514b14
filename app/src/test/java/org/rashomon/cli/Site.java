package org.rashomon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rashomon.sources.web.LabServer;

/**
 * Eight outlets on this machine, each with a server of its own: pages as outlets make them, some
 * behind a feed or a sitemap.
 */
final class Site implements AutoCloseable {
  /** One outlet; {@code way} is how its report is come to: page, feed or sitemap. */
  private record Outlet(String name, String way, String headline, List<String> paragraphs) {

    String page() {
      String text = String.join("\n", paragraphs.stream().map(p -> "<p>" + p + "</p>").toList());
      return """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s | %2$s</title>
      <link rel="canonical" href="https://%4$s.example/fire">
      <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
      "headline": "%1$s", "datePublished": "2024-05-15T07:30:00+02:00",
      "publisher": {"@type": "Organization", "name": "%2$s"}}</script></head>
      <body><header><a href="/">%2$s</a><nav><ul><li><a href="/news">News</a></li>
      <li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
      <main><article><h1>%1$s</h1>
      %3$s
      </article></main>
      <aside><h2>Most read</h2><ul><li><a href="/1">Council votes on bridge</a></li>
      <li><a href="/2">Ten recipes for spring</a></li></ul></aside>
      <footer><p>© %2$s. All rights reserved. <a href="/privacy">Privacy</a></p></footer>
      <script>document.title = "never run";</script></body></html>
      """
          .formatted(headline, name, text, name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
  }

  private final List<LabServer> servers = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final List<Outlet> outlets;

  Site() throws IOException {
    outlets = read();
    for (Outlet outlet : outlets) {
      LabServer server = new LabServer();
      servers.add(server);
      serve(server, outlet);
      addresses.add(server.address(entrance(outlet)));
    }
  }

  /** What a user would name: pages, feeds and a sitemap. */
  List<String> addresses() {
    return addresses;
  }

  /** Changes the first outlet's report without a word about it. */
  void changeSilently(String before, String after) {
    Outlet outlet = outlets.getFirst();
    Outlet changed =
        new Outlet(
            outlet.name(),
            outlet.way(),
            outlet.headline(),
            outlet.paragraphs().stream().map(p -> p.replace(before, after)).toList());
    serve(servers.getFirst(), changed);
  }

  /** How often all servers were asked for anything but robots.txt. */
  long asked() {
    return servers.stream()
        .flatMap(server -> server.asked().stream())
        .filter(path -> !path.equals("/robots.txt"))
        .count();
  }

  private static String entrance(Outlet outlet) {
    return switch (outlet.way()) {
      case "feed" -> "/feed.xml";
      case "sitemap" -> "/sitemap.xml";
      default -> "/fire";
    };
  }

  private static void serve(LabServer server, Outlet outlet) {
    byte[] page = outlet.page().getBytes(UTF_8);
    String tag = "\"" + Integer.toHexString(outlet.page().hashCode()) + "\"";
    server.on(
        "/fire",
        (request, out) ->
            (request.header("If-None-Match").equals(tag)
                    ? LabServer.status("304 Not Modified", "ETag: " + tag)
                    : LabServer.ok("text/html; charset=utf-8", page, "ETag: " + tag))
                .answer(request, out));
    server.on("/feed.xml", LabServer.ok("application/rss+xml", feed(server, outlet)));
    server.on("/sitemap.xml", LabServer.ok("application/xml", sitemap(server)));
    server.on("/gone", LabServer.ok("text/html", "<h1>404</h1><p>Page not found".getBytes(UTF_8)));
  }

  private static byte[] feed(LabServer server, Outlet outlet) {
    return ("<rss version='2.0'><channel><title>"
            + outlet.name()
            + "</title><item><title>"
            + outlet.headline()
            + "</title><link>"
            + server.address("/fire")
            + "</link></item></channel></rss>")
        .getBytes(UTF_8);
  }

  private static byte[] sitemap(LabServer server) {
    return ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
            + server.address("/fire")
            + "</loc></url></urlset>")
        .getBytes(UTF_8);
  }

  private static List<Outlet> read() throws IOException {
    try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream("site.txt"))) {
      List<Outlet> outlets = new ArrayList<>();
      for (String block : new String(in.readAllBytes(), UTF_8).strip().split("\n\n")) {
        List<String> lines = block.lines().toList();
        String[] head = lines.getFirst().substring(2).split(" \\| ");
        outlets.add(new Outlet(head[0], head[1], head[2], lines.subList(1, lines.size())));
      }
      return outlets;
    }
  }

  @Override
  public void close() {
    servers.forEach(LabServer::close);
  }
}
