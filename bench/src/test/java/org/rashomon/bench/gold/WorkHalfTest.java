package org.rashomon.bench.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.bench.Project;

class WorkHalfTest {
  @Test
  void doesNotOpenEventsThatAreHeldOut(@TempDir Path folder) throws IOException {
    Path heldOut = Files.createDirectories(folder.resolve("croydon-tram"));
    Files.writeString(heldOut.resolve("gold.json"), "not even JSON");
    Path other = Files.createDirectories(folder.resolve("some-other"));
    Files.writeString(other.resolve("gold.json"), "{}");
    assertEquals(List.of("some-other"), names(Events.toWorkOn(folder)));
  }

  @Test
  void isAboutHalfOfTheSharedGold() {
    Project project = Project.around(Path.of(""));
    assumeTrue(project.sharedGold().isPresent(), "no ../shared/gold: its halves are not compared");
    Path gold = project.sharedGold().orElseThrow();
    List<String> all = names(Events.in(gold));
    List<String> work = names(Events.toWorkOn(gold));
    long heldOut = all.stream().filter(Halves::isHeldOut).count();
    assertEquals(all.size(), work.size() + heldOut);
    assertTrue(Math.abs(work.size() - heldOut) <= 1, work.size() + " and " + heldOut);
  }

  private static List<String> names(List<Event> events) {
    return events.stream().map(Event::name).toList();
  }
}
