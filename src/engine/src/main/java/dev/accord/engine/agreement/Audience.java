package dev.accord.engine.agreement;

/** Which clients a survey asks, or a figure is of. */
public enum Audience {
  /** Colleagues of other departments. */
  INTERNAL,

  /** Outside clients. */
  EXTERNAL,

  /** Whoever is a client. */
  BOTH;

  /** Whether people of a client department of this kind belong to it. */
  public boolean includes(DepartmentKind kind) {
    return switch (this) {
      case INTERNAL -> kind == DepartmentKind.INTERNAL;
      case EXTERNAL -> kind == DepartmentKind.EXTERNAL;
      case BOTH -> true;
    };
  }
}
