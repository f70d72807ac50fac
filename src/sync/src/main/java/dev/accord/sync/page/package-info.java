/**
 * The service's own page, for whoever runs it: how each source is, what is not understood, and a
 * button to try again. Beside it figures for Prometheus and whether the service lives.
 *
 * <p>Read {@link dev.accord.sync.page.WebServer} first.
 */
@NullMarked
package dev.accord.sync.page;

import org.jspecify.annotations.NullMarked;
