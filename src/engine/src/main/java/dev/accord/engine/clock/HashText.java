package dev.accord.engine.clock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A text in UTF-8 on its way into a digest, written as bytes at once: it is never read as a text,
 * and nearly all of it is ASCII.
 */
final class HashText {
  private static final int ASCII = 0x80;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private byte[] bytes = new byte[1024];
  private int length;

  HashText clear() {
    length = 0;
    return this;
  }

  void into(MessageDigest digest) {
    digest.update(bytes, 0, length);
  }

  HashText space() {
    return plain(" ");
  }

  /**
   * The text after its length in characters and a colon, so that no two rows of texts are alike.
   */
  HashText framed(String text) {
    return number(text.length()).plain(":").plain(text);
  }

  HashText plain(String text) {
    int size = text.length();
    room(size);
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return encoded(text.substring(i));
      }
      bytes[length++] = (byte) c;
    }
    return this;
  }

  private HashText encoded(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return this;
  }

  /** Nearly all numbers are lengths of short texts. */
  HashText number(long number) {
    if (number < 0 || number >= HUNDRED) {
      return plain(Long.toString(number));
    }
    room(2);
    if (number >= TEN) {
      bytes[length++] = (byte) ('0' + number / TEN);
    }
    bytes[length++] = (byte) ('0' + number % TEN);
    return this;
  }

  private void room(int size) {
    if (bytes.length - length < size) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + size));
    }
  }
}
