/**
 * Stands in for a ServiceNow instance: the part of its Table API that a reader of incidents needs,
 * over TLS, with incidents that are invented from a seed.
 *
 * <p>Read {@link dev.accord.standin.StandIn} first. It knows nothing of Accord. What it does not
 * model fails loudly.
 */
@NullMarked
package dev.accord.standin;

import org.jspecify.annotations.NullMarked;
