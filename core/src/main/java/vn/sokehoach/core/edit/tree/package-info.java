/** A plan taken apart into pieces that can be changed, moved and put together again; knows no rule of correction. */
@NullMarked
package vn.sokehoach.core.edit.tree;

import org.jspecify.annotations.NullMarked;
