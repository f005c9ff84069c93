/** Printed tables free of any file format, and one layout for each official form. */
@NullMarked
package vn.sokehoach.core.appendix;

import org.jspecify.annotations.NullMarked;
