/**
 * What the service knows: tickets as they were read, how far each source was read, what could not
 * be understood, and what is still to be handed over. H2 or PostgreSQL, the same statements on
 * both.
 *
 * <p>Read {@link dev.accord.sync.store.Store} first.
 */
@NullMarked
package dev.accord.sync.store;

import org.jspecify.annotations.NullMarked;
