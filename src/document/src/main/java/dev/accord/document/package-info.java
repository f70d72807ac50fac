/**
 * The configuration document: calendars, departments, services, agreements, surveys and projects as
 * JSON that people write and read.
 *
 * <p>Read {@link dev.accord.document.DocumentReader} first. {@code src/docs/configuration.md}
 * explains the format.
 */
@NullMarked
package dev.accord.document;

import org.jspecify.annotations.NullMarked;
