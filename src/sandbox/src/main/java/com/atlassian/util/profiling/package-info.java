/**
 * Active Objects 6.1.1 links against Atlassian's profiling library, which Maven Central lacks.
 * These stand-ins measure nothing. Start at {@link com.atlassian.util.profiling.Metrics}.
 */
@NullMarked
package com.atlassian.util.profiling;

import org.jspecify.annotations.NullMarked;
