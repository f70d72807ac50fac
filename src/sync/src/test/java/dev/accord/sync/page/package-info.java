@NullMarked
package dev.accord.sync.page;

import org.jspecify.annotations.NullMarked;
