package dev.accord.engine.agreement;

/** Whom a service serves. */
public enum ServiceKind {
  /** Clients of the department use it themselves. */
  CUSTOMER_FACING,

  /** It helps other services to be delivered. */
  SUPPORTING,
}
