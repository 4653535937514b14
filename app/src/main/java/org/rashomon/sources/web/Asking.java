package org.rashomon.sources.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.rashomon.sources.web.Answer.Header;

/** Sends one request and reads its answer within every limit. It follows and repeats nothing. */
final class Asking implements AutoCloseable {
  /** The program's name, by which robots.txt knows it. */
  static final String AGENT = "Rashomon";

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json,application/xml;q=0.9,*/*;q=0.5";

  private final OkHttpClient client;
  private final CheckedDns dns;
  private final long mostBytes;

  Asking(Manners manners, Resolver resolver, Optional<Trust> lab) {
    this.mostBytes = manners.mostBytes();
    this.dns = new CheckedDns(resolver, manners.reachesPrivate());
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    lab.ifPresent(trust -> builder.sslSocketFactory(trust.sockets(), trust.authorities()));
    this.client =
        builder
            .dns(dns)
            .addNetworkInterceptor(new PeerCheck(dns))
            .proxy(Proxy.NO_PROXY)
            .cookieJar(CookieJar.NO_COOKIES)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .protocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1))
            .connectionPool(
                new ConnectionPool(manners.atOnce(), 20, java.util.concurrent.TimeUnit.SECONDS))
            .connectTimeout(manners.patience().connecting())
            .readTimeout(manners.patience().silence())
            .writeTimeout(manners.patience().silence())
            .callTimeout(manners.patience().whole())
            .build();
  }

  /** Asks for an address; one that is known is asked for only if it has changed. */
  Answer ask(HttpUrl url, Optional<Validators.Known> known) throws IOException {
    dns.check(url.host());
    PeerCheck.Peer peer = new PeerCheck.Peer();
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .tag(PeerCheck.Peer.class, peer)
            .header("User-Agent", agent())
            .header("Accept", ACCEPT)
            .header("Accept-Language", "en, *;q=0.5")
            .header("Accept-Encoding", "gzip, br");
    known.flatMap(Validators.Known::tag).ifPresent(tag -> request.header("If-None-Match", tag));
    known
        .flatMap(Validators.Known::modified)
        .ifPresent(date -> request.header("If-Modified-Since", date));
    Instant date = Instant.now();
    try (Response response = client.newCall(request.build()).execute()) {
      return answer(url, response, body(response), peer, date);
    }
  }

  private Answer answer(
      HttpUrl url, Response response, byte[] body, PeerCheck.Peer peer, Instant date) {
    Response onTheWire = response.networkResponse();
    Headers sent = onTheWire == null ? response.request().headers() : onTheWire.request().headers();
    return new Answer(
        url.toString(),
        response.protocol() == Protocol.HTTP_2 ? "h2" : "HTTP/1.1",
        response.code(),
        response.message(),
        headers(sent),
        headers(response.headers()),
        body,
        peer.address(),
        date);
  }

  private byte[] body(Response response) throws IOException {
    try (InputStream in = response.body().byteStream()) {
      byte[] body = in.readNBytes((int) mostBytes + 1);
      if (body.length > mostBytes) {
        throw new Failures.TooBigException(mostBytes);
      }
      return body;
    }
  }

  private static List<Header> headers(Headers headers) {
    List<Header> list = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      list.add(new Header(headers.name(i), headers.value(i)));
    }
    return list;
  }

  private static String agent() {
    return AGENT
        + "/"
        + Optional.ofNullable(Asking.class.getPackage().getImplementationVersion()).orElse("dev")
        + " (lays news reports side by side; keeps to robots.txt for "
        + AGENT
        + ")";
  }

  @Override
  public void close() {
    client.connectionPool().evictAll();
    client.dispatcher().executorService().shutdown();
  }
}
