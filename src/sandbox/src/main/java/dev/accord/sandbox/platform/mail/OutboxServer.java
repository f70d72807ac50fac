package dev.accord.sandbox.platform.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mail server of the sandbox. It delivers nothing, and refuses what ends in {@value
 * #REFUSED_DOMAIN}, so that refusals can be rehearsed.
 */
public final class OutboxServer implements SMTPMailServer {

  /** Mails to addresses that end so are refused. */
  public static final String REFUSED_DOMAIN = "@bounce.invalid";

  private static final String DEFAULT_FROM = "jira@sandbox.invalid";

  private final Outbox outbox;

  public OutboxServer(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public String getDefaultFrom() {
    return DEFAULT_FROM;
  }

  @Override
  public void send(Email email) throws MailException {
    Letter letter = Letter.of(email, DEFAULT_FROM);
    requireSize(letter);
    Optional<String> refusal = refusal(letter);
    outbox.add(letter, refusal);
    if (refusal.isPresent()) {
      throw new MailException(refusal.get());
    }
  }

  private static void requireSize(Letter letter) throws MailException {
    boolean hasLongHeader =
        Stream.of(
                letter.from(),
                letter.to(),
                letter.cc(),
                letter.bcc(),
                letter.subject(),
                letter.mimeType())
            .anyMatch(header -> header.length() > Outbox.LONGEST_HEADER);
    if (hasLongHeader || letter.body().length() > Outbox.LONGEST_BODY) {
      throw new MailException(
          "552 the mail is too big: the sandbox takes bodies of %,d characters and headers of %,d"
              .formatted(Outbox.LONGEST_BODY, Outbox.LONGEST_HEADER));
    }
  }

  private static Optional<String> refusal(Letter letter) {
    if (letter.recipients().isEmpty()) {
      return Optional.of("554 the mail has no recipients");
    }
    return letter.recipients().stream()
        .filter(address -> address.toLowerCase(Locale.ROOT).endsWith(REFUSED_DOMAIN))
        .findFirst()
        .map("550 no mailbox %s: the sandbox refuses this domain"::formatted);
  }
}
