@NullMarked
package dev.accord.sync.source.servicenow;

import org.jspecify.annotations.NullMarked;
