/** What a person corrects in a plan by hand, and the way back; knows nothing of importing, storing or screens. */
@NullMarked
package vn.sokehoach.core.edit;

import org.jspecify.annotations.NullMarked;
