package org.rashomon.sources.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** A certificate that is made by the JDK's keytool when a test needs one, and whoever trusts it. */
final class LabAuthority {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final KeyStore keys;

  private LabAuthority(KeyStore keys) {
    this.keys = keys;
  }

  /**
   * A certificate signed by itself.
   *
   * @param names the subject's other names, as keytool writes them: "dns:localhost"
   */
  static LabAuthority of(Path folder, String names)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path file = folder.resolve(names.replaceAll("\\W", "-") + ".p12");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "lab",
            "-keyalg",
            "EC",
            "-dname",
            "CN=Lab",
            "-ext",
            "san=" + names,
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(PASSWORD),
            "-keystore",
            file.toString());
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool failed: " + said);
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    return new LabAuthority(keys);
  }

  /** What a server with this certificate answers on. */
  SSLSocketFactory server() throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), null, null);
    return context.getSocketFactory();
  }

  /** Trust in this certificate and in no other. */
  Trust trust() throws GeneralSecurityException {
    KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
    try {
      known.load(null, null);
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
    known.setCertificateEntry("lab", keys.getCertificate("lab"));
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(known);
    TrustManager[] managers = factory.getTrustManagers();
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers, null);
    return new Trust(context.getSocketFactory(), (X509TrustManager) managers[0]);
  }
}
