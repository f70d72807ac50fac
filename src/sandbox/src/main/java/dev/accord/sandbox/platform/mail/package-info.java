/**
 * Mail that goes nowhere: every mail lands in an outbox that administrators and tests read. Start
 * at {@link dev.accord.sandbox.platform.mail.Outbox}.
 */
@NullMarked
package dev.accord.sandbox.platform.mail;

import org.jspecify.annotations.NullMarked;
