/** What people say about the structure of a plan beside its words: closed groups, and what goes on from an earlier plan. */
@NullMarked
package vn.sokehoach.core.structure;

import org.jspecify.annotations.NullMarked;
