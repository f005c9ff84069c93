/** The rules of the architecture as tests, and beside each rule code that breaks it, so that it is known to fail. */
@NullMarked
package vn.sokehoach.architecture;

import org.jspecify.annotations.NullMarked;
