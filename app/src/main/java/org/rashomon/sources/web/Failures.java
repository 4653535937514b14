package org.rashomon.sources.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.rashomon.sources.Bytes;
import org.rashomon.sources.Unread;

/** What failed requests and answers mean to a user. */
final class Failures {
  private Failures() {}

  static Unread of(String address, IOException e) {
    return switch (e) {
      case PrivateAddressException hidden ->
          new Unread(
              address,
              "a private address, which is not fetched from",
              "use --allow-private in a lab");
      case UnknownHostException unknown ->
          new Unread(address, "there is no such host", "check the spelling and the network");
      case SocketTimeoutException slow ->
          new Unread(address, "the server did not answer in time", "try again later");
      case InterruptedIOException late ->
          new Unread(address, "the answer took too long", "try again later");
      case ConnectException refused ->
          new Unread(address, "the server takes no connection", "try again later");
      case SSLException untrusted ->
          new Unread(address, "the server cannot be trusted: " + words(e), "check its certificate");
      case TooBigException big ->
          new Unread(
              address,
              "over the size limit of " + Bytes.inWords(big.most()),
              "raise it with --max-size");
      case ProtocolException broken ->
          new Unread(address, "a broken answer: " + words(e), "try again later");
      default -> new Unread(address, "cannot be fetched: " + words(e), "try again later");
    };
  }

  static Unread status(String address, int status) {
    return switch (status) {
      case 401, 402, 403, 407, 451 ->
          new Unread(address, "the server refuses it (" + status + ")", "look at it in a browser");
      case 404, 410 ->
          new Unread(address, "the server has no such page (" + status + ")", "check the address");
      default -> new Unread(address, "the server answered " + status, "try again later");
    };
  }

  /** Whether the same request may do better a little later. */
  static boolean isPassing(IOException e) {
    return !(e instanceof PrivateAddressException
        || e instanceof TooBigException
        || e instanceof SSLException
        || e instanceof UnknownHostException);
  }

  private static String words(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.length() > 120 ? message.substring(0, 120) + "…" : message;
  }

  /** An answer that is longer than it may be. */
  static final class TooBigException extends IOException {
    private static final long serialVersionUID = 1L;
    private final long most;

    TooBigException(long most) {
      super("over the size limit");
      this.most = most;
    }

    long most() {
      return most;
    }
  }
}
