/**
 * What Accord says of tickets: how their clocks stand, and what there is to tell people about it.
 *
 * <p>Read {@link dev.accord.sync.judged.JudgedTicket} first.
 */
@NullMarked
package dev.accord.sync.judged;

import org.jspecify.annotations.NullMarked;
