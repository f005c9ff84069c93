/** Printed tables free of any file format, and the files that they are written to. */
@NullMarked
package vn.sokehoach.core.appendix;

import org.jspecify.annotations.NullMarked;
