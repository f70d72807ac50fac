/** The one file that says what the service does. */
@NullMarked
package dev.accord.sync.config;

import org.jspecify.annotations.NullMarked;
