/** Who came before and after whom: the structure of agencies as a plan knew it and as it is now. No names in texts, no store. */
@NullMarked
package vn.sokehoach.core.agency.structure;

import org.jspecify.annotations.NullMarked;
