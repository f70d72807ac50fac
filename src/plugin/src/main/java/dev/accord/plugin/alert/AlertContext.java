package dev.accord.plugin.alert;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.track.FoundTicket;
import java.time.Instant;
import java.util.Optional;

/**
 * An alert with all that is known of what it is about, as of now.
 *
 * @param actor the user as whom actions are done, if one is named
 */
record AlertContext(
    Alert alert,
    FoundTicket ticket,
    Agreement agreement,
    Clock clock,
    Cycle cycle,
    EscalationStep step,
    Rulebook rulebook,
    Optional<UserKey> actor,
    Instant now) {}
