package org.rashomon.articles.pages.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that say what a shown date is the date of, in the languages of news. */
final class Labels {
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(publish|publicat|posted|post on|veröffentlich|erschienen|datum:|"
              + "publicado|publicación|publi[ée]|parution|pubblicat|geplaatst|gepubliceerd|"
              + "опубликован|eingestellt|erstellt|geschrieben|dies(?:er|e) (?:artikel|beitrag|meldung) wurde|"
              + "yayın|diterbitkan|publicerad|udgivet|publisert|julkaistu|نشر)");

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:last )?(?:updat|modif|changed|edited|revised|aktualisier|zuletzt|letzte änderung|"
              + "letztes update|geändert|bearbeitet|editiert|stand(?: vom)?:|mis à jour|mise à jour|actualiza|actualizado|"
              + "aggiornat|bijgewerkt|обновл|güncelle|uppdater|opdater|oppdater|päivitetty|diperbarui)");

  /** Lines that tell of something else's date. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)©|copyright|rights reserved|registriert|mitglied seit|member since|joined|aktuelle zeit|"
              + "current time|expires|deadline|(?<!\\p{L})termin|geboren|(?<!\\p{L})born(?!\\p{L})");

  private Labels() {}

  static boolean isPublished(String text) {
    return PUBLISHED.matcher(text).find();
  }

  static boolean isChanged(String text) {
    return CHANGED.matcher(text).find();
  }

  /** The lines of a text that do not tell of something else. */
  static Stream<String> lines(String text) {
    return text.lines().filter(line -> !OTHER.matcher(line).find());
  }

  /** A line as far as it tells of the first publication. */
  static String withoutChange(String text) {
    Matcher changed = CHANGED.matcher(text);
    if (!changed.find()) {
      return text;
    }
    Matcher published = PUBLISHED.matcher(text);
    return published.find() && published.start() > changed.start()
        ? text.substring(published.start())
        : text.substring(0, changed.start());
  }

  /** A line from its word of publication on. */
  static String fromPublished(String text) {
    Matcher published = PUBLISHED.matcher(text);
    return published.find() ? text.substring(published.start()) : text;
  }
}
