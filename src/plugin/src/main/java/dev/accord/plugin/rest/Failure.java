package dev.accord.plugin.rest;

/** A request that cannot be answered, with what its sender should know. */
final class Failure extends RuntimeException {
  /** How it is told over HTTP. */
  enum Kind {
    BAD_REQUEST(400),
    NOT_LOGGED_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    GONE(410),
    TOO_LARGE(413);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String detail;

  Failure(Kind kind, String error, String detail) {
    super(error);
    this.kind = kind;
    this.detail = detail;
  }

  int status() {
    return kind.status();
  }

  String detail() {
    return detail;
  }
}
