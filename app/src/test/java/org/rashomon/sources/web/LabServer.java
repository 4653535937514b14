package org.rashomon.sources.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on this machine that answers byte for byte as it is told to, well or badly. */
public final class LabServer implements AutoCloseable {

  /** Writes an answer onto a connection, which is closed behind it. */
  public interface Behaviour {
    void answer(Request request, OutputStream out) throws IOException, InterruptedException;
  }

  /** What was asked: the path with its query and the lines of the head. */
  public record Request(String path, List<String> head) {
    /** A header's value, empty when it was not sent. */
    public String header(String name) {
      return head.stream()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  private final ServerSocket socket;
  private final Map<String, Behaviour> pages = new ConcurrentHashMap<>();
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger mostOpen = new AtomicInteger();

  public LabServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::accept);
  }

  /** An answer with its length and a type. */
  public static Behaviour ok(String type, byte[] body, String... headers) {
    return (request, out) -> out.write(answer("200 OK", type, body, headers));
  }

  /** An answer with a status and headers, without a body. */
  public static Behaviour status(String status, String... headers) {
    return (request, out) -> out.write(answer(status, "text/plain", new byte[0], headers));
  }

  /** Bytes as they are. */
  public static Behaviour raw(String bytes) {
    return (request, out) -> out.write(bytes.getBytes(ISO_8859_1));
  }

  private static byte[] answer(String status, String type, byte[] body, String... headers) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String head =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nConnection: close\r\nContent-Length: "
            + body.length
            + "\r\n"
            + String.join("", List.of(headers).stream().map(h -> h + "\r\n").toList())
            + "\r\n";
    all.writeBytes(head.getBytes(ISO_8859_1));
    all.writeBytes(body);
    return all.toByteArray();
  }

  /** Says how a path is answered from now on. */
  public LabServer on(String path, Behaviour behaviour) {
    pages.put(path, behaviour);
    return this;
  }

  public String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The paths asked for so far, in their order. */
  public List<String> asked() {
    return List.copyOf(requests).stream().map(Request::path).toList();
  }

  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The most connections that were being answered at the same time. */
  public int mostAtOnce() {
    return mostOpen.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread.startVirtualThread(() -> serve(connection));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket connection) {
    mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
    try (connection) {
      Request request = read(connection);
      if (!request.path().isEmpty()) {
        requests.add(request);
        Behaviour missing = status("404 Not Found");
        pages.getOrDefault(request.path(), missing).answer(request, connection.getOutputStream());
        connection.getOutputStream().flush();
      }
    } catch (IOException e) {
      // The other side left.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.decrementAndGet();
    }
  }

  private static Request read(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
    List<String> head = new ArrayList<>();
    String line = in.readLine();
    while (line != null && !line.isEmpty()) {
      head.add(line);
      line = in.readLine();
    }
    String[] first = head.isEmpty() ? new String[0] : head.getFirst().split(" ");
    return new Request(first.length > 1 ? first[1] : "", head);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
