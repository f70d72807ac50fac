package dev.accord.engine.agreement;

/** Whether a department is our own or a segment of outside clients. */
public enum DepartmentKind {
  /** A department of this organisation. */
  INTERNAL,

  /** Outside clients. */
  EXTERNAL,
}
