package org.rashomon.bench.readings.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.articles.pages.tree.Block;

/**
 * Which blocks of a page are its text, told by aligning their words with the words of the truth. A
 * block is when three in five of its words are aligned close together; one of less than four words
 * only when it also touches another in the truth.
 */
final class BlockLabels {
  private static final int LENGTH = 4;
  private static final double LEAST = 0.6;

  private final List<List<String>> words = new ArrayList<>();
  private final List<List<Integer>> places = new ArrayList<>();
  private final boolean[] labels;

  private BlockLabels(List<Block> blocks, List<String> truth) {
    this.labels = new boolean[blocks.size()];
    Set<List<String>> shingles = shingles(truth);
    List<String> all = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<String> own = words(blocks.get(i).text());
      words.add(own);
      places.add(new ArrayList<>());
      if (own.size() < LENGTH || shingles(own).stream().anyMatch(shingles::contains)) {
        all.addAll(own);
        own.forEach(word -> owners.add(places.size() - 1));
      }
    }
    int[] aligned = Alignment.of(all, truth);
    for (int i = 0; i < aligned.length; i++) {
      if (aligned[i] >= 0) {
        places.get(owners.get(i)).add(aligned[i]);
      }
    }
  }

  static boolean[] of(List<Block> blocks, String truth) {
    BlockLabels labels = new BlockLabels(blocks, words(truth));
    labels.longOnes();
    labels.shortOnes();
    return labels.labels;
  }

  private void longOnes() {
    for (int i = 0; i < labels.length; i++) {
      labels[i] = words.get(i).size() >= LENGTH && isAligned(i);
    }
  }

  private void shortOnes() {
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i]) {
        used.addAll(places.get(i));
      }
    }
    boolean isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (int i = 0; i < labels.length; i++) {
        if (!labels[i] && words.get(i).size() < LENGTH && isAligned(i) && touches(i, used)) {
          labels[i] = true;
          used.addAll(places.get(i));
          isChanged = true;
        }
      }
    }
  }

  private boolean touches(int block, Set<Integer> used) {
    int first = places.get(block).getFirst();
    int last = places.get(block).getLast();
    return used.contains(first - 1)
        || used.contains(first - 2)
        || used.contains(last + 1)
        || used.contains(last + 2);
  }

  private boolean isAligned(int block) {
    List<Integer> at = places.get(block);
    int length = words.get(block).size();
    return !at.isEmpty()
        && at.size() >= LEAST * length
        && at.getLast() - at.getFirst() <= 2 * length + 3;
  }

  private static List<String> words(String text) {
    return Tokens.of(text.toLowerCase(Locale.ROOT));
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> all = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      all.add(words.subList(i, i + LENGTH));
    }
    return all;
  }
}
