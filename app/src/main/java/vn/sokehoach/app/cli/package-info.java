/** The command line: one class per command, over the same acts as the window. Results go to standard output. */
@NullMarked
package vn.sokehoach.app.cli;

import org.jspecify.annotations.NullMarked;
