package org.rashomon.sources.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Unread;

/** TLS and HTTP/2 with a server on this machine that speaks both. */
@Timeout(60)
class TlsTest {
  private static final String PAGE = "<p>The ferry ran aground.</p>";

  @TempDir Path folder;

  private final MockWebServer server = new MockWebServer();
  private final List<Answer> answers = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    server.close();
  }

  private void serve(LabAuthority own, Protocol... protocols)
      throws IOException, GeneralSecurityException {
    server.useHttps(own.server());
    server.setProtocols(List.of(protocols));
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(String.valueOf(request.getTarget()));
          }
        });
    server.start();
  }

  private static MockResponse answer(String path) {
    MockResponse.Builder builder =
        new MockResponse.Builder().setHeader("Content-Type", "text/html");
    return switch (path) {
      case "/robots.txt" -> builder.code(404).build();
      case "/old" -> builder.code(301).setHeader("Location", "/page").build();
      case "/long" -> builder.body(PAGE.repeat(10_000)).build();
      default -> builder.body(PAGE).build();
    };
  }

  private List<Input> get(Optional<Trust> trust, String... paths) {
    List<String> addresses = new ArrayList<>();
    for (String path : paths) {
      addresses.add(server.url(path).toString());
    }
    List<Input> inputs = new ArrayList<>();
    try (Web web = new Web(WebTest.LAB, Resolver.system(), Validators.NONE, answers::add, trust)) {
      web.get(addresses, inputs::add);
    }
    return inputs;
  }

  private static String text(Input input) {
    return new String(assertInstanceOf(Content.class, input, input.toString()).bytes(), UTF_8);
  }

  private LabAuthority local() throws IOException, GeneralSecurityException, InterruptedException {
    return LabAuthority.of(folder, "dns:localhost,ip:127.0.0.1");
  }

  @Test
  void asksForManyPagesOverOneConnectionOfHttp2() throws Exception {
    LabAuthority own = local();
    serve(own, Protocol.HTTP_2, Protocol.HTTP_1_1);
    List<Input> inputs = get(Optional.of(own.trust()), "/a", "/b", "/old");
    inputs.forEach(input -> assertEquals(PAGE, text(input)));
    assertTrue(answers.stream().allMatch(a -> a.protocol().equals("h2")), answers.toString());
    Set<Integer> connections = new HashSet<>();
    for (int i = 0; i < server.getRequestCount(); i++) {
      connections.add(server.takeRequest().getConnectionIndex());
    }
    assertEquals(Set.of(0), connections);
  }

  @Test
  void speaksTheOlderHttpWhereTheServerKnowsNoOther() throws Exception {
    LabAuthority own = local();
    serve(own, Protocol.HTTP_1_1);
    assertEquals(PAGE, text(get(Optional.of(own.trust()), "/a").getFirst()));
    assertTrue(answers.stream().allMatch(a -> a.protocol().equals("HTTP/1.1")));
  }

  @Test
  void boundsBodiesOfHttp2() throws Exception {
    LabAuthority own = local();
    serve(own, Protocol.HTTP_2, Protocol.HTTP_1_1);
    Input input = get(Optional.of(own.trust()), "/long").getFirst();
    assertEquals("over the size limit of 100 kB", assertInstanceOf(Unread.class, input).reason());
  }

  @Test
  void refusesACertificateThatNobodyVouchesFor() throws Exception {
    serve(local(), Protocol.HTTP_2, Protocol.HTTP_1_1);
    refuses(Optional.empty());
  }

  @Test
  void refusesTheCertificateOfAnotherHost() throws Exception {
    LabAuthority other = LabAuthority.of(folder, "dns:daily.example");
    serve(other, Protocol.HTTP_2, Protocol.HTTP_1_1);
    refuses(Optional.of(other.trust()));
  }

  private void refuses(Optional<Trust> trust) {
    Unread unread = assertInstanceOf(Unread.class, get(trust, "/a").getFirst());
    assertTrue(unread.line().contains("cannot be trusted"), unread.line());
    assertEquals(List.of(), answers);
  }
}
