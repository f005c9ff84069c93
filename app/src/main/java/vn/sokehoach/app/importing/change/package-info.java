/** What a new version of a kept plan would change, to be taken or refused piece by piece. */
@NullMarked
package vn.sokehoach.app.importing.change;

import org.jspecify.annotations.NullMarked;
