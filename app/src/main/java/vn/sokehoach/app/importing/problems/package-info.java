/** What a person should look at, to be walked through. */
@NullMarked
package vn.sokehoach.app.importing.problems;

import org.jspecify.annotations.NullMarked;
