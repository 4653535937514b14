package org.rashomon.collations.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private static final long SEED = 3L;

  @Test
  void joinsWhatIsNear() {
    float[][] near = {{1, .9f, .1f, 0}, {.9f, 1, 0, 0}, {.1f, 0, 1, .8f}, {0, 0, .8f, 1}};
    assertEquals(
        List.of(List.of(0, 1), List.of(2, 3)), Clusters.group(4, (a, b) -> near[a][b], .5f));
  }

  @Test
  void aChainIsNotOneGroup() {
    float[][] near = {{1, .9f, 0}, {.9f, 1, .8f}, {0, .8f, 1}};
    assertEquals(List.of(List.of(0, 1), List.of(2)), Clusters.group(3, (a, b) -> near[a][b], .5f));
  }

  @Test
  void theNearestLinkageForgivesAFarMember() {
    float[][] near = {{1, .9f, .4f}, {.9f, 1, .9f}, {.4f, .9f, 1}};
    assertEquals(List.of(List.of(0, 1), List.of(2)), Clusters.group(3, (a, b) -> near[a][b], .7f));
    assertEquals(
        List.of(List.of(0, 1, 2)),
        Clusters.group(3, (a, b) -> near[a][b], .7f, Clusters.Linkage.NEAREST));
  }

  @Test
  void putsEveryMemberIntoOneGroup() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      int size = random.nextInt(20);
      float[][] near = new float[size][size];
      for (int a = 0; a < size; a++) {
        for (int b = 0; b <= a; b++) {
          near[a][b] = near[b][a] = random.nextInt(5) / 4f;
        }
      }
      for (Clusters.Linkage linkage : Clusters.Linkage.values()) {
        List<List<Integer>> groups = Clusters.group(size, (a, b) -> near[a][b], .5f, linkage);
        String which = "seed " + SEED + ", round " + round + ": " + groups;
        assertEquals(
            IntStream.range(0, size).boxed().toList(),
            groups.stream().flatMap(List::stream).sorted().toList(),
            which);
        assertTrue(groups.stream().allMatch(g -> g.equals(g.stream().sorted().toList())), which);
      }
    }
  }
}
