package org.rashomon.articles.pages.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.Hint;
import org.rashomon.articles.pages.tree.Hints;
import org.rashomon.articles.pages.tree.Zone;

/**
 * A page's blocks together: how much prose each element holds, which element holds most of it, and
 * what is written in the same way (after the scoring of containers in Mozilla's Readability).
 */
@SuppressWarnings({"ReferenceEquality", "IdentityHashMapUsage"}) // the same element is meant
final class Surroundings {
  final List<Block> blocks;
  final List<Shape> shapes = new ArrayList<>();
  final List<Around> around = new ArrayList<>();
  final boolean[] isProse;
  final int[] proseBefore;
  private final IdentityHashMap<Element, double[]> proseIn = new IdentityHashMap<>();
  private final IdentityHashMap<Element, double[]> wordsIn = new IdentityHashMap<>();
  private final IdentityHashMap<Element, double[]> scores = new IdentityHashMap<>();
  private final Map<String, int[]> paths = new HashMap<>();
  private final List<int[]> pathOf = new ArrayList<>();
  private final Map<String, Integer> texts = new HashMap<>();
  final int[] copies;
  private double allProse;
  private double bestScore;
  private Optional<Element> best = Optional.empty();
  private final Set<Element> aroundBest = Collections.newSetFromMap(new IdentityHashMap<>());
  private int first;
  private int last = -1;

  Surroundings(List<Block> blocks) {
    this.blocks = blocks;
    this.isProse = new boolean[blocks.size()];
    this.proseBefore = new int[blocks.size() + 1];
    this.copies = new int[blocks.size()];
    IdentityHashMap<Element, Around> known = new IdentityHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Shape shape = Shape.of(block.text());
      shapes.add(shape);
      around.add(known.computeIfAbsent(block.element(), e -> Around.of(block.zone())));
      copies[i] = texts.merge(block.text(), 1, Integer::sum) - 1;
      isProse[i] = shape.isProse(block) && !isElsewhere(around.get(i)) && copies[i] == 0;
      proseBefore[i + 1] = proseBefore[i] + (isProse[i] ? shape.words() : 0);
      count(block, shape, isProse[i], around.get(i).trust() * (block.zone().isHidden() ? 0.3 : 1));
    }
    allProse = Math.max(1, proseBefore[blocks.size()]);
    scores.forEach(this::compete);
    best.ifPresent(this::path);
    int first = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (isProse[i] && isInBest(blocks.get(i).zone())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    this.first = first;
  }

  private void path(Element inner) {
    for (Element at = inner; at != null; at = at.parent()) {
      aroundBest.add(at);
    }
  }

  private boolean isInBest(Zone zone) {
    return toBest(zone) >= 0;
  }

  /** The hints on the way up to the best container, or to the first element around it. */
  Hints between(Zone zone) {
    Hints hints = Hints.NONE;
    for (Optional<Zone> at = Optional.of(zone); at.isPresent(); at = at.get().parent()) {
      if (aroundBest.contains(at.get().element())) {
        break;
      }
      hints = hints.with(at.get().own());
    }
    return hints;
  }

  /** How much prose the element holds that stands directly in the best container, around this. */
  private double branch(Zone zone) {
    Optional<Element> below = Optional.empty();
    for (Optional<Zone> at = Optional.of(zone); at.isPresent(); at = at.get().parent()) {
      Element element = at.get().element();
      if (aroundBest.contains(element)) {
        break;
      }
      below = Optional.of(element);
    }
    return below.map(e -> proseIn.getOrDefault(e, new double[1])[0] / allProse).orElse(-1.0);
  }

  private static boolean isElsewhere(Around around) {
    return around.near().has(Hint.COMMENT)
        || around.middle().has(Hint.COMMENT)
        || around.isIn("footer")
        || around.isIn("nav")
        || around.isIn("figure");
  }

