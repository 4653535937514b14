package org.rashomon.readings.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Token;

/** What tells whether a word cues somebody's statement, belief, wish or plan. */
final class CueFeatures {
  private static final Set<String> COMPLEMENTS =
      Set.of(
          "nsubj",
          "nsubjpass",
          "csubj",
          "ccomp",
          "xcomp",
          "dobj",
          "agent",
          "dative",
          "poss",
          "advcl",
          "acl",
          "attr",
          "oprd",
          "prt",
          "parataxis",
          "acomp",
          "expl");
  private static final Set<String> SMALL =
      Set.of("aux", "auxpass", "neg", "mark", "expl", "prt", "det");
  private static final int ANCESTORS = 4;

  private final View view;
  private final int word;
  private final Token token;
  private final List<String> features = new ArrayList<>(64);

  private CueFeatures(View view, int word) {
    this.view = view;
    this.word = word;
    this.token = view.sentence().token(word);
  }

  /** Whether a word can be the head of a cue at all. */
  static boolean isCandidate(View view, int word) {
    Token token = view.sentence().token(word);
    boolean content =
        token.isVerb() || (token.isNoun() && !token.isName()) || token.pos().matches("JJ|RB|IN|MD");
    return content || token.form().equals(":") || token.form().equals("--");
  }

  static List<String> of(View view, int word) {
    CueFeatures all = new CueFeatures(view, word);
    all.own();
    all.below();
    all.above();
    all.around();
    all.readers();
    return all.features;
  }

  private void own() {
    String lemma = token.lemma();
    add("b");
    add("l=" + lemma);
    add("t=" + token.pos());
    add("f=" + view.form(word) + "/" + token.pos());
    add("r=" + token.relation() + "/" + token.pos());
    add("lr=" + lemma + "/" + token.relation());
    add("d=" + Fields.of(token));
    add("dr=" + Fields.of(token) + "/" + token.relation());
    add("k=" + view.sentence().kind() + "/" + token.pos().charAt(0));
  }

  private void below() {
    Set<String> frame = new TreeSet<>();
    for (int child : view.tree().children(word)) {
      child(child);
      Token each = view.sentence().token(child);
      if (COMPLEMENTS.contains(each.relation())) {
        frame.add(each.relation());
        complement(child);
      } else if (SMALL.contains(each.relation())) {
        add("cf=" + each.relation() + "/" + view.form(child));
        add("cfd=" + each.relation() + "/" + view.form(child) + "/" + Fields.of(token));
      } else if (each.is("prep")) {
        frame.add("prep-" + view.form(child));
        add("lp=" + token.lemma() + "/" + view.form(child));
        add("dp=" + Fields.of(token) + "/" + view.form(child));
      }
    }
    add("fr=" + frame);
    add("frt=" + frame + token.pos());
    add("frl=" + frame + token.lemma());
    add("frd=" + frame + Fields.of(token));
  }

  private void child(int child) {
    Token each = view.sentence().token(child);
    String side = child < word ? "<" : ">";
    add("c=" + each.relation() + side);
    add("cd=" + each.relation() + side + Fields.of(token));
    add("lc=" + token.lemma() + "/" + each.relation());
    add("cp=" + each.relation() + "/" + each.pos() + "/" + token.pos());
  }

  private void complement(int child) {
    Token each = view.sentence().token(child);
    String kind = kind(child);
    add("ck=" + each.relation() + "/" + kind);
    add("lck=" + token.lemma() + "/" + each.relation() + "/" + kind);
    add("cl=" + each.relation() + "/" + each.lemma());
  }

  /** What a dependent is, coarsely. */
  private String kind(int child) {
    Token each = view.sentence().token(child);
    if (each.pos().startsWith("PRP") || each.pos().startsWith("W") || each.pos().equals("EX")) {
      return view.form(child);
    }
    if (each.isVerb()) {
      boolean to = view.tree().children(child).stream().anyMatch(i -> view.form(i).equals("to"));
      boolean that =
          view.tree().children(child).stream().anyMatch(i -> view.form(i).equals("that"));
      return each.pos() + (to ? "+to" : "") + (that ? "+that" : "");
    }
    return view.names().get(child).map(Enum::name).orElseGet(() -> Fields.of(each) + each.pos());
  }

  private void above() {
    List<Integer> ancestors = view.tree().ancestors(word);
    if (!ancestors.isEmpty()) {
      head(view.sentence().token(ancestors.getFirst()));
    }
    String relation = token.relation();
    for (int ancestor : ancestors.subList(0, Math.min(ANCESTORS, ancestors.size()))) {
      Token each = view.sentence().token(ancestor);
      add("a=" + each.lemma() + "/" + relation);
      add("ad=" + Fields.of(each) + "/" + relation + "/" + token.pos().charAt(0));
      relation = each.relation();
    }
    add("depth=" + Math.min(6, ancestors.size()) + token.pos().charAt(0));
  }

  private void head(Token head) {
    add("h=" + head.lemma() + "/" + token.relation());
    add("ht=" + head.pos() + "/" + token.relation() + "/" + token.pos());
    add("hl=" + head.lemma() + "/" + token.lemma());
    add("hd=" + Fields.of(head) + "/" + token.relation() + "/" + Fields.of(token));
  }

  private void around() {
    add("n=" + view.form(word + 1) + "/" + token.pos().charAt(0));
    add("p=" + view.form(word - 1) + "/" + token.pos().charAt(0));
    add("ln=" + token.lemma() + "/" + view.form(word + 1));
    add("lp=" + token.lemma() + "<" + view.form(word - 1));
    add("nn=" + view.pos(word + 1) + view.pos(word + 2) + token.pos().charAt(0));
    add("pp=" + view.pos(word - 2) + view.pos(word - 1) + token.pos().charAt(0));
  }

  private void readers() {
    String tag = token.pos().substring(0, 1);
    if (view.quoted().get(word) >= 0) {
      add("inq");
      add("inq=" + tag);
    }
    if (view.quoting().get(word) >= 0) {
      add("cueq");
      add("cueq=" + token.lemma());
    }
    String rule = view.ruleAt(word).map(Attribution::manner).map(Enum::name).orElse("none");
    String role = rule + "/" + view.isRuledIn(word);
    add("rule=" + role);
    add("rulet=" + role + tag);
    add("ruled=" + role + Fields.of(token));
    add("rulel=" + rule + token.lemma());
  }

  private void add(String feature) {
    features.add(feature);
  }
}
