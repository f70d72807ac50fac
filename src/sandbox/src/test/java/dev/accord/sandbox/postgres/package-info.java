/** PostgreSQL for tests that run the sandbox as a process. */
@NullMarked
package dev.accord.sandbox.postgres;

import org.jspecify.annotations.NullMarked;
