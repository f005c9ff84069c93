/** Plans that begin without a document: written by hand, or going on with an earlier plan's unfinished work. */
@NullMarked
package vn.sokehoach.core.usecase.drafting;

import org.jspecify.annotations.NullMarked;
