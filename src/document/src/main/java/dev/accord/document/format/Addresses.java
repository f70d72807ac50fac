package dev.accord.document.format;

import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses outside: of mail and of the web. Whether anybody is there only sending tells. */
final class Addresses {
  /** One {@code @} between a name and a host, neither of them with what would need quotes. */
  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{L}\\p{Nd}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd}.-]*[\\p{L}\\p{Nd}])?");

  private Addresses() {}

  static Optional<String> mail(Value value) {
    return Texts.name(value)
        .flatMap(
            text ->
                MAIL.matcher(text).matches() && !text.contains("..")
                    ? Optional.of(text)
                    : value.mistake(
                        "%s is no mail address.".formatted(Words.quoted(text)),
                        "Write one such as service.desk@example.org."));
  }

  static Optional<String> web(Value value) {
    return Texts.name(value)
        .flatMap(
            text ->
                isWeb(text)
                    ? Optional.of(text)
                    : value.mistake(
                        "%s is no address that can be called: it must be http or https and name a host."
                            .formatted(Words.quoted(text)),
                        "Write one such as https://chat.example.org/hooks/it."));
  }

  private static boolean isWeb(String text) {
    try {
      URI uri = new URI(text);
      boolean http = "http".equalsIgnoreCase(uri.getScheme());
      boolean https = "https".equalsIgnoreCase(uri.getScheme());
      return (http || https) && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
