/** The acts of a person, one class each, over the ports; the window and the command line call these alone. */
@NullMarked
package vn.sokehoach.core.usecase;

import org.jspecify.annotations.NullMarked;
