/** From the blocks of a document to a plan: one recogniser for each thing recognised; knows no file format. */
@NullMarked
package vn.sokehoach.core.reading;

import org.jspecify.annotations.NullMarked;
