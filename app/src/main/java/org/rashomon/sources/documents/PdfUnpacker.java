package org.rashomon.sources.documents;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rashomon.sources.Content;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;
import org.rashomon.sources.markup.Xml;
import org.rashomon.sources.news.NewsItem;

/** The text of a PDF as an article. */
public final class PdfUnpacker {
  private static final Logger LIBRARY = Logger.getLogger("org.apache");

  static {
    LIBRARY.setLevel(Level.OFF); // what it warns of is found in the text, or is the reason for none
  }

  private PdfUnpacker() {}

  /** Hands on the text of a document. */
  public static void unpack(Content content, Parts parts) {
    try (PDDocument document = Loader.loadPDF(content.bytes())) {
      PdfText reader = new PdfText();
      String text = reader.read(document);
      if (text.isBlank()) {
        parts.take(
            new Unread(
                content.name(), "a PDF of pictures, without text", "have its text read out"));
      } else {
        parts.take(article(document, text).content(content.name(), content.id()));
      }
      if (reader.isCutShort()) {
        parts.take(
            new Unread(content.name(), "a PDF over the limits; the rest was not read", "split it"));
      }
    } catch (InvalidPasswordException e) {
      parts.take(new Unread(content.name(), "a PDF with a password", "save it without one"));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      parts.take(new Unread(content.name(), "a broken PDF", "save its text as plain text"));
    }
  }

  private static NewsItem article(PDDocument document, String text) {
    PDDocumentInformation about = document.getDocumentInformation();
    return new NewsItem(
        Optional.ofNullable(about.getTitle()).flatMap(Xml::filled),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(about.getAuthor()).flatMap(Xml::filled).stream().toList(),
        Optional.ofNullable(about.getCreationDate()).map(PdfUnpacker::date),
        Optional.empty(),
        language(document),
        Optional.empty());
  }

  private static Optional<String> language(PDDocument document) {
    return Optional.ofNullable(document.getDocumentCatalog().getLanguage()).flatMap(Xml::filled);
  }

  private static String date(Calendar calendar) {
    return calendar.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** The text of the pages of a PDF is made of these. */
  static List<String> paragraphs(String text) {
    return List.of(text.split("\n{2,}"));
  }
}
