package dev.accord.engine.agreement;

import dev.accord.engine.ticket.UserKey;
import java.time.Instant;

/** A head's word for one side. */
public record Signature(Side side, UserKey by, Instant at) {}
