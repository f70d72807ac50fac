/** The one class of Atlassian's plugin library that Active Objects 6.1.1 links against. */
@NullMarked
package com.atlassian.plugin.util;

import org.jspecify.annotations.NullMarked;
