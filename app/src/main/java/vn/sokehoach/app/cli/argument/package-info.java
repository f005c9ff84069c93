/** What the words of a call mean: days, statuses, the language of the answer. */
@NullMarked
package vn.sokehoach.app.cli.argument;

import org.jspecify.annotations.NullMarked;
