package dev.accord.plugin.rest;

import dev.accord.plugin.rest.Failure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The text of a request, no longer than what a configuration can be. */
final class RequestText {
  /** 10 MB. */
  static final int MOST_BYTES = 10 * 1024 * 1024;

  private RequestText() {}

  /**
   * Reads to the end, or no further than is allowed.
   *
   * @throws Failure 413 when it is longer, 400 when it is not UTF-8 or broke off
   */
  static String read(InputStream body) {
    return read(
        body,
        MOST_BYTES,
        () ->
            new Failure(
                Kind.TOO_LARGE,
                "The document is larger than 10 MB.",
                "A configuration is far smaller. Maybe it is another file."));
  }

  /**
   * Reads to the end, or no further than so many bytes.
   *
   * @throws Failure the one for what is longer; 400 when it is not UTF-8 or broke off
   */
  static String read(InputStream body, int most, Supplier<Failure> longer) {
    try {
      byte[] bytes = body.readNBytes(most + 1);
      if (bytes.length > most) {
        throw longer.get();
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Failure(
          Kind.BAD_REQUEST, "The document is not UTF-8.", "Save it as UTF-8 and send it again.");
    } catch (IOException e) {
      throw new Failure(Kind.BAD_REQUEST, "The request broke off.", "Send it again.");
    }
  }
}
