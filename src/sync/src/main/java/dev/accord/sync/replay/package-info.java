/** What the stored tickets would come to under other agreements. */
@NullMarked
package dev.accord.sync.replay;

import org.jspecify.annotations.NullMarked;
