/** Who does how much in which group of the open plan; each count leads to its tasks. Counts nothing itself. */
@NullMarked
package vn.sokehoach.app.matrix;

import org.jspecify.annotations.NullMarked;
