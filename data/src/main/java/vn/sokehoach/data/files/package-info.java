/** Files that are written for others: whole or not at all. */
@NullMarked
package vn.sokehoach.data.files;

import org.jspecify.annotations.NullMarked;
