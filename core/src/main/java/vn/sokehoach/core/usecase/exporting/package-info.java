/** Giving plans away as files: the official tables in the formats that offices use. */
@NullMarked
package vn.sokehoach.core.usecase.exporting;

import org.jspecify.annotations.NullMarked;
