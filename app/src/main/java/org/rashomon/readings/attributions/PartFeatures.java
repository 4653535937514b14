package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** What tells which part a word plays beside a cue: source, cue, content or none. */
final class PartFeatures {
  private static final Set<String> FRAME =
      Set.of(
          "nsubj",
          "nsubjpass",
          "ccomp",
          "xcomp",
          "dobj",
          "agent",
          "dative",
          "poss",
          "attr",
          "oprd",
          "acl");

  private final View view;
  private final int cue;
  private final Token token;
  private final String frame;
  private final Optional<Attribution> rule;

  /** For all words beside one cue. */
  PartFeatures(View view, int cue) {
    this.view = view;
    this.cue = cue;
    this.token = view.sentence().token(cue);
    this.rule = view.ruleAt(cue);
    Set<String> relations = new TreeSet<>();
    for (int child : view.tree().children(cue)) {
      String relation = view.sentence().token(child).relation();
      if (FRAME.contains(relation)) {
        relations.add(relation + (child < cue ? "<" : ""));
      } else if (relation.equals("prep")) {
        relations.add("prep-" + view.form(child));
      }
    }
    this.frame = relations + "/" + token.pos().charAt(0);
  }

  List<String> of(int word) {
    String side = word == cue ? "=" : word < cue ? "<" : ">";
    List<String> features = new ArrayList<>(40);
    features.add("b");
    features.add("s=" + side + token.pos());
    features.add("k=" + view.sentence().kind() + side);
    Tree.Path path = view.tree().path(cue, word);
    way(word, side, path, features);
    beside(word, side, path.steps(1), features);
    near(word, side, features);
    readers(word, side, path.steps(1), features);
    return features;
  }

  /** The way from the cue through the tree. */
  private void way(int word, String side, Tree.Path path, List<String> features) {
    Token each = view.sentence().token(word);
    String one = path.steps(1);
    String two = path.steps(2);
    features.add("p=" + path.steps(6));
    features.add("p2=" + two + side);
    features.add("p1=" + one + side);
    features.add("lp1=" + token.lemma() + "/" + one + side);
    features.add("lp2=" + token.lemma() + "/" + two);
    features.add("rp2=" + token.relation() + "/" + two);
    features.add("tp2=" + token.pos() + "/" + two);
    features.add("fr1=" + frame + one);
    features.add("fr2=" + frame + two);
    features.add("dp1=" + Fields.of(token) + token.pos().charAt(0) + "/" + one + side);
    features.add("wp2=" + each.pos() + "/" + two);
    features.add("com2=" + commas(word) + "/" + two);
    features.add("len=" + Math.min(8, path.length()) + side);
  }

  /** The word itself and its neighbours, with the first step of the way. */
  private void beside(int word, String side, String one, List<String> features) {
    Token each = view.sentence().token(word);
    features.add("wf=" + view.form(word) + "/" + one);
    features.add("wr=" + each.relation() + side + token.pos().charAt(0));
    features.add("nb=" + view.pos(word - 1) + "/" + each.pos() + "/" + view.pos(word + 1) + side);
    features.add("np1=" + view.form(word + 1) + "/" + one);
    features.add("pp1=" + view.form(word - 1) + "/" + one);
  }

  /** How far away it stands. */
  private void near(int word, String side, List<String> features) {
    Token each = view.sentence().token(word);
    int distance = Math.abs(word - cue);
    String near = side + (distance <= 3 ? distance : distance <= 6 ? 6 : distance <= 15 ? 15 : 30);
    features.add("near=" + near + each.pos());
    features.add("nearf=" + near + view.form(word));
    features.add("nearl=" + near + token.lemma() + each.pos());
    features.add("com=" + commas(word) + side);
  }

  /** What other readers say of it. */
  private void readers(int word, String side, String one, List<String> features) {
    String name = view.names().get(word).map(Enum::name).orElse("");
    String quote = quote(word);
    String ruled = rule.map(found -> ruled(found, word)).orElse("none");
    features.add("name=" + name + "/" + one + side);
    features.add("com1=" + commas(word) + "/" + one + side);
    features.add("q=" + quote + side);
    features.add("q1=" + quote + "/" + one + side);
    features.add("rule=" + ruled);
    features.add("rule1=" + ruled + "/" + one + side);
    features.add("ruleq=" + ruled + quote + side);
  }

  private int commas(int word) {
    int count = 0;
    for (int i = Math.min(word, cue); i < Math.max(word, cue); i++) {
      count += i > Math.min(word, cue) && ",;—–".contains(view.form(i)) ? 1 : 0;
    }
    return Math.min(3, count);
  }

  private String quote(int word) {
    int quotation = view.quoted().get(word);
    if (quotation < 0) {
      return view.quoting().get(cue) >= 0 ? "quoting" : "none";
    }
    return quotation == view.quoting().get(cue) ? "own" : "other";
  }

  private String ruled(Attribution found, int word) {
    Span span = view.span(word);
    if (found.cue().overlaps(span)) {
      return "cue";
    }
    if (found.source().overlaps(span)) {
      return "source";
    }
    return found.content().overlaps(span) ? "content" : "outside";
  }
}
