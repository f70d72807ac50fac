@NullMarked
package dev.accord.sync.source;

import org.jspecify.annotations.NullMarked;
