package org.rashomon.pipeline.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rashomon.sources.Content;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Short reports of invented events by invented outlets, the same for the same seed. */
public final class MadeUpReports {
  private static final List<String> PLACES =
      List.of("Hallervik", "Ostrava Bay", "Marrow Point", "Tarn Valley", "Eskdale", "Port Linden");
  private static final List<String> EVENTS =
      List.of(
          "A fire swept through the cold store of %s and %d people were taken to hospital",
          "A ferry with %2$d passengers ran aground off %1$s",
          "A strike closed the paper mill in %s, where %d people work",
          "A landslide cut the railway to %s and %d passengers were led to safety",
          "The council of %s voted to close %d schools after a long debate");
  private static final List<String> PEOPLE =
      List.of("Ada Moss", "Ben Low", "Carla Hoyt", "Dov Ingram", "Edda Nyberg", "Finn Okafor");
  private static final List<String> OUTLETS =
      List.of("Ellery Daily", "County Post", "Bay Observer", "Market Wire");

  private MadeUpReports() {}

  /** Reports in the order of their events, each a schema.org NewsArticle. */
  public static List<Content> of(long seed, int events) {
    Random random = new Random(seed);
    List<Content> reports = new ArrayList<>();
    for (int event = 0; event < events; event++) {
      String place = pick(random, PLACES);
      String first = pick(random, EVENTS).formatted(place, 10 + random.nextInt(80));
      String speaker = pick(random, PEOPLE);
      int outlets = 1 + random.nextInt(OUTLETS.size());
      for (int outlet = 0; outlet < outlets; outlet++) {
        int day = 1 + event % 28;
        String lead = first + " on %d May 2021.".formatted(day);
        String said =
            "%s, who speaks for the rescuers of %s, said that %d vehicles came."
                .formatted(speaker, place, 2 + random.nextInt(9));
        String body = lead + "\n\n" + said + "\n\nThe cause of it is being looked into.";
        reports.add(report(event, OUTLETS.get(outlet), first, body, day));
      }
    }
    return reports;
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static Content report(int event, String outlet, String headline, String body, int day) {
    String id =
        "event-" + event + "-" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return article(id, outlet, headline, body, "2021-05-%02d".formatted(day));
  }

  /** One report as its file would have it. */
  public static Content article(
      String id, String outlet, String headline, String body, String day) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("@type", "NewsArticle");
    node.put("headline", headline);
    node.put("articleBody", body);
    node.put("datePublished", day);
    node.put("url", "https://news.example/" + id);
    node.putObject("publisher").put("name", outlet);
    return new Content(id + ".json", id, node.toString().getBytes(UTF_8));
  }
}
