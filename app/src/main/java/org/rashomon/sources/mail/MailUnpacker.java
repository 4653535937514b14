package org.rashomon.sources.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.rashomon.sources.Content;
import org.rashomon.sources.Names;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;
import org.rashomon.sources.news.NewsItem;

/** Takes a mail apart: its text is an article, its attachments are inputs of their own. */
public final class MailUnpacker {
  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxHeaderCount(500)
          .setMaxHeaderLen(50_000)
          .setMaxLineLen(10_000_000)
          .setMaxContentLen(100_000_000)
          .build();

  private MailUnpacker() {}

  /** Hands on the text of a mail and every attachment. */
  public static void unpack(Content content, Parts parts) {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(LIMITS);
      Message message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
      try {
        unpack(content, message, parts);
      } finally {
        message.dispose();
      }
    } catch (MimeIOException e) {
      parts.take(broken(content, "a mail over the limits of its headers or lines"));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      parts.take(broken(content, "a broken mail"));
    }
  }

  private static Unread broken(Content content, String reason) {
    return new Unread(content.name(), reason, "save its text, or its attachment, by itself");
  }

  private static void unpack(Content content, Message message, Parts parts) throws IOException {
    MailBody body = MailBody.of(message);
    Optional<String> text = body.text();
    text.ifPresent(
        words -> parts.take(article(message, words).content(content.name(), content.id())));
    int number = 0;
    for (MailBody.Attachment each : body.attachments()) {
      String file = each.file().orElse("part " + ++number);
      parts.take(
          new Content(
              content.name() + ", " + file,
              Names.withoutEnding(each.file().orElse(content.id())),
              each.bytes(),
              each.type(),
              Optional.empty()));
    }
    if (text.isEmpty() && body.attachments().isEmpty()) {
      parts.take(broken(content, "a mail without text"));
    }
  }

  private static NewsItem article(Message message, String text) {
    MailHeader header = new MailHeader(message);
    return new NewsItem(
        header.subject(),
        text,
        Optional.empty(),
        header.sender(),
        java.util.List.of(),
        header.date(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
