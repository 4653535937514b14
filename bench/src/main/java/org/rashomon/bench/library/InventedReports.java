package org.rashomon.bench.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rashomon.sources.Content;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports of invented events, as many as are wanted, the same for the same seed. */
final class InventedReports {
  private static final List<String> OUTLETS =
      List.of("Ellery Daily", "County Post", "Bay Observer", "Market Wire", "Ferry Times");
  private static final List<String> HAPPENINGS =
      List.of(
          "A fire swept through the %s store of %s",
          "A ferry with timber for the %s yard ran aground off %s",
          "A strike closed the %s mill in %s",
          "A landslide cut the %s line to %s",
          "The council closed the %s school of %s");
  private static final List<String> SYLLABLES =
      List.of("hal", "ler", "vik", "os", "tra", "mar", "row", "tarn", "esk", "dal", "lin", "den");
  private static final int SENTENCES = 14;

  private final Random random;
  private final long seed;

  InventedReports(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** The report with a number; five of them after another are of one event. */
  Content report(int number) {
    int event = number / OUTLETS.size();
    String outlet = OUTLETS.get(number % OUTLETS.size());
    random.setSeed(seed * 31 + event);
    String place = name();
    String headline = HAPPENINGS.get(random.nextInt(HAPPENINGS.size())).formatted(name(), place);
    StringBuilder body = new StringBuilder(headline).append(".\n\n");
    random.setSeed(seed * 31 + number);
    for (int i = 0; i < SENTENCES; i++) {
      body.append(sentence(place)).append(i % 3 == 2 ? "\n\n" : " ");
    }
    return json(number, outlet, headline, body.toString(), event);
  }

  private String sentence(String place) {
    return "%s of %s said that %d of the %d %s in %s were %s before %d."
        .formatted(
            name(),
            name(),
            random.nextInt(900),
            1_000 + random.nextInt(9_000),
            name().toLowerCase(Locale.ROOT),
            place,
            name().toLowerCase(Locale.ROOT),
            1_900 + random.nextInt(120));
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static Content json(int number, String outlet, String headline, String body, int event) {
    String id = "report-" + number;
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("@type", "NewsArticle");
    node.put("headline", headline);
    node.put("articleBody", body);
    node.put("datePublished", "2021-%02d-%02d".formatted(1 + event / 28 % 12, 1 + event % 28));
    node.put("url", "https://news.example/" + id);
    node.putObject("publisher").put("name", outlet);
    return new Content(id + ".json", id, node.toString().getBytes(UTF_8));
  }
}
