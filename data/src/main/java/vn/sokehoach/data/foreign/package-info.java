/**
 * What documents would fetch from elsewhere, carry along or run: found and named, never followed, opened or run. Looks at
 * what the readers have parsed; plain hyperlinks of the text are none of it, nobody follows them but a person.
 */
@NullMarked
package vn.sokehoach.data.foreign;

import org.jspecify.annotations.NullMarked;
