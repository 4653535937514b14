package org.rashomon.sources.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;

/** Against a server that misbehaves in every way that the web knows. */
@Timeout(60)
class WebTest {
  private static final long MOST = 100_000;
  private static final byte[] PAGE = "<p>The ferry ran aground.</p>".getBytes(UTF_8);

  static final Manners LAB =
      Manners.usual(MOST)
          .reachingPrivate(true)
          .with(
              new Patience(
                  Duration.ofSeconds(5),
                  Duration.ofMillis(700),
                  Duration.ofMillis(1500),
                  Duration.ofMillis(1),
                  Duration.ofSeconds(2),
                  Duration.ofHours(1)));

  private LabServer server;

  @BeforeEach
  void open() throws IOException {
    server = new LabServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static List<Input> get(Manners manners, Resolver resolver, String... addresses) {
    List<Input> inputs = new ArrayList<>();
    try (Web web = new Web(manners, resolver, Validators.NONE, Recorder.none())) {
      web.get(List.of(addresses), inputs::add);
    }
    return inputs;
  }

  private Input get(String path) {
    return get(LAB, Resolver.system(), server.address(path)).getFirst();
  }

  private String reason(String path) {
    return assertInstanceOf(Unread.class, get(path)).reason();
  }

  private static String text(Input input) {
    return new String(assertInstanceOf(Content.class, input).bytes(), UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void saysWhoItIsAndAsksForRobotsFirst() {
    server.on("/a", LabServer.ok("text/html; charset=utf-8", PAGE));
    Content content = assertInstanceOf(Content.class, get("/a"));
    assertEquals(List.of("/robots.txt", "/a"), server.asked());
    assertTrue(server.requests().getLast().header("User-Agent").startsWith("Rashomon/"));
    assertEquals(Optional.of("text/html; charset=utf-8"), content.type());
    assertEquals(Optional.of(server.address("/a")), content.address());
  }

  @Test
  void unpacksGzipAndBrotli() throws IOException {
    byte[] brotli = Base64.getDecoder().decode("CwyAPHA+cGFja2VkIHdpdGggYnJvdGxpPC9wPgM=");
    server.on("/gzip", LabServer.ok("text/html", gzip(PAGE), "Content-Encoding: gzip"));
    server.on("/br", LabServer.ok("text/html", brotli, "Content-Encoding: br"));
    server.on("/lie", LabServer.ok("text/html", PAGE, "Content-Encoding: gzip"));
    assertEquals(new String(PAGE, UTF_8), text(get("/gzip")));
    assertEquals("<p>packed with brotli</p>", text(get("/br")));
    assertEquals(new String(PAGE, UTF_8), text(get("/lie")));
  }

  @Test
  void boundsSlowDrips() {
    server.on(
        "/drip",
        (request, out) -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(UTF_8));
          for (int i = 0; i < 1000; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(100);
          }
        });
    assertEquals("the answer took too long", reason("/drip"));
  }

  @Test
  void boundsSilence() {
    server.on("/silence", (request, out) -> Thread.sleep(5_000));
    assertEquals("the server did not answer in time", reason("/silence"));
  }

  @Test
  void boundsEndlessBodies() {
    server.on(
        "/endless",
        (request, out) -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8));
          byte[] block = new byte[10_000];
          for (int i = 0; i < 10_000; i++) {
            out.write(block);
          }
        });
    assertEquals("over the size limit of 100 kB", reason("/endless"));
  }

  @Test
  void boundsEndlessHeads() {
    server.on(
        "/head",
        (request, out) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          for (int i = 0; i < 100_000; i++) {
            out.write(("X-" + i + ": " + "y".repeat(100) + "\r\n").getBytes(UTF_8));
          }
        });
    assertInstanceOf(Unread.class, get("/head"));
  }

  @Test
  void boundsWhatGzipUnpacksTo() throws IOException {
    byte[] bomb = gzip(new byte[50_000_000]);
    server.on("/bomb", LabServer.ok("text/html", bomb, "Content-Encoding: gzip"));
    assertEquals("over the size limit of 100 kB", reason("/bomb"));
  }

  @Test
  void tellsOfWrongLengths() {
    server.on("/short", LabServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"));
    assertEquals("a broken answer: unexpected end of stream", reason("/short"));
  }

  @Test
  void tellsOfBrokenGzip() throws IOException {
    byte[] cut = java.util.Arrays.copyOf(gzip(PAGE), 20);
    server.on("/cut", LabServer.ok("text/html", cut, "Content-Encoding: gzip"));
    assertTrue(reason("/cut").startsWith("cannot be read: "), reason("/cut"));
  }

  @Test
  void tellsOfAnswersThatAreNoHttp() {
    server.on("/smtp", LabServer.raw("220 mail.example ESMTP\r\n"));
    assertTrue(reason("/smtp").startsWith("a broken answer"), reason("/smtp"));
  }

  @Test
  void followsRedirectsWithinTheirLimit() {
    server.on("/old", LabServer.status("301 Moved Permanently", "Location: /new"));
    server.on("/new", LabServer.ok("text/html", PAGE));
    server.on("/loop", LabServer.status("302 Found", "Location: /loop"));
    Content moved = assertInstanceOf(Content.class, get("/old"));
    assertEquals(Optional.of(server.address("/new")), moved.address());
    assertEquals(server.address("/old"), moved.name());
    assertEquals("more than 5 redirects", reason("/loop"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/",
        "http://224.0.0.1/",
        "http://0.0.0.0/",
        "http://[::ffff:169.254.169.254]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://168.63.129.16/"
      })
  void neverFollowsARedirectToMetadataEvenInALab(String target) {
    server.on("/out", LabServer.status("302 Found", "Location: " + target));
    assertTrue(reason("/out").contains("private address"), reason("/out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)"})
  void followsNoRedirectOutOfTheWeb(String target) {
    server.on("/out", LabServer.status("302 Found", "Location: " + target));
    assertEquals("redirected to not an address of http or https", reason("/out"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0x7f000001",
        "2130706433",
        "127.1",
        "[::ffff:7f00:1]",
        "lab.example"
      })
  void refusesPrivateAddressesHoweverTheyAreWritten(String host) {
    server.on("/a", LabServer.ok("text/html", PAGE));
    Resolver resolver =
        name ->
            name.equals("lab.example")
                ? List.of(InetAddress.getLoopbackAddress())
                : Resolver.system().addresses(name);
    Input input =
        get(LAB.reachingPrivate(false), resolver, "http://" + host + ":" + server.port() + "/a")
            .getFirst();
    assertInstanceOf(Unread.class, input);
    assertEquals(List.of(), server.asked());
  }

  @Test
  void refusesAHostWhoseAddressChangesBetweenTwoConnections() {
    server.on("/a", LabServer.ok("text/html", PAGE));
    AtomicInteger lookups = new AtomicInteger();
    Resolver rebinding =
        host ->
            List.of(
                InetAddress.getByName(
                    lookups.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254"));
    Input input =
        get(LAB, rebinding, "http://rebinding.example:" + server.port() + "/a").getFirst();
    assertEquals("a private address, which is not fetched from", ((Unread) input).reason());
    assertEquals(List.of("/robots.txt"), server.asked());
  }

  @Test
  void refusesNamesAndPasswordsInAddresses() {
    Input input = get(LAB, Resolver.system(), "http://me:secret@127.0.0.1/").getFirst();
    assertEquals("an address with a name or password in it", ((Unread) input).reason());
  }

  @Test
  void keepsToRobots() {
    server.on(
        "/robots.txt",
        LabServer.ok("text/plain", "User-agent: rashomon\nDisallow: /closed".getBytes(UTF_8)));
    server.on("/closed", LabServer.ok("text/html", PAGE));
    server.on("/open", LabServer.ok("text/html", PAGE));
    server.on("/in", LabServer.status("302 Found", "Location: /closed"));
    assertEquals("its robots.txt does not allow it", reason("/closed"));
    assertEquals("its robots.txt does not allow it", reason("/in"));
    assertInstanceOf(Content.class, get("/open"));
    assertTrue(!server.asked().contains("/closed"));
  }

  @Test
  void fetchesNothingWhileRobotsCannotBeHad() {
    server.on("/robots.txt", LabServer.status("500 Oops", "Retry-After: 0"));
    server.on("/a", LabServer.ok("text/html", PAGE));
    assertTrue(reason("/a").startsWith("its robots.txt cannot be had"), reason("/a"));
  }

  @Test
  void asksForRobotsAgainWhenTheyAreOld() {
    byte[] closed = "User-agent: *\nDisallow: /".getBytes(UTF_8);
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/robots.txt",
        (request, out) ->
            LabServer.ok("text/plain", asked.incrementAndGet() == 1 ? new byte[0] : closed)
                .answer(request, out));
    server.on("/a", LabServer.ok("text/html", PAGE));
    server.on("/b", LabServer.ok("text/html", PAGE));
    Patience usual = LAB.patience();
    Manners forgetful =
        LAB.with(
            new Patience(
                usual.connecting(),
                usual.silence(),
                usual.whole(),
                usual.interval(),
                Duration.ofSeconds(1),
                Duration.ZERO));
    List<Input> inputs = new ArrayList<>();
    try (Web web = new Web(forgetful, Resolver.system(), Validators.NONE, Recorder.none())) {
      web.get(List.of(server.address("/a")), inputs::add);
      web.get(List.of(server.address("/b")), inputs::add);
    }
    assertInstanceOf(Content.class, inputs.get(0));
    assertEquals("its robots.txt does not allow it", ((Unread) inputs.get(1)).reason());
  }

  @Test
  void waitsAsLongAsTheServerAsks() {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/busy",
        (request, out) ->
            (asked.incrementAndGet() == 1
                    ? LabServer.status("429 Too Many Requests", "Retry-After: 1")
                    : LabServer.ok("text/html", PAGE))
                .answer(request, out));
    long start = System.nanoTime();
    assertInstanceOf(Content.class, get("/busy"));
    assertTrue(System.nanoTime() - start >= 1_000_000_000L);
    server.on("/later", LabServer.status("503 Service Unavailable", "Retry-After: 3600"));
    assertEquals("the server answered 503 and asks to wait 3600 s", reason("/later"));
  }

  @Test
  void givesUpAfterSomeTries() {
    server.on("/down", LabServer.status("503 Service Unavailable", "Retry-After: 1"));
    assertTrue(reason("/down").startsWith("the server answered 503"));
    assertEquals(3, server.asked().stream().filter("/down"::equals).count());
  }

  @Test
  void keepsTheCrawlDelayAndAsksOneThingAtATime() {
    server.on(
        "/robots.txt",
        LabServer.ok("text/plain", "User-agent: *\nCrawl-delay: 0.3".getBytes(UTF_8)));
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      server.on("/" + i, LabServer.ok("text/html", ("<p>" + i).getBytes(UTF_8)));
      addresses.add(server.address("/" + i));
    }
    long start = System.nanoTime();
    List<Input> inputs = get(LAB, Resolver.system(), addresses.toArray(String[]::new));
    assertTrue(System.nanoTime() - start >= 1_200_000_000L);
    assertEquals(1, server.mostAtOnce());
    assertEquals(
        List.of("<p>0", "<p>1", "<p>2", "<p>3", "<p>4"),
        inputs.stream().map(WebTest::text).toList());
  }

  @Test
  void asksOnlyForWhatHasChanged() {
    server.on(
        "/a",
        (request, out) ->
            (request.header("If-None-Match").equals("\"v1\"")
                    ? LabServer.status("304 Not Modified")
                    : LabServer.ok("text/html", PAGE))
                .answer(request, out));
    Validators kept =
        Validators.of(
            Map.of(
                server.address("/a"),
                new Validators.Known(Optional.of("\"v1\""), Optional.empty(), Optional.empty())));
    List<Input> inputs = new ArrayList<>();
    try (Web web = new Web(LAB, Resolver.system(), kept, Recorder.none())) {
      web.get(List.of(server.address("/a")), inputs::add);
    }
    assertInstanceOf(Unchanged.class, inputs.getFirst());
  }

  @Test
  void fetchesAnAddressOnceInARun() {
    server.on("/a", LabServer.ok("text/html", PAGE));
    List<Input> inputs =
        get(LAB, Resolver.system(), server.address("/a"), server.address("/a#part"));
    assertInstanceOf(Content.class, inputs.get(0));
    assertInstanceOf(Unchanged.class, inputs.get(1));
  }

  @Test
  void tellsWhatServersRefuse() {
    server.on("/gone", LabServer.status("410 Gone"));
    server.on("/paid", LabServer.status("402 Payment Required"));
    server.on("/picture", LabServer.ok("image/png", PAGE));
    assertEquals("the server has no such page (410)", reason("/gone"));
    assertEquals("the server refuses it (402)", reason("/paid"));
    assertEquals("no report but image/png", reason("/picture"));
  }
}
