package org.rashomon.views.json;

import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Entity;
import org.rashomon.collations.Origin;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.collations.TimelineEntry;
import org.rashomon.views.Program;

/** Each record's fields, in the document's order. */
final class CollationWriter {
  private final JsonOut out;

  private CollationWriter(JsonOut out) {
    this.out = out;
  }

  static String write(Collation collation) {
    try (JsonOut out = new JsonOut()) {
      out.object(() -> new CollationWriter(out).collation(collation));
      return out.text();
    }
  }

  private void collation(Collation c) {
    out.field("format", Collation.FORMAT);
    out.object("generator", this::generator);
    out.field("title", c.title());
    out.objects("articles", c.articles(), this::report);
    out.objects("origins", c.origins(), this::origin);
    out.objects("disagreements", c.disagreements(), this::disagreement);
    out.objects("statements", c.statements(), this::statement);
    out.objects("quotes", c.quotes(), this::quote);
    out.objects("entities", c.entities(), this::entity);
    out.objects("timeline", c.timeline(), this::entry);
    out.objects("brief", c.brief(), this::brief);
  }

  private void generator() {
    out.field("name", Program.NAME);
    out.field("version", Program.VERSION);
  }

  private void report(Report r) {
    out.field("id", r.id());
    out.field("source", r.source());
    out.field("headline", r.headline());
    out.strings("authors", r.authors());
    out.field("url", r.url());
    out.field("published", r.published().edtf());
    out.field("publishedFrom", r.published().from());
    out.field("language", r.language());
    out.field("words", r.words());
    out.field("sha256", r.sha256());
    out.field("credit", r.credit());
    out.field("notRead", r.notRead());
    out.field("text", r.text());
  }

  private void origin(Origin o) {
    out.field("id", o.id());
    out.strings("articles", o.articles());
    out.field("reason", o.reason().words());
    out.field("sharedText", o.sharedText());
    out.field("credit", o.credit());
    out.field("partial", o.partial());
    out.evidence(o.evidence());
  }

  private void disagreement(Disagreement d) {
    out.field("id", d.id());
    out.field("kind", d.kind());
    out.field("class", d.type());
    out.field("about", d.about());
    out.field("confidence", d.confidence());
    out.field("salience", d.salience());
    out.field("why", d.why());
    out.objects("variants", d.variants(), this::variant);
  }

  private void variant(Disagreement.Variant v) {
    out.field("value", v.value());
    out.strings("origins", v.origins());
    out.evidence(v.evidence());
  }

  private void statement(Statement s) {
    out.field("id", s.id());
    out.field("text", s.text());
    out.field("verdict", s.verdict());
    out.field("salience", s.salience());
    out.strings("origins", s.origins());
    out.strings("attributedTo", s.attributedTo());
    out.strings("disagreements", s.disagreements());
    out.evidence(s.evidence());
  }

  private void quote(QuoteGroup q) {
    out.field("id", q.id());
    out.field("speaker", q.speaker());
    out.objects("variants", q.variants(), this::quoteVariant);
  }

  private void quoteVariant(QuoteGroup.Variant v) {
    out.field("speaker", v.speaker());
    out.evidence(v.evidence());
  }

  private void entity(Entity e) {
    out.field("id", e.id());
    out.field("name", e.name());
    out.field("kind", e.kind());
    out.strings("names", e.names());
    out.objects("roles", e.roles(), this::role);
    out.object("mentions", () -> e.mentions().forEach(out::field));
  }

  private void role(Entity.Role r) {
    out.field("role", r.role());
    out.evidence(r.evidence());
  }

  private void entry(TimelineEntry t) {
    out.field("when", t.when());
    out.field("statement", t.statement());
    out.field("disputed", t.disputed());
    out.evidence(t.evidence());
  }

  private void brief(BriefSentence b) {
    out.field("text", b.text());
    out.strings("statements", b.statements());
    out.evidence(b.evidence());
  }
}
