package org.rashomon.sources.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF page by page, within bounds of pages, characters and time. */
final class PdfText {
  private static final int MOST_PAGES = 500;
  private static final int MOST_CHARACTERS = 5_000_000;
  private static final long MOST_NANOS = 60_000_000_000L;

  private boolean cutShort;

  String read(PDDocument document) throws IOException {
    long end = System.nanoTime() + MOST_NANOS;
    StringBuilder text = new StringBuilder();
    int pages = document.getNumberOfPages();
    for (int page = 1; page <= pages && !cutShort; page++) {
      boolean isOver = page > MOST_PAGES || text.length() > MOST_CHARACTERS;
      cutShort = isOver || System.nanoTime() > end;
      text.append(cutShort ? "" : page(document, page));
    }
    return joined(text.toString());
  }

  boolean isCutShort() {
    return cutShort;
  }

  private static String page(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    Writer text = new StringWriter();
    stripper.writeText(document, text);
    return text + "\n";
  }

  /** Lines that the page's width broke become one paragraph again; a hyphen stays as printed. */
  private static String joined(String text) {
    return PdfUnpacker.paragraphs(text).stream()
        .map(paragraph -> paragraph.lines().map(String::strip).collect(Collectors.joining(" ")))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
