/** The one way in for files of strangers: tells the kind by the content, refuses, or hands on to the reader of the kind. */
@NullMarked
package vn.sokehoach.data.reading;

import org.jspecify.annotations.NullMarked;
