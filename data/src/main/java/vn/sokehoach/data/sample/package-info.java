/** The plans that ship with the program, as documents among the resources. Nothing is read or recognised here. */
@NullMarked
package vn.sokehoach.data.sample;

import org.jspecify.annotations.NullMarked;
