package dev.accord.sandbox.platform.mail;

import com.atlassian.mail.Email;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail as its plugin wrote it.
 *
 * @param to addresses, separated by commas; so are {@code cc} and {@code bcc}, empty for none
 * @param mimeType of the body, text/plain or text/html
 */
public record Letter(
    String from, String to, String cc, String bcc, String subject, String mimeType, String body) {

  static Letter of(Email email, String defaultFrom) {
    String address = Objects.requireNonNullElse(email.getFrom(), defaultFrom);
    return new Letter(
        Optional.ofNullable(email.getFromName())
            .map(name -> "%s <%s>".formatted(name, address))
            .orElse(address),
        email.getTo(),
        Objects.requireNonNullElse(email.getCc(), ""),
        Objects.requireNonNullElse(email.getBcc(), ""),
        Objects.requireNonNullElse(email.getSubject(), ""),
        email.getMimeType(),
        Objects.requireNonNullElse(email.getBody(), ""));
  }

  /** Everybody whom the mail is for. */
  public List<String> recipients() {
    return Stream.of(to, cc, bcc)
        .flatMap(list -> Arrays.stream(list.split(",")))
        .map(String::trim)
        .filter(address -> !address.isEmpty())
        .toList();
  }

  /** Whether an address is among the recipients; upper and lower case are the same. */
  public boolean isFor(String address) {
    return recipients().stream().anyMatch(address::equalsIgnoreCase);
  }
}