  private void count(Block block, Shape shape, boolean prose, double trust) {
    int up = 0;
    for (Optional<Zone> at = Optional.of(block.zone()); at.isPresent(); at = at.get().parent()) {
      Element element = at.get().element();
      wordsIn.computeIfAbsent(element, e -> new double[1])[0] += shape.words();
      if (prose) {
        proseIn.computeIfAbsent(element, e -> new double[1])[0] += shape.words();
        if (up > 0 && up < 5) {
          double weight = up == 1 ? 1 : up == 2 ? 0.6 : 0.2 / up;
          scores.computeIfAbsent(element, e -> new double[1])[0] += shape.words() * weight * trust;
        }
      }
      up++;
    }
    int[] path = paths.computeIfAbsent(path(block), p -> new int[3]);
    pathOf.add(path);
    path[0]++;
    path[1] += shape.words();
    path[2] += prose ? shape.words() : 0;
  }

  private void compete(Element element, double[] score) {
    boolean wins =
        score[0] > bestScore
            || (score[0] == bestScore && best.map(b -> before(element, b)).orElse(true));
    if (wins) {
      bestScore = score[0];
      best = Optional.of(element);
    }
  }

  private static boolean before(Element one, Element other) {
    return one.sourceRange().startPos() < other.sourceRange().startPos();
  }

  private static String path(Block block) {
    Element element = block.element();
    Element parent = element.parent();
    return element.normalName()
        + "."
        + element.className()
        + (parent == null ? "" : "<" + parent.normalName() + "." + parent.className());
  }

  void write(int i, Features into) {
    Block block = blocks.get(i);
    Zone zone = block.zone();
    Optional<Zone> parent = zone.parent();
    Optional<Zone> grand = parent.flatMap(Zone::parent);
    int[] path = pathOf.get(i);
    into.add(share(proseIn, Optional.of(zone)))
        .add(share(proseIn, parent))
        .add(share(proseIn, grand))
        .add(density(parent))
        .add(density(grand))
        .add(score(Optional.of(zone)))
        .add(score(parent))
        .add(score(grand))
        .add(toBest(zone))
        .add(fromBest(zone))
        .add(path[0])
        .add(path[0] == 0 ? 0 : (double) path[1] / path[0])
        .add(path[2] / allProse)
        .add(proseBefore[i] / allProse)
        .add((allProse - proseBefore[i + 1]) / allProse)
        .add(allProse)
        .add((double) i / blocks.size())
        .add(copies[i])
        .add(texts.getOrDefault(block.text(), 1))
        .add(branch(zone))
        .add(last < 0 ? 0 : i < first ? first - i : i > last ? last - i : 0)
        .add(last < 0 ? 0 : i < first ? -1 : i > last ? 1 : 0);
  }

  private double share(IdentityHashMap<Element, double[]> sums, Optional<Zone> zone) {
    return zone.map(z -> sums.getOrDefault(z.element(), new double[1])[0] / allProse).orElse(-1.0);
  }

  private double density(Optional<Zone> zone) {
    return zone.map(
            z ->
                proseIn.getOrDefault(z.element(), new double[1])[0]
                    / Math.max(1, wordsIn.getOrDefault(z.element(), new double[1])[0]))
        .orElse(-1.0);
  }

  private double score(Optional<Zone> zone) {
    return zone.map(
            z -> scores.getOrDefault(z.element(), new double[1])[0] / Math.max(1, bestScore))
        .orElse(-1.0);
  }

  /** How many elements up the best container stands; -1 when it is not around the block. */
  private double toBest(Zone zone) {
    int up = 0;
    for (Optional<Zone> at = Optional.of(zone); at.isPresent(); at = at.get().parent()) {
      if (best.isPresent() && at.get().element().equals(best.get())) {
        return up;
      }
      up++;
    }
    return -1;
  }

  /** How many elements up the first one stands that is around the best container, too. */
  private double fromBest(Zone zone) {
    if (best.isEmpty()) {
      return -1;
    }
    int up = 0;
    for (Optional<Zone> at = Optional.of(zone); at.isPresent(); at = at.get().parent()) {
      Element element = at.get().element();
      if (aroundBest.contains(element)) {
        return up;
      }
      up++;
    }
    return up;
  }
}
