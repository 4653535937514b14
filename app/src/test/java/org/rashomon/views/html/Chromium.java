package org.rashomon.views.html;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, with a profile that nobody used before. */
final class Chromium implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin", "/usr/lib/chromium", "/usr/local/bin", "/snap/bin");
  private final ChromeDriver driver;
  private final Path folder;

  private Chromium(Path binary, Path service) throws IOException {
    folder = Files.createTempDirectory("rashomon-page");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + folder.resolve("profile"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(service.toFile())
                .withLogOutput(java.io.OutputStream.nullOutputStream())
                .build(),
            options);
    driver.get("about:blank");
    requests();
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(10));
  }

  /**
   * The browser of this machine. Without one the test is skipped, unless the environment has {@code
   * RASHOMON_BROWSER=required}.
   */
  static Chromium start() {
    Optional<Path> binary = find("chromium", "chromium-browser", "google-chrome");
    Optional<Path> service = find("chromedriver");
    String missing = "no chromium with chromedriver on this machine: the page was not tried in it";
    if ("required".equals(System.getenv("RASHOMON_BROWSER"))) {
      Assertions.assertTrue(binary.isPresent() && service.isPresent(), missing);
    }
    Assumptions.assumeTrue(binary.isPresent() && service.isPresent(), missing);
    try {
      return new Chromium(binary.orElseThrow(), service.orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> find(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    List<String> folders =
        Stream.concat(Stream.of(path.split(File.pathSeparator)), PLACES.stream()).toList();
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page as a file, at a fragment ("" for its top). */
  void open(String html, String fragment) {
    try {
      Path page = folder.resolve("page.html");
      Files.writeString(page, html);
      driver.get("about:blank");
      driver.get(page.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A phone or a laptop: CSS pixels, whatever a window could be. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void scheme(String lightOrDark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", lightOrDark))));
  }

  /** As on paper. */
  void print() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  void withoutScript(boolean off) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", off));
  }

  /** The value of an expression in the page. */
  Object ask(String expression) {
    return Optional.ofNullable(
            ((JavascriptExecutor) driver).executeScript("return (" + expression + ")"))
        .orElse("");
  }

  /** Presses keys where the focus is. */
  void press(CharSequence keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** What the browser complained about since the last call. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(e -> e.getMessage())
        .toList();
  }

  /** Addresses that the page asked for since the last call, its own file left out. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(e -> e.getMessage())
        .filter(m -> m.contains("Network.requestWillBeSent\""))
        .map(Chromium::address)
        .filter(url -> !url.startsWith("file://" + folder) && !url.equals("about:blank"))
        .toList();
  }

  private static String address(String message) {
    int from = message.indexOf("\"url\":\"") + 7;
    return message.substring(from, message.indexOf('"', from));
  }

  void shoot(Path png) throws IOException {
    Files.write(png, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
