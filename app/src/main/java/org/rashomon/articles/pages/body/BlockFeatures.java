package org.rashomon.articles.pages.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rashomon.articles.pages.tree.Block;

/** Describes each block of a page in numbers: itself, its place, its neighbours, what is said. */
@SuppressWarnings({"ReferenceEquality"}) // the same element is meant
final class BlockFeatures {
  private static final String[] OWN = {
    "p",
    "div",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "td",
    "blockquote",
    "figcaption",
    "section",
    "article",
    "pre",
    "dt",
    "dd",
    "body"
  };

  private BlockFeatures() {}

  /** One row for each block. */
  static List<double[]> of(List<Block> blocks, Said said) {
    Surroundings page = new Surroundings(blocks);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Features row = new Features();
      own(blocks.get(i), page.shapes.get(i), row);
      Phrases.write(blocks.get(i).text(), row);
      page.around.get(i).write(page.between(blocks.get(i).zone()), row);
      page.write(i, row);
      said.write(blocks.get(i).text(), row);
      for (int off : new int[] {-3, -2, -1, 1, 2, 3}) {
        neighbour(page, i, i + off, row);
      }
      rows.add(row.values());
    }
    return rows;
  }

  private static void own(Block block, Shape shape, Features row) {
    double length = Math.max(1, block.text().length());
    double words = Math.max(1, shape.words());
    row.add(Math.log1p(shape.words()))
        .add(length / words)
        .add(block.linkDensity())
        .add(block.links())
        .add(block.strong() / length)
        .add(shape.capitals() / words)
        .add(shape.digits() / length)
        .add(shape.marks() / length)
        .add(shape.stops())
        .add(shape.commas())
        .add(shape.isEnded())
        .add(Character.isUpperCase(block.text().charAt(0)))
        .add(Character.isLowerCase(block.text().charAt(0)))
        .add(block.zone().isHidden());
    String name = block.element().normalName();
    int tag = OWN.length;
    for (int i = 0; i < OWN.length; i++) {
      tag = OWN[i].equals(name) ? i : tag;
    }
    row.add(tag).add(name.equals("p")).add(name.length() == 2 && name.charAt(0) == 'h');
  }

  private static void neighbour(Surroundings page, int i, int other, Features row) {
    if (other < 0 || other >= page.blocks.size()) {
      row.add(-1).add(-1).add(-1).add(-1).add(-1);
      return;
    }
    Block block = page.blocks.get(other);
    Shape shape = page.shapes.get(other);
    Block self = page.blocks.get(i);
    String name = block.element().normalName();
    boolean isHeading = name.length() == 2 && name.charAt(0) == 'h';
    boolean isSibling = Objects.equals(block.element().parent(), self.element().parent());
    row.add(Math.log1p(shape.words()))
        .add(block.linkDensity())
        .add(page.isProse[other])
        .add(isHeading)
        .add(isSibling ? (block.element().equals(self.element()) ? 2 : 1) : 0);
  }
}
