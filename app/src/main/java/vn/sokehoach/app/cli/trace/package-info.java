/** Commands that tell what was done to the book. */
@NullMarked
package vn.sokehoach.app.cli.trace;

import org.jspecify.annotations.NullMarked;
