/** One call of the command line: its language, its store, where it prints, how it ends. Knows no command. */
@NullMarked
package vn.sokehoach.app.cli.call;

import org.jspecify.annotations.NullMarked;
