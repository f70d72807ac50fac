@NullMarked
package dev.accord.sync.source.eventlog;

import org.jspecify.annotations.NullMarked;
