/**
 * JSON over HTTP with one other system, carefully: deadlines, limits, retries, credentials, and how
 * far its clock is from ours.
 *
 * <p>Read {@link dev.accord.sync.http.Peer} first.
 */
@NullMarked
package dev.accord.sync.http;

import org.jspecify.annotations.NullMarked;
