/** The commands, one class each, over the same use cases as the window. What they print is worded elsewhere. */
@NullMarked
package vn.sokehoach.app.cli.command;

import org.jspecify.annotations.NullMarked;
