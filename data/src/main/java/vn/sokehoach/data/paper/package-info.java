/** Official tables laid out on pages: what stands where, in points from the left upper corner. Knows no file format. */
@NullMarked
package vn.sokehoach.data.paper;

import org.jspecify.annotations.NullMarked;
