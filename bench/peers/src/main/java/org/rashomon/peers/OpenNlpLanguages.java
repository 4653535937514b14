package org.rashomon.peers;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** The language of a text by OpenNLP's detector, as an ISO 639-1 code where there is one. */
final class OpenNlpLanguages implements Peer {
  private static final Map<String, String> ONE =
      Map.of("nob", "no", "nno", "no", "cmn", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "zlm", "id");
  private final LanguageDetectorME detector;

  private OpenNlpLanguages() throws Exception {
    try (InputStream in = OpenNlpLanguages.class.getResourceAsStream("/langdetect-183.bin")) {
      detector = new LanguageDetectorME(new LanguageDetectorModel(in));
    }
  }

  @Override
  public void mark(String text, String date, Marks marks) {
    marks.add(0, text.length(), code(detector.predictLanguage(text).getLang()), Map.of());
  }

  private static String code(String three) {
    if (ONE.containsKey(three)) {
      return ONE.get(three);
    }
    for (String two : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(two).getISO3Language().equals(three)) {
        return two;
      }
    }
    return three;
  }

  public static void main(String[] arguments) throws Exception {
    Peer.run(new OpenNlpLanguages());
  }
}
