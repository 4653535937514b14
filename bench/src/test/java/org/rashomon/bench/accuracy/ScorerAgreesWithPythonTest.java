package org.rashomon.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.bench.Project;
import org.rashomon.bench.baseline.WordOverlap;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import org.rashomon.collations.Collation;
import org.rashomon.views.json.CollationJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs only where the shared gold with its score.py and a python3 are at hand. */
class ScorerAgreesWithPythonTest {
  /** What score.py does not measure. */
  private static final Set<Measure> OURS = Set.of(Measure.AGREEMENT_PURITY, Measure.FALSELY_AGREED);

  private static final Project PROJECT = Project.around(Path.of(""));
  @TempDir private static Path collations;

  @BeforeAll
  static void needsPythonAndTheSharedGold() throws IOException, InterruptedException {
    assumeTrue(PROJECT.sharedGold().isPresent(), "no ../shared/gold: score.py is not compared");
    assumeTrue(python("--version") == 0, "no python3: score.py is not compared");
  }

  @Test
  void onGoodEvidenceAndOnEvidenceThatIsNotItsCharacters()
      throws IOException, InterruptedException {
    Path gold = PROJECT.sharedGold().orElseThrow();
    List<Tally> tallies = new ArrayList<>();
    for (Event event : Events.in(gold)) {
      Collation own = WordOverlap.collate(event);
      Collation collation = tallies.size() % 2 == 0 ? own : Shifted.everyThirdByOne(own);
      Files.writeString(collations.resolve(event.name() + ".json"), CollationJson.write(collation));
      tallies.add(Scorer.score(event, collation).tally());
    }
    Path out = collations.resolveSibling("score-" + collations.getFileName());
    String script = gold.resolve("score.py").toString();
    assertEquals(
        0, python(script, "--json", out.toString(), gold.toString(), collations.toString()));
    JsonNode theirs = new JsonMapper().readTree(Files.readString(out));
    Files.delete(out);
    Tally ours = Tally.sum(tallies);
    assertTrue(ours.of(Count.INEXACT) > 0, "some evidence is spoilt");
    List<Measure> common = Measure.ALL.stream().filter(each -> !OURS.contains(each)).toList();
    for (Measure measure : common) {
      JsonNode value = theirs.path(measure.words());
      double expected = value.isNumber() ? value.doubleValue() : -1;
      assertEquals(expected, measure.of(ours).orElse(-1.0), measure.words());
    }
  }

  private static int python(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-B"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    }
  }
}
