@NullMarked
package dev.accord.sync.mapping;

import org.jspecify.annotations.NullMarked;
