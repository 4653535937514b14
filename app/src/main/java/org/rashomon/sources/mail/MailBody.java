package org.rashomon.sources.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.rashomon.sources.markup.HtmlText;
import org.rashomon.sources.markup.Xml;

/** The text and the attachments of a mail. */
final class MailBody {
  private static final int DEEPEST = 20;

  /** A file that a mail carries. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Attachment(Optional<String> file, Optional<String> type, byte[] bytes) {}

  private final List<String> texts = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();

  private MailBody() {}

  static MailBody of(Entity mail) throws IOException {
    MailBody body = new MailBody();
    body.collect(mail, 0);
    return body;
  }

  /** The longest text: of the same words plain and in HTML, one is often cut short. */
  Optional<String> text() {
    String longest = "";
    for (String each : texts) {
      longest = each.length() > longest.length() ? each : longest;
    }
    return Xml.filled(longest);
  }

  List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  private void collect(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : depth < DEEPEST ? multipart.getBodyParts() : List.<Entity>of()) {
        collect(part, depth + 1);
      }
    } else if (body instanceof Entity mail) {
      if (depth < DEEPEST) {
        collect(mail, depth + 1);
      }
    } else if (body instanceof SingleBody single) {
      collect(entity, single);
    }
  }

  private void collect(Entity entity, SingleBody single) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    single.writeTo(bytes);
    String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    boolean isFile =
        entity.getFilename() != null || "attachment".equals(entity.getDispositionType());
    if (single instanceof TextBody && !isFile) {
      String text = bytes.toString(charset(entity));
      texts.add(type.equals("text/html") ? HtmlText.of(text) : text.strip());
    } else if (isReadable(type)) {
      attachments.add(
          new Attachment(
              Optional.ofNullable(entity.getFilename()), Optional.of(type), bytes.toByteArray()));
    }
  }

  private static Charset charset(Entity entity) {
    String name = entity.getCharset();
    try {
      return name == null ? Charset.forName("UTF-8") : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return Charset.forName("windows-1252");
    }
  }

  /** Logos and signatures are no reports. */
  private static boolean isReadable(String type) {
    return !type.startsWith("image/")
        && !type.startsWith("audio/")
        && !type.startsWith("video/")
        && !type.contains("signature")
        && !type.contains("calendar");
  }
}
