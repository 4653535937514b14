package org.rashomon.views.html;

import java.util.List;
import org.rashomon.collations.Entity;

/** Who is who: roles with the words that give them, and every spelling. */
final class Names {
  private final Pieces pieces;
  private final Edition edition;
  private final Html html;

  Names(Pieces pieces) {
    this.pieces = pieces;
    this.edition = pieces.edition;
    this.html = pieces.html;
  }

  void render() {
    html.open("section", "id", "names", "aria-label", "Who is who");
    pieces.heading("names", "Who is who", "");
    if (edition.collation().entities().isEmpty()) {
      pieces.nothing("The reports name nobody.");
    }
    group(Entity.Kind.PERSON, "People");
    group(Entity.Kind.ORGANIZATION, "Organizations");
    group(Entity.Kind.PLACE, "Places");
    group(Entity.Kind.OTHER, "Other names");
    html.close("section").line();
  }

  private void group(Entity.Kind kind, String title) {
    List<Entity> all =
        edition.collation().entities().stream().filter(e -> e.kind() == kind).toList();
    List<Entity> told = all.stream().filter(Names::isTold).toList();
    List<Entity> rest = all.stream().filter(e -> !isTold(e)).toList();
    if (all.isEmpty()) {
      return;
    }
    html.leaf("h3", title);
    if (!told.isEmpty()) {
      html.open("dl", "class", "names");
      told.forEach(this::entity);
      html.close("dl").line();
    }
    if (!rest.isEmpty()) {
      html.open("p", "class", "also").text(told.isEmpty() ? "" : "Also named: ");
      for (int i = 0; i < rest.size(); i++) {
        html.text(i == 0 ? "" : ", ").open("span", "id", Anchors.entity(rest.get(i).id()));
        html.leaf("bdi", rest.get(i).name()).close("span");
      }
      html.close("p").line();
    }
  }

  /** Whether there is more to tell than the name. */
  private static boolean isTold(Entity e) {
    return !e.roles().isEmpty() || e.names().size() > 1;
  }

  private void entity(Entity e) {
    html.open("div", "id", Anchors.entity(e.id()));
    html.open("dt").leaf("bdi", e.name());
    html.leaf("span", mentions(e), "class", "count").close("dt");
    List<String> spellings = e.names().stream().filter(n -> !n.equals(e.name())).toList();
    if (!spellings.isEmpty()) {
      html.open("dd").leaf("span", "also ", "class", "label");
      for (int i = 0; i < spellings.size(); i++) {
        html.text(i == 0 ? "" : ", ").leaf("bdi", spellings.get(i), "class", "words");
      }
      html.close("dd");
    }
    e.roles().forEach(this::role);
    html.close("div").line();
  }

  private void role(Entity.Role role) {
    html.open("dd").leaf("span", Words.flat(role.role()), "class", "words", "dir", "auto");
    html.text(" ");
    pieces.chips(role.evidence());
    html.close("dd");
  }

  private static String mentions(Entity e) {
    int mentions = e.mentions().values().stream().mapToInt(Integer::intValue).sum();
    int reports = (int) e.mentions().values().stream().filter(n -> n > 0).count();
    return Words.count(mentions, "mention") + " in " + Words.count(reports, "report");
  }
}
