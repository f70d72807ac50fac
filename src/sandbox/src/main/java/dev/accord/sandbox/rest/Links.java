package dev.accord.sandbox.rest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Addresses that answers point to. */
record Links(Supplier<URI> baseUrl) {
  /** An address under {@code /rest/api/2/}. */
  String rest(String path) {
    return baseUrl.get() + "/rest/api/2/" + path;
  }

  String page(String path) {
    return baseUrl.get() + path;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
