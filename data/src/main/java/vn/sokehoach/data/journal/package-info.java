/** The journal of steps, the originals and everything else that the folder of a store holds; knows no table. */
@NullMarked
package vn.sokehoach.data.journal;

import org.jspecify.annotations.NullMarked;
