/** Where the words of a plan stand in the file that it came from, and how much of that file was understood. */
@NullMarked
package vn.sokehoach.core.source;

import org.jspecify.annotations.NullMarked;
