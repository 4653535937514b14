package org.rashomon.cli;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.formats.Formats;
import org.rashomon.sources.web.Manners;
import org.rashomon.sources.web.Patience;
import org.rashomon.sources.web.Recorder;
import org.rashomon.sources.web.Resolver;
import org.rashomon.sources.web.Validators;
import org.rashomon.sources.web.Web;
import org.rashomon.sources.web.WebSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How inputs are read and fetched; shared by the commands that do so. */
final class WebOptions {
  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "10MB",
      converter = Sizes.class,
      description =
          "The most that one input or page may hold, e.g. 500kB or 20MB (${DEFAULT-VALUE}).")
  private long maxSize;

  @Option(
      names = "--offline",
      description = "Fetch nothing; addresses and what feeds link to stay unread.")
  private boolean offline;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      defaultValue = "1",
      converter = Seconds.class,
      description = "The time between two requests to a host (${DEFAULT-VALUE}).")
  private Duration delay = Duration.ofSeconds(1);

  @Option(
      names = "--allow-private",
      description = "Fetch from private addresses too, such as localhost; for a lab only.")
  private boolean allowPrivate;

  /** Opens the web; nothing is asked for yet. */
  Web open(Validators kept, Recorder recorder) {
    return new Web(manners(), Resolver.system(), kept, recorder);
  }

  /** What fetching keeps to. */
  private Manners manners() {
    return Manners.usual(maxSize).reachingPrivate(allowPrivate).with(Patience.USUAL.every(delay));
  }

  long maxSize() {
    return maxSize;
  }

  boolean isOffline() {
    return offline;
  }

  /** What becomes of addresses when nothing is fetched. */
  private static Links unfetched() {
    return Links.none("not fetched", "leave out --offline to have it fetched");
  }

  /**
   * Opens the web and runs a task with the sources that a command line names.
   *
   * @param kept what is known of pages kept earlier
   */
  <T> T with(
      Validators kept,
      Recorder recorder,
      List<String> places,
      InputStream in,
      Function<List<Source>, T> task) {
    try (Web web = open(kept, recorder)) {
      Formats formats = new Formats(maxSize, offline ? unfetched() : web);
      return task.apply(sources(places, in, web, formats));
    }
  }

  /** Addresses that stand side by side are fetched side by side. */
  private List<Source> sources(List<String> places, InputStream in, Web web, Formats formats) {
    List<Source> sources = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    for (String place : places.stream().distinct().toList()) {
      if (WebSource.isAddress(place)) {
        addresses.add(place);
      } else {
        flush(addresses, sources, web, formats);
        sources.add(Source.of(place, in, formats));
      }
    }
    flush(addresses, sources, web, formats);
    return sources;
  }

  private void flush(List<String> addresses, List<Source> sources, Web web, Formats formats) {
    if (!addresses.isEmpty()) {
      sources.add(
          offline
              ? new Unfetched(List.copyOf(addresses))
              : new WebSource(web, addresses, formats::content));
      addresses.clear();
    }
  }

  /** Whole and broken seconds. */
  static final class Seconds implements ITypeConverter<Duration> {
    private static final double MOST = 3_600;

    @Override
    public Duration convert(String written) {
      if (!written.matches("\\d{1,5}(\\.\\d{1,3})?") || Double.parseDouble(written) > MOST) {
        throw new TypeConversionException(
            "'" + written + "' is no delay; write seconds up to 3600, e.g. 0.5");
      }
      return Duration.ofMillis(Math.round(Double.parseDouble(written) * 1_000));
    }
  }
}
